"""Sources: what was read whole, what in part, what was not seen; and all statements one by one."""

from collections.abc import Mapping

from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.statements import glyph_of
from explainer.site import Ref

ID, TITLE, TEMPLATE = "sources", "Sources", "sections/sources.html.j2"

_GAP, _SIZE, _ROW = 14, 10, 29


def view(page: StoryPage) -> Mapping[str, object]:
    named = [page.site.sources[ref.id] for ref in named_sources(page)]
    shapes = [glyph_of(page.site, one) for one in page.site.statements_of(page.explainer)]
    ordered = sorted(shapes, key=_ORDER.index)
    return {
        "explainer": page.explainer,
        "whole": [one for one in named if one.entry.text == "full"],
        "partly": [one for one in named if one.entry.text == "excerpt"],
        "unseen": [one for one in named if one.entry.text == "none"],
        "strip": [
            (shape, number % _ROW * _GAP, number // _ROW * _GAP)
            for number, shape in enumerate(ordered)
        ],
        "strip_width": (_ROW - 1) * _GAP + _SIZE,
        "strip_height": (max(len(ordered) - 1, 0) // _ROW) * _GAP + _SIZE,
        "counts": [(shapes.count(shape), words) for shape, words in _WORDS.items()],
    }


_WORDS = {
    "named": "of a named person, in testimony or of a document",
    "unnamed": "of unnamed people",
    "outlet": "an outlet’s own",
    "unchecked": "not checked",
    "background": "background",
}
_ORDER = tuple(_WORDS)


def named_sources(page: StoryPage) -> list[Ref]:
    """Give the article first, then every source that a chain names."""
    named = [page.explainer.article]
    for claim in page.site.statements_of(page.explainer):
        for evidence in (*claim.evidence, *(record.evidence for record in claim.record)):
            links = (evidence.source, *reversed(evidence.chain.via), *evidence.chain.by)
            named += [link for link in links if link.kind == "source"]
    return list(dict.fromkeys(named))
