"""What we need of MkDocs' own configuration, and what we set in it."""

import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig

THEME = Path(__file__).parent.parent / "theme"
TEMPLATES = Path(__file__).parent.parent / "pages"


def use_theme(config: MkDocsConfig) -> None:
    """Lay our templates and styles over Material; a project's own `custom_dir` goes first.

    Every page gets the scripts of `assets/javascripts`, by name, and none from a folder in it.
    """
    config.use_directory_urls = False  # addresses are `.html` files in every project
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
    config.extra_css[:0] = [
        path.relative_to(THEME).as_posix() for path in sorted(THEME.rglob("*.css"))
    ]
    config.extra_javascript[:0] = [
        _deferred(path) for path in sorted(THEME.glob("assets/javascripts/*.js"))
    ]
    if not config.repo_url:
        config.edit_uri = None


def _deferred(path: Path) -> ExtraScriptValue:
    """Run a script when the page is there; as a module it would not run from a plain folder."""
    script = ExtraScriptValue(path.relative_to(THEME).as_posix())
    script.defer = True
    return script


def expect_no_pages(config: MkDocsConfig) -> None:
    """Keep MkDocs from reporting every link to a page that can't be made for the time being."""
    config.nav = None
    config.validation.links.not_found = logging.DEBUG


def edit_below(config: MkDocsConfig) -> str | None:
    """Give the address below which the project's files can be edited.

    MkDocs asks for that of the folder of documents; ours is the folder above it.
    """
    if not config.repo_url or not config.edit_uri:
        return None
    documents = f"{Path(config.docs_dir).name}/"
    address = urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)
    return address.removesuffix(documents) if address.endswith(f"/{documents}") else None


def menu_names(nav: object) -> Iterator[tuple[str, str]]:
    """Give each file that stands in the navigation, and what it is called there."""
    for item in nav if isinstance(nav, list) else ():
        for name, target in item.items() if isinstance(item, dict) else ():
            if isinstance(target, str):
                yield target, name
            else:
                yield from menu_names(target)
