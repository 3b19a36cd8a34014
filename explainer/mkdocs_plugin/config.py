"""What we need of MkDocs' own configuration, and what we set in it."""

import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from explainer.cache.build_record import Surroundings
from explainer.system.environment import environment as fingerprint

THEME = Path(__file__).parent.parent / "theme"
TEMPLATES = Path(__file__).parent.parent / "pages"

# Extensions of Markdown that read no file. Those of pymdownx don't either, but for these two.
_QUIET = {
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code",
    "footnotes", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc",
    "wikilinks",
}  # fmt: skip
_READING = {"pymdownx.snippets", "pymdownx.b64"}

# The first runs before the page is drawn; the other stands with the markup that it needs.
_IN_TEMPLATES = ("scheme", "search")


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
        _deferred(path)
        for path in sorted(THEME.glob("assets/javascripts/*.js"))
        if path.stem not in _IN_TEMPLATES
    ]
    if not config.repo_url:
        config.edit_uri = None


def leave_out_unused_assets(files: Files, config: MkDocsConfig) -> None:
    """Keep Material's scripts and styles out of the site: our frame loads none of them."""
    ours = {str(THEME), config.theme.custom_dir}
    for file in list(files):
        if file.src_dir in config.theme.dirs and file.src_dir not in ours:
            files.remove(file)


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


def menu_targets(nav: object) -> Iterator[str]:
    """Give each file that stands in the navigation, under a name or without one."""
    for item in nav if isinstance(nav, list) else [nav]:
        if isinstance(item, str):
            yield item
        for target in item.values() if isinstance(item, dict) else ():
            yield from menu_targets(target)


def files_of(config: MkDocsConfig) -> tuple[Path, ...]:
    """Give the files and folders that MkDocs reads of a project; nothing where others may read."""
    configuration = Path(config.config_file_path)
    others = (
        len(config.plugins) > 1 or config.hooks or "INHERIT" in configuration.read_text("utf-8")
    )
    if others or not all(map(_reads_nothing, config.markdown_extensions)):
        return ()
    own = (config.theme.custom_dir,) if config.theme.custom_dir else ()
    return (configuration, Path(config.docs_dir), *map(Path, own))


def environment(config: MkDocsConfig) -> Surroundings | None:
    """Name all that pages depend on besides the content; nothing where that can't be told."""
    read = tuple(map(str, files_of(config)))
    project = str(Path(config.config_file_path).parent)
    return Surroundings(read, fingerprint(project, read)) if read else None


def _reads_nothing(extension: object) -> bool:
    name = str(extension).removeprefix("markdown.extensions.")
    return name in _QUIET or (name.startswith("pymdownx.") and name not in _READING)
