"""How a story's page tells in what other texts differ from its articles."""

from collections.abc import Iterable, Iterator

from explainer.presentation.later_sources import evidence_of
from explainer.presentation.page_choice import Difference
from explainer.presentation.sayers import sayer
from explainer.presentation.statements import DIFFERING, lines
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link
from explainer.site import Ref, Source, Standing


def differences_of(
    page: StoryPage, differences: Iterable[Difference], article: Source | None
) -> list[tuple[Link, tuple[str, ...]]]:
    """Give in what other texts differ from an article; without one, from none of the articles.

    Where there is one article, all that differs does so from it.
    """
    found = (one for one in differences if _told_in(page, one) == (article and article.ref))
    return [*_told_differences(page, found, is_of_article=article is not None)]


def _told_in(page: StoryPage, difference: Difference) -> Ref | None:
    """Give the article that tells what others tell differently."""
    articles = page.explainer.articles
    if len(articles) == 1:
        return articles[0]
    sources = (evidence.source for evidence in evidence_of(page.site, difference.owner))
    return next((source for source in sources if source in articles), None)


def _told_differences(
    page: StoryPage, differences: Iterable[Difference], *, is_of_article: bool
) -> Iterator[tuple[Link, tuple[str, ...]]]:
    """Give each place once, with a link to where both are told."""
    points: dict[Ref, dict[str, None]] = {}
    for one in differences:
        found = points.setdefault(one.owner.ref, {})
        found |= dict.fromkeys(DIFFERING[point] for point in one.record.entry.differs)
    for ref, others in points.items():
        if others:
            others.pop(DIFFERING["fact"], None)  # in what, the place that the link leads to tells
            who = _who(page, ref, is_of_article=is_of_article)
            yield Link(ref.local, who), tuple(others)


def _who(page: StoryPage, ref: Ref, *, is_of_article: bool) -> str:
    """Name whose words they are, in few words."""
    owner = page.site.events[ref.id] if ref.kind == "event" else page.site.statement(ref)
    label = lines(page.site, owner)[0].label
    if label is None:
        return "background"
    is_own = label.key.standing in (Standing.OUTLET, Standing.NO_ACCUSER)
    return "its own words" if is_own and is_of_article else sayer(page.site, owner)
