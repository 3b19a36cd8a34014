"""What a folder has of a site already, and what its configuration lacks for ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explainer.mkdocs_plugin.configuration_files import documents_folder, plain_configuration
from explainer.system.project import CONFIGURATION

_DOCUMENTS = PurePosixPath("docs")
_MENU = (
    ("Explainers", "explainers/index.md"),
    ("People", "actors/index.md"),
    ("Sources", "sources/index.md"),
    ("How to read this", "how-to-read.md"),
)


@dataclass(frozen=True, slots=True)
class Existing:
    """`documents` is the folder of hand-written pages; `advice` is YAML that a person must add.

    `name` is that of the site.
    """

    has_configuration: bool = False
    name: str = ""
    documents: PurePosixPath = _DOCUMENTS
    advice: str = ""


def existing_site(root: Path) -> Existing:
    """Look at a folder; raises `RefusedError` where its configuration can't be read."""
    if not (root / CONFIGURATION).is_file():
        return Existing()
    configuration = plain_configuration(root)
    folder = documents_folder(configuration) or str(_DOCUMENTS)
    advice = "\n".join(_advice(configuration))
    name = configuration.get("site_name")
    return Existing(
        has_configuration=True,
        name=name if isinstance(name, str) else "",
        documents=PurePosixPath(folder),
        advice=advice,
    )


def _advice(configuration: Mapping[str, object]) -> Iterator[str]:
    plugins = configuration.get("plugins")
    named = plugins if isinstance(plugins, list | dict) else ()
    if "explainer" not in {name for one in named for name in _names(one)}:
        yield "plugins:" if not named else "plugins:  # below those that are there"
        if plugins is None:
            yield "  - search  # without a list, this one is on by itself"
        yield "  - explainer"
    menu = configuration.get("nav")
    if isinstance(menu, list):
        missing = [(name, path) for name, path in _MENU if path not in str(menu)]
        yield from ["nav:  # where you want them in it"] * bool(missing)
        yield from (f"  - {name}: {path}" for name, path in missing)


def _names(plugin: object) -> Iterator[object]:
    """Give the name of a plugin, which may stand with its settings."""
    if isinstance(plugin, dict):
        yield from plugin
    else:
        yield plugin
