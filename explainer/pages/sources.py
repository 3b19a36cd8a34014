"""The list of sources, the newest first; where there are many, by the first letter of the title."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from explainer.pages.collation import SortKey, letter_of, words_of
from explainer.pages.grouping import by_letter, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.kept_texts import read_in
from explainer.presentation.output import Page
from explainer.site import Explainer, Ref, Site, Source
from explainer.tracking.dependencies import derived


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.sources else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.SOURCES, key)


def page(site: Site, key: str) -> Page:
    sources = _list(site)
    whole = Page(
        path=urls.SOURCES,
        title="Sources",
        description="Every published source that a claim rests on or came through.",
        template="sources.html.j2",
        view={"stories": _stories(site, sources.entries(key)), "read_in": partial(read_in, site)},
    )
    return sources.page(key, whole)


def _stories(site: Site, refs: Iterable[Ref]) -> list[tuple[Explainer | None, list[Source]]]:
    """Give the sources of each story, its articles first; those of none come last."""
    found: dict[Ref | None, list[Source]] = {}
    for ref in refs:
        found.setdefault(story_of(site, ref), []).append(site.sources[ref.id])
    return [
        (site.explainers[story.id] if story else None, _articles_first(site, story, found[story]))
        for story in sorted(found, key=lambda ref: story_order(site, ref))
    ]


def story_of(site: Site, source: Ref) -> Ref | None:
    """Give the story of which a source is an article, else the first that uses it."""
    users = (*site.users(source, "article"), *site.users(source))
    ids = (ref.id.split("/")[0] for ref in users if ref.kind not in ("actor", "source"))
    return next((site.explainers[id_].ref for id_ in ids if id_ in site.explainers), None)


def _articles_first(site: Site, story: Ref | None, sources: list[Source]) -> list[Source]:
    articles = site.explainers[story.id].articles if story else ()

    def place(source: Source) -> int:
        return articles.index(source.ref) if source.ref in articles else len(articles)

    return sorted(sources, key=place)


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    def words(ref: Ref) -> SortKey:
        return words_of(site.sources[ref.id].entry.title)

    def alphabetical(ref: Ref) -> tuple[str, SortKey]:
        return letter_of(words(ref)), words(ref)

    ordered = sorted(site.sources.values(), key=_age, reverse=True)
    return paginate((source.ref for source in ordered), by_letter(words), order=alphabetical)


def _age(source: Source) -> tuple[bool, tuple[date, date, str]]:
    """Order by day; one whose day is not known stands behind all others."""
    return not source.published.is_unknown, source.published.sort_key
