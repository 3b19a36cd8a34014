"""Large hostile files: `python -m tests.content.large` reads each and prints what it took.

A line is a JSON list: the name, seconds of the processor, what was found, and the most memory that
the process has had so far, in mebibytes.
"""

import json
import resource
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from explainer.build.check import read_and_check
from explainer.reports import REPORTS
from tests import projects

SECONDS = 2.0
MEBIBYTES = 256
_ACTOR = "content/actors/x.yaml"
_STORY = "content/story/claims.yaml"
_NUMBER = "§"  # in a piece stands for how often it stood before
_FUSE = 1 << 30  # bytes of addresses: a file that wants more ends the process


@dataclass(frozen=True, slots=True)
class Large:
    """A piece many times between two others; `refused` is the last that is said of it."""

    piece: str
    times: int
    refused: str
    before: str = ""
    after: str = ""
    path: str = _ACTOR

    @property
    def content(self) -> str:
        pieces = (self.piece.replace(_NUMBER, str(number)) for number in range(self.times))
        many = "".join(pieces) if _NUMBER in self.piece else self.piece * self.times
        return f"{self.before}{many}{self.after}"


_ENOUGH = "50 faults stand before this place"
_BIG = "2,000,000 is the most"
_MANY = "more than 50,000 values"
_LONG = "more than 20,000 characters"
_DEEP = "nested deeper than 20 levels"

LARGE = {
    "ten thousand lists": Large("[", 10_000, _DEEP, "name: ", "]" * 10_000),
    "ten thousand mappings": Large("{a: ", 10_000, _DEEP, "name: ", "}" * 10_000),
    "a thousand levels of indentation": Large("- ", 10_000, _DEEP),
    "nearly two million brackets": Large("[", 1_999_000, _DEEP),
    "billion laughs": Large("a§: &a§ [*a, *a]\n", 20_000, "a value that begins with `*`", "a: b\n"),
    "NUL alone": Large("\0", 9_999_999, _BIG),
    "a million NULs": Large("\0", 1_000_000, _ENOUGH),
    "a million zero-width spaces": Large("\u200b", 600_000, _ENOUGH, "name: "),
    "a text of nine million": Large("x", 9_000_000, _BIG, "name: "),
    "a text of nearly two million": Large("x y ", 490_000, _LONG, "name: "),
    "a text of half a million lines": Large("  x\n", 490_000, _LONG, "name: |\n"),
    "a text of escapes": Large("\\u00e9", 300_000, _LONG, 'name: "', '"'),
    "a quotation mark that is never closed": Large("x\n", 900_000, "is never closed", 'name: "'),
    "nearly a million comments": Large("#\n", 900_000, "this file holds nothing"),
    "a million keys": Large("k§: v\n", 900_000, _BIG, "name: Jo\n"),
    "two hundred thousand keys": Large("k§: v\n", 180_000, _MANY, "name: Jo\n"),
    "as many unknown fields as values are read": Large("k§: v\n", 20_000, _ENOUGH, "name: A\n"),
    "one field a hundred thousand times": Large("name: Jo\n", 200_000, _ENOUGH),
    "half a million values": Large("- a\n", 490_000, _MANY, "name: Jo\naka:\n"),
    "a million tags": Large("!a b,", 390_000, _ENOUGH, "name: [", "]"),
    "a million anchors": Large("&a b,", 390_000, _ENOUGH, "name: [", "]"),
    "half a million documents": Large("---\n", 490_000, _ENOUGH),
    "a hundred thousand broken claims": Large(" c§: b\n", 150_000, _MANY, "claims:\n", path=_STORY),
    "twenty thousand broken claims": Large(" c§: {}\n", 20_000, _ENOUGH, "claims:\n", path=_STORY),
    "twenty thousand bad ids": Large(" C§: {}\n", 20_000, _ENOUGH, "claims:\n", path=_STORY),
    "comments behind ten thousand texts": Large("- a # b\n", 20_000, _ENOUGH, "name: Jo\naka:\n"),
    "more than ten million bytes": Large("x", 10_000_001, "more than 10,000,000 bytes"),
    "ten thousand unknown kinds": Large("k§: v\n", 10_000, _ENOUGH, path=_STORY),
    "ten thousand unknown kinds of nothing": Large("k§:\n", 10_000, _ENOUGH, path=_STORY),
    "ten thousand unknown fields": Large(" - {k§: v}\n", 10_000, _ENOUGH, "name: A\nroles:\n"),
    "a number behind many lines": Large("- a\n  #1\n", 20_000, _ENOUGH, "name: Jo\naka:\n"),
    "a number in a long list": Large("a, #1\n", 20_000, _ENOUGH, "name: Jo\naka: [", "b]"),
    "a register of brackets": Large("[", 9_000_000, "no JSON", path="published.json"),
    "a register of one number": Large("9", 9_000_000, "no JSON", "[", "]", path="published.json"),
    "a register of zeros": Large("0,", 900_000, "no list of texts", "[", "0]", "published.json"),
    "a register of nonsense": Large('"a§",', 100_000, _ENOUGH, "[", '"a"]', "published.json"),
    "reviews of brackets": Large("[", 9_000_000, "no JSON", path="reviewed.json"),
    "reviews of nonsense": Large('"a§",', 100_000, _ENOUGH, "[", '"a"]', "reviewed.json"),
    "reviews on lines that are no list": Large('"a§",\n', 100_000, _ENOUGH, path="reviewed.json"),
    "reviews in open marks": Large('"\n', 900_000, "no JSON", path="reviewed.json"),
    "one review of escapes": Large(r"\n", 4_000_000, "no kind, id", '["', '"]', "reviewed.json"),
    "one review without an end": Large("x", 9_000_000, "no kind, id", '["', '"]', "reviewed.json"),
}


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_FUSE, _FUSE))
    for name, one in LARGE.items():
        with TemporaryDirectory() as folder:
            root = projects.write(Path(folder), {"content/settings.yaml": "title: A\n"})
            projects.write(root, {one.path: one.content})
            begun = time.process_time()
            found = [each for each in read_and_check(root).diagnostics if each.is_error]
            for report in REPORTS.values():
                report.report(found)
            seconds = time.process_time() - begun
        sys.stdout.write(f"{json.dumps([name, seconds, [*map(str, found)], most_memory()])}\n")


def most_memory() -> int:
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) >> 10 for line in status if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
