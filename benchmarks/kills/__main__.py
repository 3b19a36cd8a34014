"""Kills builds: `python -m benchmarks.kills [--kills 50] [--seed 1] [--claims 240]`.

The same archive is built again and again, by turns as it was and with a claim edited. Each build is
killed: half of them at a moment of the clock, half just before a step that makes, moves, removes or
opens a file. Then the site must be, byte for byte, the last one or the new one, and the next build
must give the new one and leave nothing else behind.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.scale import archive
from tests.crash_harness import InterruptedProject, Kill, files

_HEAD = "| Killed | Moments | Last site | New site | Neither | Next builds right |\n"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--claims", type=int, default=240, help="more than 400 pages")
    asked = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        newsroom = _newsroom(Path(folder), asked.claims)
        pages = len([*newsroom.root.glob("site/**/*.html")])
        _tell(f"{pages:,} pages, {newsroom.steps:,} steps, {newsroom.seconds:.1f} s a build\n")
        _tell(f"{_HEAD}| --- | --- | --- | --- | --- | --- |")
        chance = Random(asked.seed)
        half = asked.kills // 2
        moments = [
            Kill(after=chance.uniform(0, newsroom.seconds)) for _ in range(asked.kills - half)
        ]
        steps = [Kill(chance.randint(1, newsroom.steps)) for _ in range(half)]
        by_clock, by_step = (
            _row("by the clock", newsroom, moments),
            _row("before a step", newsroom, steps),
        )
    return 0 if by_clock and by_step else 1


def _newsroom(folder: Path, claims: int) -> InterruptedProject:
    archive.write(folder / "archive", claims)
    content = {path: text.decode() for path, text in files(folder / "archive").items()}
    return InterruptedProject(folder, content, archive.edit_claim)


def _row(name: str, newsroom: InterruptedProject, kills: Sequence[Kill]) -> bool:
    """Kill a build for each, print what was found, and tell whether it was all as it must be."""
    shown, killed, right = Counter[str](), 0, 0
    for kill in kills:
        newsroom.turn()
        killed += newsroom.begin(kill)
        shown[newsroom.shown()] += 1
        newsroom.build()
        right += newsroom.shown() == "this" and not newsroom.left_over()
    moments = sorted(kill.after or kill.step for kill in kills)
    found = " | ".join(str(shown[one]) for one in ("other", "this", "broken"))
    row = f"{killed} {name} | {moments[0]:.4g} to {moments[-1]:.4g} | {found}"
    _tell(f"| {row} | {right} of {len(kills)} |")
    return right == len(kills) and not shown["broken"]


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
