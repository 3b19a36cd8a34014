"""The source hedges this sentence, and we tell it as the newspaper's own report.

## What to do
- Take the passage up to the hedge, and name in `by` whose account it is.
- Dismiss it if the newspaper says just this part by itself, and the hedge is about the rest.

## Why it matters
A hedge at the end of a sentence holds for its beginning. Whoever stops before it turns an
allegation into the newspaper's finding.

## Wrong
    says: The pump had been broken since Easter.
    passage: The pump had been broken since Easter
    by: brack-herald

## Right
    says: The pump had been broken since Easter.
    passage: The pump had been broken since Easter, according to anonymous sources
    by: anonymous-sources
"""

from collections.abc import Iterator

from explainer.analysis.context import sentence_at
from explainer.analysis.cut_context import is_aside
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.english.hedges import UNCERTAIN, hedges_as_own, may_be_uncertain
from explainer.site import Evidence, Site, Standing

RULE = Rule("EX407", "sentence-says-alleged", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        found = _hedge(site, evidence) if evidence.standing is Standing.OUTLET else None
        if found:
            yield RULE.at(
                evidence.words[-1].place.span(),
                f"the sentence that this stands in says `{found.text}`",
                hint="take the passage up to those words and name in `by` whose account it is; or"
                f" dismiss this and say why the outlet says it by itself, {RULE.dismissal}",
                related=[Related(found, "the source’s hedge")],
                entry=owner.ref.id,
            )


def _hedge(site: Site, evidence: Evidence) -> Span | None:
    text = site.sources[evidence.source.id].text
    if text is None or all(is_aside(one.words) for one in evidence.words):
        return None
    for words in evidence.words:
        for hit in words.hits:
            start, end = sentence_at(text.text, (hit.start, hit.end))
            sentence = text.text[start:end]
            if not may_be_uncertain(sentence) or not hedges_as_own(sentence, _told(evidence)):
                continue
            if found := UNCERTAIN.search(text.text, start, end):
                return Span(text, found.start(), found.end())
    return None


def _told(evidence: Evidence) -> str:
    """Give what is printed of the words: our statement, or they themselves."""
    if evidence.says is not None:
        return evidence.says.unlabelled()
    return " ".join(one.words for one in evidence.words)
