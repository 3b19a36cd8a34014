"""Part of a sentence of the article is told by no claim.

## Why it matters
A sentence with three assertions needs three claims. What is left over may be the hedge, the ground
or the answer.

## Wrong
    passage: the rhetoric and actions of then-President Donald Trump

## Right
    passage: the rhetoric and actions of then-President Donald Trump would spark a war with China
"""

from collections.abc import Iterator

from explainer.analysis.covered import parted_by_covers
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.site import Site

RULE = Rule("EX702", "words-unaccounted", __doc__, Severity.NOTE, needs_whole_site=True)

_FEWEST = 6


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        text = site.sources[explainer.article.id].text
        for sentence in parted_by_covers(site, explainer)[0]:
            if text is None or sentence.is_missed:
                continue
            for (start, end), words in zip(sentence.left_over, sentence.words_left, strict=True):
                if words >= _FEWEST:
                    yield RULE.at(
                        Span(text, start, end),
                        f"no claim accounts for these {words} words",
                        hint="take them into a passage, or write a claim that says what they say",
                        entry=explainer.ref.id,
                    )
