"""Passages in long texts: `python -m tests.checks.long_texts` checks each and prints what it took.

A line is a JSON list: the name, seconds of the processor, the codes of what was found, and the most
memory that the process has had so far, in mebibytes.
"""

import json
import os
import random
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from explainer.build.check import read_and_check
from tests import projects
from tests.content.large import most_memory

SECONDS = 6.0  # of the processor, for all that is asked of a text of 400,000 characters
MEBIBYTES = 256
_TEXT = "seeds/ferry-news-2024-05-14.txt"
_CLAIMS = "content/bridge-closure/claims.yaml"
_FUSE = 1 << 30  # bytes of addresses
_LONG = 400_000  # characters


@dataclass(frozen=True, slots=True)
class LongText:
    """A text that ends in a piece many times, passages of it, and the code that must be found."""

    piece: str
    passages: Sequence[str]
    found: str = ""

    @property
    def text(self) -> str:
        return self.piece * max(1, _LONG // len(self.piece))


def _prose(words: int) -> list[str]:
    """Give words that are as frequent as those of a language: the first stands everywhere."""
    dice = random.Random(1)
    letters = ("".join(dice.choices("etaoinshrdlu", k=dice.randint(2, 9))) for _ in range(20_000))
    return dice.choices([*letters], [1 / (rank + 1) for rank in range(20_000)], k=words)


_BOOK = _prose(300_000)
_WRONG = [
    " ".join((*_BOOK[start : start + 5], "quite", *_BOOK[start + 6 : start + 12], "other"))
    for start in range(0, 200_000, 10_000)
]
_JOINED = [
    " ".join((*_BOOK[start : start + 6], *_BOOK[start + 50_000 : start + 56_000 : 1_000]))
    for start in range(0, 200_000, 10_000)
]

LONG = {
    "twenty wrong quotes of a book": LongText(" ".join(_BOOK) + ".", _WRONG, "EX301"),
    "twenty quotes of words from everywhere": LongText(" ".join(_BOOK) + ".", _JOINED, "EX301"),
    "a sign that stands everywhere": LongText("(", ["("]),
    "signs alone": LongText("(", ["(" * 19_000], "EX304"),
    "signs and a letter that is not there": LongText("(", ["(" * 19_000 + "a"], "EX301"),
    "signs behind a bracket": LongText("(", ["[a]" + "(" * 19_000], "EX301"),
    "signs and a cut": LongText("(", ["(…("], "EX306"),
    "a word that stands everywhere": LongText("a b ", ["a"]),
    "two such words and one that is not there": LongText("a b ", ["a b a b a b c"], "EX301"),
    "a cut between words that stand everywhere": LongText("a b ", ["a […] b"]),
    "a hundred cuts": LongText("a b ", [" […] ".join(["a"] * 100)]),
    "a hundred brackets": LongText("a b ", [" ".join(["a [b]"] * 100)]),
    "a long passage that is not there": LongText("a b ", ["a b " * 4_900 + "c"], "EX311"),
    "a long passage of one word": LongText("a ", ["a " * 9_000 + "c"], "EX301"),
    "a long passage of one letter": LongText("a", ["a" * 19_000 + "c"], "EX301"),
    "halves of words": LongText("aa a ", ["aa aa"], "EX310"),
    "marks and words": LongText("“a” ", ["a a", "a […] a", "“a” “b”"], "EX301"),
    "marks that open": LongText("“", ["“ “ a"], "EX301"),
    "accents": LongText("a\u0301\u0327", ["a\u0327\u0301 b"], "EX301"),
    "lines of one word": LongText("a.\n\n", ["a. b."], "EX301"),
    "numbers": LongText("1,000 ", ["000", "1,000 1"], "EX301"),
    "apostrophes": LongText("a’s ", ["a s", "s a"], "EX301"),
    "letters without blanks": LongText("無如果", ["果無", "無果"], "EX310"),
}


def project(long: LongText) -> dict[str, str]:
    """Give a project with such a text, and a claim for each passage."""
    files = projects.bridge()
    claims = (
        f"  x{number}: {{passage: {json.dumps(passage)}, by: ferry-news, says: A thing.}}\n"
        for number, passage in enumerate(long.passages)
    )
    files[_CLAIMS] = files[_CLAIMS].replace("claims:\n", f"claims:\n{''.join(claims)}", 1)
    return {**files, _TEXT: f"{files[_TEXT]}\n{long.text}\n"}


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_FUSE, _FUSE))
    for name, long in LONG.items():
        if os.fork() == 0:  # or the maps of one text would be counted with those of the next
            _measure(name, long)
            os._exit(0)
        os.wait()


def _measure(name: str, long: LongText) -> None:
    with TemporaryDirectory() as folder:
        root = projects.write(Path(folder), project(long))
        begun = time.process_time()
        found = sorted({each.rule.code for each in read_and_check(root).diagnostics})
        seconds = time.process_time() - begun
    sys.stdout.write(f"{json.dumps([name, seconds, found, most_memory()])}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
