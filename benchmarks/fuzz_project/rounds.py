"""One round: a project is made and changed, and commands run on it, while it changes at times."""

import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.fuzz_project.changes import change
from explainer.system.writing import temporary_folder
from tests.hostile_project.bounded import Ended, run
from tests.hostile_project.project import make

SECONDS = 30.0  # of the processor or the clock, for one command on a small project
_COMMANDS = (
    ("check",), ("check", "--format", "github"), ("check", "--format", "json"), ("build",),
    ("build",), ("build", "--strict"), ("register",), ("migrate",), ("impact", "mona-reed"),
)  # fmt: skip
DEVICES = (Path("/dev/null"), Path("/dev/zero"))  # to which links of the project lead
_PAUSE = 0.02  # seconds between two changes meanwhile


@dataclass(frozen=True, slots=True)
class Round:
    """How many commands ran, what the slowest took of the processor, and what did not hold."""

    commands: int
    slowest: float
    faults: tuple[str, ...]


def play(seed: int) -> Round:
    """Play a round; the same seed gives the same changes, but those during a command vary."""
    dice = Random(seed)
    faults: list[str] = []
    slowest = 0.0
    with temporary_folder() as folder:  # whose depth doesn't matter
        both = make(folder, ())
        commands = dice.randrange(1, 4)
        for _ in range(commands):
            change(dice, both.root, dice.choice((1, 1, 2, 5)))
            command = dice.choice(_COMMANDS)
            ended = _while_changing(dice, both.root, *command)
            slowest = max(slowest, ended.seconds)
            if not ended.is_in_words:
                faults.append(f"{' '.join(command)} ended with {ended.code}: {ended.said[-3_000:]}")
            faults += [
                f"{' '.join(command)} changed {path}" for path in DEVICES if not _is_device(path)
            ]
            if not both.is_outside_as_before:
                faults.append(f"{' '.join(command)} changed what stands outside")
            site = both.root / "site"
            faults += [f"{told.name} is published" for told in both.told_outside(site)]
        _open_all(both.root)
    return Round(commands, slowest, tuple(faults))


def _is_device(path: Path) -> bool:
    return path.is_char_device() and not path.is_symlink()


def _while_changing(dice: Random, root: Path, *command: str) -> Ended:
    """Run a command; in one round of three somebody changes the project meanwhile."""
    if dice.random() > 1 / 3:
        return run(root, *command, seconds=SECONDS)
    done = threading.Event()
    other = threading.Thread(target=_keep_changing, args=(Random(dice.random()), root, done))
    other.start()
    try:
        return run(root, *command, seconds=SECONDS)
    finally:
        done.set()
        other.join()


def _keep_changing(dice: Random, root: Path, done: threading.Event) -> None:
    for _ in range(200):
        if done.wait(_PAUSE):
            return
        change(dice, root)


def _open_all(root: Path) -> None:
    """Let what may not be entered be taken away."""
    folders = [root]
    while folders:
        folder = folders.pop()
        with suppress(OSError):  # too long a path: nobody forbade it, or could
            folder.chmod(0o755)
            folders += (one for one in folder.iterdir() if one.is_dir() and not one.is_symlink())
