"""No claim accounts for a sentence of the article.

## Why it matters
What is left out of an explainer can mislead as much as what is put in. Every sentence is told by a
claim, an event or a reaction, or skipped with a reason that readers can see. A page on a part of an
article says which part, and why, with `covers`; it is held to that part, and readers are told.

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

from explainer.analysis.covered import covered_articles
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.site import Site

RULE = Rule("EX701", "sentence-unaccounted", __doc__, Severity.WARNING, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        places = (
            Span(article.text, sentence.start, sentence.end)
            for article in covered_articles(site, explainer)
            for sentence in article.inside
            if sentence.is_missed
        )
        for place in places:
            yield RULE.at(
                place,
                "no claim accounts for this sentence",
                hint="write a claim that says what it says, or put its words under `skip:`"
                f" in content/{explainer.ref.id}/explainer.yaml with a reason; a page on a part"
                " of the article says which with `covers:`",
                entry=explainer.ref.id,
            )
