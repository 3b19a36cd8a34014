"""Words of the source are missing, and nothing shows that they were left out.

## What to do
Put the words back. If they may go, write `[…]` in their place.

## Why it matters
One short word can turn a sentence round, and readers must see where something was taken out. A
*not* or an *if* can't be left out in this way: where `[…]` takes one out of a sentence, EX305
warns.

## Wrong
    # “We knew, as I told the board in May, of no broken pump,” said Ines Dorr.
    quote: We knew of no broken pump

## Right
    # “We knew, as I told the board in May, of no broken pump,” said Ines Dorr.
    quote: We knew […] of no broken pump
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
