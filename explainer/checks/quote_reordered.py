"""The words stand in the source in another order.

## What to do
Copy them in the order of the source. Write `[…]` where you leave words out.

## Why it matters
Order carries meaning: what came first, what is the reason and what follows from it. Readers who
look the words up would find another sentence than the one we printed as a quotation.

## Wrong
    # the source: “The pump was broken. So we took her out of service,” said Ines Dorr.
    quote: So we took her out of service. The pump was broken.

## Right
    # the source: “The pump was broken. So we took her out of service,” said Ines Dorr.
    quote: The pump was broken. So we took her out of service
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
