"""A page covers a part of its article, and what it leaves out speaks of somebody whom it accuses.

## Why it matters
An accusation without the sentence that answers or softens it is not a part of the article: it is
another story. What the article says of the accused elsewhere is told, or a person has looked at it.

## Wrong
    covers:
      from: The mayor is said to have known of the crack.
      why: The rest is about the budget.
    # and the article goes on: The mayor denied it.

## Right
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
