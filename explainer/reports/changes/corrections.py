"""Corrections that a change brings, alters or takes out."""

from collections.abc import Iterator

from explainer.comparison.site_changes import SiteChanges
from explainer.reports.changes.outline import Item
from explainer.site import Correction


def correction_items(changes: SiteChanges) -> Iterator[Item]:
    altered = {replaced(changes, one): one for one in changes.deleted}
    for one in changes.made:
        was = altered.get(one)
        note = f"it was: {_entry(was)}" if was else ""
        yield _item(one, "altered" if was else "new", note)
    for one in changes.deleted:
        if replaced(changes, one) is None:
            yield _item(one, "deleted", "")


def replaced(changes: SiteChanges, deleted: Correction) -> Correction | None:
    """Give the correction that stands in the place of one that is gone: of its story and day."""
    same = (deleted.explainer, deleted.entry.date)
    return next((one for one in changes.made if (one.explainer, one.entry.date) == same), None)


def _item(one: Correction, what: str, note: str) -> Item:
    concerned = ", ".join(one.entry.claims)
    title = f"{what}: {one.entry.kind} of {one.entry.date}, {one.explainer.id} ({concerned})"
    text = ((_entry(one), False),)
    return Item(title, after=text, note=note, place=str(one.place.span()))


def _entry(one: Correction) -> str:
    was = f"was “{one.entry.was}”, now " if one.entry.was else ""
    return f"{was}“{one.entry.now}”"
