"""Tells of changed files: a save is noticed when it happens, whatever becomes of its folder.

The system tells of a change. Where it can't, as on some network drives, with too many files or with
folders too deep for it, all are looked through twice a second, as MkDocs does. A folder that was
away and is there again is followed anew.
"""

import os
import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from explainer.system.files import RefusedError, walk

_OFTEN = 0.5  # seconds between two looks
_CHANGES = [
    DirCreatedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent,
]  # fmt: skip

NewObserver = Callable[[], BaseObserver]


class FileWatch:
    """Calls handlers when files change; all that MkDocs' server asks of an observer."""

    def __init__(self, new: NewObserver = Observer, often: float = _OFTEN) -> None:
        self._new, self._often = new, often
        self._followed: list[_Followed] = []
        self._states: list[Hashable] = []
        self._observer: BaseObserver | None = None
        self._listeners: list[threading.Thread] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._attend, daemon=True)

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool) -> None:
        """Follow a file, or a folder with all below it; it may come and go."""
        assert recursive, "a server follows whole folders"
        self._followed.append(_Followed(handler, Path(path)))

    def start(self) -> None:
        self._listen()
        self._states = self._state_of_all()
        self._thread.start()

    def stop(self) -> None:
        self._is_over.set()
        self._be_deaf()

    def _listen(self) -> None:
        """Let the system tell of changes, if it can."""
        self._be_deaf()
        if any(map(_Followed.is_too_much, self._followed)):
            return
        self._observer = observer = self._new()
        try:
            for one in self._followed:
                one.listen(observer)
            observer.start()
            self._listeners = [one for one in threading.enumerate() if _is_listener(one)]
        except (OSError, RecursionError):  # it has none to give, or follows no more files
            self._be_deaf()

    def _be_deaf(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer = None
            self._listeners = []

    def _attend(self) -> None:
        """Look for what the system doesn't tell."""
        while not self._is_over.wait(self._often):
            if self._is_lost():
                self._be_deaf()
            states = self._state_of_all()
            changed = [
                one
                for one, before, state in zip(self._followed, self._states, states, strict=True)
                if before != state
            ]
            self._states = states
            if changed and self._observer is not None:
                self._listen()
            for one in changed:
                one.tell()

    def _is_lost(self) -> bool:
        """Whether the system may tell nothing more: its threads end on folders too deep."""
        return not all(map(threading.Thread.is_alive, self._listeners)) or any(
            one.is_news and one.is_too_much() for one in self._followed
        )

    def _state_of_all(self) -> list[Hashable]:
        """Give what differs when something has changed of which nobody tells."""
        is_told = self._observer is not None
        return [one.place() if is_told else frozenset(one.files()) for one in self._followed]


class _Followed(FileSystemEventHandler):
    """A file or a folder that is followed; `is_news` when something was told of it."""

    def __init__(self, handler: FileSystemEventHandler, path: Path) -> None:
        self._handler, self._path = handler, path
        self.is_news = False

    def listen(self, observer: BaseObserver) -> None:
        """Many an editor puts a new file in the place of the old one, so its folder is followed."""
        if self._path.is_dir():
            observer.schedule(self, str(self._path), recursive=True, event_filter=_CHANGES)
        elif self._path.parent.is_dir():
            observer.schedule(self, str(self._path.parent), event_filter=_CHANGES)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on what is told of this path, or of what stands below it."""
        paths = (Path(str(path)) for path in (event.src_path, event.dest_path) if path)
        if any(path.is_relative_to(self._path) for path in paths):
            self.is_news = True
            if not event.is_directory:
                self._handler.dispatch(event)

    def tell(self) -> None:
        self._handler.dispatch(FileModifiedEvent(str(self._path)))

    def place(self) -> tuple[Hashable, ...]:
        """Tell which folder it is, or stands in: one of that name may be another."""
        is_folder = self._path.is_dir()
        return (is_folder, *_stamp(self._path if is_folder else self._path.parent)[:2])

    def files(self) -> Iterator[Hashable]:
        """Give a stamp of all files."""
        yield _stamp(self._path) if not self._path.is_dir() else ()
        for entry in self._entries():
            if not entry.is_dir(follow_symlinks=False):
                yield entry.path, _stamp(entry.path)

    def is_too_much(self) -> bool:
        """Whether folders are deeper or fuller than a build reads; the system may fail at them."""
        self.is_news = False
        refused: list[OSError] = []
        deque(walk(self._path, refused=refused.append), maxlen=0)
        return any(isinstance(error, RefusedError) for error in refused)

    def _entries(self) -> Iterator[os.DirEntry[str]]:
        return walk(self._path, refused=lambda _: None)


def _is_listener(thread: threading.Thread) -> bool:
    """Whether the library hears of changes by it; the one for all has no public name."""
    return type(thread).__module__.startswith("watchdog.")


def _stamp(path: str | Path) -> tuple[int, ...]:
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return ()
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size
