"""One piece of evidence, as the table of labels looks at it.

Names are in their short form: an outlet's or a work's `short`, a person's name without a rank.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.dates.display import in_words
from explainer.dates.edtf import When, parse_when
from explainer.english.roles import COUNSEL
from explainer.presentation.phrases import Phrase, ThingName, in_language, listed
from explainer.site import Actor, Claim, Event, Evidence, Record, Ref, Site, Source, Standing
from explainer.text.anchor import anchors
from explainer.text.fold import fold
from explainer.text.speech import speech

_RANK = re.compile(
    r"^(?:(?:Gen|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Lt|Col|Sgt|Capt|Adm|Prof)\.\s+|(?:General|Senator"
    r"|President|Captain|Colonel|Representative|Secretary|Admiral)\s+)+"
)
WORKS = frozenset(("book", "report", "filing", "law", "transcript"))  # called by their titles
FINDINGS = frozenset(("report", "filing", "law", "statement"))  # the outlet speaks through them
OWN_FORMS = {"post": "post", "statement": "statement", "broadcast": "broadcast"}


class LabelCase:
    """Evidence with its owner; `record` where it is what another source has for the same thing.

    `condition` is what the names are told with. What nearly every row asks is looked up once.
    """

    def __init__(
        self,
        site: Site,
        owner: Claim | Event,
        evidence: Evidence,
        record: Record | None = None,
        condition: str = "",
    ) -> None:
        self.site, self.owner, self.evidence = site, owner, evidence
        self.record, self.condition = record, condition
        self.source: Source = site.sources[evidence.source.id]
        self.by, self.via = evidence.chain.by, evidence.chain.via
        explainer = site.explainers.get(owner.explainer.id)
        self._articles: tuple[Ref, ...] = explainer.articles if explainer else ()

    def with_condition(self, condition: str) -> "LabelCase":
        return LabelCase(self.site, self.owner, self.evidence, self.record, condition)

    @property
    def is_only_article(self) -> bool:
        """Whether the page is on this source alone, so that a label needs not say so."""
        return self._articles == (self.evidence.source,)

    @property
    def is_one_of_articles(self) -> bool:
        """Whether the page is on this source and on others: a label then says which it is."""
        return self.evidence.source in self._articles and not self.is_only_article

    @property
    def is_outlets(self) -> bool:
        """Whether the source's own outlet asserts it."""
        return not self.via and set(self.by) <= {self.source.outlet, self.source.ref}

    @property
    def is_authors(self) -> bool:
        authors = {*self.source.authors, *self._authors_of(self.via[:1])}
        return bool(self.by) and set(self.by) <= authors

    def _authors_of(self, works: tuple[Ref, ...]) -> Iterator[Ref]:
        """Give the authors of works, and of an outlet those who write for it."""
        for ref in works:
            if ref.kind == "source":
                yield from self.site.sources[ref.id].authors
            else:
                yield from (one for one in self.by if ref in self._of(one))

    @property
    def is_own(self) -> bool:
        """Whether the source is the asserter's own, or that of an office of his."""
        if self.via or len(self.by) != 1 or self.by[0].kind != "actor":
            return False
        return any(self.is_his(ref) for ref in (self.source.outlet, *self.source.authors))

    def is_his(self, ref: Ref) -> bool:
        """Tell whether an actor is the asserter, or an office of his."""
        who = self.by[0]
        return ref == who or who in self._of(ref) or ref in self._of(who)

    def _of(self, ref: Ref) -> tuple[Ref | None, ...]:
        actor = self.site.actors.get(ref.id)
        return (actor.of, *actor.speaks_for) if actor else ()

    @property
    def is_unnamed(self) -> bool:
        return any(self._actor_is_unnamed(ref) for ref in self.by)

    def _actor_is_unnamed(self, ref: Ref) -> bool:
        return ref.kind == "actor" and self.site.actors[ref.id].entry.kind == "unnamed"

    @property
    def hearing(self) -> Ref | None:
        """The testimony that it comes from: the source, or one that it came through."""
        works = (*self.via, self.source.ref)
        return next((ref for ref in works if self._type(ref) == "testimony"), None)

    def _type(self, ref: Ref) -> str:
        return self.site.sources[ref.id].entry.type if ref.kind == "source" else ""

    @property
    def is_hedged(self) -> bool:
        return self.evidence.standing is Standing.NO_ACCUSER

    @property
    def accuses(self) -> bool:
        return isinstance(self.owner, Claim) and bool(self.owner.accuses)

    @property
    def is_kept_whole(self) -> bool:
        return self.source.entry.text == "full"

    # Names

    def name(self, ref: Ref) -> ThingName:
        """Give the short name of an actor; of a source, what a label calls the work."""
        if ref.kind == "actor":
            return ThingName(ref, short_name(self.site.actors[ref.id]))
        return self.work(self.site.sources[ref.id])

    def publisher(self, ref: Ref) -> Phrase:
        """Name who passed it on: the work, where it is a book or report, else the outlet."""
        if ref.kind == "actor" or self.is_work(ref):
            return (self.name(ref),)
        source = self.site.sources[ref.id]
        wires = [one for one in source.authors if self.site.actors[one.id].entry.kind == "outlet"]
        outlet = self.name(source.outlet)
        return (self.name(wires[0]), *in_outlet(outlet)) if wires else (outlet,)

    def is_work(self, ref: Ref) -> bool:
        """Tell whether a source is called by its title, and not by its outlet.

        A title of ours is none: such a source is called by its outlet.
        """
        if self._type(ref) not in WORKS:
            return False
        entry = self.site.sources[ref.id].entry
        return entry.short is not None or not entry.own_title

    def work(self, source: Source) -> ThingName:
        """Name a work; its title is set apart, a description of ours is not."""
        entry = source.entry
        is_title = not entry.own_title and (
            entry.short is None or entry.title.startswith(entry.short)
        )
        return ThingName(source.ref, entry.short or entry.title, is_title=is_title)

    @property
    def who(self) -> Phrase:
        """Name who asserts it, and for whom they speak."""
        principals = self._spoken_for
        names = listed(map(self.name, self.by))
        if principals and not self.record:
            names = (*names, ", for ", *listed(map(self.name, principals)))
        if not self.condition:
            return names
        return (*names, ", ", in_language(self.site, self.evidence, self.condition))

    @property
    def _spoken_for(self) -> tuple[Ref, ...]:
        """Give whom they speak for: bodies; a person whose lawyer speaks, or "on behalf of" whom.

        A spokeswoman who tells what the president thinks is not thereby his voice.
        """
        if not isinstance(self.owner, Claim):
            return ()
        passage = self.evidence.passage.words if self.evidence.passage else ""
        is_for_persons = "on behalf of" in passage.casefold() or any(map(self._is_counsel, self.by))
        return tuple(
            ref for ref in self.owner.speaks_for if is_for_persons or self._kind(ref) != "person"
        )

    def _is_counsel(self, ref: Ref) -> bool:
        actor = self.site.actors.get(ref.id)
        return actor is not None and any(COUNSEL.search(role.title) for role in actor.roles)

    @property
    def outlet(self) -> ThingName:
        return self.name(self.source.outlet)

    @property
    def place(self) -> Phrase:
        """Name where it was read: the work of a book or a report, else the outlet.

        Of two articles of one outlet, on which a page is, the title tells which it is.
        """
        told = self.publisher(self.source.ref)
        if not self._shares_outlet or self.is_work(self.source.ref):
            return told
        return (*told, ", in ", self.work(self.source))

    @property
    def _shares_outlet(self) -> bool:
        if not self.is_one_of_articles:
            return False
        outlets = [self.site.sources[ref.id].outlet for ref in self._articles]
        return outlets.count(self.source.outlet) > 1

    # Days

    @property
    def day_said(self) -> str:
        """Give the day on which it was said, where that is known and no source differs in it."""
        when = self._when
        return "" if when is None or self.differs_in("day") else f", {_in_words(when)}"

    @property
    def _when(self) -> When | None:
        if self.record:
            when = self.record.entry.when
            return parse_when(when) if when else None
        return self.owner.when if isinstance(self.owner, Claim) else None

    def day_of(self, ref: Ref) -> str:
        """Give the day of a source, or the one on which it was said, where that is typed."""
        if self.differs_in("day"):
            return ""
        return self.day_said or f", {_in_words(self.site.sources[ref.id].published)}"

    @property
    def published(self) -> str:
        return f", {_in_words(self.source.published)}"

    @property
    def reading(self) -> str:
        """Tell who read a source of which no text is kept, where and when."""
        read = self.source.entry.read
        return (
            f" (read by {read.by}, {read.where}, {_in_words(parse_when(read.when))})"
            if read
            else ""
        )

    # What differs, and whose words are quoted

    def differs_in(self, *points: str) -> bool:
        """Tell whether another source differs in one of these."""
        if self.record:
            return False
        return any(set(record.entry.differs) & set(points) for record in self.owner.record)

    @property
    def verb(self) -> str:
        """Say how it was passed on: who tells what another said is reported, and not quoted."""
        return "quoted" if self.quotes_asserter else "reported"

    @property
    def quotes_asserter(self) -> bool:
        """Whether the words quoted are the asserter's own, and not those of somebody told of."""
        speakers = self.evidence.speakers
        return bool(self.evidence.quotes) and (not speakers or speakers == self.by)

    @property
    def is_reprint(self) -> bool:
        """Whether the paper that it came through wrote the text that another one printed."""
        return any(self._outlet_of(ref) in self.source.authors for ref in self.via[-1:])

    def _outlet_of(self, ref: Ref) -> Ref:
        return self.site.sources[ref.id].outlet if ref.kind == "source" else ref

    @property
    def is_release(self) -> bool:
        """Whether a body that is no outlet passes it on, in a statement of its own."""
        is_outlet = self._kind(self.source.outlet) == "outlet"
        return self.source.entry.type == "statement" and not is_outlet

    @property
    def writer(self) -> ThingName:
        """Name whose prose the kept text is: of a reprint, the paper that it is from."""
        papers = (ref for ref in self.via if self._type(ref) not in ("", "testimony", *WORKS))
        outlets = (ref for ref in self.via if ref.kind == "actor" and self._kind(ref) == "outlet")
        wires = (ref for ref in self.source.authors if self._kind(ref) == "outlet")
        first = next(iter((*papers, *outlets, *wires)), None)
        if first is None:
            return self.outlet
        return self.name(self.site.sources[first.id].outlet if first.kind == "source" else first)

    def _kind(self, ref: Ref) -> str:
        return self.site.actors[ref.id].entry.kind

    @property
    def quotes_prose(self) -> bool:
        """Whether our statement has words in marks that the outlet wrote, and not the asserter."""
        is_asserters = self.is_outlets or self.is_authors or self.is_own
        if is_asserters or self.source.entry.type in ("testimony", "transcript"):
            return False
        return any(self._is_in_passage(words, is_quoted=False) for words in self._marked)

    @property
    def quotes_others(self) -> bool:
        """Whether it has words in marks that the outlet gives in marks, of neither of the two."""
        if not self.is_unnamed or self.evidence.quotes:
            return False
        return any(self._is_in_passage(words, is_quoted=True) for words in self._marked)

    @property
    def _marked(self) -> Iterator[str]:
        """Give the words that our own statement has in marks; one that is all speech has none."""
        text = self.evidence.says.unlabelled() if self.evidence.says else ""
        runs = (run for run in speech(text) if run.depth == 0)
        return (
            text[run.start : run.end]
            for run in runs
            if (run.outer_start, run.outer_end) != (0, len(text))
        )

    def _is_in_passage(self, words: str, *, is_quoted: bool) -> bool:
        """Tell whether the passage has words that no quote has, in quotation marks or without."""
        passage = self.evidence.passage
        if passage is None or _stands_in(words, (q.words for q in self.evidence.quotes)):
            return False
        text = self.source.text.text if self.source.text and passage.hits else passage.words
        hits = anchors(words, fold(text))
        if passage.hits:
            around = passage.hits
            hits = tuple(
                hit
                for hit in hits
                if any(a.start <= hit.start and hit.end <= a.end for a in around)
            )
        runs = speech(text)
        in_marks = any(
            run.start <= hit.start and hit.end <= run.outer_end for hit in hits for run in runs
        )
        return bool(hits) and in_marks is is_quoted


def in_outlet(outlet: ThingName) -> Phrase:
    """Say where it was printed: in a paper, on a site that is called by its address."""
    return (", on " if "." in outlet.text else ", in ", outlet)


def _in_words(when: When) -> str:
    """Tell a day; of what began on a day and has no known end only that it is later."""
    if when.start and not when.end and when.start.precision == "day":
        return f"after {in_words(when.start)}"
    return in_words(when)


def short_name(actor: Actor) -> str:
    return actor.entry.short or _RANK.sub("", actor.name)


def _stands_in(words: str, texts: Iterable[str]) -> bool:
    return any(anchors(words, fold(text)) for text in texts)
