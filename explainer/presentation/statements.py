"""The only two ways in which a bare statement is printed: alone, and in a block.

Alone it has everything: the full label, its condition, the words, what we must add, what differs in
other sources, what it is never shown without, and the other side of a dispute. A block says the
short label once for statements that share it; each of them keeps the rest.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from explainer.dates.edtf import When
from explainer.presentation.carriers import carried_speakers
from explainer.presentation.events_told import (
    day_of_clock,
    day_of_event,
    direct_others,
    event_label,
    strength,
)
from explainer.presentation.label_case import LabelCase
from explainer.presentation.labels import Label, label
from explainer.presentation.phrases import (
    GLYPHS,
    OUR_TRANSLATION,
    Phrase,
    ThingName,
    capitalised,
    capitalised_phrase,
    in_language,
    is_title,
    listed,
    plain,
)
from explainer.presentation.replies import is_direct, reply_note
from explainer.site import Claim, Event, Evidence, Record, Ref, Site, Standing
from explainer.text.fold import fold_passage
from explainer.tracking.dependencies import tracked_cache_by_identity

DIFFERING = {
    "speaker": "another speaker",
    "words": "other words",
    "day": "another day",
    "fact": "something else",
}
_OPENING, _CLOSING = frozenset('“‘"'), frozenset('”’"')
_STOP = re.compile(r"(?<!\w\.\w)\.$")  # of the sentence, not of "p.m."
_ENDS = (".", "!", "?", ".”", "!”", "?”", "…”", ".’”")


@dataclass(frozen=True, slots=True)
class Differing:
    """What another source has instead: in what it differs, and what it has, with its label."""

    record: Record
    heading: str
    told: Phrase


@dataclass(frozen=True, slots=True)
class Line:
    """What one piece of evidence says of a statement; a background line has no label.

    `condition` is in quotation marks where those are words of the asserter.
    `is_first` tells whether it is the first line of its statement.
    """

    owner: Claim | Event
    label: Label | None
    condition: str
    words: Phrase
    caveat: str
    differs: tuple[Differing, ...] = ()
    is_first: bool = True

    @property
    def told(self) -> Phrase:
        """The words with what may never be apart from them, but for the label."""
        return (*self.words, *self.added)

    @property
    def added(self) -> Phrase:
        """What we must add, and what differs in other sources."""
        caveat = f" [{self.caveat}]" if self.caveat else ""
        differs = (part for one in self.differs for part in (f" {one.heading}: ", *one.told))
        return (caveat, *differs)

    @property
    def heading(self) -> Phrase:
        """Label, condition and words, for a heading that is followed by what is added."""
        return (*self.lead, " ", *self.words) if self.label else self.words

    @property
    def lead(self) -> Phrase:
        """The full label with the condition, up to the colon; of background nothing."""
        if self.label is None:
            return ()
        return (*self.label.full, "." if _has_lead(self.words) and not self.condition else ":")

    @property
    def full(self) -> Phrase:
        return (*self.heading, *self.added)


@dataclass(frozen=True, slots=True)
class Block:
    """Statements under one label, in their order."""

    label: Phrase
    standing: Standing
    lines: tuple[Line, ...]


@tracked_cache_by_identity
def statement(site: Site, owner: Claim | Event) -> Phrase:
    """Tell a statement or an event alone, with the other side."""
    own = (owner, *(one for one in with_partners(site, (owner,)) if one is not owner))
    told = (part for one in own for part in (" ", *told_with_day(site, one)))
    return (*tuple(told)[1:], *_against(site, owner, own))


def told_with_day(site: Site, owner: Claim | Event) -> Phrase:
    """Tell a statement or an event, with its day: no page stands around it that has one."""
    if isinstance(owner, Event):
        line = lines(site, owner)[0]
        *before, last = line.words
        text = plain((last,))
        day = day_of_event(site, owner, text)
        dated = f"{_STOP.sub('', text)}{day}." if day else last
        return _joined(replace(line, words=(*before, dated)).full)
    words = " ".join(plain(line.words) for line in lines(site, owner))
    day = day_of_clock(site, owner, words)
    return (*told_alone(site, owner), f" [{day}.]" if day else "")


@tracked_cache_by_identity
def told_alone(site: Site, owner: Claim | Event) -> Phrase:
    """Tell a statement or an event with all that is its own; who disputes it must stand beside."""
    told = (part for line in lines(site, owner) for part in (" ", *line.full))
    return _joined(tuple(told)[1:])


@tracked_cache_by_identity
def plain_statement(site: Site, owner: Claim | Event) -> str:
    return plain(statement(site, owner))


@tracked_cache_by_identity
def plain_told(site: Site, owner: Claim | Event) -> str:
    return plain(told_alone(site, owner))


def otherwise(site: Site, owner: Claim | Event) -> str:
    """Give the other side and the reply of the accused as plain text; nothing without them."""
    return plain(_against(site, owner, (owner,)))


def blocks(site: Site, owners: Iterable[Claim | Event]) -> tuple[Block, ...]:
    """Put statements that follow each other and share key and short label under it once."""
    found: list[Block] = []
    for line in (line for owner in owners for line in lines(site, owner)):
        last = found[-1] if found else None
        if last and _shared(last.lines[0], line):
            found[-1] = replace(last, lines=(*last.lines, line))
        else:
            standing = line.label.key.standing if line.label else Standing.DOCUMENT
            found.append(Block(_joined(line.label.short if line.label else ()), standing, (line,)))
    return tuple(found)


def record_statement(site: Site, owner: Claim | Event, record: Record) -> Phrase:
    """Tell what another source has for the same thing, with its label."""
    line = _line(site, owner, (record.evidence,), record)
    return _joined(line.full)


@tracked_cache_by_identity
def lines(site: Site, owner: Claim | Event) -> tuple[Line, ...]:
    """Give what each origin says of it, the weakest first; evidence of one key is one line."""
    if isinstance(owner, Event):
        return (_of_event(site, owner),)
    if len(owner.evidence) == 1:
        return (_line(site, owner, owner.evidence),)
    groups: dict[object, list[Evidence]] = {}
    for evidence in sorted(owner.evidence, key=strength):
        key = label(site, owner, evidence).key, evidence.says
        groups.setdefault(key, []).append(evidence)
    found = (_line(site, owner, tuple(group)) for group in groups.values())
    return tuple(replace(line, is_first=not number) for number, line in enumerate(found))


def condition_of(site: Site, line: Line) -> Phrase:
    """Give the condition of a line as it begins a sentence."""
    return capitalised_phrase((in_language(site, line.owner.evidence[0], line.condition),))


def plain_line(site: Site, line: Line, words: Phrase, *, has_condition: bool = True) -> str:
    """Give what is shown of a line: its words, behind the condition and before what we must add."""
    condition = f"{plain(condition_of(site, line))}: " if line.condition and has_condition else ""
    caveat = f" [{line.caveat}]" if line.caveat else ""
    return f"{condition}{plain(words)}{caveat}"


def event_line(site: Site, event: Event) -> Line:
    """Give the line of an event, in its short wording where it has one."""
    line = lines(site, event)[0]
    return replace(line, words=(event.entry.line.unlabelled(),)) if event.entry.line else line


@tracked_cache_by_identity
def glyph_of(site: Site, owner: Claim | Event) -> str:
    """Name the shape of the weakest that a statement or an event rests on."""
    found = lines(site, owner)
    weakest = found[0].label if found else None  # an event has one label
    return GLYPHS[weakest.key.standing] if weakest else "background"


def name(site: Site, ref: Ref) -> str:
    """Give what a thing is called on the site; of a statement that is all of it, with its label."""
    match ref.kind:
        case "actor":
            return site.actors[ref.id].name
        case "source":
            return site.sources[ref.id].entry.title
        case "event":
            event = site.events[ref.id]
            return event.entry.name or plain_told(site, event)
        case "explainer":
            return site.explainers[ref.id].title
        case "claim" | "reaction":
            return plain_told(site, site.statement(ref))
        case "unknown":
            explainer = site.explainers[ref.id.split("/")[0]]
            return next(one.entry.ask for one in explainer.unknown if one.ref == ref)


def mention(site: Site, ref: Ref) -> ThingName:
    """Name a thing of any kind in a sentence; a statement by all of it, with its label."""
    return ThingName(ref, name(site, ref), is_title=is_title(site, ref))


def _shared(one: Line, other: Line) -> bool:
    if one.label is None or other.label is None:
        return one.label is other.label
    return one.label.key == other.label.key and plain(one.label.short) == plain(other.label.short)


def _of_event(site: Site, event: Event) -> Line:
    words: Phrase = (event.entry.what.unlabelled(),)
    caveat = event.entry.caveat or ""
    differs = tuple(_differing(site, event))
    return Line(event, event_label(site, event), "", words, caveat, differs)


def _line(
    site: Site, owner: Claim | Event, evidence: Sequence[Evidence], record: Record | None = None
) -> Line:
    first = evidence[0]
    words = _words(site, owner, first)
    condition = next((e.entry.condition for e in evidence if e.entry.condition), "") or ""
    is_said = fold_passage(condition).casefold() in fold_passage(plain(words)).casefold()
    shown = "" if is_said else _marked_if_own(condition, evidence)
    return Line(
        owner,
        label(site, owner, first, record, shown),
        shown,
        words,
        _caveat(first),
        () if record else tuple(_differing(site, owner)),
    )


def _caveat(evidence: Evidence) -> str:
    """Give what we must add: our translation too, where the quote itself is told."""
    is_told = evidence.says is None and evidence.entry.translation is not None
    ours = f"{OUR_TRANSLATION}: “{_ended(evidence.entry.translation or '')}”" if is_told else ""
    return " ".join(filter(None, (ours, evidence.caveat)))


def _marked_if_own(condition: str, evidence: Iterable[Evidence]) -> str:
    """Put a condition in quotation marks where a quote has it; else it is the reporter's."""
    folded = fold_passage(condition).casefold()
    quotes = (quote.words for one in evidence for quote in one.quotes)
    is_own = bool(condition) and any(folded in fold_passage(one).casefold() for one in quotes)
    return f"“{condition}”" if is_own else condition


