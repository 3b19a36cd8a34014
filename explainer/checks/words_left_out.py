"""Words of the source are missing, and no cut is marked.

## Why it matters
One short word can turn a sentence round. A reader must see where words were taken out.

## Wrong
    quote: We are going to attack

## Right
    quote: We are not going to attack
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX310", "words-left-out", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.LEFT_OUT):
        yield RULE.at(
            words.span,
            f"words of the source are missing here: {words.changes}",
            hint="put them back, or mark the cut with `[…]`",
            related=words.related,
            entry=words.entry.id,
        )
