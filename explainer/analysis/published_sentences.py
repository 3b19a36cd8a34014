"""Every sentence of ours that readers see, with what it rests on.

Titles, headings and summary sentences leave the page: they stand in link previews, feeds and
search results. So a rule on wording looks at each text given here, and at none alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from explainer.analysis.attribution import chain_links
from explainer.analysis.names import names
from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.span import Span
from explainer.english.attribution import has_attribution
from explainer.presentation.labels import LabelKey, label
from explainer.site import Claim, Event, Evidence, Explainer, Ref, Site, Standing
from explainer.text.bare_statement import BareStatement
from explainer.text.speech import speech
from explainer.tracking.dependencies import tracked_cache

PROSE_FIELDS = frozenset(("summary", "story", "about", "principals"))  # see `Explainer.prose`
_QUOTED = "·"  # no letter and no blank, so that it neither makes words nor parts them
WEAK = frozenset((Standing.UNNAMED, Standing.NO_ACCUSER, Standing.OUTLET, Standing.NOT_CHECKED))
# A label at the beginning of a line (“*Milley, in testimony:*”), or a name in brackets at its end.
_APART = re.compile(r"^\*?[^.:*]{3,90}:\*?\s|\([^()]{3,60}\)|, by [^,:;]{3,60}")


@dataclass(frozen=True, eq=False)
class PublishedSentence:
    """One text of ours.

    `field` is its name in the file, `owner` the claim or event that it is the text of, `claims`
    the claims and reactions that it rests on, `evidence` all places that it rests on. `is_whole` is
    false where one of them is broken: what is missing is then no fault of the sentence. `carried`
    is the sentence before, of the same paragraph, whose attribution holds for this one too.
    """

    text: str
    place: EntryPlace
    entry: Ref
    field: str
    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...] = ()
    owner: Claim | Event | None = None
    is_whole: bool = True
    carried: str = ""

    def span(self, words: str = "") -> Span:
        """Give the place of words of it, or of all of it where they are typed in another way."""
        return span_of(self.place.span(), words)

    @property
    def place_in_field(self) -> Span:
        """Give the place of this very sentence inside the field it is typed in."""
        return self.span(self.text)

    @property
    def own(self) -> str:
        """The text with dots for its quoted words: what we say in our own voice."""
        return _own(self.text)

    @property
    def standings(self) -> frozenset[Standing]:
        return frozenset(one.standing for one in self.evidence)

    @property
    def is_bare(self) -> bool:
        """Whether it is printed behind a label, and so has no attribution of its own."""
        return self.field in ("says", "what", "line", "record")

    @property
    def is_prose(self) -> bool:
        """Whether it is hand-written, and so says in its own words whose word it is."""
        return self.field in PROSE_FIELDS

    @property
    def attributed(self) -> str:
        """Our own words of it and of the sentence whose attribution carries on to it."""
        return f"{self.carried} {self.own}" if self.carried else self.own

    @property
    def conditions(self) -> tuple[str, ...]:
        return tuple(e.entry.condition for e in self.evidence if e.entry.condition)

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text.rstrip().endswith("?")


@lru_cache(maxsize=4096)
def _own(text: str) -> str:
    for run in speech(text):
        if run.depth == 0:
            text = text[: run.start] + _QUOTED * (run.end - run.start) + text[run.end :]
    return text


def span_of(whole: Span, words: str) -> Span:
    """Give the place of words inside a field; a citation may stand before their full stop."""
    for tried in (words, words.rstrip(".!?…")):
        found = whole.text.find(tried) if tried else -1
        if found >= 0:
            return Span(whole.file, whole.start + found, whole.start + found + len(tried))
    return whole


@tracked_cache(2)
def published_sentences(site: Site) -> tuple[PublishedSentence, ...]:
    """Give all texts of a site: statements, events, records, then each explainer's own."""
    return (
        *(one for claim in site.statements() for one in _of_claim(claim)),
        *(one for event in site.events.values() for one in _of_event(site, event)),
        *(one for explainer in site.explainers.values() for one in _of_explainer(site, explainer)),
    )


def carried(site: Site, paragraph: Iterable[PublishedSentence]) -> Iterator[PublishedSentence]:
    """Let the attribution of a sentence carry on while the keys of what is cited stay the same."""
    words, keys = "", frozenset[LabelKey]()
    for sentence in paragraph:
        own = _keys(site, sentence)
        attributes = says_whose(site, sentence)
        if attributes or not own <= keys:
            words, keys = sentence.own, own
            yield sentence
        else:
            yield replace(sentence, carried=words)