def _words(site: Site, owner: Claim | Event, evidence: Evidence) -> Phrase:
    """Give what is said: our bare statement, else the quote with its lead, else the whole part."""
    if evidence.says is not None:
        return (evidence.says.unlabelled(),)
    if evidence.quotes:
        quoted = " ".join(f"“{_trimmed(quote.words)}”" for quote in evidence.quotes)
        return (*_lead(site, owner, evidence), in_language(site, evidence, _ended(quoted)))
    if evidence.passage is None:
        return ()
    part = _ended(f"“{_unmarked(evidence.passage.words)}”")
    return (in_language(site, evidence, part),)


def _unmarked(words: str) -> str:
    """Take the marks off words that stand in marks as a whole; we print our own around them."""
    is_whole = words[:1] in _OPENING and words[-1:] in _CLOSING
    return words[1:-1] if is_whole else words


def _trimmed(words: str) -> str:
    return words.rstrip(",;")


def _ended(quoted: str) -> str:
    return quoted if quoted.endswith(_ENDS) else f"{quoted}."


def _lead(site: Site, owner: Claim | Event, evidence: Evidence) -> Phrase:
    """Say whose words they are said to be, to whom, and when, where that isn't the asserter."""
    if not evidence.speakers or evidence.speakers == evidence.chain.by:
        return ()
    case = LabelCase(site, owner, evidence)
    to = (" to ", *listed(map(case.name, evidence.hearers))) if evidence.hearers else ()
    where = _where(site, owner, is_article=case.is_only_article)
    return (*listed(map(case.name, evidence.speakers)), *to, where, ": ")


