"""What a folder has of a site already, and what its configuration lacks for ours."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import ndiff
from pathlib import Path, PurePosixPath

from explainer.mkdocs_plugin.configuration_edit import ListedName, with_entries
from explainer.mkdocs_plugin.configuration_files import (
    documents_folder,
    own_text,
    plain_configuration,
)
from explainer.system.project import CONFIGURATION

_DOCUMENTS = PurePosixPath("docs")
_PLUGIN = "explainer"
_SEARCH = "search"  # without a list, this one is on by itself
_MENU = (
    ("Explainers", "explainers/index.md"),
    ("People", "actors/index.md"),
    ("Sources", "sources/index.md"),
    ("How to read this", "how-to-read.md"),
)


@dataclass(frozen=True, slots=True)
class Existing:
    """What is there. `documents` is the folder of hand-written pages, `name` that of the site.

    `configuration` is what the configuration becomes, if it can be added to; `advice` is YAML that
    a person must add.
    """

    has_configuration: bool = False
    name: str = ""
    documents: PurePosixPath = _DOCUMENTS
    configuration: str = ""
    changes: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class _MissingNames:
    """Entries that a list lacks, and what a person is told of it."""

    field: str
    entries: Sequence[ListedName]
    note: str = ""

    def advice(self) -> Iterator[str]:
        yield f"{self.field}:{self.note}"
        for entry in self.entries:
            yield from (
                [f"  - {entry}"]
                if isinstance(entry, str)
                else [f"  - {title}: {page}" for title, page in entry.items()]
            )


def existing_site(root: Path) -> Existing:
    """Look at a folder; raises `RefusedError` where its configuration can't be read."""
    if not (root / CONFIGURATION).is_file():
        return Existing()
    configuration = plain_configuration(root)
    folder = documents_folder(configuration) or str(_DOCUMENTS)
    before = text = _own_text(root)
    left = list[str]()
    for missing in _missing(configuration):
        inherited = missing.field in configuration and f"{missing.field}:" not in text
        after = None if inherited else with_entries(text, missing.field, missing.entries)
        text = after or text
        left += [] if after else missing.advice()
    name = configuration.get("site_name")
    return Existing(
        has_configuration=True,
        name=name if isinstance(name, str) else "",
        documents=PurePosixPath(folder),
        configuration=text if text != before else "",
        changes="\n".join(_changes(before, text)),
        advice="\n".join(left),
    )


def _own_text(root: Path) -> str:
    try:
        return own_text(root)
    except UnicodeError:
        return ""  # to which nothing can be added


def _missing(configuration: Mapping[str, object]) -> Iterator[_MissingNames]:
    plugins = configuration.get("plugins")
    named = plugins if isinstance(plugins, list | dict) else ()
    if _PLUGIN not in {name for one in named for name in _names(one)}:
        entries = (_PLUGIN,) if plugins is not None else (_SEARCH, _PLUGIN)
        yield _MissingNames("plugins", entries, "  # below those that are there" if named else "")
    menu = configuration.get("nav")
    if isinstance(menu, list):
        lines = [{name: path} for name, path in _MENU if path not in str(menu)]
        if lines:
            yield _MissingNames("nav", lines, "  # where you want them in it")


def _names(plugin: object) -> Iterator[object]:
    """Give the name of a plugin, which may stand with its settings."""
    if isinstance(plugin, dict):
        yield from plugin
    else:
        yield plugin


def _changes(before: str, after: str) -> Iterator[str]:
    """Give the lines that came, or became others."""
    for line in ndiff(before.splitlines(), after.splitlines()):
        if line[:2] in ("+ ", "- "):
            yield line
