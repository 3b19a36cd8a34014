"""`python -m benchmarks.typed_effort DRAFTED FINISHED`: what a writer typed between two folders.

Both are projects: as `explainer draft` left it, and as it was published. A word of a claim file
counts as typed where neither the draft of that file has it (each time that it stands there), nor a
run of three words or more of a kept text. Ids that were renamed count where they are typed anew.
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

_WORD = re.compile(r"[\w’'-]+")
_RUN = 3  # words in a row that were copied, not typed


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.typed_effort", description=__doc__)
    parser.add_argument("drafted", type=Path)
    parser.add_argument("finished", type=Path)
    options = parser.parse_args(arguments)
    texts = [path.read_text("utf-8") for path in sorted(options.finished.glob("seeds/*.txt"))]
    words = sum(len(_WORD.findall(text)) for text in texts)
    runs = frozenset(run for text in texts for run in _runs(text))
    typed = 0
    for path in sorted(options.finished.glob("content/**/*.yaml")):
        there = options.drafted / path.relative_to(options.finished)
        before = there.read_text("utf-8") if there.is_file() else ""
        count = typed_words(before, path.read_text("utf-8"), runs)
        typed += count
        if count:
            sys.stdout.write(f"{path.relative_to(options.finished)}: {count}\n")
    rate = typed / words if words else 0.0
    sys.stdout.write(f"{typed} words typed, {words} words of sources: {rate:.2f} a word\n")
    return 0


def typed_words(before: str, after: str, runs: frozenset[tuple[str, ...]]) -> int:
    """Count the words of a file that its draft and the kept texts do not have."""
    left = Counter(_WORD.findall(before))
    words = _WORD.findall(after)
    copied = {
        number + step
        for number in range(len(words) - _RUN + 1)
        if tuple(words[number : number + _RUN]) in runs
        for step in range(_RUN)
    }
    typed = 0
    for number, word in enumerate(words):
        if left[word] > 0:
            left[word] -= 1
        elif number not in copied:
            typed += 1
    return typed


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text)
    return [tuple(words[number : number + _RUN]) for number in range(len(words) - _RUN + 1)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
