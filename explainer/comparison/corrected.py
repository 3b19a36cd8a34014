"""Which changes readers are told of by a correction that came with them."""

from collections.abc import Iterable, Iterator
from itertools import chain

from rapidfuzz import fuzz

from explainer.site import Correction, Ref, Site
from explainer.text.fold import fold_passage

_ALIKE = 85  # of 100, by letters: what an entry says stood there is what stood there


def corrections_made(before: Site, after: Site) -> Iterator[Correction]:
    """Give the corrections of the later state that the earlier one doesn't have."""
    known = {_told(one) for one in before.corrections()}
    yield from (one for one in after.corrections() if _told(one) not in known)


def _told(correction: Correction) -> tuple[object, ...]:
    """Give what readers see of a correction; the story's id may be another."""
    entry = correction.entry
    concerned = (*entry.claims,)
    return entry.date, entry.kind, entry.was, entry.now, concerned


def correction_for(
    made: Iterable[Correction],
    was: Ref | None,
    now: Ref | None,
    cited: Iterable[Ref] = (),
    text: str = "",
) -> Correction | None:
    """Give the new correction that tells readers of a change, if there is one.

    It names what was changed; of a sentence of prose, what that cites, or the words that stood
    there.
    """
    refs = {ref for ref in (was, now) if ref}
    stories = {ref.story for ref in refs}
    named = {*refs, *cited}
    for one in made:
        if not named.isdisjoint(chain(one.claims, one.withdrawn)):
            return one
        is_of_story = one.explainer.id in stories
        if text and is_of_story and one.entry.was and _says(one.entry.was, text):
            return one
    return None


def _says(was: str, text: str) -> bool:
    """Tell whether a correction's `was` has a sentence, or a part of it."""
    quoted, printed = fold_passage(was).casefold(), fold_passage(text).casefold()
    return fuzz.partial_ratio(quoted, printed) >= _ALIKE
