"""Words are skipped that accuse somebody, or that hedge or condition what is told.

## Why it matters
What needs no claim is furniture. An accusation, a hedge or a condition is never furniture; a
headline that clears somebody, or tells that a case was dropped, may be.

## Wrong
    skip:
      - words: allegedly broke Trump’s chain of command twice
        reason: it is told elsewhere

## Right
    skip:
      - words: Truth, Inspiration, Hope.
        reason: the outlet’s slogan
"""

from collections.abc import Iterator

from explainer.analysis.needs_claim import delicate_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX703", "skip-hides", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for skip in explainer.skip:
            for kind, found in delicate_words(skip.words.words):
                yield RULE.at(
                    skip.words.place.span(),
                    f"the skipped words hold {kind}: `{found}`",
                    hint="write a claim that says what they say",
                    entry=explainer.ref.id,
                )
