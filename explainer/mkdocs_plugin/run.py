"""MkDocs inside our own commands, without its command line."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from explainer.build.page_set import PageSet
from explainer.build.result import Hosted, HostError
from explainer.mkdocs_plugin.config import environment, options_of
from explainer.mkdocs_plugin.configuration_files import refuse_odd_configuration
from explainer.mkdocs_plugin.plugin import ExplainerPlugin
from explainer.mkdocs_plugin.preview import Preview
from explainer.reports.display import foreign
from explainer.system.files import RefusedError
from explainer.system.project import CONFIGURATION


class MkDocsRun:
    """One run of MkDocs into an empty folder; a server gives its address and what it shows."""

    def __init__(
        self, project: Path, folder: Path, *, address: str = "", preview: Preview | None = None
    ) -> None:
        self.warnings: list[str] = []
        self._address, self._preview = address, preview
        with self._heard():
            self._config = configuration(project, folder, address)
            self._plugin = _ours(self._config)
            self.options = options_of(self._config)
            self.environment = environment(self._config)  # before anything of it is read

    def output(self, pages: PageSet) -> Hosted:
        """Let MkDocs write all but our pages and files."""
        plugins = self._config.plugins
        with self._heard():
            plugins.on_startup(command="build", dirty=False)
            builder = self._plugin.builder
            builder.given, builder.preview = pages, self._preview
            build(self._config, serve_url=self._address or None)
            plugins.on_shutdown()
        assert builder.hosted is not None
        return builder.hosted

    @contextmanager
    def _heard(self) -> Iterator[None]:
        """Keep what MkDocs warns of for whoever runs the build."""
        listener, logger = _Listener(self.warnings), logging.getLogger("mkdocs")
        logger.addHandler(listener)
        try:
            yield
        except RefusedError as error:
            raise HostError(str(error)) from error
        except MkDocsException as error:
            raise HostError("\n".join([*self.warnings, error.format_message()])) from error
        except UnicodeError as error:  # it was UTF-8 when we looked, and somebody wrote it since
            raise HostError("\n".join([*self.warnings, "save it as UTF-8"])) from error
        finally:
            logger.removeHandler(listener)


def configuration(project: Path, folder: Path, address: str = "") -> MkDocsConfig:
    """Read a project's configuration; a server's address takes the place of the site's.

    Raises `RefusedError`, and what MkDocs raises.
    """
    refuse_odd_configuration(project)
    config = load_config(
        str(project / CONFIGURATION),
        site_dir=str(folder),
        dev_addr=urlsplit(address).netloc or None,
    )
    config.site_url = address or config.site_url
    return config


def _ours(config: MkDocsConfig) -> ExplainerPlugin:
    for plugin in config.plugins.values():
        if isinstance(plugin, ExplainerPlugin):
            return plugin
    raise HostError(f"{CONFIGURATION} does not name the plugin: add `- explainer` under `plugins:`")


class _Listener(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())


class Escaped(logging.Formatter):
    """Gives a message without anything that a terminal would obey."""

    def format(self, record: logging.LogRecord) -> str:
        return foreign(super().format(record))
