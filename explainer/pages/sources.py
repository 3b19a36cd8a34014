"""The list of sources, the newest first; where there are many, by the first letter of the title."""

from collections.abc import Iterable
from functools import lru_cache

from explainer import address
from explainer.output import Page
from explainer.pages.alphabet import Words, letter_of, words_of
from explainer.pages.parts import Cut, cut
from explainer.pages.ways import by_letter
from explainer.site import Site, Source


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.sources else ()


def page(site: Site, key: str) -> Page:
    sources = _list(site)
    whole = Page(
        path=address.SOURCES,
        title="Sources",
        description="Every published source that a claim rests on or came through.",
        template="sources.html.j2",
        view={"sources": sources.entries(key)},
    )
    return sources.page(key, whole)


@lru_cache(maxsize=1)
def _list(site: Site) -> Cut[Source]:
    ordered = sorted(site.sources.values(), key=lambda one: one.published.sort_key, reverse=True)
    return cut(ordered, by_letter(_words), order=_alphabetical)


def _words(source: Source) -> Words:
    return words_of(source.entry.title)


def _alphabetical(source: Source) -> tuple[str, Words]:
    words = _words(source)
    return letter_of(words), words
