"""Statements of one page by their chain, with the other side and the reply told once.

Those that share a chain stand together under its label, the strongest first. What disputes a
statement, and what the accused reply, is told whole at its first place, behind the last of the
statements in a row that it answers; where the page tells it elsewhere, a link leads there.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from explainer.presentation.carriers import carried_name
from explainer.presentation.events_told import WEAKEST_FIRST
from explainer.presentation.label_case import LabelCase
from explainer.presentation.phrases import GLYPHS, Phrase, listed, other_side, plain
from explainer.presentation.replies import is_direct, reply_note
from explainer.presentation.statements import Line, lines, reply_lead
from explainer.site import Claim, Event, Ref, Site, Standing

Owner = Claim | Event


@dataclass(frozen=True, slots=True)
class Answer:
    """A statement that disputes another, or with which an accused person replies to it.

    `by` names whose word it is, for a link to the place where the page tells it, and `way` what it
    is: empty where it disputes. `lead` says so before it is told whole.
    """

    claim: Claim
    by: str
    way: str
    lead: Phrase
    is_told_here: bool

    @property
    def is_reply(self) -> bool:
        return bool(self.way)


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """A line of a block, and what is said against it right behind it.

    `reply_note` says who was asked, and that none answered, where the statement accuses somebody.
    `is_last` tells whether it is the last line of its statement, `is_place` whether links to the
    statement on this page lead to it.
    """

    line: Line
    answers: tuple[Answer, ...] = ()
    reply_note: Phrase = ()
    is_place: bool = True
    is_last: bool = True

    @property
    def owner(self) -> Owner:
        return self.line.owner

    @property
    def pointers(self) -> tuple[Answer, ...]:
        """The answers that are told elsewhere, each asserter once."""
        elsewhere = [answer for answer in self.answers if not answer.is_told_here]
        return tuple({answer.by: answer for answer in reversed(elsewhere)}.values())[::-1]


@dataclass(frozen=True, slots=True)
class ChainBlock:
    """Lines of one chain under its label, up to the colon; background has none.

    `is_whole` where the label is the full one, with the condition, of a single statement.
    """

    label: Phrase
    standing: Standing
    lines: tuple[AnsweredLine, ...]
    is_whole: bool = False

    @property
    def glyph(self) -> str:
        return GLYPHS[self.standing] if self.label else "background"


Blocks = tuple[ChainBlock, ...]


def tell_once(
    site: Site,
    sections: Mapping[str, Iterable[Owner]],
    told: Iterable[Ref] = (),
    whole: Iterable[str] = (),
    in_order: Iterable[str] = (),
    only: Mapping[str, Standing] = MappingProxyType({}),
) -> dict[str, Blocks]:
    """Give the blocks of each section of a page, in the order of the page.

    `told` are statements that stand on the page outside these sections: they are no answer to
    anything here. In the sections named in `whole` each statement has its full label, in those
    named in `in_order` each its short one, and both keep their order; of those named in `only` just
    the lines of a standing are told.
    """
    page = _PageMemory(site, sections, told)
    return {
        name: tuple(
            page.one_by_one(owners, is_whole=name in whole)
            if name in whole or name in in_order
            else page.blocks(owners, only.get(name))
        )
        for name, owners in page.sections.items()
    }


def labels_of(site: Site, claims: Iterable[Claim]) -> list[Phrase]:
    """Give whose word statements are, each once; who speaks, where others only tell it."""
    first = ((claim, lines(site, claim)[0].label) for claim in claims)
    named = (carried_name(site, claim) or label.short for claim, label in first if label)
    return list({plain(one): one for one in named}.values())


class _PageMemory:
    """What a page has told so far, and what it lists anywhere."""

    def __init__(
        self, site: Site, sections: Mapping[str, Iterable[Owner]], told: Iterable[Ref]
    ) -> None:
        self._site = site
        self.sections = {name: tuple(owners) for name, owners in sections.items()}
        self._told = frozenset(told)
        self._begun: set[Ref] = set()
        self._placed = {owner.ref for owners in self.sections.values() for owner in owners}

    def blocks(self, owners: Iterable[Owner], only: Standing | None) -> Iterator[ChainBlock]:
        for found in by_chain(self._site, owners):
            if only and _standing(found[0]) != only:
                continue
            answered = tuple(self._answered(found))
            yield ChainBlock(_short(found[0]), _standing(found[0]), answered)

    def one_by_one(self, owners: Iterable[Owner], *, is_whole: bool) -> Iterator[ChainBlock]:
        for owner in owners:
            answered = list(self._answered(lines(self._site, owner)))
            for one in answered:
                last = replace(one, is_last=one is answered[-1])
                lead = _without_empty(one.line.lead) if is_whole else _short(one.line)
                yield ChainBlock(lead, _standing(one.line), (last,), is_whole)

    def _answered(self, found: Iterable[Line]) -> Iterator[AnsweredLine]:
        """Put what answers several lines in a row behind the last of them."""
        found = tuple(found)
        owners = (line.owner for line in found)
        answers = [(self._answers_to(one), reply_note(self._site, one)) for one in owners]
        for line, own, following in zip(found, answers, (*answers[1:], None), strict=True):
            against, note = own if own != following else ((), ())
            told = tuple(self._answer(line.owner, ref, way) for ref, way in against)
            is_place = line.owner.ref not in self._begun
            self._begun.add(line.owner.ref)
            yield AnsweredLine(line, told, note, is_place)

    def _answers_to(self, owner: Owner) -> tuple[tuple[Ref, str], ...]:
        """Give what disputes a statement, then the reply, with what it is said to be.

        A reply that is itself disputed, by nothing that the page tells, has its other side too.
        """
        found = {other.ref: "" for other in other_side(self._site, owner)}
        if not self._told.isdisjoint(found):
            found = {}  # the page is about the other side itself
        if isinstance(owner, Claim) and owner.reply and owner.reply not in found:
            is_own = is_direct(owner, self._site.statement(owner.reply))
            found[owner.reply] = "Reply" if is_own else "On the same matter"
            against = self._site.disputed_by(owner.reply)
            if not any(ref in self._placed | self._told | found.keys() for ref in against):
                found |= dict.fromkeys(against, "")
        return tuple(one for one in found.items() if one[0] not in self._told)

    def _answer(self, owner: Owner, ref: Ref, way: str) -> Answer:
        claim = self._site.statement(ref)
        lead: Phrase = ()
        if isinstance(owner, Claim) and way:
            lead = reply_lead(self._site, owner, claim, "Reply: ")
        is_new = ref not in self._placed
        self._placed.add(ref)
        return Answer(claim, asserters(self._site, claim), way, lead, is_new)


def asserters(site: Site, claim: Claim) -> str:
    """Name those whose word a statement is; who speaks, where others only tell it."""
    carried = carried_name(site, claim)
    if carried:
        return plain(carried)
    case = LabelCase(site, claim, claim.evidence[0])
    return plain(listed(map(case.name, claim.evidence[0].chain.by)))


def by_chain(site: Site, owners: Iterable[Owner]) -> list[list[Line]]:
    """Put lines of the same label together, the strongest chain first, background last."""
    groups: dict[object, list[Line]] = {}
    for line in (line for owner in owners for line in lines(site, owner)):
        key = (line.label.key, plain(line.label.short)) if line.label else None
        groups.setdefault(key, []).append(line)
    return sorted(groups.values(), key=_strength)


def _short(line: Line) -> Phrase:
    return (*_without_empty(line.label.short), ":") if line.label else ()


def _without_empty(phrase: Phrase) -> Phrase:
    return tuple(part for part in phrase if part)


def _standing(line: Line) -> Standing:
    return line.label.key.standing if line.label else Standing.DOCUMENT


def _strength(found: list[Line]) -> int:
    label = found[0].label
    return -WEAKEST_FIRST.index(label.key.standing) if label else 1
