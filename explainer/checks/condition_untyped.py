"""The source says this “if true”, or under a like condition, and the claim has no `if`.

## What to do
- Copy the condition into a line `if:`.
- If it stands before or behind your words, take it into the quote or passage first.

## Why it matters
Who says “if true, the licence must go” hasn't said that it is true. Without the condition we put
that into their mouth. With `if`, the page prints it wherever the claim goes. This can't be
dismissed.

## Wrong
    quote: The licence must go, if the report is true
    by: pim-aster

## Right
    quote: The licence must go, if the report is true
    by: pim-aster
    if: if the report is true
"""

from collections.abc import Iterator

from explainer.analysis.context import sentence_at
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.english.conditions import DOUBT, IN_QUESTION
from explainer.site import Evidence, Site

RULE = Rule("EX505", "condition-untyped", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        found = None if evidence.entry.condition else _condition(site, evidence)
        if found:
            yield RULE.at(
                evidence.words[0].place.span(),
                f"the source says this under a condition: `{found.text}`",
                hint="take the condition into the passage, and write it as `if:`",
                related=[Related(found, "the condition")],
                entry=owner.ref.id,
            )


def _condition(site: Site, evidence: Evidence) -> Span | None:
    """Find a doubt of the account itself in the sentences that the words stand in."""
    source = site.sources[evidence.source.id]
    text = source.text
    if text is None or not source.is_read:
        return None
    for words in evidence.words:
        sentences = (sentence_at(text.text, (hit.start, hit.end)) for hit in words.hits)
        for start, end in dict.fromkeys(sentences):
            for found in DOUBT.finditer(text.text, start, end):
                if not IN_QUESTION.search(text.text, start, found.start()):
                    return Span(text, found.start(), found.end())
    return None
