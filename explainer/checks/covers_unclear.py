"""It is not clear which part of the article a page covers.

## Why it matters
Readers are told what a page leaves out. They can look it up only where both ends of the part are
found in the article, in their order.

## Wrong
    covers:
      from: closed Mill Lane Bridge to all traffic
      why: The rest is about other bridges.

## Right
    covers:
      from: The town council of Fennick closed Mill Lane Bridge
      to: About 900 cars a day used the bridge.
      why: The rest is about other bridges.
"""

from collections.abc import Iterator

from explainer.analysis.covered import opened_by, parted_by_covers
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.site import Anchored, CoveredStretch, Site
from explainer.text.anchor import TextRange

RULE = Rule("EX714", "covers-unclear", __doc__)
_OPENING = "copy the words that open a paragraph, or a sentence; more of them, if several open so"


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        text = site.sources[explainer.article.id].text
        found = list[Diagnostic]()
        for stretch in explainer.covers if text else ():
            assert text
            found += [
                RULE.at(span, message, hint=hint, related=related, entry=explainer.ref.id)
                for span, message, hint, ranges in _faults(text.text, stretch)
                for related in [[Related(Span(text, *one), "here") for one in ranges]]
            ]
        yield from found
        if explainer.covers and text and not found and not parted_by_covers(site, explainer)[1]:
            yield RULE.at(
                (explainer.place / "covers").span(),
                "this is the whole article",
                hint="take `covers` out",
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
