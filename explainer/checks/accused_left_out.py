"""The page covers a part of the article, and leaves out sentences about somebody whom it accuses.

## What to do
- Read those sentences; the message shows them. Tell them: widen `covers`, and write the claims.
- Dismiss it if they belong to another story, and say to which.

## Why it matters
An accusation without the sentence that answers or softens it is unfair to the accused, and readers
can't know that there is one.

## Wrong
    # the article: The mayor is said to have known of the crack. The mayor denied it.
    covers:
      from: The mayor is said to have known of the crack.
      why: The rest is about the budget.

## Right
    # the article: The mayor is said to have known of the crack. The mayor denied it.
    covers:
      from: The mayor is said to have known of the crack.
      to: The mayor denied it.
      why: The rest is about the budget.
"""

from collections.abc import Iterator

from explainer.analysis.covered import covered_articles
from explainer.analysis.names import names_in
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.site import Explainer, Ref, Site

RULE = Rule(
    "EX715",
    "accused-left-out",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for ref, spans in _left_out(site, explainer).items():
            number = "a sentence" if len(spans) == 1 else f"{len(spans)} sentences"
            yield RULE.at(
                (explainer.place / "covers").span(),
                f"this leaves out {number} on `{ref.id}`, who is accused on the page",
                hint="tell what stands there, or say why it belongs to another story"
                f" {RULE.dismissal}",
                related=[Related(span, "left out") for span in spans],
                entry=explainer.ref.id,
            )


def _left_out(site: Site, explainer: Explainer) -> dict[Ref, list[Span]]:
    accused = {ref for claim in site.statements_of(explainer) for ref in claim.accuses}
    found: dict[Ref, list[Span]] = {}
    for article in covered_articles(site, explainer) if accused else ():
        known = names_in(site, article.source.ref)
        for sentence in article.untold:
            span = Span(article.text, sentence.start, sentence.end)
            for ref in sorted(known.named(span.text) & accused):
                found.setdefault(ref, []).append(span)
    return found
