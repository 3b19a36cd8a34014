"""Commands that may not take more than their share of time and memory."""

import os
import re
import resource
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests import projects

MEMORY = 2 << 30  # bytes of addresses; an endless file ends the process instead of the machine
SECONDS = 60.0  # of the clock; of the processor a command may use as many
_COMMAND = "from explainer.cli import main; main()"
_TRACE = re.compile("Traceback|RecursionError|MemoryError|Error: \\[Errno")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended; one that was stopped has no code."""

    code: int | None
    said: str
    seconds: float  # of the processor

    @property
    def is_in_words(self) -> bool:
        """Whether it ended by itself, and not with an exception that nobody expected."""
        return self.code in (0, 1, 2) and not _TRACE.search(self.said)


def run(root: Path, *arguments: str, seconds: float = SECONDS) -> Ended:
    """Run a command on a project."""
    before, cache = _used(), root.parent / "cache"
    process = subprocess.Popen(
        [sys.executable, "-c", _COMMAND, arguments[0], "--project", str(root), *arguments[1:]],
        env={**os.environ, "PYTHONPATH": str(projects.REAL), "EXPLAINER_CACHE_DIR": str(cache)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=partial(_bound, seconds),  # noqa: PLW1509  no threads run here
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=seconds)
        code: int | None = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        said, code = process.communicate()[0], None
    return Ended(code, said.decode(errors="replace"), _used() - before)


def _bound(seconds: float) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
