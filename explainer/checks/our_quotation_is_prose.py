"""The outlet's own prose stands in quotation marks without the outlet's name.

## Why it matters
A reader takes words in quotation marks for those of the person in the sentence. The reporter's
words may be quoted, but then as the reporter's.

## Wrong
    summary: |
      - Kirby noted that “Milley regularly speaks with counterparts around the world”
        [@regular-contact].

## Right
    summary: |
      - Kirby, as Vision Times words it, “noted that Milley regularly speaks with
        counterparts” [@regular-contact].
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
