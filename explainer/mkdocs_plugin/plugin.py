"""The plugin: our pipeline runs before MkDocs empties the site's folder, then hands over its pages.

In a build errors stop everything. In `serve` nothing ever does: a server that raises hangs, so the
last good pages stay, and what is wrong is shown on them.
"""

import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as HostPage
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from explainer.build.check import Checked, recheck
from explainer.build.page_set import Last, Making
from explainer.build.page_writer import (
    AllWritten,
    Paths,
    Show,
    put_all,
    put_files,
    unseen,
    write_changed,
)
from explainer.build.update import others
from explainer.cache.build_record import LastBuild, Rest, Surroundings
from explainer.content.load import CONTENT, PUBLISHED
from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.exports.search_index import search_files
from explainer.mkdocs_plugin.config import (
    TEMPLATES,
    THEME,
    edit_below,
    environment,
    expect_no_pages,
    leave_out_unused_assets,
    menu_names,
    menu_targets,
    use_theme,
)
from explainer.mkdocs_plugin.documents import describe, head_of
from explainer.mkdocs_plugin.generated_page import (
    HOME,
    GeneratedPage,
    generated_file,
    made_file,
)
from explainer.mkdocs_plugin.made import Made, make
from explainer.mkdocs_plugin.pages_elsewhere import Known, Listed
from explainer.mkdocs_plugin.preview import PROBLEMS, Preview, banner, problems
from explainer.mkdocs_plugin.shell_maker import FrameMaker, joins
from explainer.mkdocs_plugin.written_page import written_pages
from explainer.options import Options
from explainer.presentation.output import OutputFile, Page, RenderedPage
from explainer.presentation.page_shell import Frames
from explainer.reports import full

if TYPE_CHECKING:
    from jinja2 import Environment

log = get_plugin_logger("explainer")
_NO_DAY = "1980-01-01"  # MkDocs prints the day of the build otherwise: same input, same bytes


@dataclass(frozen=True, slots=True)
class _Built:
    """What of a build can be used again while nothing but the content changes."""

    config: MkDocsConfig
    frames: Frames
    environment: Surroundings | None


class NoSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """The plugin takes none: content/settings.yaml holds what can be set."""


class ExplainerPlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]  # as above
    """MkDocs keeps one instance over all runs of a server, since there is `on_startup`."""

    def __init__(self) -> None:
        self._serving = False
        self._given: Checked | None = None
        self._is_slow = False
        self._show: Show = unseen
        self._last: Last | None = None
        self._put: tuple[AllWritten, Paths] = {}, ()
        self.left: LastBuild | None = None
        self._texts = "seeds"
        self._made: Made | None = None
        self._direct: Paths = ()
        self._files = Files([])
        self._nav = Navigation([], [])
        self._preview = Preview()
        self._environment: Surroundings | None = None
        self._documents: tuple[Page, ...] = ()
        self._found: tuple[PurePosixPath, ...] = ()
        self._built: _Built | None = None

    def use(self, checked: Checked, last: Last | None, show: Show, *, slow: bool) -> None:
        """Take what was checked and reported already, and what the last build left.

        If slow, MkDocs makes every page itself.
        """
        self._given, self._last, self._is_slow, self._show = checked, last, slow, show

    @property
    def pages(self) -> int:
        """How many pages there are of ours."""
        return len(self._made.making.paths) if self._made else 0

    @property
    def kept(self) -> int:
        return len(self._put[1])

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self._serving, self._built, self.left = command == "serve", None, None

    def on_config(self, config: MkDocsConfig) -> None:
        use_theme(config)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        root = Path(config.config_file_path).parent
        if not self._serving:
            directly = joins(config) and not self._is_slow
            making = Making(self._checked(root).site, _options(config), self._last)
            self._made = make(making, directly=directly)
            return
        self._environment = environment(config)  # before anything of it is read
        self._preview = self._follow(root, config)
        if not self._preview.has_pages:
            expect_no_pages(config)

    def _checked(self, root: Path) -> Checked:
        """Check and log, where our own command hasn't done so already; errors stop the build."""
        if self._given is not None:
            return self._given
        checked = recheck(root)
        if checked.has_errors:
            raise PluginError(full.report(checked.diagnostics))
        for one in checked.diagnostics:
            say = log.info if one.severity is Severity.NOTE else log.warning
            say(full.finding(one))
        return checked

    def _follow(self, root: Path, config: MkDocsConfig, last: Last | None = None) -> Preview:
        """Make new pages if all is well; if not, keep the old ones and say why."""
        found: tuple[Diagnostic, ...] = ()
        failure = ""
        try:
            checked = recheck(root)
            self._texts, found = checked.site.settings.texts, checked.diagnostics
            if not checked.has_errors:
                making = Making(checked.site, _options(config), last)
                self._made = make(making, directly=joins(config))
        except Exception:  # noqa: BLE001  the one rim where nothing may stop the server
            failure = traceback.format_exc()
        if found or failure:
            log.info("\n%s", failure or full.report(found))  # a warning would end `serve --strict`
        return Preview(found, failure, has_pages=bool(self.pages))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        leave_out_unused_assets(files, config)
        menu, edit = dict(menu_names(config.nav)), edit_below(config)
        hosted, self._direct = self._hosted(files, config)
        for rendered in hosted:
            name = menu.get(str(rendered.page.path.with_suffix(".md")))
            files.append(generated_file(rendered, config, edit=edit, menu=name))
        for exported in self._made.making.files if self._made else ():
            if files.get_file_from_path(str(exported.path)) is None:  # a project's own goes first
                files.append(made_file(exported, config))
        self._files = files
        if self._made and self._direct:
            self._files = Known(files, self._made.making, self._direct, config)
        return self._files

    def _hosted(self, files: Files, config: MkDocsConfig) -> tuple[Iterable[RenderedPage], Paths]:
        """Give the pages that MkDocs writes, and those that we do.

        It writes what its menu leads to, and what takes the place of a file of the project.
        """
        made = self._made
        if made is None or made.rendered is not None:
            return [*((made and made.rendered) or ()), *self._problems()], ()
        taken = {HOME, *(file.dest_uri for file in files)}
        in_menu = set(menu_targets(config.nav))
        is_hosted = {
            path: str(path) in taken or str(path.with_suffix(".md")) in in_menu
            for path in made.making.paths
        }
        hosted = [path for path, is_so in is_hosted.items() if is_so]
        direct = [path for path, is_so in is_hosted.items() if not is_so]
        return [*made.render(hosted), *self._problems()], direct

    def _problems(self) -> Iterator[RenderedPage]:
        if self._serving:
            yield problems(self._preview)
            if not self.pages:
                yield problems(self._preview, PurePosixPath(HOME))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        self._nav = nav

    def on_env(self, env: "Environment", *, config: MkDocsConfig, files: Files) -> None:
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = _NO_DAY
        if self._made and self._direct:
            maker = FrameMaker(env, config, self._nav, files)
            frames = Frames(maker.around(), maker, self._above)
            making, folder = self._made.making, Path(config.site_dir)
            self._put = put_all(making, self._direct, frames, folder, self._show)
            self._built = _Built(config, frames, self._environment)
        self._documents = tuple(written_pages(files))
        found = [*self._search()]
        self._found = tuple(one.path for one in found)
        for one in found:
            files.append(made_file(one, config))

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self._made and self._direct and self._built and (self._last or self._serving):
            making, site = self._made.making, Path(config.site_dir)
            rest = None if self._serving else self._rest(making, self._built, site)
            self.left = replace(making.left(*self._put, site), rest=rest)

    def _rest(self, making: Making, built: _Built, site: Path) -> Rest:
        """Tell of all that the next build need not make again."""
        for page in making.pages:  # what another process wrote has frames that only that one knew
            built.frames.name(page, day=making.day(page))
        around = built.frames.around
        taken = tuple(file.path for file in making.files if not self._is_ours(file))
        made = {*making.paths, *self._found, *(file.path for file in making.files)}
        return Rest(
            options=making.options,
            around=around,
            outline=making.outline(around.in_menu),
            documents=self._documents,
            taken=taken,
            files=others(site, made.difference(taken)),
        )

    def _rebuild(self, builder: Callable[[], None]) -> None:
        """Follow a change: by the pages that it concerns where only sentences changed, say.

        Where there are other pages than before, something to report, or new settings, all is built.
        """
        if self._built is None or not self._updated(self._built):
            builder()

    def _updated(self, built: _Built) -> bool:
        """Write the pages that changed, where that is all there is to do."""
        before, left, config = self._made, self.left, built.config
        if before is None or left is None or self._is_troubled():
            return False
        if built.environment is None or built.environment != environment(config):
            return False
        root, site = Path(config.config_file_path).parent, Path(config.site_dir)
        self._preview = self._follow(root, config, Last(left, site))
        now = self._made or before
        if self._is_troubled():
            return False
        with TemporaryDirectory(dir=site.parent) as name:
            written = write_changed(now.making, built.frames, Path(name))
            in_menu = built.frames.around.in_menu
            if now.making.outline(in_menu) != before.making.outline(in_menu):
                return False
            for path in written:
                (Path(name) / path).replace(site / path)
        ours = [file for file in now.making.files if self._is_ours(file)]
        put_files((*ours, *self._search()), site)
        kept = [path for path in now.making.paths if path not in written]
        self.left = now.making.left(written, kept, site)
        return True

    def _is_ours(self, file: OutputFile) -> bool:
        """Tell whether a file of ours is on the site, and none of the project in its place."""
        found = self._files.get_file_from_path(str(file.path))
        return found is not None and found.generated_by is not None

    def _is_troubled(self) -> bool:
        return self._preview.is_stale or bool(self._preview.worth_a_banner)

    def _search(self) -> Iterator[OutputFile]:
        ours = self._made.pages if self._made else ()
        return search_files((*ours, *self._documents))

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the list of pages those that MkDocs doesn't know."""
        if template_name != "sitemap.xml" or not self._made or not self._direct:
            return context
        pages = [*self._all_listed(self._made, config)]
        return TemplateContext(**{**context, "pages": pages})  # type: ignore[typeddict-item]  # all have what the template reads

    def _all_listed(self, made: Made, config: MkDocsConfig) -> Iterator[File | Listed]:
        """Give all pages in the order in which MkDocs would have them."""
        hosted = {}
        for file in self._files.documentation_pages():
            if isinstance(file.page, GeneratedPage):
                hosted[file.dest_uri] = file
            else:
                yield file
        for page in made.pages:
            yield hosted.get(str(page.path)) or made.listed(page, config)

    def on_page_content(
        self,
        html: str,
        *,
        page: HostPage,
        config: MkDocsConfig,
        files: Files,
    ) -> str:
        if not isinstance(page, GeneratedPage):
            describe(page, html)
        return self._above(PurePosixPath(page.url)) + html

    def _above(self, path: PurePosixPath) -> str:
        """Give what is wrong, for the top of a page."""
        if not self._serving or not self.pages:
            return ""
        return banner(self._preview, get_relative_url(str(PROBLEMS), str(path)))

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: HostPage,
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
        server.builder = partial(self._rebuild, builder)
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
