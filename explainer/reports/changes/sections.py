"""What an editor is told of a proposal, in the order in which it matters, whatever the form.

First what readers are told more strongly, then what is turned, other, weaker, new and gone; what
has to be read again because it leans on that; which pages differ. A change stands once, where the
worst of it belongs.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from explainer.analysis.told import Facet
from explainer.comparison.change import Change, Direction
from explainer.comparison.page_change import PageChange
from explainer.comparison.public import untold
from explainer.comparison.read_again import Leaning
from explainer.comparison.run import Run
from explainer.comparison.segments import runs
from explainer.comparison.site_changes import IdChange, SiteChanges
from explainer.reports.changes.corrections import correction_items
from explainer.reports.changes.on_pages import page_items
from explainer.reports.changes.order import BEHIND, GONE, NEW, REWORDED, SPELLING, heading
from explainer.reports.changes.outline import Item, Outline, ReportSection
from explainer.reports.changes.verdict import verdict
from explainer.site import Ref

_KINDS = {"explainer": "story", "actor": "person or body", "unknown": "open question"}


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
        _of_changes(NEW, changes, lambda one: one.is_new),
        _of_changes(GONE, changes, lambda one: one.is_gone),
        ReportSection("Corrections", tuple(correction_items(changes))),
        ReportSection("Addresses", tuple(_moved(changes))),
        ReportSection("To be read again", tuple(map(_leaning, to_read))),
        _spelling(changes),
        ReportSection("On the pages", tuple(page_items(changes, differing)), minor=True),
    )
    return Outline(
        against,
        tuple(verdict(changes, to_read, differing)),
        tuple(one for one in sections if one.items),
    )


# Sections


def _reworded(changes: SiteChanges) -> Iterator[ReportSection]:
    for name in (*REWORDED.values(), BEHIND):
        found = [one for one in changes.changes if heading(one) == name]
        labels = [one for one in found if _is_label_only(one)]
        items = (*map(_item, (one for one in found if one not in labels)), *_by_label(labels))
        yield ReportSection(name, items)


def _of_changes(
    heading: str, changes: SiteChanges, fits: Callable[[Change], bool]
) -> ReportSection:
    """Give what is new, or gone; of a whole story that is one line, and how much it has."""
    found = [one for one in changes.changes if fits(one)]
    whole = {one.ref.id for one in found if one.ref.kind == "explainer" and one.part is None}
    fates = {one.was: _fate(one) for one in changes.ids if one.now is None}
    items = []
    for one in found:
        story = one.ref.story
        fate = fates.get(one.ref, "") if one.part is None and one.is_gone else ""
        if one.ref.kind == "explainer" and one.part is None:
            parts = sum(other.ref.id.startswith(f"{story}/") for other in found)
            items.append(_item(one, f"a whole story; entries: {parts:,}"))
        elif story not in whole or one.ref.kind in ("actor", "source"):
            items.append(_item(one, fate))
    return ReportSection(heading, tuple(items))


def _is_label_only(change: Change) -> bool:
    return bool(change.reasons) and all(one.side is Facet.LABEL for one in change.reasons)


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
    label = next(one for one in change.sides if one.side is Facet.LABEL)
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
    same = "the words are as they were" if change.is_reworded and before == after else ""
    return Item(
        _title(change.ref, change.part, change.was),
        before if before != after else (),
        after,
        () if change.is_gone else change.source,
        tuple(dict.fromkeys(f"{one.direction.value}: {one.text}" for one in change.reasons)),
        "; ".join(one for one in (note, same, _standing_of(change)) if one),
        str(change.place),
    )


def _plain(text: str) -> tuple[Run, ...]:
    return ((text, False),) if text else ()


def _title(ref: Ref, part: Facet | None = None, was: Ref | None = None) -> str:
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


def _moved(changes: SiteChanges) -> Iterator[Item]:
    """Give the new names; what is gone or withdrawn stands under *Gone*, unless it is no entry."""
    gone = {one.ref for one in changes.changes if one.is_gone}
    for one in changes.ids:
        if one.now is not None:
            yield Item(f"{one.was.kind} {one.was.id} is called {one.now.local} now")
        elif one.was not in gone:
            yield Item(f"{one.was.kind} {one.was.id} is gone", note=_fate(one))


def _fate(one: IdChange) -> str:
    if one.taken_back is not None:
        return "withdrawn; its page says so"
    line = "" if one.is_in_register else ", and its line in published.json is deleted too"
    return f"it was published, and nothing says where it went{line}"


def _leaning(one: Leaning) -> Item:
    why = tuple(
        text
        for change, how in one.on
        for text in (f"it {how}: “{change.after or 'gone'}”", *_still(one.text, change))
    )
    title = f"a sentence of {one.ref.id}" if one.is_prose else _title(one.ref)
    return Item(title, after=_plain(one.text), why=why, place=str(one.place))


def _still(text: str, change: Change) -> Iterator[str]:
    """Point at a number or a name that was changed there, and still stands here."""
    was, now = runs(change.before, change.after)
    came = {words.casefold() for words, is_changed in now if is_changed}
    for words, is_changed in was:
        is_fact = is_changed and Direction.FACT in change.directions
        if is_fact and words.casefold() not in came and _stands_in(words, text):
            yield f"it still has “{words}”"


def _stands_in(words: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", text, re.IGNORECASE) is not None


def _spelling(changes: SiteChanges) -> ReportSection:
    items = (
        Item(_title(one.ref, one.part), why=tuple(reason.text for reason in one.reasons))
        for one in changes.changes
        if heading(one) == SPELLING
    )
    return ReportSection(SPELLING, tuple(items), minor=True)
