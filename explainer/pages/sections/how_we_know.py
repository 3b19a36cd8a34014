"""How we know: the ways by which statements came here, as a picture, a sentence and a table."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.chain_picture import ChainPicture, draw
from explainer.pages.sections.sources import compared_texts
from explainer.presentation.label_case import short_name
from explainer.presentation.later_sources import is_outside
from explainer.presentation.phrases import (
    GLYPHS,
    Phrase,
    Step,
    chain_sentence,
    chain_steps,
    is_author,
    plain,
)
from explainer.presentation.story_page import StoryPage
from explainer.site import Evidence, Ref, Site, Source, Standing

ID, TITLE, TEMPLATE = "how-we-know", "How we know", "sections/how_we_know.html.j2"


@dataclass(frozen=True, slots=True)
class Route:
    """One chain, and the statements that came through it."""

    steps: tuple[Step, ...]
    sentence: Phrase
    glyph: str
    claims: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class ArticleWays:
    """The statements of an article by the ways they came; `which` says of several which it is."""

    which: Phrase
    statements: int
    unnamed: int
    named: int
    own: int
    routes: list[Route]
    pictures: tuple[ChainPicture, ...]


def view(page: StoryPage) -> Mapping[str, object]:
    statements = page.site.statements_of(page.explainer)
    outside = sum(is_outside(page.site, claim) for claim in statements)
    texts = sum(one not in page.explainer.articles for one in _evidence_sources(page))
    is_one = len(page.articles) == 1  # of several each has a picture, and what is outside has none
    others = (outside, texts) if is_one else (0, 0)
    return {
        "ways": [_ways(page, article, others) for article in page.articles],
        "outside": outside,
        "texts": texts,
        "compared": len(compared_texts(page)),
    }


def _ways(page: StoryPage, article: Source, others: tuple[int, int]) -> ArticleWays:
    routes = [*_routes(page, article)]
    counts = Counter(_origin(page.site, evidence) for evidence in _first_evidence(page, article))
    drawn = ((one.steps, one.glyph, len(one.claims)) for one in routes)
    outlet = short_name(page.site.actors[article.outlet.id])
    return ArticleWays(
        which=page.behind_article(article),
        statements=sum(counts.values()),
        unnamed=counts["unnamed"],
        named=counts["named"],
        own=counts["own"],
        routes=routes,
        pictures=draw(drawn, outlet, others),
    )


def _first_evidence(page: StoryPage, article: Source) -> Iterator[Evidence]:
    """Give on what each statement of an article rests there."""
    for claim in page.site.statements_of(page.explainer):
        yield from [one for one in claim.evidence if one.source == article.ref][:1]


def _origin(site: Site, evidence: Evidence) -> str:
    """Name with whom its chain begins: unnamed or named people, or nobody but the article."""
    if evidence.standing is Standing.UNNAMED:
        return "unnamed"
    is_own = evidence.standing in (Standing.OUTLET, Standing.NO_ACCUSER)
    is_own = is_own or not evidence.chain.links[1:] or is_author(site, evidence)
    return "own" if is_own else "named"


def _evidence_sources(page: StoryPage) -> set[Ref]:
    statements = page.site.statements_of(page.explainer)
    return {evidence.source for claim in statements for evidence in claim.evidence}


def _routes(page: StoryPage, article: Source) -> Iterator[Route]:
    """Group an article's statements by the chain they came through: the longest first.

    What has another source names it by itself, so these are the article's. Named speakers whom the
    same source reports stand together: their chains differ in name only.
    """
    by_route: dict[object, list[tuple[Evidence, Ref]]] = {}
    for claim in page.site.statements_of(page.explainer):
        for evidence in claim.evidence:
            if evidence.source == article.ref:
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
    if is_named and len(chain.links) > 1 and not is_author(page.site, evidence):
        return (len(chain.links), chain.via, chain.source)
    return plain(chain_sentence(page.site, evidence))
