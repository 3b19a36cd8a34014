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
        "--half",
        choices=("seen", "unseen"),
        help="only the texts that rules are developed on, or only those that they never were",
    )
    options = parser.parse_args(arguments)
    chosen = (text for number, text in enumerate(texts()) if _is_in(number, options.half))
    outcomes = tuple(measure(chosen))
    if options.list:
        sys.stdout.writelines(f"{line}\n" for line in listed(outcomes))
    sys.stdout.write(f"{table(outcomes)}\n")
    return 0


def _is_in(number: int, half: str | None) -> bool:
    """Tell whether a text belongs to a half: every second one of the list is never looked at."""
    return half is None or (number % 2 == 0) == (half == "seen")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
