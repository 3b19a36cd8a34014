"""A slip of the source is corrected inside the quoted words.

## Why it matters
A quotation proves what was printed, misprints and all. Whoever mends one in silence may mend
more than that.

## Wrong
    passage: the situation in Washington was “stable”

## Right
    passage: the situation in Washington weas “stable”
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
