"""What was not changed itself, and leans on what was: somebody has to read it again.

A sentence of a summary leans on the statements that it cites, a reply on what it answers, a dispute
on its other side, an event on the claims that it is known from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.publishing import live_ids
from explainer.analysis.told import Facet
from explainer.comparison.change import Change
from explainer.comparison.naming import place_of, told_alone
from explainer.comparison.public import is_of_itself, is_seen
from explainer.comparison.sentences import sentences_of
from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.span import Span
from explainer.site import Ref, Site, Use

_STATED = ("claim", "reaction", "event")
_HOW = {
    "disputes": "disputes",
    "reply": "has as its reply",
    "with": "is shown with",
    "about": "is about",
    "towards": "is a reaction to",
    "claims": "rests on",
    "answered": "is answered by",
    "nearest": "is nearly answered by",
    "after": "is placed after",
    "before": "is placed before",
}


@dataclass(frozen=True, slots=True, eq=False)
class Leaning:
    """What leans on changes: its text as it stands, and how it leans on each."""

    ref: Ref
    text: str
    place: Span
    on: tuple[tuple[Change, str], ...]
    is_prose: bool = False


def read_again(changes: SiteChanges) -> Iterator[Leaning]:
    """Give what leans on a statement that is told otherwise, and is itself as it was."""
    after = changes.after
    of_things = [one for one in changes.changes if one.part is None]
    moved = {
        one.ref: one
        for one in of_things
        if one.ref.kind in _STATED and (one.is_gone or is_seen(one))
    }
    own = {one.ref for one in of_things}
    told = {(one.ref, one.part, one.after) for one in changes.changes if one.part is not None}
    with after.tracker.untracked():
        yield from _sentences(after, moved, told)
        yield from _things(changes, moved, own)


def _sentences(
    site: Site, moved: dict[Ref, Change], told: set[tuple[Ref, Facet, str]]
) -> Iterator[Leaning]:
    for explainer in site.explainers.values():
        for sentence in sentences_of(explainer):
            on = [moved[ref] for ref in sentence.cites if ref in moved]
            if on and (explainer.ref, sentence.part, sentence.text) not in told:
                how = tuple((one, "cites") for one in on)
                yield Leaning(explainer.ref, sentence.text, sentence.span, how, is_prose=True)


def _things(changes: SiteChanges, moved: dict[Ref, Change], own: set[Ref]) -> Iterator[Leaning]:
    site = changes.after
    there = set(live_ids(site))
    leaning: dict[Ref, dict[Ref, str]] = {}
    for ref, change in moved.items():
        if not (change.is_gone or is_of_itself(change)):
            continue
        told_in = changes.before if change.is_gone else site
        for user, how in _users(told_in, ref, told_in.uses.get(ref, ())):
            if user not in own and user in there:
                leaning.setdefault(user, {}).setdefault(ref, how)
    for user, on in leaning.items():
        yield Leaning(
            user,
            told_alone(site, user),
            place_of(site, user),
            tuple((moved[ref], how) for ref, how in on.items()),
        )


def _users(site: Site, ref: Ref, uses: Iterable[Use]) -> Iterator[tuple[Ref, str]]:
    """Give who leans on a statement; the groups of a page only show it."""
    for use in uses:
        if use.field in _HOW and use.user.kind != "explainer":
            yield use.user, _HOW[use.field]
    for other in site.disputed_by(ref):
        yield other, _HOW["disputes"]
