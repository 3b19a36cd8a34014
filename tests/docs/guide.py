"""The guide as the tests read it: its pages, and the files and examples that stand in them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).parents[2]
GUIDE = PROJECT / "docs" / "guide"
TUTORIAL = GUIDE / "writers" / "index.md"
PAGES = sorted(GUIDE.rglob("*.md"))
README = PROJECT / "README.md"

_FILE = re.compile(r"^\*\*`([^`\n]+)`\*\*\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SLIP = re.compile(r"^```diff\n(.*?)^```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Slip(NamedTuple):
    """A mistake that a page shows: lines that were right, lines that are not, and what is said."""

    right: str
    wrong: str
    said: list[str]


def name_of(page: Path) -> str:
    return page.relative_to(PROJECT).as_posix()


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def files_in(page: Path) -> dict[str, str]:
    """Give the files that a page shows in full: a line with the path, then a block."""
    return dict(_FILE.findall(text_of(page)))


def blocks_in(page: Path, language: str) -> list[str]:
    return [body for name, body in _BLOCK.findall(text_of(page)) if name == language]


def slips_in(page: Path) -> list[Slip]:
    return [
        Slip(_lines(changed, "-"), _lines(changed, "+"), said.splitlines())
        for changed, said in _SLIP.findall(text_of(page))
    ]


def prose_of(page: Path) -> str:
    """Give a page without its blocks of code."""
    return _BLOCK.sub("", text_of(page))


def _lines(changed: str, sign: str) -> str:
    return "".join(f"{line[1:]}\n" for line in changed.splitlines() if line.startswith(sign))


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in its own process."""
    return python("from explainer.cli import main; main()", *arguments, cwd=cwd, package=PROJECT)


def python(
    script: str, *arguments: str | Path, cwd: Path, package: Path
) -> subprocess.CompletedProcess[str]:
    """Run a script with the package that stands in a folder, which may be a changed copy."""
    path = os.pathsep.join(filter(None, [str(package), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
