"""The words stand in the source in another order.

## Why it matters
Order carries meaning: what is said first, what is the ground and what follows from it.

## Wrong
    quote: I’m going to call you ahead of time. If we’re going to attack

## Right
    quote: If we’re going to attack, I’m going to call you ahead of time.
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX307", "quote-reordered", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.REORDERED):
        yield RULE.at(
            words.span,
            "these words stand in the source in another order",
            hint="copy them in the order of the source, with `[…]` for what you cut",
            related=words.related,
            entry=words.entry.id,
        )
