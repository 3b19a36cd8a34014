"""A change is told when it happens, whoever writes the file and however."""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from queue import Empty, Queue

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from explainer.mkdocs_plugin.file_watch import FileWatch, NewObserver

PATIENCE = 10.0  # seconds; it takes a hundredth, or where files are looked through, a tenth
WHOLE = {"content"}  # what is told where files are looked through: in which folder
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


KINDS: Mapping[str, NewObserver] = {"the system": Observer, "looking": Exhausted}


@pytest.fixture(params=KINDS)
def heard(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Heard]:
    (tmp_path / "content/actors").mkdir(parents=True)
    for name in ("content/actors/one.yaml", "mkdocs.yml", "beside.txt"):
        (tmp_path / name).write_text("a")
    heard, watch = Heard(), FileWatch(KINDS[request.param], often=0.05)
    watch.schedule(heard, str(tmp_path / "content"), recursive=True)
    watch.schedule(heard, str(tmp_path / "mkdocs.yml"), recursive=True)
    watch.start()
    yield heard
    watch.stop()


def test_a_file_in_a_folder_that_is_followed_is_told(tmp_path: Path, heard: Heard) -> None:
    (tmp_path / "content/actors/one.yaml").write_text("other")
    (tmp_path / "content/actors/two.yaml").write_text("new")

    assert heard.names() in ({"one.yaml", "two.yaml"}, WHOLE)


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


def test_a_folder_that_was_away_is_followed_again(tmp_path: Path, heard: Heard) -> None:
    (tmp_path / "content").rename(tmp_path / "elsewhere")
    assert "content" in heard.names()

    (tmp_path / "elsewhere").rename(tmp_path / "content")
    assert "content" in heard.names()

    (tmp_path / "content/actors/one.yaml").write_text("after that")
    assert heard.names() in ({"one.yaml"}, WHOLE)


def test_another_folder_in_the_place_of_one_is_followed(tmp_path: Path, heard: Heard) -> None:
    (tmp_path / "new/actors").mkdir(parents=True)
    (tmp_path / "content").rename(tmp_path / "old")
    (tmp_path / "new").rename(tmp_path / "content")
    assert "content" in heard.names()

    (tmp_path / "content/actors/two.yaml").write_text("new")
    assert heard.names() in ({"two.yaml"}, WHOLE)


# The library's thread ends with a trace, which nobody can catch: that is the case.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_folders_too_deep_for_the_system_make_nobody_deaf(emptied: Path, heard: Heard) -> None:
    deep(emptied / "content", 2_500)
    time.sleep(QUIET)  # in which the system's own thread ends on them
    (emptied / "content/actors/one.yaml").write_text("after that")

    assert heard.names() & {"one.yaml", *WHOLE}
    (emptied / "content/actors/one.yaml").write_text("and again")
    assert heard.names() == WHOLE


# Then its thread ends before it has told of anything.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_folders_too_deep_that_come_at_once_make_nobody_deaf(emptied: Path, heard: Heard) -> None:
    (emptied / "elsewhere").mkdir()
    deep(emptied / "elsewhere", 2_500)
    (emptied / "elsewhere").rename(emptied / "content/deep")
    time.sleep(QUIET)
    (emptied / "content/actors/one.yaml").write_text("after that")

    assert heard.names() & {"one.yaml", *WHOLE}
    (emptied / "content/actors/one.yaml").write_text("and again")
    assert heard.names() == WHOLE


def test_folders_that_are_too_deep_from_the_start_make_nobody_deaf(emptied: Path) -> None:
    (emptied / "content").mkdir()
    deep(emptied / "content", 2_500)
    heard, watch = Heard(), FileWatch(often=0.05)
    watch.schedule(heard, str(emptied / "content"), recursive=True)
    watch.start()

    (emptied / "content/one.yaml").write_text("new")

    assert heard.names() == WHOLE
    watch.stop()


def deep(folder: Path, levels: int) -> None:
    """Make folders in folders; their path is longer than one may be."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
