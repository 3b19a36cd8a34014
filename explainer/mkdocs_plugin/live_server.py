"""MkDocs' server with eyes of the system's own: a save is noticed when it happens.

MkDocs looks through all files twice a second. Here the system tells of a change; where it can't,
as on some network drives or with too many files, they are looked through as MkDocs does.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from explainer.system.files import read

_HOST = "127.0.0.1"
_SETTLED = 0.02  # seconds without another change: an editor writes a file in several steps
_OFTEN = 0.5  # seconds between two looks at all files, where the system tells of none
_CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]

NewObserver = Callable[[], BaseObserver]
_OBSERVERS: Sequence[NewObserver] = (Observer, partial(PollingObserver, timeout=_OFTEN))


class PreviewServer(LiveReloadServer):
    """Serves a folder, and shows it anew in browsers when it has been built again."""

    def __init__(self, site: Path, port: int, path: str) -> None:
        super().__init__(lambda: None, _HOST, port, str(site), path)
        self.build_delay = _SETTLED
        self.observer = FileWatch()  # type: ignore[assignment]  # all that is asked of an observer
        self.error_handler = partial(_error_page, site)


class FileWatch:
    """Calls handlers when files change, by the first kind of observer that can be started."""

    def __init__(self, observers: Sequence[NewObserver] = _OBSERVERS) -> None:
        self._observers = observers
        self._followed: list[tuple[FileSystemEventHandler, Path]] = []
        self._observer: BaseObserver | None = None

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool) -> None:
        """Follow a file, or a folder with all below it."""
        assert recursive, "a server follows whole folders"
        self._followed.append((handler, Path(path)))

    def start(self) -> None:
        *others, last = self._observers
        for new in others:
            try:
                self._start(new())
            except OSError:  # the system has none to give, or follows no more files
                self.stop()
            else:
                return
        self._start(last())

    def stop(self) -> None:
        if self._observer is not None:
            self._observer.stop()

    def _start(self, observer: BaseObserver) -> None:
        self._observer = observer
        for handler, path in self._followed:
            if path.is_dir():
                observer.schedule(handler, str(path), recursive=True, event_filter=_CHANGES)
            else:  # many an editor puts a new file in the place of the old one, which is no change
                of_file = _OfFile(handler, path)
                observer.schedule(of_file, str(path.parent), event_filter=_CHANGES)
        observer.start()


class _OfFile(FileSystemEventHandler):
    """Hears of all files of a folder, and tells of one."""

    def __init__(self, handler: FileSystemEventHandler, path: Path) -> None:
        self._handler, self._path = handler, str(path)

    def on_any_event(self, event: FileSystemEvent) -> None:
        if self._path in (event.src_path, event.dest_path):
            self._handler.dispatch(event)


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return read(page) if page.is_file() else None
