"""What we need of MkDocs' own configuration, and what we set in it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from explainer.cache.build_record import Environment
from explainer.content.load import CONTENT, PUBLISHED, REVIEWED
from explainer.mkdocs_plugin.edit_links import can_be_edited, edit_address_of
from explainer.mkdocs_plugin.material.frame import OURS, footer_links_of
from explainer.options import Options
from explainer.presentation.urls import contact_address
from explainer.system.environment import environment_fingerprint
from explainer.system.files import read_inside
from explainer.theme import FOLDER

_CONTACT = "contact"
_ASK = "#ask-for-a-correction"  # of the readers' guide: it leads on to a form or to the files
TEMPLATES = Path(__file__).parent.parent / "pages"

# Extensions of Markdown that read no file. Those of pymdownx don't either, but for these two.
_QUIET = {
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code",
    "footnotes", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc",
    "wikilinks",
}  # fmt: skip
_READING = {"pymdownx.snippets", "pymdownx.b64"}


def prepare(config: MkDocsConfig) -> None:
    """Set what is the same in every project: addresses are `.html` files."""
    config.use_directory_urls = False
    if not can_be_edited(config):
        config.edit_uri = config.edit_uri_template = None


def footer_links(
    config: MkDocsConfig, files: Files, contact: str | None
) -> Iterator[Mapping[str, str]]:
    """Give the links of the theme's footer, but for those that lead to nothing.

    `contact` as a target is where the site's settings say that corrections are asked for. Of links
    with the same title the first that leads anywhere stands. What the guide says of it leads to
    nothing where a site names neither an address nor its files.
    """
    titles: set[str] = set()
    can_be_asked = takes_corrections(config, contact)
    for target, title in menu_names(footer_links_of(config)):
        url = contact_address(contact) if target == _CONTACT else _address(target, files)
        if target.endswith(_ASK) and not can_be_asked:
            continue
        if url and title not in titles:
            titles.add(title)
            yield {"title": title, "url": url}


def takes_corrections(config: MkDocsConfig, contact: str | None) -> bool:
    """Tell whether a reader can ask for a correction: somebody is named, or the files are."""
    return bool(contact or config.repo_url)


def _address(target: str, files: Files) -> str:
    path, mark, place = target.partition("#")
    file = files.get_file_from_path(path)
    if file is not None:
        return f"{file.url}{mark}{place}"
    return target if urlsplit(target).scheme else ""


def options_of(config: MkDocsConfig) -> Options:
    language = config.theme.get("language")
    return Options(
        edit=edit_address_of(config),
        site_name=config.site_name,
        site_url=config.site_url or "",
        language=language if isinstance(language, str) else "en",
        has_own_theme=config.theme.name == OURS,
    )


def watched(config: MkDocsConfig, texts: str) -> Iterator[str]:
    """Give what a server follows besides the documents and the configuration."""
    root = Path(config.config_file_path).parent
    for path in (
        root / CONTENT,
        root / texts,
        root / PUBLISHED,
        root / REVIEWED,
        FOLDER,
        TEMPLATES,
    ):
        if path.exists():
            yield str(path)


def menu_names(nav: object) -> Iterator[tuple[str, str]]:
    """Give each file that stands in a menu, and what it is called there."""
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
    others = len(config.plugins) > 1 or config.hooks or "INHERIT" in _text(configuration)
    if others or not all(map(_reads_nothing, config.markdown_extensions)):
        return ()
    own = (config.theme.custom_dir,) if config.theme.custom_dir else ()
    return (configuration, Path(config.docs_dir), *map(Path, own))


def _text(configuration: Path) -> str:
    return read_inside(configuration, configuration.parent).decode(errors="replace")


def environment(config: MkDocsConfig) -> Environment | None:
    """Name all that pages depend on besides the content; nothing where that can't be told."""
    read = tuple(map(str, files_of(config)))
    project = str(Path(config.config_file_path).parent)
    return Environment(read, environment_fingerprint(project, read)) if read else None


def _reads_nothing(extension: object) -> bool:
    name = str(extension).removeprefix("markdown.extensions.")
    return name in _QUIET or (name.startswith("pymdownx.") and name not in _READING)
