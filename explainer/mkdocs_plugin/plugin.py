"""The plugin: MkDocs' hooks, and whom they ask. What they do stands in `builder`."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from explainer.exports.headers import headers
from explainer.mkdocs_plugin.builder import SiteBuilder
from explainer.mkdocs_plugin.config import prepare, watched
from explainer.mkdocs_plugin.material.frame import OURS
from explainer.mkdocs_plugin.project_files import refuse_odd_files
from explainer.mkdocs_plugin.request_guard import guard
from explainer.mkdocs_plugin.site_language import refuse_other_language

if TYPE_CHECKING:
    from jinja2 import Environment


class NoSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """The plugin takes none: content/settings.yaml holds what can be set."""


class ExplainerPlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]  # as above
    """MkDocs keeps one instance over all runs of a server, since there is `on_startup`."""

    def __init__(self) -> None:
        self.builder = SiteBuilder()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.builder = SiteBuilder(is_serving=command == "serve")

    def on_config(self, config: MkDocsConfig) -> None:
        prepare(config)
        refuse_other_language(config)
        refuse_odd_files(config)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        self.builder.begin(config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        return self.builder.add_files(files, config)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        self.builder.nav = nav

    def on_env(self, env: "Environment", *, config: MkDocsConfig, files: Files) -> None:
        self.builder.use_templates(env, files)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return self.builder.content(html, page)

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        return TemplateContext(**context, head=self.builder.head(page))  # type: ignore[typeddict-unknown-key]  # ours

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        self.builder.finish(config)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> None:
        guard(server, partial(_headers, config))
        for path in watched(config, self.builder.texts):
            server.watch(path)


def _headers(config: MkDocsConfig, asked: str) -> Mapping[str, str]:
    """Give what the published site says of a file; the preview has it below the site's path."""
    mount = urlsplit(config.site_url or "").path.strip("/")
    path = PurePosixPath(asked.strip("/") or "index.html")
    inside = path.relative_to(mount) if path.is_relative_to(mount) else path
    return headers(inside, has_own_theme=config.theme.name == OURS)
