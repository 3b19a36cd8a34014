"""A file that one process holds at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from explainer.system.lock import HeldError, held
from tests.projects import REAL

# Python as it is on Windows, as far as locks go: no `fcntl`, and `msvcrt` instead.
WINDOWS = """
import fcntl, sys, types

def locking(file, mode, bytes):
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise PermissionError(13, "Permission denied")

import contextlib, os, pathlib
sys.modules["msvcrt"] = types.SimpleNamespace(locking=locking, LK_NBLCK=2)
sys.modules["fcntl"] = None
sys.platform = "win32"
"""
TWICE = """
from pathlib import Path
from explainer.system.lock import HeldError, held

with held(Path("lock")):
    try:
        with held(Path("lock")):
            print("twice")
    except HeldError:
        print("once")
print(Path("lock").exists())
"""
KILLED = """
import os, signal
from pathlib import Path
from explainer.system.lock import held

with held(Path("lock")):
    os.kill(os.getpid(), signal.SIGKILL)
"""


def run(script: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env={"PYTHONPATH": str(REAL)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_what_is_held_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    for _ in range(2):
        with held(lock), pytest.raises(HeldError), held(lock):
            pass

    assert not lock.exists()


def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    assert run(KILLED, tmp_path) == ""
    assert (tmp_path / "lock").exists()

    with held(tmp_path / "lock"):
        pass

    assert not (tmp_path / "lock").exists()


def test_a_system_without_our_usual_locks_has_others(tmp_path: Path) -> None:
    assert run(WINDOWS + TWICE, tmp_path) == "once\nFalse\n"
