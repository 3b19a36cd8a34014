"""Which way a change of each side goes: what was lost or gained beside the words themselves.

Stronger is a statement that lost what held it back: its condition, what we add, a link of its
chain, whoever disputes it, the reply of the accused, a finding that is dismissed. Each side has its
row; a side without one only says something else.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from explainer.analysis.told import Facet, Texts
from explainer.comparison.change import Direction, FacetChange, Reason, marked
from explainer.comparison.wording import PROSE, reasons
from explainer.content.schema.claim import NO_REPLY
from explainer.presentation.events_told import WEAKEST_FIRST
from explainer.site import Standing

IsKnown = Callable[[str], bool]
_Way = Callable[[FacetChange, IsKnown], Iterator[Reason]]

_WORDED = (
    *PROSE, Facet.WORDS, Facet.TITLE, Facet.QUESTION, Facet.HEADINGS, Facet.POINT, Facet.SETTLES,
    Facet.ROLE, Facet.UNNAMED, Facet.NAME, Facet.METHOD, Facet.COVERS,
)  # fmt: skip
_NO_WAY = (Facet.SETTLES, Facet.METHOD, Facet.COVERS)  # they state nothing of what happened
_FACTS = (
    Facet.DAY, Facet.PLACE, Facet.SPEAKER, Facet.HEARER, Facet.ACCUSES, Facet.STANCE, Facet.ORDER,
)  # fmt: skip
_CERTAINTIES = ("possible", "probable", "certain")


def reasons_of(change: FacetChange, is_known: IsKnown) -> Iterator[Reason]:
    """Give the reasons for which a change of one side matters, and which way each goes."""
    way = _WAYS.get(change.side)
    if way is not None:
        yield from way(change, is_known)
    elif change.side in _WORDED:
        yield from _worded(change, is_known)
    else:
        direction = Direction.FACT if change.side in _FACTS else Direction.ELSEWISE
        yield Reason(direction, change.side, _from_to(change))


def _worded(change: FacetChange, is_known: IsKnown) -> Iterator[Reason]:
    """Compare texts of ours, each with the one in its place; what is new or gone is named."""
    for was, now in paired(change.before, change.after):
        if was and now:
            for one in reasons(was, now, change.side, is_known):
                is_neither = change.side in _NO_WAY and one.direction is not Direction.SPELLING
                yield replace(one, direction=Direction.ELSEWISE) if is_neither else one
        else:
            text = f"new: “{now}”" if now else f"gone: “{was}”"
            yield Reason(Direction.ELSEWISE, change.side, text)


def paired(before: Texts, after: Texts) -> Iterator[tuple[str, str]]:
    """Put what stands in the place of each other side by side; an empty text is nobody's."""
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        was, now = before[i:j], after[k:m]
        longer = max(len(was), len(now))
        yield from zip(
            (*was, *[""] * (longer - len(was))), (*now, *[""] * (longer - len(now))), strict=True
        )


