"""The source does not attribute these words to those that the chain names.

## Why it matters
A made-up attribution gives an outlet's own sentence the weight of a witness. The sentence that the
words stand in names the asserter, or somebody of the chain; or the words are a quotation of theirs,
or told in one breath with one. An excerpt may be too short to say who speaks: quoted words alone,
or the end of a sentence. Then the page says that this was not checked.

## Wrong
    passage: Milley did not inform the White House of either call.
    by: bob-woodward

## Right
    passage: Milley did not inform the White House of either call.
    by: vision-times
"""

from collections.abc import Iterator

from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX403", "attribution-not-borne", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence, support in attribution_support(site):
        if support is AttributionSupport.NOT:
            who = ", ".join(f"`{ref.id}`" for ref in evidence.chain.by)
            yield RULE.at(
                evidence.place.span("by"),
                f"the source does not give these words to {who}",
                hint="take a passage that names who says it; or, where the outlet says it by"
                f" itself, write `by: {evidence.chain.outlet.id}`",
                entry=owner.id,
            )
