"""Writes one archive as a project of each generator, in a folder each.

It runs as a process of its own: what a process holds in memory counts for those that it starts.
"""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.scale.archive import write
from benchmarks.scale.peers.proof import write_expected
from benchmarks.scale.peers.tools import ITSELF, PEERS
from benchmarks.scale.peers.written import written_pages


def main(arguments: list[str]) -> int:
    folder, claims, *names = arguments
    write_projects(Path(folder), int(claims), names)
    return 0


def write_projects(folder: Path, claims: int, names: Iterable[str] = tuple(PEERS)) -> None:
    """Write the archive and, from its pages, the projects of the peers named."""
    write(folder / ITSELF, claims)
    pages = list(written_pages(folder / ITSELF))
    write_expected(folder, ((f"{page.path}.html", page.html) for page in pages))
    for name in names:
        _write(folder / name, dict(PEERS[name].files(pages)))


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
