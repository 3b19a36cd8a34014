"""A sentence of the summary, of the story or under `about` cites no claim.

## What to do
- End it with the claims that it rests on: `[@pump-broken]`, or `[@pump-broken; @no-pump]`.
- If no claim says it, write one, or leave the sentence out.

## Why it matters
The summary is what most people read. Each of its sentences has to lead them to the words of a
source. This can't be dismissed.

## Wrong
    summary: |
      - Ines Dorr said that they knew of no broken pump.

## Right
    summary: |
      - Ines Dorr said that they knew of no broken pump [@no-pump].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import span_of
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX705", "summary-without-claim", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for field, place, paragraph in explainer.prose():
            for sentence in paragraph:
                if not sentence.has_citation and field != "principals":
                    yield RULE.at(
                        span_of(place.span(), sentence.text),
                        "this sentence points to no claim",
                        hint="end it with the claims that it rests on: `[@claim-id]`",
                        entry=explainer.ref.id,
                    )
