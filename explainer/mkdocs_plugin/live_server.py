"""MkDocs' server, as our own command runs it."""

from functools import partial
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from explainer.mkdocs_plugin.file_watch import FileWatch
from explainer.system.files import read

_HOST = "127.0.0.1"
_SETTLED = 0.02  # seconds without another change: an editor writes a file in several steps


class PreviewServer(LiveReloadServer):
    """Serves a folder, and shows it anew in browsers when it has been built again."""

    def __init__(self, site: Path, port: int, path: str) -> None:
        super().__init__(lambda: None, _HOST, port, str(site), path)
        self.build_delay = _SETTLED
        self.observer = FileWatch()  # type: ignore[assignment]  # all that is asked of an observer
        self.error_handler = partial(_error_page, site)


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return read(page) if page.is_file() else None
