"""Zensical with its own theme as it comes, search included; a menu of a constant length.

The extensions of Markdown are those that MkDocs has unless told otherwise; Zensical's own choice is
a longer list.
"""

from collections.abc import Iterable, Iterator

from benchmarks.scale.peers.page import ADDRESS, NAV, TITLE, WrittenPage
from benchmarks.scale.peers.tool import PEERS, Tool

VERSION = "0.0.73"
REQUIREMENT = f"zensical=={VERSION}"  # on PyPI


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
        yield f"docs/{page.path}.md", page.front_matter + page.for_mkdocs


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
