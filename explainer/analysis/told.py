"""What readers are told of one thing, side by side: its words, whose they are, on what they stand.

Two states of a site tell the same of a thing if and only if these are equal. Where it stands in
the files, how its lines are broken and which typographic marks are typed is told to nobody. What is
said of a thing elsewhere, as in a sentence of a summary that cites it, is told of that other thing.
Texts name other things by their keys, as `@actor mark-milley`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.presentation.phrases import plain
from explainer.presentation.replies import reply_note
from explainer.presentation.statements import DIFFERING, lines
from explainer.site import (
    Actor,
    CitedSentence,
    Claim,
    Event,
    Evidence,
    Explainer,
    Record,
    Ref,
    Site,
    Source,
    Unknown,
)
from explainer.text.fold import fold_passage

_DIGEST = 16  # bytes


class Facet(StrEnum):
    """One side of what is told; the value is what a message calls it."""

    WORDS = "the words"
    LABEL = "the label"
    STANDING = "on what it stands"
    CHAIN = "through whom it came"
    SPEAKER = "whose words they are"
    HEARER = "to whom they were said"
    CERTAINTY = "how sure the speaker is"
    FORM = "how it was said"
    CONDITION = "its condition"
    CAVEAT = "what we add"
    QUOTE = "the quotation"
    PASSAGE = "the passage"
    SOURCE = "the source"
    DAY = "the day"
    ORDER = "before or after what it was"
    PLACE = "the place"
    WHO = "whom it concerns"
    ABOUT = "what it is about"
    STANCE = "the stance"
    ACCUSES = "whom it accuses"
    REPLY = "the reply"
    ASKED = "who was asked for a reply, and when"
    DISPUTES = "what it disputes"
    POINT = "the point in dispute"
    SETTLES = "what would settle it"
    SHOWN_WITH = "what it is never shown without"
    RECORD = "what other sources have"
    RESTS_ON = "the claims that it rests on"
    DISMISSED = "findings that are dismissed"
    NAME = "the name"
    ALSO_CALLED = "other names"
    KIND = "what it is"
    ROLE = "the role"
    UNNAMED = "why it is unnamed"
    SPEAKS_FOR = "for whom it speaks"
    AUTHORS = "the authors"
    ADDRESS = "the address"
    TEXT = "the kept text"
    STATE = "what became of it"
    TITLE = "the title"
    QUESTION = "the question"
    STATUS = "whether it is published"
    SUMMARY = "the summary"
    STORY = "the story"
    ON_ARTICLE = "what is said of the article"
    PRINCIPALS = "who matters"
    HEADINGS = "the headings"
    SKIPPED = "words of the article that are left out"
    COVERS = "the part of the article that is covered"
    METHOD = "how it was made"
    ANSWER = "the answer"


Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldThing:
    """What readers are told of a thing; a side of which nothing is told is not there."""

    ref: Ref
    sides: Mapping[Facet, Texts]

    def side(self, side: Facet) -> Texts:
        return self.sides.get(side, ())

    @property
    def digest(self) -> str:
        """Give a short name that another state has only if it tells the same, in hexadecimal."""
        told = "\0".join(
            "\1".join((side.name, *map(fold_passage, texts)))
            for side, texts in sorted(self.sides.items())
        )
        name = blake2b(told.encode(errors="surrogatepass"), digest_size=_DIGEST)
        return name.hexdigest()


def told(site: Site, ref: Ref) -> ToldThing | None:
    """Give what readers are told of a thing; nothing where it could not be linked."""
    found = _TELLERS[ref.kind](site, ref)
    if found is None:
        return None
    return ToldThing(ref, {side: texts for side, texts in found if texts})


_Sides = Iterator[tuple[Facet, Texts]]


def _statement(site: Site, ref: Ref) -> _Sides | None:
    mapping = site.reactions if ref.kind == "reaction" else site.claims
    claim = mapping.get(ref.id)
    return _of_claim(site, claim) if claim else None


def _of_claim(site: Site, claim: Claim) -> _Sides:
    entry = claim.entry
    yield from _of_owner(site, claim)
    yield Facet.DAY, _days(claim.when)
    yield Facet.ABOUT, (*(("one of",) if entry.about.one_of else ()), *_keys(claim.about))
    yield Facet.WHO, _keys(claim.who)
    yield Facet.STANCE, tuple(f"{stance} {_listed([to])}" for to, stance in claim.towards)
    yield Facet.ACCUSES, _keys(claim.accuses)
    yield Facet.SPEAKS_FOR, _keys(claim.speaks_for)
    yield from _reply(site, claim)
    yield Facet.DISPUTES, tuple(sorted(_keys(site.disputed_by(claim.ref))))
    yield Facet.POINT, _typed(entry.point)
    yield Facet.SETTLES, _typed(entry.settles)
    yield Facet.SHOWN_WITH, tuple(sorted(_keys(claim.shown_with)))


def _reply(site: Site, claim: Claim) -> _Sides:
    """Give where the answer stands, else why there is none; then who was asked, if that is told."""
    typed, record = claim.entry.reply, claim.reply_record
    places = [one for one in (claim.reply, record and record.answered_in) if one]
    yield Facet.REPLY, (*_keys(places), *_typed(typed.state if typed else None))
    yield Facet.ASKED, _typed(plain(reply_note(site, claim)) if record else None)


def _of_event(site: Site, ref: Ref) -> _Sides | None:
    event = site.events.get(ref.id)
    return _event(site, event) if event else None


def _event(site: Site, event: Event) -> _Sides:
    yield from _of_owner(site, event)
    yield Facet.NAME, _typed(event.entry.name)
    yield Facet.DAY, (*_days(event.when), *_typed(event.entry.words))
    yield (
        Facet.ORDER,
        (
            *(f"after {key}" for key in _keys(event.after)),
            *(f"before {key}" for key in _keys(event.before)),
        ),
    )
    yield Facet.PLACE, _keys([event.where] if event.where else [])
    yield Facet.WHO, _keys(event.who)
    yield Facet.RESTS_ON, tuple(sorted(_keys(event.claims)))
    yield Facet.KIND, ("background",) if event.is_background else ()


def _of_owner(site: Site, owner: Claim | Event) -> _Sides:
    """Give what a statement and an event have in common: the lines as printed, and their ground."""
    found = lines(site, owner)
    yield Facet.WORDS, tuple(dict.fromkeys(plain(line.words) for line in found))
    yield Facet.LABEL, tuple(plain(line.label.full) for line in found if line.label)
    yield Facet.CAVEAT, tuple(line.caveat for line in found if line.caveat)
    yield Facet.RECORD, tuple(_record(one) for one in owner.record)
    yield from _of_evidence(owner.evidence)
    yield Facet.DISMISSED, _dismissed(owner.entry.ok)


def _of_evidence(evidence: Iterable[Evidence]) -> _Sides:
    """Give the ground of a statement, each side in the order of its evidence."""
    every = tuple(evidence)
    yield Facet.STANDING, tuple(one.standing.value for one in every)
    yield Facet.CHAIN, tuple(_chain(one) for one in every)
    yield Facet.SPEAKER, tuple(_listed(one.speakers) for one in every if one.speakers)
    yield Facet.HEARER, tuple(_listed(one.hearers) for one in every if one.hearers)
    yield Facet.CERTAINTY, tuple(one.entry.certainty for one in every if one.entry.certainty)
    yield Facet.CONDITION, tuple(one.entry.condition for one in every if one.entry.condition)
    yield Facet.FORM, tuple(one.form for one in every if one.form)
    yield Facet.QUOTE, tuple(words for one in every for words in _quoted(one))
    yield Facet.PASSAGE, tuple(one.passage.words for one in every if one.passage)
    yield Facet.SOURCE, tuple(_listed([one.source]) for one in every)


def _quoted(evidence: Evidence) -> Iterator[str]:
    """Give quoted words, and what we say that they mean."""
    yield from (quote.words for quote in evidence.quotes)
    yield from filter(None, (evidence.entry.translation,))


def _chain(evidence: Evidence) -> str:
    """Give the links of a chain, origin first."""
    return " → ".join(_listed(link) for link in evidence.chain.links)


def _record(record: Record) -> str:
    evidence = record.evidence
    says = evidence.says.unlabelled() if evidence.says else ""
    differs = ", ".join(DIFFERING[one] for one in record.entry.differs)
    words = " ".join(one.words for one in evidence.words)
    parts = (differs, _chain(evidence), says, words, evidence.caveat or "")
    return " | ".join(part for part in parts if part)


def _of_actor(site: Site, ref: Ref) -> _Sides | None:
    actor = site.actors.get(ref.id)
    return _actor(actor) if actor else None


def _actor(actor: Actor) -> _Sides:
    entry = actor.entry
    yield Facet.NAME, (actor.name, *_typed(entry.short))
    yield Facet.ALSO_CALLED, entry.aka
    yield Facet.KIND, (entry.kind,)
    yield (
        Facet.ROLE,
        (*_typed(entry.role), *(_role(one.title, one.start, one.end) for one in actor.roles)),
    )
    yield Facet.SOURCE, _keys([actor.of] if actor.of else [])
    yield Facet.SPEAKS_FOR, _keys(actor.speaks_for)
    count = str(entry.count) if entry.count is not None else None
    yield Facet.UNNAMED, (*_typed(entry.described_as), *_typed(entry.why), *_typed(count))
    yield Facet.ADDRESS, entry.same_as
    yield Facet.DISMISSED, _dismissed(entry.ok)


def _role(title: str, start: When | None, end: When | None) -> str:
    span = f" ({in_words(start) or '…'} to {in_words(end) or '…'})" if start or end else ""
    return f"{title}{span}"


def _of_source(site: Site, ref: Ref) -> _Sides | None:
    source = site.sources.get(ref.id)
    return _source(source) if source else None


def _source(source: Source) -> _Sides:
    entry = source.entry
    yield Facet.TITLE, (entry.title, *_typed(entry.short))
    yield Facet.KIND, (entry.type, entry.language)
    yield Facet.DAY, _days(source.published)
    yield Facet.WHO, _keys([source.outlet])
    yield Facet.AUTHORS, _keys(source.authors)
    yield Facet.CHAIN, _keys(source.quotes)
    yield Facet.ADDRESS, (*_typed(entry.url), *_typed(entry.archived))
    yield Facet.TEXT, (entry.text, *_typed(source.sha256))
    gone = (one.words.words for one in source.gone)
    yield Facet.STATE, (*_typed(entry.state), *gone)
    yield Facet.DISMISSED, _dismissed(entry.ok)


def _of_explainer(site: Site, ref: Ref) -> _Sides | None:
    explainer = site.explainers.get(ref.id)
    return _explainer(explainer) if explainer else None


def _explainer(explainer: Explainer) -> _Sides:
    entry = explainer.entry
    yield Facet.TITLE, (entry.title,)
    yield Facet.QUESTION, _typed(entry.question)
    yield Facet.SOURCE, _keys(explainer.articles)
    yield Facet.STATUS, (entry.status,)
    yield Facet.SUMMARY, tuple(_prose(explainer.summary))
    yield Facet.STORY, tuple(_prose(explainer.story))
    yield Facet.ON_ARTICLE, tuple(_prose([explainer.about]))
    yield (
        Facet.PRINCIPALS,
        tuple(
            f"{_listed(one.who)}: {' '.join(_prose([one.line]))}" for one in explainer.principals
        ),
    )
    yield Facet.HEADINGS, tuple(one.heading for one in explainer.groups)
    yield Facet.SKIPPED, tuple(_skipped(explainer))
    yield Facet.COVERS, tuple(one.why for one in explainer.covers)
    yield Facet.METHOD, (*_typed(entry.method), *_typed(entry.drafted_with))
    yield Facet.DISMISSED, _dismissed(entry.ok)


def _skipped(explainer: Explainer) -> Iterator[str]:
    """Give what is left out, and why; of several articles also of which."""
    for one in explainer.skip:
        of = f" | {_listed([one.article])}" if len(explainer.articles) > 1 else ""
        yield f"{one.words.words} | {one.reason}{of}"


def _prose(paragraphs: Iterable[Iterable[CitedSentence]]) -> Iterator[str]:
    """Give each sentence with what it cites."""
    for paragraph in paragraphs:
        for sentence in paragraph:
            cites = " ".join(_keys(sentence.cites))
            yield f"{sentence.text} [{cites}]" if cites else sentence.text


def _of_unknown(site: Site, ref: Ref) -> _Sides | None:
    explainer = site.explainers.get(ref.story)
    found = (one for one in explainer.unknown if one.ref == ref) if explainer else iter(())
    unknown = next(found, None)
    return _unknown(unknown) if unknown else None


def _unknown(unknown: Unknown) -> _Sides:
    yield Facet.QUESTION, (unknown.entry.ask,)
    yield Facet.RESTS_ON, tuple(sorted(_keys(unknown.claims)))
    yield Facet.ANSWER, _keys(ref for ref in (unknown.answered, unknown.nearest) if ref)


_TELLERS: Mapping[str, Callable[[Site, Ref], _Sides | None]] = {
    "claim": _statement,
    "reaction": _statement,
    "event": _of_event,
    "actor": _of_actor,
    "source": _of_source,
    "explainer": _of_explainer,
    "unknown": _of_unknown,
}


def _keys(refs: Iterable[Ref]) -> Texts:
    """Give what is referred to by its key, marked so: what it is called is told of itself."""
    return tuple(f"@{ref.key}" for ref in refs)


def _listed(refs: Iterable[Ref]) -> str:
    return ", ".join(_keys(refs))


def _days(when: When | None) -> Texts:
    return (in_words(when),) if when else ()


def _typed(text: str | None) -> Texts:
    return (text,) if text else ()


def _dismissed(ok: Mapping[str, str]) -> Texts:
    return tuple(f"{code}: {reason}" for code, reason in sorted(ok.items()))
