"""The passage doesn't say whose word it is; the speaker is named before or after it.

## What to do
- Begin the passage where the source says who speaks.
- If it is the reporter's own sentence, write the outlet in `by`.
- Dismiss it if you have read on and it is still the speaker's word, and say why.

## Why it matters
A report often goes on in somebody's words without saying so again. It may as well go on in the
reporter's own. Only a reader can tell which. If it is the reporter's, your claim has a witness who
never said it.

## Wrong
    passage: The council had been told in May.
    by: pim-aster

## Right
    passage: Aster said that the pump was broken. The council had been told in May.
    by: pim-aster
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
