"""`python -m benchmarks.honest [FOLDER]`: how many honest claims the checks stop, by rule."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.honest.project import found_on
from benchmarks.honest.texts import CLAIMS, TEXTS, HonestText, honest_texts
from explainer.diagnostics.diagnostic import Diagnostic

_Found = tuple[HonestText, tuple[tuple[Diagnostic, ...], ...]]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.honest", description=__doc__)
    parser.add_argument(
        "folder", type=Path, nargs="?", default=TEXTS, help="other texts: NAME.txt for each file"
    )
    parser.add_argument("--claims", type=Path, default=CLAIMS, help="other files of claims")
    parser.add_argument(
        "--list", action="store_true", help="what is found on the texts that rules may see"
    )
    options = parser.parse_args(arguments)
    texts = tuple(honest_texts(options.folder, options.claims))
    for half in (True, False):
        of_half = [(text, found_on(text)) for text in texts if text.is_seen is half]
        if options.list and half:
            sys.stdout.writelines(f"{line}\n" for line in _listed(of_half))
        name = "seen" if half else "unseen"
        sys.stdout.writelines(f"{line}\n" for line in _counted(name, of_half))
    return 0


def _listed(texts: Iterable[_Found]) -> Iterator[str]:
    for text, found in texts:
        for number, ((_, claim), on_it) in enumerate(zip(text.claims, found, strict=True)):
            for one in on_it:
                words = claim.get("says", claim.get("quote"))
                yield f"{text.id} {number} {one.rule.code} {one.severity}: {words}"
                yield f"    {claim.get('passage', '')}\n    {one.message}"


def _counted(name: str, texts: list[_Found]) -> Iterator[str]:
    claims = [pair for text, on_each in texts for pair in zip(text.claims, on_each, strict=True)]
    found = [on_it for _, on_it in claims if on_it]
    stopped = [fields for (_, fields), on_it in claims if any(one.is_error for one in on_it)]
    letters = sum(fields.get("form") == "letter" for fields in stopped)
    yield (
        f"{name}: {len(texts)} texts, {len(claims)} honest claims,"
        f" {len(stopped)} with an error ({letters} of them on a letter that a release prints),"
        f" {len(found) - len(stopped)} with warnings alone"
    )
    by_rule = Counter(
        rule for on_it in found for rule in {(one.rule.code, one.severity) for one in on_it}
    )
    yield from (
        f"{name} {code} {severity}: {count}"
        for (code, severity), count in sorted(by_rule.items(), key=lambda row: (-row[1], row[0]))
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
