"""The plugin: our pipeline runs before MkDocs empties the site's folder, then hands over its pages.

In a build errors stop everything. In `serve` nothing ever does: a server that raises hangs, so the
last good pages stay, and what is wrong is shown on them.
"""

import traceback
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from explainer.diagnostic import Diagnostic, Severity
from explainer.exports.search_index import search_files
from explainer.load import CONTENT, PUBLISHED
from explainer.mkdocs_plugin.document import describe, head_of
from explainer.mkdocs_plugin.generated_page import (
    HOME,
    GeneratedPage,
    generated_file,
    made_file,
)
from explainer.mkdocs_plugin.host import (
    TEMPLATES,
    THEME,
    edit_below,
    expect_no_pages,
    leave_out_unused_assets,
    menu_names,
    use_theme,
)
from explainer.mkdocs_plugin.preview import PROBLEMS, Preview, banner, problems
from explainer.mkdocs_plugin.written_page import written_pages
from explainer.options import Options
from explainer.output import OutputFile, RenderedPage
from explainer.pipeline import Checked, export_files, read_and_check, render_pages
from explainer.reports import full

log = get_plugin_logger("explainer")
_NO_DAY = "1980-01-01"  # MkDocs prints the day of the build otherwise: same input, same bytes


class NoSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """The plugin takes none: content/settings.yaml holds what can be set."""


class ExplainerPlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]  # as above
    """MkDocs keeps one instance over all runs of a server, since there is `on_startup`."""

    def __init__(self) -> None:
        self._serving = False
        self._given: Checked | None = None
        self._texts = "seeds"
        self._pages: tuple[RenderedPage, ...] = ()
        self._exports: tuple[OutputFile, ...] = ()
        self._files = Files([])
        self._preview = Preview()

    def use(self, checked: Checked) -> None:
        """Take what was checked and reported already."""
        self._given = checked

    @property
    def pages(self) -> tuple[RenderedPage, ...]:
        return self._pages

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        use_theme(config)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        root = Path(config.config_file_path).parent
        if not self._serving:
            self._make(self._checked(root), _options(config))
            return
        self._preview = self._follow(root, _options(config))
        if not self._preview.has_pages:
            expect_no_pages(config)

    def _checked(self, root: Path) -> Checked:
        """Check and log, where our own command hasn't done so already; errors stop the build."""
        if self._given is not None:
            return self._given
        checked = read_and_check(root)
        if checked.has_errors:
            raise PluginError(full.report(checked.diagnostics))
        for one in checked.diagnostics:
            say = log.info if one.severity is Severity.NOTE else log.warning
            say(full.finding(one))
        return checked

    def _follow(self, root: Path, options: Options) -> Preview:
        """Make new pages if all is well; if not, keep the old ones and say why."""
        found: tuple[Diagnostic, ...] = ()
        failure = ""
        try:
            checked = read_and_check(root)
            self._texts, found = checked.site.settings.texts, checked.diagnostics
            if not checked.has_errors:
                self._make(checked, options)
        except Exception:  # noqa: BLE001  the one rim where nothing may stop the server
            failure = traceback.format_exc()
        if found or failure:
            log.info("\n%s", failure or full.report(found))  # a warning would end `serve --strict`
        return Preview(found, failure, has_pages=bool(self._pages))

    def _make(self, checked: Checked, options: Options) -> None:
        pages = tuple(render_pages(checked.site, options))
        self._exports = tuple(export_files(checked.site, options))
        self._pages = pages

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        leave_out_unused_assets(files, config)
        menu, edit = dict(menu_names(config.nav)), edit_below(config)
        for rendered in self._all_pages():
            name = menu.get(str(rendered.page.path.with_suffix(".md")))
            files.append(generated_file(rendered, config, edit=edit, menu=name))
        for exported in self._exports:
            if files.get_file_from_path(str(exported.path)) is None:  # a project's own goes first
                files.append(made_file(exported, config))
        self._files = files
        return files

    def _all_pages(self) -> Iterator[RenderedPage]:
        yield from self._pages
        if self._serving:
            yield problems(self._preview)
            if not self._pages:
                yield problems(self._preview, PurePosixPath(HOME))

    def on_env(self, env: object, *, config: MkDocsConfig, files: Files) -> None:
        entries = (*(one.page for one in self._pages), *written_pages(files))
        for made in search_files(entries):
            files.append(made_file(made, config))
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = _NO_DAY

    def on_page_content(
        self,
        html: str,
        *,
        page: Page,
        config: MkDocsConfig,
        files: Files,
    ) -> str:
        if not isinstance(page, GeneratedPage):
            describe(page, html)
        if not self._serving or not self._pages:
            return html
        return banner(self._preview, get_relative_url(str(PROBLEMS), page.url)) + html

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Give the theme what `partials/head-data.html` prints."""
        if isinstance(page, GeneratedPage):
            head = page.head
        else:
            head = head_of(page, self._files, _options(config))
        return TemplateContext(**context, head=head)  # type: ignore[typeddict-unknown-key]  # ours

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> None:
        root = Path(config.config_file_path).parent
        for path in (root / CONTENT, root / self._texts, root / PUBLISHED, THEME, TEMPLATES):
            if path.exists():
                server.watch(str(path))


def _options(config: MkDocsConfig) -> Options:
    language = config.theme.get("language")
    return Options(
        edit=edit_below(config),
        site_name=config.site_name,
        site_url=config.site_url or "",
        language=language if isinstance(language, str) else "en",
    )
