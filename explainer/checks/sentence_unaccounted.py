"""No claim accounts for a sentence of the article.

## What to do
- Write a claim that says what it says.
- If no claim needs it, as “Follow us”, put its words under `skip`, with a reason.
- If the page is on a part of the article only, say which with `covers`.

## Why it matters
What a page leaves out can mislead as much as what it tells. So a claim, an event or a reaction
tells each sentence, or readers see the reason why none does. An accusation, a hedge or a condition
may not be skipped.

## Wrong
    # the article has: The Heron carries about 300 passengers a day. Follow us.
    claims: {}

## Right
    # the article has: The Heron carries about 300 passengers a day. Follow us.
    claims:
      passengers:
        says: About 300 passengers a day use the ferry Heron.
        passage: The Heron carries about 300 passengers a day.
        by: brack-herald

    # and in explainer.yaml
    skip:
      - words: Follow us.
        reason: an invitation
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
