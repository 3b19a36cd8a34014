"""The words of `if` do not stand in the quote or passage.

## Why it matters
The condition is the speaker's, in the speaker's words. One that we make up changes what was said.

## Wrong
    quote: He should be court-martialed if true
    if: if the report is accurate

## Right
    quote: He should be court-martialed if true
    if: if true
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
