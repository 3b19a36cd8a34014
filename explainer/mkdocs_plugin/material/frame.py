"""Our pages in the frame of Material for MkDocs, where `mkdocs.yml` names that theme.

A page of ours has a template of its own there, `material.html`, which fills Material's; the styles
and scripts that it names are files of the site. Nothing else of our theme is there.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.theme import Theme

from explainer.mkdocs_plugin.generated_page import GeneratedPage
from explainer.mkdocs_plugin.material.styles import material_styles
from explainer.system.files import read
from explainer.theme import FOLDER

if TYPE_CHECKING:
    from jinja2 import Environment

OURS = "explainer"
_TEMPLATE = "material.html"
_TEMPLATES = Path(__file__).parent
_STYLES = "assets/stylesheets/explainer.css"
_FILES = (
    "assets/stylesheets/embed.css",
    "assets/stylesheets/tokens.css",
    "assets/javascripts/cards.js",
    "assets/javascripts/copy.js",
    "assets/javascripts/notes.js",
)


def is_material(config: MkDocsConfig) -> bool:
    return config.theme.name == "material"


def frame_files(config: MkDocsConfig) -> Iterator[File]:
    """Give the styles and scripts of our pages."""
    yield _file(config, _STYLES, material_styles().encode())
    for path in _FILES:
        yield _file(config, path, read(FOLDER / path))


def _file(config: MkDocsConfig, path: str, content: bytes) -> File:
    return File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV)


def put_into_frame(page: GeneratedPage) -> None:
    """Give a page its template; what is no page of its own is kept from Material's search."""
    page.meta["template"] = _TEMPLATE
    if "robots" in page.meta:
        page.meta["search"] = {"exclude": True}


def fitted(html: str) -> str:
    """Fit content into the frame, whose script can't set the `href` of a part of a picture."""
    return html.replace('<use href="', '<use xlink:href="')  # in text it would be escaped


def find_templates(environment: "Environment") -> None:
    """Let Material find ours, behind its own and the project's."""
    environment.loader.searchpath += [str(_TEMPLATES), str(FOLDER)]  # type: ignore[union-attr]  # as MkDocs makes it


def footer_links_of(config: MkDocsConfig) -> object:
    """Give what the configuration has at the foot of pages; another theme has ours by itself."""
    links = config.theme.get("footer_links")
    return Theme(name=OURS).get("footer_links") if links is None else links