def _where(site: Site, owner: Claim | Event, *, is_article: bool) -> str:
    """Name the events of which the source leaves open in which it was said."""
    if not isinstance(owner, Claim) or not owner.entry.about.one_of:
        return ""
    names = [name(site, ref).split(",")[0] for ref in owner.about]
    nouns = {one.rsplit(" ", 1)[-1] for one in names}
    where = f"one of the {nouns.pop()}s" if len(nouns) == 1 else " or ".join(names)
    source = "article" if is_article else "source"
    return f", in {where} (the {source} does not say which)"


def _has_lead(words: Phrase) -> bool:
    return len(words) > 1


def _differing(site: Site, owner: Claim | Event) -> Iterator[Differing]:
    """Tell what differs in other sources: it goes wherever the statement goes."""
    for record in owner.record:
        if record.entry.differs:
            points = capitalised(" and ".join(DIFFERING[one] for one in record.entry.differs))
            told = record_statement(site, owner, record)
            yield Differing(record, points, told)


def with_partners(site: Site, owners: Iterable[Claim | Event]) -> tuple[Claim | Event, ...]:
    """Give statements with what they are never shown without, in the order of the source's text."""
    found: dict[Ref, Claim | Event] = {}
    for owner in owners:
        refs = owner.shown_with if isinstance(owner, Claim) else ()
        group = (owner, *map(site.statement, refs))
        for one in sorted(group, key=lambda one: _place(owner, one)):
            found.setdefault(one.ref, one)
    return tuple(found.values())


