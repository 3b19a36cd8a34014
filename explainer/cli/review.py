"""`explainer review`: a person read a story or statements, and `reviewed.json` notes it.

A story is noted with each of its parts, so that after a change the check can say which of them was
not read since. Nobody has to see a fingerprint: it is made of what readers are told now.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from explainer.analysis.reviews import ReviewItem, review_items, unread
from explainer.build.check import read_and_check
from explainer.cli.terminal import print_report, say, stop
from explainer.content.load import REVIEWED
from explainer.dates.display import in_words
from explainer.dates.edtf import on
from explainer.diagnostics.suggestion import nearest_name
from explainer.link.reviewed import name_fault, reviewed_file
from explainer.site import Explainer, Review, Site
from explainer.system.writing import write_inside


@dataclass(frozen=True, slots=True)
class Reader:
    """Who read something, and on which day."""

    name: str
    day: date

    def signs(self, review: Review) -> bool:
        return review.by == self.name


def note_review(
    root: Path, things: Sequence[str], reader: Reader, form: str, *, only_changed: bool
) -> None:
    """Note that stories and statements were read; ends the command where there are errors."""
    fault = name_fault(reader.name)
    if fault:
        raise stop(f"{fault}: nothing was noted", code=2)
    checked = read_and_check(root)
    errors = [one for one in checked.diagnostics if one.is_error]
    if errors:
        print_report(errors, form)
        raise typer.Exit(1)
    site = checked.site
    read = [item for thing in things for item in _items(site, thing, only_changed=only_changed)]
    stories = [thing for thing in things if "/" not in thing and not only_changed]
    file = reviewed_file(_noted(site, read, stories, reader))
    write_inside(root / file.path, file.content, root)
    say(_noted_text(read, things, reader) if read else "nothing was changed since it was read")


def _noted_text(read: Sequence[ReviewItem], things: Iterable[str], reader: Reader) -> str:
    parts = "1 part" if len(read) == 1 else f"{len(read):,} parts"
    day = in_words(on(reader.day))
    return f"{REVIEWED}: {parts} of {', '.join(things)} read by {reader.name} on {day}"


def _noted(
    site: Site, read: Iterable[ReviewItem], stories: Sequence[str], reader: Reader
) -> Iterable[Review]:
    """Give all reviews as they are now: what somebody read again, that person read last."""
    new = [item.signed(reader.name, reader.day) for item in read]
    again = {(one.of, one.told if one.is_sentence else "") for one in new}
    for review in (one for those in site.reviews.values() for one in those):
        key = (review.of, review.told if review.is_sentence else "")
        is_of_story = review.is_sentence and review.of.id in stories
        if not (reader.signs(review) and (key in again or is_of_story)):
            yield review
    yield from new


def _items(site: Site, thing: str, *, only_changed: bool) -> list[ReviewItem]:
    """Give what an id means: a story with all of its parts, or one of them."""
    explainer = _explainer(site, thing)
    if only_changed:
        if explainer.ref.id not in site.reviews:
            raise stop(f"nobody has read `{explainer.ref.id}` yet: leave out --changed", code=2)
        items = [one.item for one in unread(site, explainer)]
    else:
        items = list(review_items(site, explainer))
    if "/" not in thing:
        return items
    found = [item for item in items if item.of.id == thing]
    if not found and not only_changed:
        near = nearest_name(thing, {item.of.id for item in items})
        raise _unknown(thing, near)
    return found


def _explainer(site: Site, thing: str) -> Explainer:
    story = thing.partition("/")[0]
    found = site.explainers.get(story)
    if found is None:
        raise _unknown(thing, nearest_name(story, site.explainers))
    return found


def _unknown(thing: str, near: str | None) -> typer.Exit:
    nearest = f"; the nearest is `{near}`" if near else ""
    return stop(f"there is no story or statement `{thing}`{nearest}: nothing was noted", code=2)
