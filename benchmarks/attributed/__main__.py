"""`python -m benchmarks.attributed FOLDER`: which honest claims the checks stop, by rule."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from benchmarks.attributed.project import found_on
from benchmarks.attributed.relations import annotated_texts
from benchmarks.checked_claims import codes


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attributed", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="each claim that was stopped")
    options = parser.parse_args(arguments)
    claims, stopped, warned = 0, 0, 0
    by_rule: Counter[tuple[str, str]] = Counter()
    for text in annotated_texts(options.folder):
        claims += len(text.claims)
        for claim, found in zip(text.claims, found_on(text), strict=True):
            stopped += any(each.is_error for each in found)
            warned += any(each.severity == "warning" for each in found)
            by_rule.update({(each.rule.code, each.severity) for each in found})
            if options.list and found:
                told = f"{','.join(codes(found))} {claim.by}: {claim.words}"
                sys.stdout.write(f"{text.file}: {told}\n")
    sys.stdout.write(f"{claims} honest claims, {stopped} with an error, {warned} with a warning\n")
    for (code, severity), count in by_rule.most_common():
        sys.stdout.write(f"{code} {severity}: {count}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
