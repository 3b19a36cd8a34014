"""What is handed out is whole: a wheel alone, installed anywhere, begins and builds a site."""

import hashlib
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests import projects
from tests.site_links import dead_links, repeated_ids

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'
)


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        list(map(str, arguments)),
        cwd=cwd,
        env=own,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def build(kind: str, tree: Path, folder: Path) -> Path:
    """Build without a network, by the back end that the tree names."""
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder, cwd=tree)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", projects.REAL, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the programs of an environment that has our wheel, and what it needs from this one."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin/python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=folder)
    (packages,) = (folder / "lib").glob("python*/site-packages")
    (packages / "below.pth").write_text(sysconfig.get_path("purelib"))  # ours comes before it
    return folder / "bin"


def files_of(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_wheel_has_every_file_of_the_package(wheel: Path) -> None:
    tree = projects.REAL / "explainer"
    files = {path for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    kinds = {PurePosixPath(name).suffix for name in files_of(wheel)}

    inside = {name for name in files_of(wheel) if name.startswith("explainer/")}
    assert inside == {path.relative_to(projects.REAL).as_posix() for path in files}
    assert kinds >= {".woff2", ".css", ".js", ".j2", ".html", ".ttf", ".txt", ".yaml", ".yml"}


def test_a_wheel_from_the_source_archive_is_the_same(wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(build("sdist", projects.REAL, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path, filter="data")
    (tree,) = tmp_path.glob("sourced_explainers-*")

    again = build("wheel", tree, tmp_path / "again")

    assert files_of(again) == files_of(wheel)


def test_from_a_wheel_alone_to_a_site_of_ones_own(bare: Path, wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(LOGO)
    named = ("--name", "The Bridge Desk", "--logo", "logo.svg", "--contact", "ask@desk.example")

    run(bare / "explainer", "init", "desk", "--example", *named, cwd=tmp_path)
    run(bare / "explainer", "check", "--strict", cwd=tmp_path / "desk")
    run(bare / "explainer", "build", "--strict", cwd=tmp_path / "desk")
    desk = tmp_path / "desk"

    kept = desk / "requirements" / wheel.name
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert kept.read_bytes() == wheel.read_bytes()
    assert (desk / "requirements/explainer.txt").read_text() == (
        f"./requirements/{wheel.name} --hash=sha256:{digest}\n"
    )
    assert dead_links(desk / "site") == repeated_ids(desk / "site") == set()