def _holds_back(gone: str, new: str) -> _Way:
    """Give the way of what holds a statement back: stronger without it, weaker with it."""

    def way(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
        lost, gained = _only(change.before, change.after), _only(change.after, change.before)
        if lost and gained:
            yield Reason(Direction.ELSEWISE, change.side, _from_to(change))
        elif lost:
            yield Reason(Direction.STRONGER, change.side, f"{gone}: {marked(lost)}")
        else:
            yield Reason(Direction.WEAKER, change.side, f"{new}: {marked(gained)}")

    return way


def _only(texts: Iterable[str], others: Iterable[str]) -> Texts:
    known = set(others)
    return tuple(one for one in texts if one not in known)


def _standing(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    was, now = _weakest(change.before), _weakest(change.after)
    had, has = (_NOT_CHECKED in side for side in (change.before, change.after))
    if had != has:
        way = Direction.STRONGER if had else Direction.WEAKER
    elif was is None or now is None or was == now:
        way = Direction.ELSEWISE
    else:
        way = Direction.STRONGER if now > was else Direction.WEAKER
    yield Reason(way, change.side, _from_to(change))


def _weakest(standings: Texts) -> int | None:
    """Give how weak the weakest is; the least number stands for the weakest."""
    ranks = [WEAKEST_FIRST.index(Standing(one)) for one in standings]
    return min(ranks, default=None)


def _chain(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    """Tell of each chain which links it lost, and which it gained."""
    for was, now in paired(change.before, change.after):
        if not was or not now:
            text = f"another place it rests on: {now}" if now else f"it no longer rests on: {was}"
            way = Direction.STRONGER if now else Direction.WEAKER
            yield Reason(way, change.side, text)
            continue
        lost = _only(was.split(_ARROW), now.split(_ARROW))
        gained = _only(now.split(_ARROW), was.split(_ARROW))
        way = Direction.FACT
        if len(lost) > len(gained):
            way = Direction.STRONGER
        elif len(gained) > len(lost):
            way = Direction.WEAKER
        yield Reason(way, change.side, f"it came {was}, and now {now}")


def _certainty(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    ranks = [
        [_CERTAINTIES.index(one) for one in side if one in _CERTAINTIES]
        for side in (change.before, change.after)
    ]
    was, now = (min(side, default=len(_CERTAINTIES)) for side in ranks)
    if "denied" in {*change.before} ^ {*change.after}:
        way = Direction.TURNED
    elif was == now:
        way = Direction.ELSEWISE
    else:
        way = Direction.STRONGER if now > was else Direction.WEAKER
    yield Reason(way, change.side, _from_to(change))


def _reply(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    had, has = _answers(change.before), _answers(change.after)
    way = Direction.ELSEWISE
    if had != has:
        way = Direction.STRONGER if had else Direction.WEAKER
    in_words = FacetChange(change.side, _told_reply(change.before), _told_reply(change.after))
    yield Reason(way, change.side, _from_to(in_words))


def _told_reply(reply: Texts) -> Texts:
    """Say in words what is typed in one where there is no answer."""
    return tuple(_NO_ANSWER.get(one, one) for one in reply)


def _answers(reply: Texts) -> bool:
    """Tell whether an answer is given, not only the word that there is none."""
    return any(one not in NO_REPLY for one in reply)


def _dismissed(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    lost, gained = _only(change.before, change.after), _only(change.after, change.before)
    if gained:
        text = f"a finding is dismissed: {marked(gained)}"
        yield Reason(Direction.STRONGER, change.side, text)
    if lost:
        text = f"a finding is no longer dismissed: {marked(lost)}"
        yield Reason(Direction.ELSEWISE, change.side, text)


def _skipped(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    lost, gained = _only(change.before, change.after), _only(change.after, change.before)
    if gained:
        text = f"words of the article are left out: {marked(gained)}"
        yield Reason(Direction.STRONGER, change.side, text)
    if lost:
        text = f"words of the article are left out no more: {marked(lost)}"
        yield Reason(Direction.ELSEWISE, change.side, text)


def _kept_text(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    if change.before[:1] != change.after[:1] and change.after[:1] == ("none",):
        text = "its text is no longer kept, so nothing that rests on it is checked"
        yield Reason(Direction.WEAKER, change.side, text)
    elif change.before[:1] != change.after[:1]:
        yield Reason(Direction.ELSEWISE, change.side, f"kept: {change.after[0]}")
    else:
        yield Reason(Direction.ELSEWISE, change.side, "its kept text is another")


def _status(change: FacetChange, _: IsKnown) -> Iterator[Reason]:
    yield Reason(Direction.ELSEWISE, change.side, f"it is {change.after[0]} now")


def _nothing(_: FacetChange, __: IsKnown) -> Iterator[Reason]:
    """Give no reason: another side tells it."""
    yield from ()


_NO_ANSWER = {
    "declined": "they declined to answer",
    "none-found": "none was found in the sources",
    "not-asked": "nobody asked them",
}
_NOT_CHECKED = Standing.NOT_CHECKED.value
_ARROW = " → "
_WAYS: Mapping[Facet, _Way] = {
    Facet.CONDITION: _holds_back("its condition is gone", "it has a condition now"),
    Facet.CAVEAT: _holds_back("what we added is gone", "we add something"),
    Facet.DISPUTES: _holds_back("it is no longer disputed by", "it is disputed now by"),
    Facet.SHOWN_WITH: _holds_back("it may stand without", "it is always shown with"),
    Facet.RECORD: _holds_back("no longer told from other sources", "told from other sources too"),
    Facet.STANDING: _standing,
    Facet.CHAIN: _chain,
    Facet.CERTAINTY: _certainty,
    Facet.REPLY: _reply,
    Facet.DISMISSED: _dismissed,
    Facet.SKIPPED: _skipped,
    Facet.TEXT: _kept_text,
    Facet.STATUS: _status,
    Facet.LABEL: _nothing,
}


def _from_to(change: FacetChange) -> str:
    if not change.before:
        return f"{change.side.value}, new: {marked(change.after)}"
    if not change.after:
        return f"{change.side.value}, gone: {marked(change.before)}"
    was, now = _only(change.before, change.after), _only(change.after, change.before)
    if not was and not now:
        return f"{change.side.value}, in another order"
    return f"{change.side.value}: {marked(was) or 'nothing'} became {marked(now) or 'nothing'}"
