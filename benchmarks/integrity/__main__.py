"""The command: measure and print the tables, or write them into the documentation."""

import argparse
import sys
from datetime import date
from pathlib import Path

from benchmarks.integrity.measure import measure
from benchmarks.integrity.misses import misses
from benchmarks.integrity.table import tables

DOCS = Path(__file__).parents[2] / "docs" / "guide" / "developers" / "integrity.md"
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
SEED, EACH = 1, 2


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    outcomes = tuple(measure(options.seed, options.each, options.texts))
    printed = tables(outcomes)
    sys.stdout.write(f"{printed}\n")
    if options.misses:
        options.misses.write_text("\n".join(misses(outcomes)) + "\n", encoding="utf-8")
    if options.write:
        _write(f"Measured on {options.write}, seed {options.seed}.\n\n{printed}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.integrity", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--each", type=int, default=EACH, help="cases of each kind a text")
    parser.add_argument("--texts", type=int, help="only the first so many texts")
    parser.add_argument("--misses", type=Path, help="file for what went wrong, with the words")
    parser.add_argument(
        "--write", type=date.fromisoformat, metavar="DATE", help="put the tables into the docs"
    )
    return parser


def _write(measured: str) -> None:
    before, _, rest = DOCS.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    DOCS.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
