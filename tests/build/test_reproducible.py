"""The same content gives the same bytes, wherever, whenever and by whomever it is built.

Each build is a process of its own in a world of its own; none of them may open a connection.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import projects

SCRIPT = "from explainer.cli import main; main()"
FORBID = """
import socket

def refuse(*_, **__):
    raise AssertionError("a connection was opened")

socket.socket.__init__ = socket.create_connection = socket.getaddrinfo = refuse
"""


@dataclass(frozen=True)
class World:
    """What differs between two machines, and between two days on one."""

    environment: Mapping[str, str] = field(default_factory=dict)
    folder: str = "project"
    here: str = "."
    umask: int = 0o022
    locale: str = ""
    is_backwards: bool = False
    mtime: int | None = None


WORLDS = {
    "a usual machine": World({"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}),
    "east, Turkish, private, by nobody, files in reverse": World(
        {
            "LANGUAGE": "tr",
            "TZ": "Pacific/Kiritimati",
            "PYTHONHASHSEED": "1",
            "HOME": "/nonexistent",
            "SOURCE_DATE_EPOCH": "0",
        },
        folder="another/ plaçe",
        here="/",
        umask=0o077,
        locale="tr_TR",
        is_backwards=True,
        mtime=1,
    ),
    "west, ASCII alone, in the far future": World(
        {
            "LC_ALL": "C",
            "PYTHONCOERCECLOCALE": "0",
            "PYTHONUTF8": "0",
            "TZ": "America/Los_Angeles",
            "PYTHONHASHSEED": "4294967295",
            "SOURCE_DATE_EPOCH": "4102444800",
            "COLUMNS": "20",
            "USER": "somebody",
        },
        folder="p",
        umask=0,
        mtime=4_102_444_800,
    ),
}
FIRST, *OTHERS = WORLDS


@cache
def site(name: str) -> dict[str, bytes]:
    """Build in a world, and give each file of the site."""
    world = WORLDS[name]
    with TemporaryDirectory() as folder:
        project = Path(folder, world.folder)
        _write(project, world)
        target = Path(folder, "out", "site")
        run(folder, ["build", "--project", str(project), "--site-dir", str(target)], world)
        files = (path for path in target.rglob("*") if path.is_file())
        return {str(path.relative_to(target)): path.read_bytes() for path in files}


def _write(project: Path, world: World) -> None:
    files: Iterable[tuple[str, str]] = projects.buildable().items()
    for path, content in sorted(files, reverse=world.is_backwards):
        projects.write(project, {path: content})
        if world.mtime is not None:
            os.utime(project / path, (world.mtime, world.mtime))


def run(folder: str, arguments: Iterable[str], world: World) -> None:
    guard = projects.write(Path(folder, "guard"), {"sitecustomize.py": FORBID})
    paths = os.pathsep.join((str(guard), str(projects.REAL)))
    usual = {"PATH": os.environ["PATH"], "PYTHONPATH": paths, "NO_MKDOCS_2_WARNING": "1"}
    usual["EXPLAINER_CACHE_DIR"] = str(Path(folder, "cache"))
    spoken = speaking(world.locale, Path(folder, "locales")) if world.locale else {}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        check=False,
        capture_output=True,
        cwd=Path(folder, world.here),
        env={**usual, **spoken, **world.environment},
        umask=world.umask,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")


def speaking(locale: str, folder: Path) -> Mapping[str, str]:
    """Make a locale where the system can, and give the environment in which it is spoken.

    Elsewhere it is spoken if the machine has it, as most have one or the other.
    """
    spoken = {"LC_ALL": f"{locale}.UTF-8"}
    if not shutil.which("localedef"):
        return spoken
    folder.mkdir(exist_ok=True)
    make = ("localedef", "--inputfile", locale, "--charmap", "UTF-8", folder / f"{locale}.UTF-8")
    done = subprocess.run(make, check=False, capture_output=True)
    return {**spoken, "LOCPATH": str(folder)} if done.returncode == 0 else spoken


def test_a_locale_that_is_made_is_spoken(tmp_path: Path) -> None:
    spoken = speaking("tr_TR", tmp_path)

    done = subprocess.run(
        [sys.executable, "-c", "import locale; locale.setlocale(locale.LC_ALL, '')"],
        check=False,
        env=dict(spoken),
    )

    assert done.returncode == 0 or "LOCPATH" not in spoken


@pytest.mark.parametrize("name", OTHERS)
def test_a_build_gives_the_same_bytes_in_another_world(name: str) -> None:
    first, other = site(FIRST), site(name)

    assert sorted(other) == sorted(first)
    assert [path for path, content in other.items() if content != first[path]] == []
    assert len(first) > 100


def test_a_check_opens_no_connection(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", projects.bridge())

    run(str(tmp_path), ["check", "--project", str(project)], World())


def test_the_guard_of_these_tests_forbids_connections(tmp_path: Path) -> None:
    guard = projects.write(tmp_path, {"sitecustomize.py": FORBID})

    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"],
        check=False,
        capture_output=True,
        env={"PYTHONPATH": str(guard)},
    )

    assert b"a connection was opened" in done.stderr
