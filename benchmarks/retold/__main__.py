"""The command: measure and print the table, and on demand what is missed or falsely found."""

import argparse
import sys

from benchmarks.retold.measure import measure
from benchmarks.retold.table import listed, table
from benchmarks.retold.texts import texts


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.retold", description=__doc__)
    parser.add_argument("--list", action="store_true", help="print misses and false alarms too")
    parser.add_argument(
        "--set",
        choices=("first", "second", "third", "fourth"),
        help="only the texts of this set",
    )
    options = parser.parse_args(arguments)
    chosen = (text for text in texts() if options.set in (None, text.set))
    outcomes = tuple(measure(chosen))
    if options.list:
        sys.stdout.writelines(f"{line}\n" for line in listed(outcomes))
    sys.stdout.write(f"{table(outcomes)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
