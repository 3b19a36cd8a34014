"""A misprint of the source is mended inside the copied words.

## What to do
Write the word as the source prints it. You may put `[sic]` behind it.

## Why it matters
A quotation proves what was printed, misprints and all. Readers who search for the words must find
them, and whoever mends a word without saying so may mend more than that. In `says` you write the
word rightly.

## Wrong
    # the source has “Easter” elsewhere, and here “Eatser”
    passage: The pump had been broken since Easter.

## Right
    # the source has “Easter” elsewhere, and here “Eatser”
    passage: The pump had been broken since Eatser [sic].
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX309", "slip-mended", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.MENDED):
        yield RULE.at(
            words.span,
            f"the source spells this in another way: {words.changes}",
            hint="keep the words as printed; `[sic]` may stand behind a misprint",
            related=words.related,
            entry=words.entry.id,
        )
