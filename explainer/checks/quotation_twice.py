"""More than twelve words of a quotation stand on the page twice.

## What to do
- Quote a few words of it in one of the two places; the message names the other.
- Or leave it out of `show` in one of them.
- Dismiss it if readers need the whole of it in both.

## Why it matters
Readers who meet the same words again believe that they were said twice, or stop reading.

## Wrong
    summary: |
      - Dorr wrote: “We have looked at every pump twice and found nothing wrong with any” [@own].
    story: |
      Dorr wrote: “We have looked at every pump twice and found nothing wrong with any” [@own].

## Right
    summary: |
      - Dorr wrote that they had “found nothing wrong” [@own].
    story: |
      Dorr wrote that they had “looked at every pump twice” [@own].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import span_of
from explainer.analysis.shown_quotations import ShownQuotation, runs, shown_quotations
from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.shown_parts import NOTES
from explainer.site import Explainer, Ref, Site

RULE = Rule(
    "EX805",
    "quotation-twice",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)
_MOST = 12


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        seen: dict[tuple[str, ...], ShownQuotation] = {}
        for quotation in shown_quotations(site, explainer):
            own = runs(quotation.words, _MOST + 1)
            first = next((seen[run] for run in own if run in seen), None)
            if first is not None and not _is_one_place(first, quotation):
                yield _again(site, explainer, first, quotation)
            seen = dict.fromkeys(own, quotation) | seen


def _is_one_place(first: ShownQuotation, other: ShownQuotation) -> bool:
    """Tell whether both are of one statement, in one part or in its note."""
    is_same = first.owner is not None and first.owner == other.owner
    return is_same and (first.part == other.part or NOTES in (first.part, other.part))


def _again(
    site: Site, explainer: Explainer, first: ShownQuotation, other: ShownQuotation
) -> Diagnostic:
    owner = other.owner
    words = " ".join(other.text.split()[:6])
    message = f"more than {_MOST} words of a quotation stand on the page twice: “{words} …”"
    hint = f"fold one of the two, or quote fewer words here; the other is in {_told(first)}"
    if owner is None:
        field = "summary" if other.part == "in-short" else other.part
        place = (explainer.place / field).span()
        span, entry = span_of(place, other.text), explainer.ref.id
    else:
        span, entry = _place(site, owner).key, owner.id
    return RULE.at(span, message, hint=hint, entry=entry)


def _place(site: Site, owner: Ref) -> EntryPlace:
    return site.events[owner.id].place if owner.kind == "event" else site.statement(owner).place


def _told(first: ShownQuotation) -> str:
    return f"`{first.owner.local}`" if first.owner else f"`{first.part}`"
