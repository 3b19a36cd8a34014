"""The passage leaves open whose word it is; the speaker is named before or after it.

## Why it matters
Reports go on in somebody's words without saying so again, and they also go on in their own. Only a
reader can tell which it is. Where it is the outlet's own sentence, an account is given a witness
that it does not have.

## Wrong
    passage: The board had been told in May.
    by: otto-lane

## Right
    passage: Lane said the gate was open. The board had been told in May.
    by: otto-lane
"""

from collections.abc import Iterator

from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX424", "speaker-elsewhere", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence, support in attribution_support(site):
        if support is AttributionSupport.ELSEWHERE:
            who = ", ".join(f"`{ref.id}`" for ref in evidence.chain.by)
            outlet = evidence.chain.outlet.id
            yield RULE.at(
                evidence.place.span("by"),
                f"this passage does not say that it is the word of {who}, who speaks beside it",
                hint="begin the passage where the source says whose word it is; where it is the"
                f" outlet’s own, write `by: {outlet}`; where you read it as theirs, say why"
                f" {RULE.dismissal}",
                entry=owner.id,
            )
