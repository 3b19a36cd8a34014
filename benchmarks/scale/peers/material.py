"""MkDocs with Material as it comes, search included; a menu of a constant length.

After an edit, `--dirty` makes the changed page alone, and of the search what is on that page.
"""

import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version

from benchmarks.scale.peers.page import ADDRESS, NAV, TITLE, WrittenPage
from benchmarks.scale.peers.tool import Tool

_BUILD = (sys.executable, "-m", "mkdocs", "build", "--quiet")


def tool() -> Tool:
    return Tool(
        name=f"MkDocs {version('mkdocs')} + Material {version('mkdocs-material')}",
        build=_BUILD,
        site="site",
        edited="docs/explainers/story-0/claims/c0.md",
        again=(*_BUILD, "--dirty"),
    )


def files(pages: Iterable[WrittenPage]) -> Iterator[tuple[str, str]]:
    yield "mkdocs.yml", _CONFIGURATION
    for page in pages:
        yield f"docs/{page.path}.md", page.front_matter + page.for_mkdocs


_MENU = "".join(f"  - {name}: {path}.md\n" for name, path in NAV.items())
_CONFIGURATION = f"""\
site_name: {TITLE}
site_url: {ADDRESS}
use_directory_urls: false
theme:
  name: material
  font: false
nav:
{_MENU}"""
