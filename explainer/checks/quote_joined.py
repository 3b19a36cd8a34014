"""The quote joins words that stand in different places.

## Why it matters
Two true quotations put together can say what nobody said. A cut leads on inside one speech, or
inside one paragraph of the outlet's own words, and nowhere else.

## Wrong
    quote: ignoring the Constitution […] if I’m ever ordered to do something

## Right
    quote: [ignoring the Constitution, if I’m ever ordered to do something]
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX306", "quote-joined", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.JOINED):
        yield RULE.at(
            words.span,
            "these words stand in different places of the source, not in one passage",
            hint="quote one of the places, or give each an `evidence` of its own",
            related=words.related,
            entry=words.entry.id,
        )
