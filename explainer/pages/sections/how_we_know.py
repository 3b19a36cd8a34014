"""How we know: the ways by which statements came here, as a picture, a sentence and a table."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.chain_picture import ChainPicture, draw
from explainer.pages.sections.sources import compared_texts
from explainer.presentation.label_case import short_name
from explainer.presentation.later_sources import is_outside
from explainer.presentation.phrases import GLYPHS, Phrase, Step, chain_sentence, chain_steps, plain
from explainer.presentation.story_page import StoryPage
from explainer.site import Evidence, Ref, Standing

ID, TITLE, TEMPLATE = "how-we-know", "How we know", "sections/how_we_know.html.j2"


@dataclass(frozen=True, slots=True)
class Route:
    """One chain, and the statements that came through it."""

    steps: tuple[Step, ...]
    sentence: Phrase
    glyph: str
    claims: tuple[Ref, ...]


def view(page: StoryPage) -> Mapping[str, object]:
    statements = list(page.site.statements_of(page.explainer))
    outside = [claim for claim in statements if is_outside(page.site, claim)]
    inside = [claim for claim in statements if claim not in outside]
    routes = list(_routes(page))
    texts = sum(one != page.explainer.article for one in _evidence_sources(page))
    shapes = Counter(GLYPHS[claim.evidence[0].standing] for claim in inside)
    return {
        "routes": routes,
        "inside": len(inside),
        "outside": len(outside),
        "unnamed": shapes["unnamed"],
        "own": shapes["outlet"],
        "texts": texts,
        "compared": len(compared_texts(page)),
        "pictures": _pictures(page, routes, (len(outside), texts)),
    }


def _pictures(
    page: StoryPage, routes: list[Route], others: tuple[int, int]
) -> tuple[ChainPicture, ...]:
    outlet = short_name(page.site.actors[page.article.outlet.id])
    drawn = ((one.steps, one.glyph, len(one.claims)) for one in routes)
    return draw(drawn, outlet, others)


def _evidence_sources(page: StoryPage) -> set[Ref]:
    statements = page.site.statements_of(page.explainer)
    return {evidence.source for claim in statements for evidence in claim.evidence}


def _routes(page: StoryPage) -> Iterator[Route]:
    """Group the article's statements by the chain they came through: the longest first.

    What has another source names it by itself, so these are the article's. Named speakers whom the
    same source reports stand together: their chains differ in name only.
    """
    by_route: dict[object, list[tuple[Evidence, Ref]]] = {}
    for claim in page.site.statements_of(page.explainer):
        for evidence in claim.evidence:
            if evidence.source == page.explainer.article:
                by_route.setdefault(_route(page, evidence), []).append((evidence, claim.ref))
    by_length = sorted(
        by_route.values(), key=lambda found: (-found[0][0].degrees_removed, -len(found))
    )
    for found in by_length:
        refs = tuple(dict.fromkeys(ref for _, ref in found))
        origins = dict.fromkeys(origin for evidence, _ in found for origin in evidence.chain.by)
        first = found[0][0]
        yield Route(
            chain_steps(page.site, first, origins),
            chain_sentence(page.site, first, origins),
            GLYPHS[first.standing],
            refs,
        )


def _route(page: StoryPage, evidence: Evidence) -> object:
    chain = evidence.chain
    is_named = chain.by and evidence.standing not in (Standing.UNNAMED, Standing.OUTLET)
    if is_named and len(chain.links) > 1:
        return (len(chain.links), chain.via, chain.source)
    return plain(chain_sentence(page.site, evidence))
