"""Lets each generator build the same archive in its turn, and holds it to what it was given."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scale.archive import NEW_WORDS, WORDS
from benchmarks.scale.cost import BuildFailedError, Cost, cost
from benchmarks.scale.peers.proof import UnprovedError, prove, prove_words
from benchmarks.scale.peers.tool import Tool
from benchmarks.scale.peers.tools import ITSELF, TOOLS

COLD, UNCHANGED, EDITED = "new", "nothing changed", "one claim edited"
_PAGE = "explainers/story-0/claims/c0.html"


@dataclass(frozen=True, slots=True)
class Turn:
    """One build: of so many claims, of what kind, by which tool; and the pages of its site."""

    claims: int
    build: str
    tool: str
    pages: int
    cost: Cost


@dataclass(frozen=True, slots=True)
class Failure:
    """A tool that could not build so many claims, or not all of their pages."""

    claims: int
    tool: str
    said: str


def turns(
    folder: Path, claims: int, peers: Iterable[str], *, only_cold: bool = False
) -> Iterator[Turn | Failure]:
    """Write the projects into an empty folder, then build each: new, and twice after that."""
    writer = (sys.executable, "-m", "benchmarks.scale.peers.projects")
    subprocess.run([*writer, folder, str(claims), *peers], check=True)
    for name in (ITSELF, *peers):
        tool = TOOLS[name].tool()
        try:
            for build, pages, cost in _builds(folder, folder / name, tool, only_cold=only_cold):
                yield Turn(claims, build, tool.name, pages, cost)
        except (BuildFailedError, UnprovedError) as fault:
            yield Failure(claims, tool.name, str(fault))
        shutil.rmtree(folder / name)


def _builds(
    folder: Path, project: Path, tool: Tool, *, only_cold: bool
) -> Iterator[tuple[str, int, Cost]]:
    site = project / tool.site
    cost = _run(tool.build, project)
    pages = prove(folder, site)
    yield COLD, pages, cost
    if only_cold:
        return
    cost = _run(tool.again or tool.build, project)
    yield UNCHANGED, prove(folder, site), cost
    _edit(project / tool.edited)
    cost = _run(tool.again or tool.build, project)
    prove_words(site / _PAGE, NEW_WORDS)
    yield EDITED, pages, cost


def _run(command: Iterable[str], project: Path) -> Cost:
    """Begin when nobody's files wait to be written."""
    os.sync()
    return cost([*command], project)


def _edit(path: Path) -> None:
    """Change the claim: one field of our file, and each place of the page that a peer was given."""
    places = 1 if path.suffix == ".yaml" else -1
    path.write_text(path.read_text("utf-8").replace(WORDS, NEW_WORDS, places), "utf-8")
