"""What an editor is told of a proposal, in the order in which it matters, whatever the form.

First what readers are told more strongly, then what is turned, other, weaker, new and gone; what
has to be read again because it leans on that; which pages differ. A change stands once, where the
worst of it belongs.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.told import Side
from explainer.comparison.change import Change, Direction
from explainer.comparison.page_change import PageChange, by_words
from explainer.comparison.public import untold
from explainer.comparison.read_again import Leaning
from explainer.comparison.segments import Run, runs
from explainer.comparison.site_changes import IdChange, SiteChanges
from explainer.reports.summary import counted
from explainer.site import Correction, Ref

_MOST_LINES = 6  # of a page, after which they are counted
_LONGEST = 240  # characters of such a line
_KINDS = {"explainer": "story", "actor": "person or body", "unknown": "open question"}
# What a reader sees only in the notes of a page.
_BEHIND = (
    Side.PASSAGE, Side.QUOTE, Side.SOURCE, Side.ABOUT, Side.WHO, Side.POINT, Side.SETTLES,
    Side.RESTS_ON, Side.ALSO_CALLED, Side.METHOD, Side.ADDRESS, Side.FORM, Side.SPEAKS_FOR,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is told: where, the old and the new words, and what is to be said of them.

    `why` are reasons, `note` is what an editor has to know beside them.
    """

    title: str
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()
    why: tuple[str, ...] = ()
    note: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a heading; what is `minor` may be folded."""

    heading: str
    items: tuple[Item, ...]
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """All of a report: against what, the result in a few sentences, and the sections with items."""

    against: str
    verdict: tuple[str, ...]
    sections: tuple[Section, ...]


def outline(
    changes: SiteChanges,
    leaning: Iterable[Leaning],
    pages: Iterable[PageChange],
    against: str,
) -> Outline:
    """Put what was found into order."""
    to_read, differing = tuple(leaning), tuple(pages)
    sections = (
        *_reworded(changes),
        _of_changes("New", changes, lambda one: one.is_new),
        _of_changes("Gone", changes, lambda one: one.is_gone),
        Section("Corrections", tuple(_corrections(changes))),
        Section("Addresses", tuple(map(_moved, changes.ids))),
        Section("To be read again", tuple(map(_leaning, to_read))),
        _spelling(changes),
        Section("Pages that differ in words", tuple(_pages(differing)), minor=True),
    )
    return Outline(
        against,
        tuple(_verdict(changes, to_read, differing)),
        tuple(one for one in sections if one.items),
    )


# The result


def _verdict(
    changes: SiteChanges, leaning: tuple[Leaning, ...], pages: tuple[PageChange, ...]
) -> Iterator[str]:
    told = [
        f"{len(found):,} {words}"
        for heading, words in _IN_VERDICT.items()
        if (found := [one for one in changes.changes if _heading(one) == heading])
    ]
    if told:
        yield f"What readers are told: {', '.join(told)}."
    elif not pages:
        yield "Readers are told nothing otherwise: no word differs on any page."
    else:
        yield "No statement is told otherwise."
    silent = [one for one in changes.changes if any(untold(one))]
    if silent:
        yield (
            f"{counted(len(silent), 'change')} of what was published, and no correction tells"
            " readers."
        )
    if changes.deleted:
        yield f"{counted(len(changes.deleted), 'published correction')} gone or altered."
    vanished = [one for one in changes.ids if one.is_vanished]
    if vanished:
        yield f"{counted(len(vanished), 'published id')} gone without a word."
    if leaning:
        verb = "is" if len(leaning) == 1 else "are"
        to_read = f"{counted(len(leaning), 'text')} {verb} to be read again"
        yield f"{to_read}: what is under {'it' if len(leaning) == 1 else 'them'} changed."
    if pages:
        verb = "differs" if len(pages) == 1 else "differ"
        yield f"{counted(len(pages), 'page')} {verb} in words."


_HEADINGS = {
    Direction.STRONGER: "Stronger than before",
    Direction.TURNED: "Turned round, or maybe so",
    Direction.FACT: "Another name, number, day or person",
    Direction.WEAKER: "Weaker than before",
    Direction.ELSEWISE: "In other words",
}
_BEHIND_HEADING, _SPELLING_HEADING = "Behind the sentences", "Spelling"
_IN_VERDICT = {
    "Stronger than before": "stronger",
    "Turned round, or maybe so": "turned round",
    "Another name, number, day or person": "with another fact",
    "Weaker than before": "weaker",
    "In other words": "in other words",
    "New": "new",
    "Gone": "gone",
}


def _heading(change: Change) -> str:
    """Name the section that a change belongs to: that of the worst of it."""
    if change.is_new:
        return "New"
    if change.is_gone:
        return "Gone"
    for way, heading in _HEADINGS.items():
        if any(one.direction is way and one.side not in _BEHIND for one in change.reasons):
            return heading
    if change.directions == {Direction.SPELLING}:
        return _SPELLING_HEADING
    return _BEHIND_HEADING if change.reasons else ""


# Sections


def _reworded(changes: SiteChanges) -> Iterator[Section]:
    for heading in (*_HEADINGS.values(), _BEHIND_HEADING):
        found = [one for one in changes.changes if _heading(one) == heading]
        labels = [one for one in found if _is_label_only(one)]
        items = (*map(_item, (one for one in found if one not in labels)), *_by_label(labels))
        yield Section(heading, items, minor=heading == _BEHIND_HEADING)


def _of_changes(heading: str, changes: SiteChanges, fits: Callable[[Change], bool]) -> Section:
    """Give what is new, or gone; of a whole story that is one line, and how much it has."""
    found = [one for one in changes.changes if fits(one)]
    whole = {one.ref.id for one in found if one.ref.kind == "explainer" and one.part is None}
    items = []
    for one in found:
        story = one.ref.id.partition("/")[0]
        if one.ref.kind == "explainer" and one.part is None:
            parts = sum(other.ref.id.startswith(f"{story}/") for other in found)
            items.append(_item(one, f"a whole story; entries: {parts:,}"))
        elif story not in whole or one.ref.kind in ("actor", "source"):
            items.append(_item(one))
    return Section(heading, tuple(items))


def _is_label_only(change: Change) -> bool:
    return bool(change.reasons) and all(one.side is Side.LABEL for one in change.reasons)


def _by_label(changes: Iterable[Change]) -> Iterator[Item]:
    """Tell once what the labels of many statements have in common, as the name of somebody."""
    by_words: dict[str, list[Change]] = {}
    for one in changes:
        was, now = runs(*(" / ".join(texts) for texts in _labels(one)))
        key = f"{_changed(was)} became {_changed(now)}"
        by_words.setdefault(key, []).append(one)
    for key, found in by_words.items():
        if len(found) == 1:
            yield _item(found[0])
            continue
        names = ", ".join(one.ref.local for one in found)
        yield Item(f"The label of {len(found):,} statements", why=(key,), note=names)


def _labels(change: Change) -> tuple[tuple[str, ...], tuple[str, ...]]:
    label = next(one for one in change.sides if one.side is Side.LABEL)
    return label.before, label.after


def _changed(of: Iterable[Run]) -> str:
    words = " … ".join(text for text, is_changed in of if is_changed)
    return f"“{words}”" if words else "nothing"


def _item(change: Change, note: str = "") -> Item:
    before, after = (
        runs(change.before, change.after)
        if change.is_reworded
        else (_plain(change.before), _plain(change.after))
    )
    return Item(
        _title(change.ref, change.part, change.was),
        before if before != after else (),
        after,
        tuple(dict.fromkeys(f"{one.direction.value}: {one.text}" for one in change.reasons)),
        "; ".join(one for one in (note, _standing_of(change)) if one),
        str(change.place),
    )


def _plain(text: str) -> tuple[Run, ...]:
    return ((text, False),) if text else ()


def _title(ref: Ref, part: Side | None = None, was: Ref | None = None) -> str:
    kind = _KINDS.get(ref.kind, ref.kind)
    where = f"{part.value} of {ref.id}" if part else f"{kind} {ref.id}"
    return f"{where} (was {was.id})" if was else where


def _standing_of(change: Change) -> str:
    """Say what readers know of a change."""
    if change.correction is not None:
        return f"a correction of {change.correction.entry.date} tells readers"
    if change.is_reworded and not change.was_public:
        return "not published before"
    return "published, and no correction tells readers" if any(untold(change)) else ""


def _corrections(changes: SiteChanges) -> Iterator[Item]:
    for one in changes.made:
        yield _correction(one, "made")
    for one in changes.deleted:
        yield _correction(one, "gone, or altered")


def _correction(one: Correction, what: str) -> Item:
    title, place = f"{what}: {one.entry.kind} of {one.entry.date}, {one.explainer.id}", one.place
    return Item(title, _plain(one.entry.was or ""), _plain(one.entry.now), place=str(place.span()))


def _moved(one: IdChange) -> Item:
    if one.now is not None:
        return Item(f"{one.was.kind} {one.was.id} is called {one.now.local} now")
    if one.taken_back is not None:
        return Item(f"{one.was.kind} {one.was.id} was withdrawn", why=(one.taken_back.entry.now,))
    where = "" if one.is_in_register else ", together with its line in published.json"
    return Item(f"{one.was.kind} {one.was.id} is gone without a word{where}")


def _leaning(one: Leaning) -> Item:
    why = tuple(f"it {how}: “{change.after or 'gone'}”" for change, how in one.on)
    title = f"a sentence of {one.ref.id}" if one.is_prose else _title(one.ref)
    return Item(title, after=_plain(one.text), why=why, place=str(one.place))


def _spelling(changes: SiteChanges) -> Section:
    items = (
        Item(_title(one.ref, one.part), why=tuple(reason.text for reason in one.reasons))
        for one in changes.changes
        if _heading(one) == _SPELLING_HEADING
    )
    return Section(_SPELLING_HEADING, tuple(items), minor=True)


def _pages(pages: Iterable[PageChange]) -> Iterator[Item]:
    """Tell the lines that differ once, with all pages that have them."""
    for group in by_words(pages):
        first = group[0]
        if first.is_new is not None:
            word = "new" if first.is_new else "gone"
            for page in group:
                yield Item(f"{word}: {page.title}", note=str(page.path))
            continue
        others = [page.title for page in group[1:]]
        more = f" and {counted(len(others), 'other page')}" if others else ""
        gone, came = (_lines(lines) for lines in (first.gone, first.came))
        yield Item(
            f"{first.title}{more}",
            why=(*(f"− {one}" for one in gone), *(f"+ {one}" for one in came)),
            note="; ".join(others),
        )


def _lines(lines: tuple[str, ...]) -> Iterator[str]:
    for line in lines[:_MOST_LINES]:
        yield line if len(line) <= _LONGEST else f"{line[:_LONGEST]} […]"
    if len(lines) > _MOST_LINES:
        yield f"and {counted(len(lines) - _MOST_LINES, 'other line')}"
