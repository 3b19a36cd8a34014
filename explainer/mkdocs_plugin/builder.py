"""What one run of MkDocs makes of our pages, and what it makes around them.

It learns of our pages before it looks through its files. Where nobody else changes pages, it writes
those of its menu, so that it knows their titles; all ours are put into shells when it is done. Else
it writes each of them. Our own commands give the pages and take what MkDocs made; `mkdocs build`
checks, builds and writes by itself.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from explainer.build.check import Checked, check_incrementally
from explainer.build.page_set import PageSet, build
from explainer.build.page_writer import write_site
from explainer.build.result import Hosted
from explainer.cache.build_record import FileStamp, HostOutput, stamp
from explainer.diagnostics.diagnostic import Severity
from explainer.exports.headers import POLICY
from explainer.exports.sitemap import COMPRESSED, SITEMAP
from explainer.mkdocs_plugin.accent import check_accent
from explainer.mkdocs_plugin.config import (
    footer_links,
    menu_names,
    menu_targets,
    options_of,
    takes_corrections,
)
from explainer.mkdocs_plugin.documents import describe, documents, head_of
from explainer.mkdocs_plugin.edit_links import edit_address_of
from explainer.mkdocs_plugin.generated_page import HOME, GeneratedPage, generated_file
from explainer.mkdocs_plugin.material.frame import (
    find_templates,
    fitted,
    frame_files,
    is_material,
    put_into_frame,
)
from explainer.mkdocs_plugin.pages_elsewhere import KnownFiles
from explainer.mkdocs_plugin.preview import (
    ALL_IS_WELL,
    Follower,
    Preview,
    banner,
    problems,
)
from explainer.mkdocs_plugin.project_files import own_pages
from explainer.mkdocs_plugin.shell_maker import ShellMaker, can_join
from explainer.options import EditAddress
from explainer.presentation.output import Head, RenderedPage
from explainer.presentation.page_shell import Shells
from explainer.presentation.urls import is_embed
from explainer.reports import full
from explainer.system.files import is_editors, walk
from explainer.system.writing import unlink

if TYPE_CHECKING:
    from jinja2 import Environment

log = get_plugin_logger("explainer")
_NOBODY_TO_ASK = (
    "no page says how to ask for a correction: set `contact` in content/settings.yaml, or"
    " `repo_url` in mkdocs.yml"
)
_NO_DAY = "1980-01-01"  # MkDocs prints the day of the build otherwise: same input, same bytes


class SiteBuilder:
    """The state of a run. `given` are the pages of a command of ours, which writes them itself.

    A server shows on each page what `preview` says; there is none in a build.
    """

    def __init__(self, *, is_serving: bool = False) -> None:
        self.given: PageSet | None = None
        self.preview: Preview | None = None
        self.hosted: Hosted | None = None
        self.texts = "seeds"
        self._follower = Follower() if is_serving else None
        self._taken: frozenset[PurePosixPath] = frozenset()
        self.nav = Navigation([], [])

    def begin(self, config: MkDocsConfig) -> None:
        """Check and compile before MkDocs empties the folder of the site."""
        check_accent(config)
        self._config, self._is_joined = config, can_join(config)
        self._pages = self.given or build(self._checked(config).site, options_of(config))
        self.texts = self._pages.site.settings.texts

    def _checked(self, config: MkDocsConfig) -> Checked:
        """Check and log: errors stop a build, and never a server."""
        root = Path(config.config_file_path).parent
        if self._follower:
            checked, self.preview = self._follower.follow(root)
            if self.preview.text:
                log.info("\n%s", self.preview.text)  # a warning would end `serve --strict`
            return checked
        checked = check_incrementally(root)
        if checked.has_errors:
            raise PluginError(full.report(checked.diagnostics))
        for one in checked.diagnostics:
            say = log.info if one.severity is Severity.NOTE else log.warning
            say(full.finding(one))
        return checked

    def add_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add what MkDocs is to write of ours; a page of the project in its place goes first."""
        for file in [*files]:
            if is_editors(PurePosixPath(file.src_uri).name):
                files.remove(file)
        self._taken = frozenset(own_pages(files, self._pages, config))
        for path in sorted(self._taken):
            log.info("%s: the project's own page stands there, and not ours", path)
        menu, edit = dict(menu_names(config.nav)), edit_address_of(config)
        for rendered in (*self._to_write(config), *self._problems()):
            name = menu.get(str(rendered.page.path.with_suffix(".md")))
            files.append(self._file(rendered, config, edit, name))
        for file in frame_files(config) if is_material(config) else ():
            files.append(file)
        self._files = KnownFiles(files, self._pages, config)
        return self._files

    def _file(
        self,
        rendered: RenderedPage,
        config: MkDocsConfig,
        edit: EditAddress | None,
        name: str | None,
    ) -> File:
        file = generated_file(rendered, config, edit=edit, menu=name)
        if is_material(config) and isinstance(file.page, GeneratedPage):
            put_into_frame(file.page)
        return file

    def _to_write(self, config: MkDocsConfig) -> Iterable[RenderedPage]:
        """Give the pages that MkDocs writes; in the menu only their titles count.

        It writes none that is whole by itself.
        """
        paths = (path for path in self._pages.paths if not is_embed(path))
        ours = [path for path in paths if path not in self._taken]
        if not self._is_joined:
            return self._pages.rendered(ours)
        in_menu = (PurePosixPath(one).with_suffix(".html") for one in menu_targets(config.nav))
        names = {HOME, *map(str, in_menu)}
        return (RenderedPage(self._pages.page(path), "") for path in ours if str(path) in names)

    def _problems(self) -> Iterator[RenderedPage]:
        if self.preview is not None:
            yield problems(self.preview)

    def use_templates(self, env: "Environment", files: Files) -> None:
        contact = self._pages.site.settings.contact
        env.globals["footer_links"] = [*footer_links(self._config, files, contact)]
        if not takes_corrections(self._config, contact):
            log.info(_NOBODY_TO_ASK)
        env.globals["content_security_policy"] = POLICY
        if is_material(self._config):
            find_templates(env)
        self._maker = ShellMaker(env, self._config, self.nav, files)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = _NO_DAY

    def content(self, html: str, page: Page) -> str:
        if not isinstance(page, GeneratedPage):
            describe(page, html)
        elif is_material(self._config):
            html = fitted(html)
        return self._above(PurePosixPath(page.url)) + html

    def _above(self, path: PurePosixPath) -> str:
        """Give what is wrong, for the top of a page."""
        return banner(self.preview or ALL_IS_WELL, path)

    def head(self, page: Page) -> Head | None:
        """Give what `partials/head-data.html` prints."""
        if isinstance(page, GeneratedPage):
            return page.head
        return head_of(page, self._files, self._pages.options)

    def finish(self, config: MkDocsConfig) -> None:
        """Tell of all that MkDocs made; write ours beside it, where nobody else does."""
        site = Path(config.site_dir)
        chrome = self._maker.chrome() if self._is_joined else None
        shells = Shells(chrome, self._maker, self._above) if chrome else None
        output = HostOutput(
            options=self._pages.options,
            chrome=chrome,
            outline=self._pages.outline(chrome.in_menu) if chrome else "",
            documents=tuple(documents(self._files)),
            taken=self._taken,
            files=dict(self._others(site)) if chrome else {},
        )
        self.hosted = Hosted(output, shells)
        if self.given is None:
            write_site(self._pages, self.hosted, site)

    def _others(self, site: Path) -> Iterator[tuple[str, FileStamp]]:
        """Give all files of a site but ours, with their stamps; take away what stood for ours."""
        ours = {*self._pages.paths, *self._pages.file_paths, SITEMAP, COMPRESSED}
        names = {*map(str, ours - self._taken)}
        for entry in walk(site):
            path = os.path.relpath(entry.path, site)
            if path in names and not entry.is_dir(follow_symlinks=False):
                unlink(entry.path)
            elif entry.is_file(follow_symlinks=False) and (one := stamp(entry.path)):
                yield path, one
