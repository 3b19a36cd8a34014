"""Build the same pages with Explainer and its peers, in turns, and print what each build costs.

Each turn is held to what was given: all pages, and on a sample all words and links.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.scale.machine import machine
from benchmarks.scale.peers.eleventy import runtime
from benchmarks.scale.peers.install import install, missing
from benchmarks.scale.peers.table import table
from benchmarks.scale.peers.tools import ITSELF, PEERS
from benchmarks.scale.peers.turns import Failure, Turn, turns

SIZES = (100, 1_000, 10_000)


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if options.install:
        install()
        return 0
    if absent := sorted({ITSELF, *options.peers} & {*missing()}):
        sys.stderr.write(f"not installed: {', '.join(absent)}; --install does it\n")
        return 2
    found = list(_told(options))
    printed = table(one for one in found if isinstance(one, Turn))
    sys.stdout.write(f"{machine()}, {runtime()}.\n\n{printed}\n")
    if any(isinstance(one, Failure) for one in found):
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale.peers", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--install", action="store_true", help="fetch the peers, and do no more")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=[*PEERS], help="only these")
    parser.add_argument("--only", choices=("cold",), help="leave the builds after it out")
    parser.add_argument("--rounds", type=int, default=1, help="of more than one, the medians")
    return parser


def _told(options: argparse.Namespace) -> Iterator[Turn | Failure]:
    """Give all turns, and say each as it ends: the whole takes long."""
    for size in options.sizes:
        for _ in range(options.rounds):
            with TemporaryDirectory(prefix="peers-") as name:
                for one in turns(Path(name), size, options.peers, only_cold=bool(options.only)):
                    sys.stderr.write(f"{one.claims:,} claims, {one.tool}: {_said(one)}\n")
                    yield one


def _said(one: Turn | Failure) -> str:
    if isinstance(one, Failure):
        return one.said
    return f"{one.build}, {one.cost.processor:.2f} s, {one.cost.wall:.2f} s on the clock"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
