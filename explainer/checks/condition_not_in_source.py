"""The words under `if` don't stand in the quote or passage.

## What to do
- Copy the condition from there, word for word.
- Or take a longer passage that holds it.

## Why it matters
The condition is part of what was said, in the speaker's words. One that we make up changes what was
said. This can't be dismissed.

## Wrong
    quote: If that is so, the licence must go
    if: If the report is accurate

## Right
    quote: If that is so, the licence must go
    if: If that is so
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Evidence, Site
from explainer.text.anchor import anchors
from explainer.text.fold import fold

RULE = Rule("EX504", "condition-not-in-source", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        condition = evidence.entry.condition
        if condition and not _stands(condition, evidence):
            yield RULE.at(
                evidence.place.span("if"),
                "these words do not stand in the quote or passage",
                hint="copy the condition from there, or take a longer passage that holds it",
                entry=owner.ref.id,
            )


def _stands(condition: str, evidence: Evidence) -> bool:
    return any(anchors(condition, fold(words.words)) for words in evidence.words)
