"""No claim accounts for a sentence of the article.

## Why it matters
What is left out of an explainer can mislead as much as what is put in. Every sentence is told by a
claim, an event or a reaction, or skipped with a reason that readers can see.

## Wrong
    # the article says: He noted that Milley regularly speaks with counterparts around the world.
    claims: {}

## Right
    kirby-regular-contact:
      says: Milley regularly speaks with counterparts around the world.
      passage: He noted that Milley regularly speaks with counterparts around the world.
      by: john-kirby
"""

from collections.abc import Iterator

from explainer.analysis.coverage import coverage
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.site import Site

RULE = Rule("EX701", "sentence-unaccounted", __doc__, Severity.WARNING, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        text = site.sources[explainer.article.id].text
        for sentence in coverage(site, explainer.article):
            if text and sentence.is_missed:
                yield RULE.at(
                    Span(text, sentence.start, sentence.end),
                    "no claim accounts for this sentence",
                    hint="write a claim that says what it says, or put its words under `skip:`"
                    f" in content/{explainer.ref.id}/explainer.yaml with a reason",
                    entry=explainer.ref.id,
                )
