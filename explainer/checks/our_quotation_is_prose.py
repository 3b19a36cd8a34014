"""The reporter's own words stand in quotation marks, and the sentence doesn't say whose they are.

## What to do
Take the quotation marks away, and tell it in your own words. Or name the outlet in the sentence:
*as The Brack Herald put it*.

## Why it matters
Readers take words in quotation marks for those of the person in the sentence. Dorr or Aster would
be quoted with what only a reporter wrote. In `says` the label names the outlet, so nothing has to
be added there.

## Wrong
    # in the article, without quotation marks: Aster said that Dorr often meets the council.
    summary: |
      - Aster said that Dorr “often meets the council” [@meetings].

## Right
    # in the article, without quotation marks: Aster said that Dorr often meets the council.
    summary: |
      - Aster said, as The Brack Herald put it, that Dorr “often meets the council” [@meetings].
"""

from collections.abc import Iterator

from explainer.analysis.attribution import kin
from explainer.analysis.names import names
from explainer.analysis.our_quotations import OurQuotation, our_quotations
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Evidence, Site

RULE = Rule("EX313", "our-quotation-is-prose", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for quotation in our_quotations(site):
        is_bare = quotation.printed.is_bare or quotation.printed.field == "caveat"
        if (
            quotation.prose_of
            and not is_bare
            and not _is_named(site, quotation, quotation.prose_of)
        ):
            yield RULE.at(
                quotation.span,
                "these are the outlet’s own words, and the sentence does not say so",
                hint=f"name {site.outlet_of(quotation.prose_of.source).name} in the sentence,"
                " or take the marks away",
                entry=quotation.printed.entry.id,
            )


def _is_named(site: Site, quotation: OurQuotation, evidence: Evidence) -> bool:
    outlets = kin(site, evidence.source, *site.sources[evidence.source.id].authors)
    return bool(names(site).named(quotation.printed.attributed) & outlets)
