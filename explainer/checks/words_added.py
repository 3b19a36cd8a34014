"""The quote has words that the source has not.

## Why it matters
What is put into a quotation is put into somebody's mouth.

## Wrong
    quote: I have great confidence in General Mark Milley

## Right
    quote: I have great confidence in General [Mark] Milley
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import missed
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX311", "words-added", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for miss in missed(site, Fault.ADDED):
        yield RULE.at(
            miss.span,
            f"the source does not have all of these words: {miss.changes}",
            hint="take them out, or put an explanation in [brackets]",
            related=miss.related,
            entry=miss.entry.id,
        )
