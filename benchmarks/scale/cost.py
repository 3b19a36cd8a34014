"""What a command takes: seconds of processors and of the clock, and memory, all processes told."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import STDOUT
from tempfile import TemporaryFile

_PROC = Path("/proc")
_PAUSE = 0.5  # seconds between two looks at the memory: each halts the process for a moment


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds are the user's and the system's together; memory is in MB, at its peak.

    The memory is that of all processes at once where the system tells it (Linux), and of the
    largest one elsewhere.
    """

    processor: float
    wall: float
    memory: float


class BuildFailedError(Exception):
    """A command ended with an error; what it said is told."""


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder, silently.

    The caller should be small: its own memory counts for the process that it starts.
    """
    with TemporaryFile("w+", encoding="utf-8") as said:
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=STDOUT)
        watch = _Watch(process.pid)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.end()
        if process.returncode:
            said.seek(0)
            raise BuildFailedError(f"{command} ended with {process.returncode}:\n{said.read()}")
    memory = max(used.ru_maxrss, watch.peak) / 1024
    return Cost(used.ru_utime + used.ru_stime, wall, memory)


class _Watch:
    """Looks at the memory of a process and its children, wherever there are several.

    Of a single one the system knows the peak itself. Shared pages are counted once.
    """

    def __init__(self, process: int) -> None:
        self.peak = 0
        self._process, self._is_over = process, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._is_over.wait(_PAUSE):
            tree = [*_tree(self._process)]
            if len(tree) > 1:
                self.peak = max(self.peak, sum(map(_memory, tree)))


def _tree(process: int) -> Iterator[int]:
    yield process
    for thread in _threads(process):
        for child in _read(thread / "children").split():
            yield from _tree(int(child))


def _threads(process: int) -> list[Path]:
    try:
        return [*(_PROC / str(process) / "task").iterdir()]
    except OSError:  # it has just ended
        return []


def _memory(process: int) -> int:
    """Give the proportional set size in kB."""
    for line in _read(_PROC / str(process) / "smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except OSError:
        return ""