def _place(owner: Claim | Event, one: Claim | Event) -> tuple[bool, int]:
    """Give where a statement stands in the source of another; what is elsewhere comes last."""
    if one is owner or not one.evidence or not owner.evidence:
        return (False, _first_hit(one))
    return (one.evidence[0].source != owner.evidence[0].source, _first_hit(one))


def _first_hit(one: Claim | Event) -> int:
    words = (words for evidence in one.evidence[:1] for words in evidence.words)
    return min((hit.start for found in words for hit in found.hits), default=0)


def _against(site: Site, owner: Claim | Event, own: Iterable[Claim | Event]) -> Phrase:
    """Tell the other side of a statement, and what is answered to it, unless that is said.

    It is what disputes this very statement: an answer, a companion or an opponent may be disputed
    too, by others or in other matters; that stands with them where they are told themselves.
    """
    told = {one.ref for one in own}
    others = opponents(site, owner, told)
    phrase: Phrase = (" Otherwise:",) if others else ()
    for one in others:
        phrase += (" ", *told_alone(site, one))
    told |= {one.ref for one in others}
    if isinstance(owner, Claim) and owner.reply and owner.reply not in told:
        phrase += (" ", *reply_told(site, owner, site.statement(owner.reply)))
    if isinstance(owner, Claim) and owner.reply_record:
        phrase += (" ", *reply_note(site, owner))
    return phrase


def opponents(site: Site, owner: Claim | Event, told: Container[Ref]) -> tuple[Claim | Event, ...]:
    """Give what disputes a statement, with what that is never shown without, unless it is told."""
    found = with_partners(site, direct_others(site, owner))
    return tuple(one for one in found if one.ref not in told)


def reply_told(site: Site, claim: Claim, reply: Claim) -> Phrase:
    """Tell what is answered, by whom its own label says: counsel or a book may answer for others.

    What was said before the accusation is no answer to it, but stands on the same charge.
    """
    ended, began = _told_on(site, reply).latest, _told_on(site, claim).earliest
    is_earlier = ended is not None and began is not None and ended < began
    way: Phrase = ("On the same charge, before this: ",)
    if not is_earlier:
        way = reply_lead(site, claim, reply, "In reply: ")
    return (*way, *told_alone(site, reply))


def reply_lead(site: Site, claim: Claim, reply: Claim, direct: str) -> Phrase:
    """Say what a reply is before it is told: `direct` where its label begins with who replies."""
    if not is_direct(claim, reply):
        return ("On the same matter: ",)
    speakers = carried_speakers(site, reply)
    if not speakers:
        return (direct,)
    names = (LabelCase(site, reply, reply.evidence[0]).name(ref) for ref in speakers)
    return ("Reply of ", *listed(names), ": ")


def _told_on(site: Site, claim: Claim) -> When:
    """Give when it was said, else when its source was published."""
    return claim.when or site.sources[claim.evidence[0].source.id].published


def _joined(phrase: Phrase) -> Phrase:
    return tuple(part for part in phrase if part)
