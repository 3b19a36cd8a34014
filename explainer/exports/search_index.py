"""What the search in the browser reads: an inverted index in small files, made from data.

    search/index.js      how many entries there are, and where each file of words begins
    search/t-<word>.js   words in order: `word titles texts`, the numbers of the entries with it
    search/d-<n>.js      sixteen entries: what a result shows

Each is a script that hands one value in JSON to `explainerSearch`, by its name: a browser reads no
other file in a folder that is opened without a server.
A browser reads the first, one or two files for each word typed, and the entries that it shows.
Entries from the number `front` on are for those who make the site, and come behind all others.
Numbers are differences, `3,1,4` for 3, 4 and 8; where that is shorter, `!` and one bit for each
entry in base64. Entries are numbered by kind, so that of equal results people come first.
"""

import json
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import sub
from pathlib import PurePosixPath
from urllib.parse import quote

from explainer.presentation.output import OutputFile, Page, SearchEntry
from explainer.text.search_words import search_words

FOLDER = PurePosixPath("search")
_BLOCK = 16  # entries in a file
_MOST = 15_900  # bytes in a file of words, unless one word alone has more
_LONGEST = 400  # letters of a text that is shown: whole or not at all, for the hedge may be its end
_OFTEN = 10  # a word in every tenth entry tells little in a long query
_KINDS = ("actor", "explainer", "claim", "reaction", "event", "source", "")
_LAST = len(_KINDS)  # what is for those who make the site: rules, and guides but that for readers
_READERS = ("index", "readers")
_STORY = range(1, 5)  # what is in a draft alone; people and sources are no drafts


@dataclass(frozen=True, slots=True)
class _Line:
    """A word with the entries that have it, as it stands in a file."""

    word: str
    content: bytes
    entries: int


def search_files(pages: Iterable[Page]) -> Iterator[OutputFile]:
    """Give all files of the search over what the pages say about themselves."""
    found = sorted(
        ((page, entry) for page in pages for entry in page.search),
        key=lambda found: _rank(found[0]),
    )
    lines = list(_lines([entry for _, entry in found]))
    shards = list(_shards(lines))
    for start, shard in shards:
        yield _file(f"t-{_name(start)}", b"".join(line.content for line in shard).decode())
    for number, first in enumerate(range(0, len(found), _BLOCK)):
        shown = [_shown(page, entry) for page, entry in found[first : first + _BLOCK]]
        yield _file(f"d-{number}", shown)
    often = [line.word for line in lines if line.entries * _OFTEN > len(found)]
    starts = [start for start, _ in shards]
    front = sum(_rank(page) != _LAST for page, _ in found)
    index = {
        "entries": len(found),
        "front": front,
        "block": _BLOCK,
        "starts": starts,
        "often": often,
    }
    yield _file("index", index)


def _rank(page: Page) -> int:
    if page.thing is None and _is_for_makers(page.path):
        return _LAST
    return _KINDS.index(page.thing[0] if page.thing else "")


def _is_for_makers(path: PurePosixPath) -> bool:
    """Tell whether a page is for writers, editors, newsrooms or developers."""
    room = path.parts[0]
    is_guide = room == "guide" and (len(path.parts) > 2 or path.stem not in _READERS)
    return room == "rules" or is_guide


def _file(name: str, value: object) -> OutputFile:
    script = f"explainerSearch({_json(name)},{_json(value)});\n"
    return OutputFile(FOLDER / f"{name}.js", script.encode())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _shown(page: Page, entry: SearchEntry) -> tuple[str, ...]:
    """Give what a result shows: a claim never lacks its standing, a draft says so."""
    address = quote(str(page.path)) + (f"#{quote(entry.anchor)}" if entry.anchor else "")
    is_draft = page.is_draft and _rank(page) in _STORY
    note = " · ".join(filter(None, (entry.note, "draft" if is_draft else "")))
    is_told = entry.text.strip("“”") in entry.title
    text = "" if is_told or len(entry.text) > _LONGEST else entry.text
    return address, entry.title, entry.kind, note, text


def _lines(entries: Sequence[SearchEntry]) -> Iterator[_Line]:
    """Give every word with the entries that have it in the title, and those only in the text."""
    titles: defaultdict[str, list[int]] = defaultdict(list)
    texts: defaultdict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        title = _words(entry.title)
        for word in title:
            titles[word].append(number)
        for word in _words(f"{entry.text} {entry.note}") - title:
            texts[word].append(number)
    for word in sorted({*titles, *texts}, key=_in_browser):
        both = titles.get(word, []), texts.get(word, [])
        numbers = " ".join(_numbers(found, len(entries)) for found in both)
        yield _Line(word, f"{word} {numbers}\n".encode(), len(both[0]) + len(both[1]))


@lru_cache(maxsize=16_384)
def _words(text: str) -> frozenset[str]:
    """Keep the words of texts: a server asks for the same again at each save."""
    return frozenset(search_words(text))


def _in_browser(word: str) -> bytes:
    """Sort as JavaScript compares: by units of UTF-16."""
    return word.encode("utf-16-be")


def _numbers(numbers: Sequence[int], entries: int) -> str:
    if len(numbers) * 12 > entries:
        return _bits(numbers, entries)
    return ",".join(map(str, map(sub, numbers, (0, *numbers))))


def _bits(numbers: Iterable[int], entries: int) -> str:
    bits = bytearray(entries // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return f"!{b64encode(bits).decode()}"


def _shards(lines: Iterable[_Line], depth: int = 1) -> Iterator[tuple[str, list[_Line]]]:
    """Cut where the first letters differ, and no deeper than the size demands.

    Each piece comes with the letters that its first word begins with. A changed word moves no cut
    but those among words with the same first letters.
    """
    start, run = "", list[_Line]()
    for letters, group in groupby(lines, lambda line: line.word[:depth]):
        alike = list(group)
        if run and _size(run) + _size(alike) > _MOST:
            yield start, run
            run = []
        if _size(alike) > _MOST and len(alike) > 1:
            yield from _shards(alike, depth + 1)
            continue
        start, run = start if run else letters, run + alike
    if run:
        yield start, run


def _size(lines: Iterable[_Line]) -> int:
    return sum([len(line.content) + 1 for line in lines])  # its end is written as two signs


def _name(start: str) -> str:
    """Give a file name that every system takes, whatever the script."""
    return "".join(char if char.isascii() else f"-{ord(char):x}" for char in start)