def _keys(site: Site, sentence: PublishedSentence) -> frozenset[LabelKey]:
    return frozenset(
        label(site, claim, evidence).key for claim in sentence.claims for evidence in claim.evidence
    )


def says_whose(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether a sentence of prose says in its own words whose word it is."""
    if has_attribution(sentence.own):
        return True
    named = names(site).named(" ".join(_APART.findall(sentence.own)))
    return bool(named) and any(named & chain_links(site, one) for one in sentence.evidence)


def statements_of(site: Site, refs: tuple[Ref, ...]) -> tuple[Claim, ...]:
    """Give the claims and reactions among refs that are linked; a broken one is reported alone."""
    claims = (
        (site.claims if ref.kind == "claim" else site.reactions).get(ref.id)
        for ref in refs
        if ref.kind in ("claim", "reaction")
    )
    return tuple(claim for claim in claims if claim)


def statements_in(claim: Claim) -> tuple[PublishedSentence, ...]:
    """Give the bare statements of a claim, of whichever story."""
    return tuple(one for one in _of_claim(claim) if one.field == "says")


def _of_claim(claim: Claim) -> Iterator[PublishedSentence]:
    own = partial(
        PublishedSentence, entry=claim.ref, evidence=claim.evidence, claims=(claim,), owner=claim
    )
    for says, of in _said(claim):
        place = of[0].place if "says" in _typed(of[0].place) else claim.place
        yield own(says, place / "says", field="says", evidence=of)
    if claim.entry.point:
        yield own(claim.entry.point, claim.place / "point", field="point")
    for evidence in claim.evidence:
        if evidence.caveat and "caveat" in _typed(evidence.place):
            place = evidence.place / "caveat"
            yield own(evidence.caveat, place, field="caveat", evidence=(evidence,))
    yield from _of_records(claim)


def _said(claim: Claim) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """Give each bare statement once, with the evidence that it is said of."""
    said: dict[BareStatement, list[Evidence]] = {}
    for evidence in claim.evidence:
        if evidence.says is not None:
            said.setdefault(evidence.says, []).append(evidence)
    for says, of in said.items():
        yield says.unlabelled(), tuple(of)


def _typed(place: EntryPlace) -> Mapping[object, object]:
    return place.data if isinstance(place.data, dict) else {}


def _of_event(site: Site, event: Event) -> Iterator[PublishedSentence]:
    claims = statements_of(site, event.claims)
    evidence = (*event.evidence, *(one for claim in claims for one in claim.evidence))
    what, line = event.entry.what, event.entry.line
    texts = {
        "what": what.unlabelled(),
        "line": line.unlabelled() if line else None,
        "name": event.entry.name,
        "caveat": event.entry.caveat,
    }
    for field, text in texts.items():
        if text:
            yield PublishedSentence(
                text, event.place / field, event.ref, field, evidence, claims, event
            )
    yield from _of_records(event)


def _of_records(owner: Claim | Event) -> Iterator[PublishedSentence]:
    for record in owner.record:
        place, says = record.evidence.place, record.entry.says
        of = (record.evidence,)
        if says is not None:
            text = says.unlabelled()
            yield PublishedSentence(text, place / "says", owner.ref, "record", of)
        if record.entry.caveat:
            yield PublishedSentence(record.entry.caveat, place / "caveat", owner.ref, "caveat", of)


def _of_explainer(site: Site, explainer: Explainer) -> Iterator[PublishedSentence]:
    everything = (*explainer.claims, *explainer.reactions)
    resting = partial(_resting, site, explainer)
    yield resting("title", explainer.title, explainer.place / "title", everything)
    if explainer.entry.question:
        place = explainer.place / "question"
        yield resting("question", explainer.entry.question, place, everything)
    for field, place, paragraph in explainer.prose():
        of = [resting(field, one.text, place, one.cites) for one in paragraph]
        yield from carried(site, of)
    groups = explainer.place / "groups"
    for number, group in enumerate(explainer.groups):
        here = groups / number if isinstance(groups.data, list) else groups
        yield resting("heading", group.heading, here / "heading", group.claims)
    for unknown in explainer.unknown:
        yield resting("ask", unknown.entry.ask, unknown.place / "ask", unknown.claims)


def _resting(
    site: Site,
    explainer: Explainer,
    field: str,
    text: str,
    place: EntryPlace,
    refs: tuple[Ref, ...],
) -> PublishedSentence:
    claims = statements_of(site, refs)
    return PublishedSentence(
        text,
        place,
        explainer.ref,
        field,
        evidence=tuple(one for claim in claims for one in claim.evidence),
        claims=claims,
        is_whole=len(claims) == len(refs),
    )
