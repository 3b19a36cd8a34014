"""It isn't clear which part of the article this page covers.

## What to do
- Write under `from` the words that open the first paragraph or sentence of the part, and under `to`
  those that open its last.
- Copy more of them, if several paragraphs or sentences open so.
- Turn the two round, if `to` stands before `from` in the article.
- If the page covers the whole article, take `covers` out.

## Why it matters
Readers are told what a page leaves out. They can look it up only if both ends are found in the
article. Without `to` the part is what `from` opens. This can't be dismissed.

## Wrong
    # the paragraph begins: The town council of Fennick closed Mill Lane Bridge
    covers:
      from: closed Mill Lane Bridge
      why: The rest is about other bridges.

## Right
    # the paragraph begins: The town council of Fennick closed Mill Lane Bridge
    covers:
      from: The town council of Fennick closed Mill Lane Bridge
      why: The rest is about other bridges.
"""

from collections.abc import Iterator

from explainer.analysis.covered import CoveredArticle, covered_articles, opened_by
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.site import Anchored, CoveredStretch, Explainer, Site
from explainer.text.anchor import TextRange

RULE = Rule("EX714", "covers-unclear", __doc__)
_OPENING = "copy the words that open a paragraph, or a sentence; more of them, if several open so"


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for article in covered_articles(site, explainer):
            found = [
                RULE.at(span, message, hint=hint, related=related, entry=explainer.ref.id)
                for stretch in article.stretches
                for span, message, hint, ranges in _faults(article.text.text, stretch)
                for related in [[Related(Span(article.text, *one), "here") for one in ranges]]
            ]
            yield from found
            if article.stretches and not found and not article.outside:
                yield _needless(explainer, article)


def _needless(explainer: Explainer, article: CoveredArticle) -> Diagnostic:
    is_all = article.stretches == explainer.covers
    place = explainer.place / "covers" if is_all else article.stretches[0].place
    return RULE.at(
        place.span(),
        "this is the whole article",
        hint="take `covers` out" if is_all else "take what covers it out of `covers`",
        entry=explainer.ref.id,
    )


_Fault = tuple[Span, str, str, tuple[TextRange, ...]]


def _faults(text: str, stretch: CoveredStretch) -> Iterator[_Fault]:
    ends = dict.fromkeys((stretch.start, stretch.end))
    clear = [words for words in ends if len(opened_by(text, words)) == 1]
    for words in ends:
        if words not in clear:
            yield _unclear(text, words)
    if len(clear) == len(ends):
        first, last = opened_by(text, stretch.start)[0], opened_by(text, stretch.end)[0]
        if first[0] > last[0]:
            message = "this stands before the words under `from`"
            yield stretch.end.place.span(), message, "turn the two round", (last, first)


def _unclear(text: str, words: Anchored) -> _Fault:
    opened = opened_by(text, words)
    message = (
        f"{len(opened)} paragraphs or sentences begin with these words"
        if opened
        else "no paragraph and no sentence of the article begins with these words"
    )
    return words.place.span(), message, _OPENING, opened
