"""How long a writer waits: `python -m benchmarks.serve [--saves 8]`.

A real `explainer serve` runs over a copy of the project's own site, and a browser shows a page of
a claim. A word of that claim is changed, and the clock runs from the save until the new word is to
be read in the browser. `--checkout FOLDER` measures another checkout, with the Python of its own,
`--claims 10000` a generated archive instead of our own site.
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
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from string import ascii_lowercase
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

from benchmarks.scale.archive import WORDS, write
from tests import projects
from tests.conftest import QUIET, chromium

_SERVE = "from explainer.cli import main; main()"
_COPIED = ("content", "docs", "seeds", "mkdocs.yml", "published.json")
_SHOWS = "words => document.body?.innerText.includes(words)"
_PATIENCE = 300.0  # seconds for a server to begin: a large archive is built first
_PAUSE = 1.0  # seconds between two saves: nobody saves faster


@dataclass(frozen=True, slots=True)
class _Edited:
    """A claim, and the page that shows it: its file, its first words, and others to add there."""

    claims: str
    page: str
    words: str
    added: tuple[str, ...]

    def sentences(self, text: str) -> tuple[str, Iterator[str]]:
        """Give the sentence as it is, and what it is to be in turn."""
        line = text[text.index(self.words) :].partition("\n")[0]
        return line, (line.replace(self.words, self.words + one) for one in self.added)


_OWN = _Edited(
    "content/milley-li-calls/claims/article.yaml",
    "explainers/milley-li-calls/claims/second-call-date.html",
    "after the riot of 6 January at the Capitol building",
    tuple(ascii_lowercase),
)
_ARCHIVE = _Edited(
    "content/story-0/claims.yaml",
    "explainers/story-0/claims/c0.html",
    WORDS,
    ("then ", "soon ", "later ", "next "),  # of which no rule warns
)


def main(arguments: Sequence[str]) -> None:
    asked = _arguments(arguments)
    with TemporaryDirectory() as name, sync_playwright() as playwright:
        project, edited = Path(name, "project"), _ARCHIVE if asked.claims else _OWN
        if asked.claims:
            write(project, asked.claims)
        else:
            _copy(asked.checkout, project)
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        with _served(project, asked.checkout, Path(name), edited.page) as address:
            tab = browser.new_page()
            tab.goto(address + edited.page)
            waits = [*_waits(tab, project, edited, asked.saves)]
        browser.close()
    told = f"median {median(waits):.2f}, {min(waits):.2f} to {max(waits):.2f}"
    sys.stdout.write(f"{len(waits)} saves, seconds until the words are there: {told}\n")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.serve")
    parser.add_argument("--saves", type=int, choices=range(1, 27), default=8, metavar="1…26")
    parser.add_argument("--claims", type=int, help="of a generated archive")
    parser.add_argument("--checkout", type=Path, default=projects.REAL)
    return parser.parse_args(arguments)


def _copy(checkout: Path, project: Path) -> None:
    project.mkdir()
    for name in _COPIED:
        copy = shutil.copytree if (checkout / name).is_dir() else shutil.copy
        copy(checkout / name, project / name)


@contextmanager
def _served(project: Path, checkout: Path, folder: Path, page: str) -> Iterator[str]:
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
        _await(address + page)
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


def _waits(tab: Page, project: Path, edited: _Edited, saves: int) -> Iterator[float]:
    claims = project / edited.claims
    text = claims.read_text("utf-8")
    sentence, others = edited.sentences(text)
    for new in islice(others, saves):
        time.sleep(_PAUSE)
        begun = time.monotonic()
        claims.write_text(text.replace(sentence, new, 1), "utf-8")
        tab.wait_for_function(_SHOWS, arg=new)  # asked at each frame; a locator waits longer
        yield time.monotonic() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
