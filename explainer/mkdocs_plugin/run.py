"""MkDocs inside our own commands: a build and a server, without its command line."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from explainer.last_build import load, save
from explainer.load import CONTENT, PUBLISHED
from explainer.making import Last
from explainer.mkdocs_plugin.directly import Show, unseen
from explainer.mkdocs_plugin.host import environment, files_of
from explainer.mkdocs_plugin.plugin import ExplainerPlugin
from explainer.pipeline import Checked

CONFIGURATION = "mkdocs.yml"


class HostError(Exception):
    """MkDocs could not build; its own messages say why."""


@dataclass(frozen=True, slots=True)
class Built:
    """How many pages there are, what MkDocs warned of, and the files and folders that it read.

    `kept` of the pages are files of the last site.

    `read` is empty where that can't be told: other plugins may read anything. `leave` writes down
    what the next build can use of this one, when its site is in place.
    """

    pages: int
    kept: int
    warnings: tuple[str, ...]
    read: tuple[Path, ...] = ()
    leave: Callable[[], None] = lambda: None


class Left(NamedTuple):
    """Where the last build left something: its record, and its site."""

    record: Path
    site: Path


def build_site(
    checked: Checked,
    project: Path,
    site_dir: Path,
    left: Left | None = None,
    show: Show = unseen,
    *,
    slow: bool = False,
) -> Built:
    """Build what was checked into an empty folder; if slow, MkDocs makes every page itself.

    `show` is called with the share of pages that are written.
    """
    with _heard() as said:
        try:
            config = load_config(str(project / CONFIGURATION), site_dir=str(site_dir))
            plugin = _ours(config)
            name = environment(config) if left and not slow else ""
            last = Last(load(left.record, name), left.site) if left and name else None
            plugin.use(checked, last, show, slow=slow)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
            config.plugins.on_shutdown()
        except MkDocsException as error:
            raise HostError("\n".join([*said, error.format_message()])) from error
    read = _read(checked, project, config)
    if left is None or plugin.left is None:
        return Built(plugin.pages, plugin.kept, tuple(said), read)
    leave = partial(save, left.record, name, plugin.left)
    return Built(plugin.pages, plugin.kept, tuple(said), read, leave)


def _read(checked: Checked, project: Path, config: MkDocsConfig) -> tuple[Path, ...]:
    own = (CONTENT, PurePosixPath(checked.site.settings.texts), PUBLISHED)
    read = files_of(config)
    return (*(project / path for path in own), *read) if read else ()


def serve_site(project: Path, *, port: int, open_browser: bool) -> None:
    """Serve and follow changes until interrupted."""
    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.StreamHandler())
    try:
        serve(
            str(project / CONFIGURATION),
            open_in_browser=open_browser,
            dev_addr=f"127.0.0.1:{port}",
        )
    except MkDocsException as error:
        raise HostError(error.format_message()) from error


def _ours(config: MkDocsConfig) -> ExplainerPlugin:
    for plugin in config.plugins.values():
        if isinstance(plugin, ExplainerPlugin):
            return plugin
    raise HostError(f"{CONFIGURATION} does not name the plugin: add `- explainer` under `plugins:`")


class _Listener(logging.Handler):
    """Keeps warnings and errors for whoever runs the build."""

    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())


@contextmanager
def _heard() -> Iterator[list[str]]:
    said: list[str] = []
    listener, logger = _Listener(said), logging.getLogger("mkdocs")
    logger.addHandler(listener)
    try:
        yield said
    finally:
        logger.removeHandler(listener)
