"""The quote has words that the source has not.

## Why it matters
What is put into a quotation is put into somebody's mouth.

## Wrong
    quote: I have great confidence in General Mark Milley

## Right
    quote: I have great confidence in General [Mark] Milley
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX311", "words-added", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.ADDED):
        yield RULE.at(
            words.span,
            f"the source does not have all of these words: {words.changes}",
            hint="take them out, or put an explanation in [brackets]",
            related=words.related,
            entry=words.entry.id,
        )
