"""The summary or the story quotes more than eight words in a row that the page quotes below.

## What to do
- Quote fewer words there, or tell it in yours. Keep the condition and the hedge.
- Dismiss it if the exact words matter in both places.

## Why it matters
A quotation has one place on the page, where readers see who said it, under what condition and what
else is to know. In the summary and the story a few of its words are enough.

## Wrong
    story: |
      Dorr wrote: “We have looked at every pump twice and found nothing wrong” [@own-version].

## Right
    story: |
      Dorr wrote that they had “looked at every pump twice” and found nothing wrong [@own-version].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import span_of
from explainer.analysis.shown_quotations import ShownQuotation, shared, shown_quotations
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.shown_parts import NOTES
from explainer.site import Site

RULE = Rule(
    "EX806",
    "quotation-foretold",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)
_MOST = 8
_FIELDS = {"in-short": "summary", "story": "story"}


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        found = shown_quotations(site, explainer)
        told = [one for one in found if one.owner and one.part != NOTES]
        for quotation in found:
            other = _told_again(quotation, told) if quotation.part in _FIELDS else None
            if other is not None and other.owner:
                place = explainer.place / _FIELDS[quotation.part]
                yield RULE.at(
                    span_of(place.span(), quotation.text),
                    f"this quotes more than {_MOST} words in a row of what the page quotes below",
                    hint=f"quote fewer words, or tell it in yours; it stands in"
                    f" `{other.owner.local}`",
                    entry=explainer.ref.id,
                )


def _told_again(quotation: ShownQuotation, told: list[ShownQuotation]) -> ShownQuotation | None:
    return next((other for other in told if shared(quotation, other, _MOST + 1)), None)
