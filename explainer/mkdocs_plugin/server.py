"""`explainer serve`: the same build as any, with what the last one left in memory.

A change that moves no page is followed without MkDocs. Where something else is to be shown above
pages than before, all is built with it.
"""

import gc
import logging
import signal
import traceback
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.exceptions import MkDocsException

from explainer.build.publish import set_aside
from explainer.build.result import BuildResult, HostError
from explainer.build.site_build import build_site
from explainer.cache.build_record import PreviousBuild
from explainer.mkdocs_plugin.live_server import PreviewServer
from explainer.mkdocs_plugin.preview import Follower, banner, problems
from explainer.mkdocs_plugin.run import Escaped, MkDocsRun, configuration
from explainer.system.files import RefusedError
from explainer.system.swap import swap_folders
from explainer.system.writing import make_folder, move, remove, temporary_folder

log = logging.getLogger("mkdocs.explainer")


class PreviewSite:
    """A site that is built again after each change; `address` is where it is served."""

    def __init__(self, project: Path, site: Path, address: str) -> None:
        self._project, self._site, self._address = project, site, address
        self._follower = Follower()
        self._previous: PreviousBuild | None = None
        self._told = ""  # of what is wrong, on the pages of the last build

    def build(self) -> BuildResult:
        """Put the site as it is now in the place of the last one."""
        checked, preview = self._follower.follow(self._project)
        if preview.text:
            log.info("\n%s", preview.text)
        fresh = self._site.with_name("fresh")
        remove(fresh)  # of a build that failed
        make_folder(fresh)
        host = partial(MkDocsRun, address=self._address, preview=preview)
        told = problems(preview).html
        previous = self._still_right() if told == self._told else None
        built = build_site(checked, self._project, fresh, host, previous=previous)
        self._previous, self._told = None, told
        if built.environment and built.record:
            above = partial(banner, preview)
            self._previous = PreviousBuild(
                built.environment, built.record, self._site, self._aside, above
            )
        if swap_folders(fresh, self._site):
            set_aside(fresh, self._aside)
        else:
            remove(self._site)
            move(fresh, self._site)
        return built

    def follow(self) -> None:
        """Build again; whatever goes wrong, the last site stays, for a server must not hang.

        What a change leaves behind in memory is looked for when the new site is read already.
        """
        gc.disable()
        try:
            self.build()
        except HostError as error:
            log.error("%s", error)
        except Exception:  # noqa: BLE001  as above
            log.error("%s", traceback.format_exc())
        finally:
            gc.enable()

    @property
    def _aside(self) -> Path:
        return self._site.with_name("before")

    def _still_right(self) -> PreviousBuild | None:
        previous = self._previous
        return previous if previous and previous.environment.is_same(self._project) else None


def serve_site(project: Path, *, port: int, open_browser: bool) -> None:
    """Serve and follow changes until interrupted."""
    _speak()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with temporary_folder() as folder:
            _serve(project, folder / "site", port, open_browser=open_browser)
    except KeyboardInterrupt:
        log.info("Stopped.")


def _serve(project: Path, site: Path, port: int, *, open_browser: bool) -> None:
    try:
        config = configuration(project, site)
    except MkDocsException as error:
        raise HostError(error.format_message()) from error
    except RefusedError as error:
        raise HostError(str(error)) from error
    path = urlsplit(config.site_url or "/").path
    server = PreviewServer(site, port, path)
    preview = PreviewSite(project, site, server.url)
    server.builder = preview.follow
    try:
        preview.build()
        gc.freeze()  # the program and the first site stay; what a change leaves is looked through
        gc.enable()
        config.plugins.on_serve(server, config=config, builder=preview.follow)
        for followed in (config.docs_dir, config.config_file_path, *config.watch):
            server.watch(followed)
        server.serve(open_in_browser=open_browser)  # type: ignore[no-untyped-call]  # theirs
    finally:
        server.shutdown()


def _speak() -> None:
    """Print what MkDocs and we log."""
    logger, handler = logging.getLogger("mkdocs"), logging.StreamHandler()
    handler.setFormatter(Escaped())
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
