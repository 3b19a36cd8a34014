"""Warnings that a writer dismissed, each with its reason."""

from collections.abc import Iterator

from explainer.checks.dismissals import dismissals
from explainer.pages.room.room_part import Lines, Row, RuleName
from explainer.site import Explainer, Site

ID = "dismissed"
TITLE = "Dismissed warnings"
INTRO = "What stands under `ok`. Read each reason as a reader would: does it convince?"
NONE = "No warning is dismissed."
COLUMNS: tuple[str, ...] = ("Rule", "Entry", "Reason", "Line")


def rows(site: Site, story: Explainer | None) -> Iterator[Row]:
    for one in dismissals(site if story is None else site.only(story.ref.id)):
        name, _, local = one.entry.partition("/")
        is_shared = not local and name not in site.explainers
        if is_shared == (story is None) and (story is None or name == story.ref.id):
            line = Lines.of(one.place.key)
            yield Row((RuleName(one.code), (local or name,), (one.reason,), line))
