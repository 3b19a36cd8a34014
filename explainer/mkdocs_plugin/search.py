"""Our entries for Material's search index, from data and not from the HTML read again."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Protocol, cast

from mkdocs.config.defaults import MkDocsConfig

from explainer.output import RenderedPage

SearchRecord = dict[str, str]


class _Index(Protocol):
    entries: list[SearchRecord]


def add_to_search(config: MkDocsConfig, pages: Iterable[RenderedPage]) -> None:
    """Put what pages say about themselves into the index, where the site has a search."""
    plugin = config.plugins.get("material/search")
    if plugin is not None and plugin.config["enabled"]:
        index = cast(_Index, vars(plugin)["search_index"])
        index.entries += records(pages)


def records(pages: Iterable[RenderedPage]) -> Iterator[SearchRecord]:
    """Material's script takes title and text for HTML, so `<` and `&` are escaped as it does."""
    for rendered in pages:
        for entry in rendered.page.search:
            anchor = f"#{entry.anchor}" if entry.anchor else ""
            yield {
                "location": f"{rendered.page.path}{anchor}",
                "title": escape(entry.title, quote=False),
                "text": escape(entry.text, quote=False),
            }
