"""A change is told when it happens, whoever writes the file and however."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import Empty, Queue

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from explainer.mkdocs_plugin.live_server import FileWatch, NewObserver

PATIENCE = 10.0  # seconds; it takes a hundredth, or where files are looked through, a tenth
QUIET = 0.3  # seconds in which nothing more is told


class Exhausted(PollingObserver):
    """What the system gives when it follows no more files."""

    def start(self) -> None:
        raise OSError("inotify watch limit reached")


class Heard(FileSystemEventHandler):
    def __init__(self) -> None:
        self.told: Queue[str] = Queue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not event.is_directory:
            self.told.put(str(event.dest_path or event.src_path))

    def names(self) -> set[str]:
        """Give the names of files that were told of, when all is quiet."""
        names = set()
        wait = PATIENCE
        while True:
            try:
                names.add(Path(self.told.get(timeout=wait)).name)
                wait = QUIET
            except Empty:
                return names


POLLING: NewObserver = partial(PollingObserver, timeout=0.05)
KINDS = {"the system": (Observer,), "looking": (Exhausted, POLLING)}


@pytest.fixture(params=KINDS)
def heard(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Heard]:
    (tmp_path / "content/actors").mkdir(parents=True)
    for name in ("content/actors/one.yaml", "mkdocs.yml", "beside.txt"):
        (tmp_path / name).write_text("a")
    heard, watch = Heard(), FileWatch(KINDS[request.param])
    watch.schedule(heard, str(tmp_path / "content"), recursive=True)
    watch.schedule(heard, str(tmp_path / "mkdocs.yml"), recursive=True)
    watch.start()
    yield heard
    watch.stop()


def test_a_file_in_a_folder_that_is_followed_is_told(tmp_path: Path, heard: Heard) -> None:
    (tmp_path / "content/actors/one.yaml").write_text("other")
    (tmp_path / "content/actors/two.yaml").write_text("new")

    assert heard.names() == {"one.yaml", "two.yaml"}


def test_a_single_file_is_told_again_when_another_took_its_place(
    tmp_path: Path, heard: Heard
) -> None:
    for text in ("first", "second, and longer"):
        (tmp_path / "beside.txt").write_text(text)
        (tmp_path / "beside.txt").rename(tmp_path / "mkdocs.yml")

        assert heard.names() == {"mkdocs.yml"}


def test_who_reads_changes_nothing(tmp_path: Path, heard: Heard) -> None:
    (tmp_path / "content/actors/one.yaml").read_text()
    (tmp_path / "beside.txt").write_text("another file")
    (tmp_path / "mkdocs.yml").write_text("the last")

    assert heard.names() == {"mkdocs.yml"}
