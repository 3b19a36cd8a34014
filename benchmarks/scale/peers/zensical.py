"""Zensical with its own theme as it comes, search included; a menu of a constant length.

The extensions of Markdown are those that MkDocs has unless told otherwise; Zensical's own choice is
a longer list.
Its search refuses sections of more than 8,192 words, so long lists are kept out of it.
"""

from collections.abc import Iterable, Iterator

from benchmarks.scale.peers.page import ADDRESS, NAV, TITLE, WrittenPage
from benchmarks.scale.peers.tool import PEERS, Tool

VERSION = "0.0.73"
REQUIREMENT = f"zensical=={VERSION}"  # on PyPI

_LONG = 4_000  # words of a page that is not searched
_UNSEARCHED = "search:\n  exclude: true\n---\n\n"


def tool() -> Tool:
    found = PEERS.glob("venv/*/zensical*")
    return Tool(
        name=f"Zensical {VERSION}",
        build=(str(next(found, "zensical")), "build"),
        site="site",
        edited="docs/explainers/story-0/claims/c0.md",
    )


def files(pages: Iterable[WrittenPage]) -> Iterator[tuple[str, str]]:
    yield "zensical.toml", _CONFIGURATION
    for page in pages:
        yield f"docs/{page.path}.md", _front_matter(page) + page.for_mkdocs


def _front_matter(page: WrittenPage) -> str:
    is_long = len(page.markdown.split()) > _LONG
    return page.front_matter.replace("---\n\n", _UNSEARCHED if is_long else "---\n\n")


_MENU = "".join(f'  {{ "{name}" = "{path}.md" }},\n' for name, path in NAV.items())
_CONFIGURATION = f"""\
[project]
site_name = "{TITLE}"
site_url = "{ADDRESS}"
use_directory_urls = false
nav = [
{_MENU}]
[project.theme]
font = false
[project.markdown_extensions.toc]
[project.markdown_extensions.tables]
[project.markdown_extensions.fenced_code]
"""
