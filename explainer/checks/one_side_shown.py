"""The page would show one side of a dispute only.

## What to do
- Name under `show` at least one claim of each side.
- With `versus`, name on each side one that has a `quote`, or take `versus` out.

## Why it matters
Readers who get one side take it for the whole. `versus` sets two quotations large, side by side, so
each side needs one. This can't be dismissed.

## Wrong
    disputed:
      - claims: pump-broken
        show: [pump-broken]

## Right
    disputed:
      - claims: pump-broken
        show: [pump-broken, no-pump]
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.presentation.chosen_disputes import has_quotation, is_meant
from explainer.presentation.disputes import Dispute, disputes
from explainer.site import Claim, Disputed, Explainer, Site

RULE = Rule("EX802", "one-side-shown", __doc__, needs_whole_site=True)

_NO_QUOTATION = "take `versus` out, or write the words of a claim of that side into `quote:`"


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        found = list(disputes(site, site.statements_of(explainer))) if explainer.disputed else []
        for typed in explainer.disputed:
            for dispute in found:
                if is_meant(typed, dispute):
                    yield from _hidden(explainer, typed, dispute)


def _hidden(explainer: Explainer, typed: Disputed, dispute: Dispute) -> Iterator[Diagnostic]:
    for side in (dispute.one_side, dispute.other_side):
        shown = [claim for claim in side if typed.show is None or claim.ref in typed.show]
        if not shown:
            yield RULE.at(
                (typed.place / "show").span(),
                "this shows nothing of one side of the dispute",
                hint=f"add one of that side: {_listed(side)}",
                entry=explainer.ref.id,
            )
        elif typed.entry.versus and not any(map(has_quotation, shown)):
            quoted = [claim for claim in side if has_quotation(claim)]
            yield RULE.at(
                (typed.place / "versus").span(),
                "one side of this dispute has no quotation that is shown",
                hint=f"show {_listed(quoted)}" if quoted else _NO_QUOTATION,
                entry=explainer.ref.id,
            )


def _listed(side: list[Claim] | tuple[Claim, ...]) -> str:
    return " or ".join(f"`{claim.ref.local}`" for claim in side)
