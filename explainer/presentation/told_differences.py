"""How a story's page tells in what other texts differ from its articles."""

import re
from collections.abc import Iterable, Iterator

from explainer.presentation.label_case import LabelCase
from explainer.presentation.later_sources import evidence_of
from explainer.presentation.page_choice import Difference
from explainer.presentation.phrases import capitalised, listed, plain
from explainer.presentation.sayers import sayer
from explainer.presentation.statements import DIFFERING, lines, record_statement
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link
from explainer.site import Ref, Source

_QUOTED = re.compile("“[^”]*”")
_MOST_QUOTED = 12  # words that may stand on a page twice


def differences_of(
    page: StoryPage, differences: Iterable[Difference], article: Source | None
) -> list[tuple[Link, tuple[str, ...]]]:
    """Give in what other texts differ from an article; without one, from none of the articles.

    Where there is one article, all that differs does so from it.
    """
    found = (one for one in differences if _told_in(page, one) == (article and article.ref))
    return [*_told_differences(page, found, is_of_article=article is not None)]


def differences_told(
    page: StoryPage, differences: Iterable[Difference], article: Source | None
) -> list[Link]:
    """Give what other texts have instead, whole, with a link to what they have it for.

    A long quotation stands on a page once: of such the link says only what differs.
    """
    found = (one for one in differences if _told_in(page, one) == (article and article.ref))
    return [_told(page, one, is_of_article=article is not None) for one in found]


def _told(page: StoryPage, one: Difference, *, is_of_article: bool) -> Link:
    told = plain(record_statement(page.site, one.owner, one.record))
    points = " and ".join(DIFFERING[point] for point in one.record.entry.differs)
    quoted = sum(len(words.split()) for words in _QUOTED.findall(told))
    if quoted <= _MOST_QUOTED:
        return Link(one.owner.ref.local, f"{capitalised(points)}: {told}")
    other = _other(page, one)
    where = _where(page, one.owner.ref, other, is_of_article=is_of_article)
    return Link(one.owner.ref.local, f"{other} has {points}{where}.")


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
    """Give who has something else, what it is and beside whose words, each once.

    A link leads to where both are told.
    """
    found: dict[tuple[Ref, str], dict[str, None]] = {}
    for one in differences:
        other = _other(page, one)
        points = found.setdefault((one.owner.ref, other), {})
        points |= dict.fromkeys(DIFFERING[point] for point in one.record.entry.differs)
    for (ref, other), points in found.items():
        if points:
            where = _where(page, ref, other, is_of_article=is_of_article)
            *most, last = points
            yield Link(ref.local, other), (*most, f"{last}{where}")


def _other(page: StoryPage, difference: Difference) -> str:
    """Name who has something else: of two of which one is an article, the other one."""
    evidence = difference.record.evidence
    if evidence.source in page.explainer.articles:
        return sayer(page.site, difference.owner)
    case = LabelCase(page.site, difference.owner, evidence, difference.record)
    return capitalised(plain(listed(map(case.name, evidence.chain.by))))


def _where(page: StoryPage, ref: Ref, other: str, *, is_of_article: bool) -> str:
    """Say whose words others differ from; nothing where they are the article’s own."""
    owner = page.site.events[ref.id] if ref.kind == "event" else page.site.statement(ref)
    label = lines(page.site, owner)[0].label
    who = sayer(page.site, owner)
    if label is None or who == other:
        return ""
    sources = [one.source for one in evidence_of(page.site, owner)]
    articles = [one for one in sources if one in page.explainer.articles]
    own = {page.site.sources[one.id].outlet for one in articles}
    if is_of_article and set(label.key.origin) <= {*own, *articles}:
        return ""
    return f" where {'the article' if articles else 'another text'} has {who}"
