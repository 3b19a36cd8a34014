"""The passage names somebody through whom this came, and `by` and `via` leave them out.

## What to do
- Write in `by` who said it first, and in `via` who passed it on, the nearest to `by` first.
- If `by` tells something of their own in the same sentence, take the passage without the rest.
- Or say in `says` who told it.
- Dismiss it if the words are the own word of whoever stands in `by`.

## Why it matters
“Dorr said the harbour master had told her” makes it the harbour master's word, through Dorr.
Whoever reads Dorr alone takes her for a witness; so it is with “Dorr told of hearing talk among the
crew” and “Dorr repeated Tarn's claim”. “Dorr told Radio Brack, The Coast Post reported”
has two outlets on the way: `via: [radio-brack, coast-post]`.

## Wrong
    says: The gate was open all night.
    passage: Dorr said the harbour master had told her that the gate was open all night
    by: ines-dorr

## Right
    says: The gate was open all night.
    passage: Dorr said the harbour master had told her that the gate was open all night
    by: harbour-master
    via: ines-dorr
"""

from collections.abc import Iterator

from explainer.analysis.attribution import chain_links, kin
from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.analysis.outlets_between import OutletsBetween, outlets_between
from explainer.analysis.people_between import people_between
from explainer.analysis.tellers_left_out import tellers_left_out
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Evidence, Ref, Site

RULE = Rule("EX426", "link-left-out", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    yield from _second_hand(site)
    for owner, evidence in site.all_evidence():
        between = outlets_between(site, evidence)
        if between:
            yield from _between(site, owner.ref, evidence, between)
        for person in people_between(site, evidence):
            yield RULE.at(
                evidence.place.span("by"),
                f"by the passage this is told by `{person.id}`, who has it from others, and the"
                " chain leaves that out",
                hint=f"write `{person.id}` in `via`; where it came another way, say so"
                f" {RULE.dismissal}",
                entry=owner.ref.id,
            )


def _between(
    site: Site, owner: Ref, evidence: Evidence, between: OutletsBetween
) -> Iterator[Diagnostic]:
    """Find an outlet that the chain has not, and two that it has in the wrong order."""
    through = (*between.told_to, *between.passing_on)
    chain = chain_links(site, evidence)
    strange = [f"“{name}”" for name in between.strange]
    left_out = [*(f"`{ref.id}`" for ref in through if ref not in chain), *strange]
    if left_out:
        file = f"give {_and(strange)} a file under `actors/` and " if strange else ""
        yield RULE.at(
            evidence.place.span("by"),
            f"by the passage it came through {_and(left_out)}, and the chain leaves that out",
            hint=f"{file}write in `via` through whom it came, whoever was told it first; where"
            f" that is told of other words, say so {RULE.dismissal}",
            entry=owner.id,
        )
        return
    told_to = [_place(site, evidence, ref) for ref in between.told_to]
    passing_on = [_place(site, evidence, ref) for ref in between.passing_on]
    if told_to and passing_on and -1 < min(passing_on) < max(told_to):
        told, via = between.told_to[0].id, ", ".join(ref.id for ref in through)
        yield RULE.at(
            evidence.place.span("via"),
            f"by the passage it was told to `{told}` first, and `via` has another before that",
            hint=f"write `via: [{via}]`: the one that was told it stands first",
            entry=owner.id,
        )


def _place(site: Site, evidence: Evidence, ref: Ref) -> int:
    """Give where the chain has an outlet, or something of its; -1 for none of its links."""
    links = enumerate(evidence.chain.via)
    return next((number for number, link in links if ref in kin(site, link)), -1)


def _and(names: list[str]) -> str:
    return " and ".join(names)


def _second_hand(site: Site) -> Iterator[Diagnostic]:
    elsewhere = {id(e) for _, e, how in attribution_support(site) if how is AttributionSupport.NOT}
    for one in tellers_left_out(site):
        if one.is_passed_on and id(one.evidence) not in elsewhere:
            who = ", ".join(f"`{ref.id}`" for ref in one.evidence.chain.by)
            yield RULE.at(
                one.evidence.place.span("by"),
                f"the passage has this from somebody else, `{one.told_by}`, and {who} only passes"
                " it on",
                hint="write in `by` who said it first, and in `via` who passed it on; or say in the"
                f" sentence who says it; where it is their own word, say why {RULE.dismissal}",
                entry=one.sentence.entry.id,
            )
