"""`show` or `disputed` names something that isn't there.

## What to do
- Mend the id; the message gives the nearest.
- Or add the claim to the group, the dispute or the story first.
- Under `timeline`: add `when` to a statement that has no day, or take it out.

## Why it matters
`show` says what readers see of a group, a dispute or a story; the rest opens with one click. An id
from elsewhere would show nothing, and readers would miss what you meant. This can't be dismissed.

## Wrong
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken, sail-on]
        show: [no-pump]

## Right
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken, sail-on, no-pump]
        show: [no-pump]
"""

from collections.abc import Collection, Iterator

from explainer.analysis.chosen_places import typed_at
from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.diagnostics.suggestion import nearest_name
from explainer.presentation.chosen_timeline import day_in_timeline
from explainer.presentation.disputes import disputes
from explainer.site import Disputed, Explainer, Ref, Site

RULE = Rule("EX801", "chosen-not-there", __doc__, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for group in explainer.groups:
            yield from _outside(explainer, group.place / "show", group.show, group.claims, "group")
        for disputed in explainer.disputed:
            yield from _of_dispute(site, explainer, disputed)
        yield from _of_story(site, explainer)


def _outside(
    explainer: Explainer,
    place: EntryPlace,
    refs: Collection[Ref] | None,
    there: Collection[Ref],
    whole: str,
) -> Iterator[Diagnostic]:
    """Report what isn't there; the hint names what is most like it."""
    for ref, span in typed_at(place, refs):
        if ref not in there:
            near = nearest_name(ref.local, (one.local for one in there))
            yield RULE.at(
                span,
                f"`{ref.local}` is not in this {whole}",
                hint=f"the nearest that is in it is `{near}`" if near else "take it out",
                entry=explainer.ref.id,
            )


def _of_dispute(site: Site, explainer: Explainer, typed: Disputed) -> Iterator[Diagnostic]:
    found = list(disputes(site, map(site.statement, typed.claims)))
    for ref, span in typed_at(typed.place / "claims", typed.claims):
        if not site.disputed_by(ref):
            yield RULE.at(
                span,
                f"`{ref.local}` is in dispute with nothing",
                hint="write `disputes` in it or in the claim that contradicts it, or take it out",
                entry=explainer.ref.id,
            )
    if found:
        there = [claim.ref for claim in found[0].claims]
        in_dispute = [ref for ref in typed.claims if site.disputed_by(ref)]
        yield from _outside(explainer, typed.place / "claims", in_dispute, there, "dispute")
        yield from _outside(explainer, typed.place / "show", typed.show, there, "dispute")


def _of_story(site: Site, explainer: Explainer) -> Iterator[Diagnostic]:
    show = explainer.show
    unknown = [one.ref for one in explainer.unknown]
    statements = (*explainer.claims, *explainer.reactions)
    for field, refs, there in (
        ("reactions", show.reactions, explainer.reactions),
        ("unknown", show.unknown, unknown),
        ("timeline", show.timeline, (*explainer.events, *statements)),
        ("notes", show.notes, statements),
    ):
        yield from _outside(explainer, show.place / field, refs, there, "explainer")
    for ref, span in typed_at(show.place / "timeline", show.timeline):
        if ref.kind != "event" and not _has_day(site, ref):
            yield RULE.at(
                span,
                f"`{ref.local}` has no day, so it has no place in the timeline",
                hint="write when it was said into `when`, or take it out here",
                entry=explainer.ref.id,
            )


def _has_day(site: Site, ref: Ref) -> bool:
    return day_in_timeline(site, site.statement(ref)) is not None
