"""How long a writer waits: `python -m benchmarks.serve [--saves 8]`.

A real `explainer serve` runs over a copy of the project's own site, and a browser shows a page of
a claim. A word of that claim is changed, and the clock runs from the save until the new word is to
be read in the browser. `--checkout FOLDER` measures another checkout, with the Python of its own.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from string import ascii_lowercase
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

from tests import projects
from tests.conftest import QUIET, chromium

_SERVE = "from explainer.cli import main; main()"
_COPIED = ("content", "docs", "seeds", "mkdocs.yml", "published.json")
_CLAIMS = "content/milley-li-calls/claims/article.yaml"
_PAGE = "explainers/milley-li-calls/claims/second-call-date.html"
_WORDS = "after the riot of 6 January at the Capitol building"
_SHOWS = "words => document.body?.innerText.includes(words)"
_PATIENCE = 60.0  # seconds for a server to begin; it takes two or three
_PAUSE = 1.0  # seconds between two saves: nobody saves faster


def main(arguments: Sequence[str]) -> None:
    asked = _arguments(arguments)
    with TemporaryDirectory() as name, sync_playwright() as playwright:
        project = _copied(asked.checkout, Path(name, "project"))
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        with _served(project, asked.checkout, Path(name)) as address:
            tab = browser.new_page()
            tab.goto(address + _PAGE)
            waits = [*_waits(tab, project / _CLAIMS, asked.saves)]
        browser.close()
    told = f"median {median(waits):.2f}, {min(waits):.2f} to {max(waits):.2f}"
    sys.stdout.write(f"{len(waits)} saves, seconds until the words are there: {told}\n")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.serve")
    parser.add_argument("--saves", type=int, choices=range(1, 27), default=8, metavar="1…26")
    parser.add_argument("--checkout", type=Path, default=projects.REAL)
    return parser.parse_args(arguments)


def _copied(checkout: Path, project: Path) -> Path:
    project.mkdir()
    for name in _COPIED:
        copy = shutil.copytree if (checkout / name).is_dir() else shutil.copy
        copy(checkout / name, project / name)
    return project


@contextmanager
def _served(project: Path, checkout: Path, folder: Path) -> Iterator[str]:
    """Give the address of a server that shows the site."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    own = {"PYTHONPATH": str(checkout), "EXPLAINER_CACHE_DIR": str(folder / "cache")}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [str(checkout / ".venv/bin/python"), "-c", _SERVE, "serve", "--port", str(port)],
            cwd=project,
            env={**os.environ, **own},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    address = f"http://127.0.0.1:{port}/"
    try:
        _await(address + _PAGE)
        yield address
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def _await(address: str) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            urlopen(address, timeout=_PATIENCE).close()
        except (URLError, OSError):
            assert time.monotonic() < end, "the server never answered"
            time.sleep(0.1)
        else:
            return


def _waits(tab: Page, claims: Path, saves: int) -> Iterator[float]:
    text = claims.read_text("utf-8")
    assert _WORDS in text
    for letter in ascii_lowercase[:saves]:
        time.sleep(_PAUSE)
        new = f"{_WORDS}{letter}"
        begun = time.monotonic()
        claims.write_text(text.replace(_WORDS, new), "utf-8")
        tab.wait_for_function(_SHOWS, arg=new)  # asked at each frame; a locator waits longer
        yield time.monotonic() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
