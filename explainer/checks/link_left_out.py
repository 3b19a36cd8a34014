"""Whoever the chain names only passes on what another told them.

## Why it matters
“Lane said that the harbour master had told her of the gate” makes it the harbour master’s word,
through Lane. A reader who sees Lane alone takes her for a witness.

Where Lane tells something of her own in the same sentence, take the passage without the rest, or
dismiss the warning with a reason.

## Wrong
    says: The gate was open all night.
    passage: Lane said the harbour master had told her that the gate was open all night
    by: otto-lane

## Right
    says: The gate was open all night.
    passage: Lane said the harbour master had told her that the gate was open all night
    by: harbour-master
    via: otto-lane
"""

from collections.abc import Iterator

from explainer.analysis.tellers_left_out import tellers_left_out
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX426", "link-left-out", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in tellers_left_out(site):
        if one.is_passed_on:
            who = ", ".join(f"`{ref.id}`" for ref in one.evidence.chain.by)
            yield RULE.at(
                one.evidence.place.span("by"),
                f"the passage has this from somebody else, `{one.told_by}`, and {who} only passes"
                " it on",
                hint="write in `by` who said it first, and in `via` who passed it on; or say in the"
                " sentence who says it; where it is their own word, say why: `ok: {EX426: …}`",
                entry=one.sentence.entry.id,
            )
