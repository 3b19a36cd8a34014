"""MkDocs inside our own commands: a build and a server, without its command line."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from explainer.build.page_set import Last
from explainer.build.page_writer import Show, unseen
from explainer.build.pipeline import Checked
from explainer.build.result import Built, HostError, Left
from explainer.build.update import read_by
from explainer.cache.build_record import Surroundings, load, save
from explainer.mkdocs_plugin.config import environment, files_of
from explainer.mkdocs_plugin.plugin import ExplainerPlugin

CONFIGURATION = "mkdocs.yml"


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
            here = environment(config) if left and not slow else None
            last = _last(left, here) if left and here else None
            plugin.use(checked, last, show, slow=slow)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
            config.plugins.on_shutdown()
        except MkDocsException as error:
            raise HostError("\n".join([*said, error.format_message()])) from error
    read = read_by(checked, project, [*map(str, files_of(config))])
    if left is None or here is None or plugin.left is None:
        return Built(plugin.pages, plugin.kept, tuple(said), read)
    made = replace(plugin.left, rest=None) if said else plugin.left  # warnings are told each time
    leave = partial(save, left.record, here, made)
    return Built(plugin.pages, plugin.kept, tuple(said), read, leave)


def _last(left: Left, here: Surroundings) -> Last:
    """Give what was left, if it was in the same environment."""
    found = load(left.record, lambda _: here.name)
    return Last(found[1] if found else None, left.site)


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
