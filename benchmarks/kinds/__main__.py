"""`python -m benchmarks.kinds`: how many small projects are judged as a careful editor would."""

import argparse
import sys
from pathlib import Path

from benchmarks.kinds.cases import FOLDER, cases
from benchmarks.kinds.measure import measure
from benchmarks.kinds.table import listed, table


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kinds", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER, help="other cases")
    parser.add_argument("--set", type=int, help="only the cases of this set")
    parser.add_argument(
        "--list", action="store_true", help="the open cases that are judged wrongly, too"
    )
    options = parser.parse_args(arguments)
    chosen = (case for case in cases(options.folder) if options.set in (None, case.set))
    outcomes = tuple(measure(chosen))
    if options.list:
        sys.stdout.writelines(f"{line}\n" for line in listed(outcomes))
    sys.stdout.write(f"{table(outcomes)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
