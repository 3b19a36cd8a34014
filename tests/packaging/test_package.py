"""What is handed out is whole: a wheel alone, installed anywhere, begins and builds a site."""

import hashlib
import os
import re
import shlex
import socket
import subprocess
import sys
import sysconfig
import tarfile
import time
import urllib.request
import venv
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests import projects
from tests.docs.guide import GUIDE, blocks_in
from tests.site_links import dead_links, repeated_ids

NEWSROOM = GUIDE / "newsroom.md"
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


def test_from_a_wheel_alone_to_a_site_of_ones_own_as_the_guide_says(
    bare: Path, wheel: Path, tmp_path: Path
) -> None:
    (tmp_path / "logo.svg").write_text(LOGO)
    installed, begun, served = map(shlex.split, blocks_in(NEWSROOM, "console")[0].splitlines())
    assert installed == ["pip", "install", wheel.name]

    run(bare / begun[0], *begun[1:], cwd=tmp_path)
    home = first_page(bare / served[0], *served[1:], cwd=tmp_path)
    desk = tmp_path / "desk"
    run(bare / "explainer", "check", "--strict", cwd=desk)
    run(bare / "explainer", "build", "--strict", cwd=desk)

    assert "<title>The Bridge Desk</title>" in home
    assert 'src="images/logo.svg"' in home
    assert "explainers/example-story/index.html" in home
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert (desk / "requirements" / wheel.name).read_bytes() == wheel.read_bytes()
    assert (desk / "requirements/explainer.txt").read_text() == (
        f"./requirements/{wheel.name} --hash=sha256:{digest}\n"
    )
    assert dead_links(desk / "site") == repeated_ids(desk / "site") == set()


def first_page(*command: str | Path, cwd: Path) -> str:
    """Give what a server shows first, and end it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quiet = [str(one) for one in command if one != "--open"]
    with subprocess.Popen(
        [*quiet, "--port", str(port)], cwd=cwd, stderr=subprocess.DEVNULL
    ) as server:
        try:
            return _page(f"http://127.0.0.1:{port}/", time.monotonic() + 60)
        finally:
            server.terminate()


def _page(address: str, until: float) -> str:
    while True:
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                return str(answer.read().decode())
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def test_the_guide_names_every_option_of_init(bare: Path, tmp_path: Path) -> None:
    offered = run(bare / "explainer", "init", "--help", cwd=tmp_path).stdout

    named = set(re.findall(r"^\| `(--\w+)` \|", NEWSROOM.read_text("utf-8"), re.MULTILINE))
    assert named == set(re.findall(r"^ +(--\w+)", offered, re.MULTILINE)) - {"--help"}
