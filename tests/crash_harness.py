"""Real builds that are killed: at a moment of the clock, or just before a step that they count.

A step is whatever makes, moves, removes or opens a file to write to it. Python tells of each before
it is done, so that a build can be killed at the very same step again.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from explainer.system.project import cache_folder
from tests import projects

KILLED = -signal.SIGKILL
Site = dict[str, bytes]
Edit = Callable[[Path], object]

# Read by every Python at its start: counts steps, and writes down or kills at one of them.
_COUNTING = """
import atexit, os, signal, sys

at, steps, writes = int(os.environ["STEP"]), [0], os.O_WRONLY | os.O_RDWR | os.O_CREAT
events = ("os.mkdir", "os.rename", "os.remove", "os.rmdir")

def count(event, arguments):
    if event in events or (event == "open" and arguments[2] & writes):
        steps[0] += 1
        if steps[0] == at:
            os.kill(os.getpid(), signal.SIGKILL)

def tell():
    print("steps:", steps[0], flush=True)

def leave(code, end=os._exit):
    tell()
    end(code)

sys.addaudithook(count)
atexit.register(tell)
os._exit = leave  # the command ends by it, and nothing that is registered runs then
"""
_BUILD = "from explainer.cli import main; main()"


@dataclass(frozen=True, slots=True)
class Kill:
    """When a process is killed: just before one of its steps, or after some seconds."""

    step: int = 0
    after: float | None = None


NEVER = Kill()


def files(folder: Path) -> Site:
    """Give all files below a folder; nothing where it isn't there."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def run(script: str, *arguments: str | Path, folder: Path, kill: Kill = NEVER) -> tuple[int, str]:
    """Run a script, and give how it ended and what it said."""
    guard = projects.write(folder / "guard", {"sitecustomize.py": _COUNTING})
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=_environment(guard, kill.step),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if kill.after is not None:
        with suppress(subprocess.TimeoutExpired):
            process.wait(kill.after)
        process.kill()
    said = process.communicate()[0]
    return process.returncode, said


def _environment(guard: Path, step: int) -> Mapping[str, str]:
    paths = os.pathsep.join((str(guard), str(projects.REAL)))
    return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1", "STEP": str(step)}


class InterruptedProject:
    """A project that is built again and again, by turns as it was and as it was edited."""

    def __init__(self, folder: Path, content: Mapping[str, str], edit: Edit) -> None:
        self._folder = folder
        self._texts = (content, _edited(projects.write(folder / "edited", content), edit))
        self._version = 0
        self.root = projects.write(folder / "desk", content)
        self.build()
        first = files(self.root / "site")
        self.turn()
        begun = time.monotonic()
        self.steps = self.build()
        self.seconds = time.monotonic() - begun
        self._usual = self._names()
        self._sites = (first, files(self.root / "site"))
        assert self._sites[0] != self._sites[1], "the edit changes nothing that readers see"

    def turn(self) -> None:
        """Bring the content into its other version."""
        for path in self._texts[self._version]:
            (self.root / path).unlink()
        self._version = 1 - self._version
        projects.write(self.root, self._texts[self._version])

    def build(self) -> int:
        """Build, after any that still runs, and give the number of steps that it took."""
        code, said = self._run(NEVER)
        while "another build is writing this site" in said:
            time.sleep(0.1)  # a process that the killed one had begun writes its last pages
            code, said = self._run(NEVER)
        assert code == 0, said
        return int(said.rpartition("steps: ")[2])

    def begin(self, kill: Kill) -> bool:
        """Begin to build, and tell whether that was killed before it was done."""
        code, said = self._run(kill)
        assert code in (0, KILLED), said
        return code == KILLED

    def shown(self) -> str:
        """Say which version readers find: `this` one, the `other` one, or neither, `broken`."""
        found = files(self.root / "site")
        if found == self._sites[self._version]:
            return "this"
        return "other" if found == self._sites[1 - self._version] else "broken"

    def left_over(self) -> list[str]:
        """Give what lies beside the site and was not there after two builds."""
        return sorted(self._names() - self._usual)

    def _run(self, kill: Kill) -> tuple[int, str]:
        return run(_BUILD, "build", "--project", self.root, folder=self._folder, kill=kill)

    def _names(self) -> set[str]:
        folders = (self.root, cache_folder(self.root))
        return {str(path) for folder in folders for path in folder.iterdir()}


def _edited(folder: Path, edit: Edit) -> dict[str, str]:
    edit(folder)
    return {path: content.decode() for path, content in files(folder).items()}
