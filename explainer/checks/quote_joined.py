"""The quote or passage joins words that stand in different places of the source.

## What to do
- Keep the words of one place, and write a second claim for the others.
- If they are pieces of one person's words in one sentence, write `quote` as a list, each piece on
  a line of its own.
- If one statement needs both places, list them under `evidence`, each with its own words and
  `by`.

## Why it matters
Two true quotations put together can say what nobody said. So `[…]` may join only words of the
same quotation, or of the same paragraph of the reporter's own text.

## Wrong
    # Dorr said that she “knew of no broken pump” and that the Heron was “as safe as ever.”
    quote: knew of no broken pump […] as safe as ever

## Right
    # Dorr said that she “knew of no broken pump” and that the Heron was “as safe as ever.”
    quote:
      - knew of no broken pump
      - as safe as ever
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
