"""No claim accounts for part of a sentence of the article.

## What to do
- Take the rest into the passage, if your statement tells it too.
- Or write another claim for it.

## Why it matters
A sentence that says three things needs three claims. What is left over may be the hedge, the reason
or the answer, and readers miss it. Fewer than six words in a row are let pass.

## Wrong
    # the article has: The crew feared that the pump would fail in a storm and drown them all.
    says: The crew feared that the pump would fail.
    passage: The crew feared that the pump would fail

## Right
    # the article has: The crew feared that the pump would fail in a storm and drown them all.
    says: The crew feared that the pump would fail in a storm and drown them all.
    passage: The crew feared that the pump would fail in a storm and drown them all.
"""

from collections.abc import Iterator

from explainer.analysis.covered import CoveredArticle, covered_articles
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.site import Site

RULE = Rule("EX702", "words-unaccounted", __doc__, Severity.NOTE, needs_whole_site=True)

_FEWEST = 6


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for article in covered_articles(site, explainer):
            for start, end, words in _left_over(article):
                yield RULE.at(
                    Span(article.text, start, end),
                    f"no claim accounts for these {words} words",
                    hint="take them into a passage, or write a claim that says what they say",
                    entry=explainer.ref.id,
                )


def _left_over(article: CoveredArticle) -> Iterator[tuple[int, int, int]]:
    """Give where words stand that are left over of sentences, and how many they are."""
    for sentence in article.inside:
        if not sentence.is_missed:
            for place, words in zip(sentence.left_over, sentence.words_left, strict=True):
                if words >= _FEWEST:
                    yield (*place, words)
