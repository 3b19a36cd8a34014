"""The list of sources, the newest first; where there are many, by the first letter of the title."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.pages.collation import SortKey, letter_of, words_of
from explainer.pages.grouping import by_letter
from explainer.pages.pagination import PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Ref, Site
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
        view={"sources": [site.sources[ref.id] for ref in sources.entries(key)]},
    )
    return sources.page(key, whole)


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    def words(ref: Ref) -> SortKey:
        return words_of(site.sources[ref.id].entry.title)

    def alphabetical(ref: Ref) -> tuple[str, SortKey]:
        return letter_of(words(ref)), words(ref)

    ordered = sorted(
        site.sources.values(), key=lambda source: source.published.sort_key, reverse=True
    )
    return paginate((source.ref for source in ordered), by_letter(words), order=alphabetical)
