"""The files of the search, read as the script in the browser reads them."""

import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.search.corpus import corpus
from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.exports.search_index import search_files
from explainer.options import Options
from explainer.presentation.output import Page, SearchEntry
from explainer.presentation.phrases import standing_labels
from explainer.presentation.statements import plain_told
from explainer.text.search_words import search_words
from tests import projects
from tests.search_files import value

HOSTILE = "</script><b>\"quoted\" 'single' \\ !Zm9v 1,2,3\tand\nlines\x00 " + "a" * 200

entries = st.builds(
    SearchEntry, title=st.text(max_size=40), text=st.text(max_size=40), note=st.text(max_size=20)
)


class Index:
    """The look-up: from a word to the entries that have it."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.files = {one.path.name: one.content for one in search_files(pages)}
        self.about: Any = self.value("index")

    def value(self, name: str) -> Any:
        return value(self.files[f"{name}.js"])

    def file_for(self, word: str) -> str:
        before = [start for start in self.about["starts"] if utf_16(start) <= utf_16(word)]
        return "".join(c if c.isascii() else f"-{ord(c):x}" for c in before[-1])

    def find(self, word: str) -> tuple[list[int], list[int]]:
        """Give the entries with a word in the title, then those with it in the text."""
        for line in self.value(f"t-{self.file_for(word)}").splitlines():
            found, titles, texts = line.split(" ")
            if found == word:
                return numbers(titles), numbers(texts)
        return [], []

    def shown(self) -> list[list[str]]:
        blocks = -(-self.about["entries"] // self.about["block"])
        return [one for n in range(blocks) for one in self.value(f"d-{n}")]


def utf_16(word: str) -> bytes:
    return word.encode("utf-16-be")


def numbers(text: str) -> list[int]:
    if text.startswith("!"):
        bits = b64decode(text[1:])
        return [n for n in range(len(bits) * 8) if bits[n >> 3] >> (n & 7) & 1]
    return list(accumulate(map(int, text.split(",")))) if text else []


def page(entry: SearchEntry, kind: str = "claim", *, is_draft: bool = False) -> Page:
    return Page(
        PurePosixPath("explainers/a/claims/b.html"),
        entry.title,
        description="",
        template="",
        view={},
        search=(entry,),
        is_draft=is_draft,
        thing=(kind, "a/b"),
    )


def assert_all_found(found: list[SearchEntry]) -> None:
    index = Index(page(entry) for entry in found)
    for number, entry in enumerate(found):
        title = set(search_words(entry.title))
        text = {*search_words(entry.text), *search_words(entry.note)} - title
        assert [word for word in title if number not in index.find(word)[0]] == []
        assert [word for word in text if number not in index.find(word)[1]] == []


@given(st.lists(entries, max_size=30))
def test_every_word_of_every_entry_is_found(found: list[SearchEntry]) -> None:
    assert_all_found([*found, SearchEntry(HOSTILE, HOSTILE)])


def test_every_word_is_found_among_thousands() -> None:
    found = [one for page in corpus(1_000) for one in page.search]

    assert_all_found(found[::5])


def test_words_beyond_the_basic_plane_are_found_where_a_browser_looks() -> None:
    words = ["ﬀ", "𝔘nicode", "\U0001e900dlam", "\ufb50", "zebra", "李作成", "\ud7a3"]

    assert_all_found([SearchEntry(word * 9_000 + " " + word) for word in words])


def test_no_file_of_words_is_large_and_the_first_one_is_small() -> None:
    files = Index(corpus(10_000)).files

    assert max(len(content) for name, content in files.items() if name[0] == "t") <= 16_000
    assert max(len(content) for name, content in files.items() if name[0] == "d") <= 8_000
    assert len(files["index.js"]) <= 4_000


def test_the_same_entries_give_the_same_bytes_in_every_process() -> None:
    script = (
        "import hashlib; from benchmarks.search.corpus import corpus;"
        "from explainer.exports.search_index import search_files;"
        "made = b''.join(str(f.path).encode() + f.content for f in search_files(corpus(300)));"
        "print(hashlib.sha256(made).hexdigest())"
    )

    seen = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=projects.REAL,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(seen) == 1


def test_people_come_before_explainers_claims_events_and_sources() -> None:
    kinds = ("source", "event", "reaction", "claim", "explainer", "actor")
    guide = Page(PurePosixPath("guide/a.html"), "", "", "", {}, search=(SearchEntry("guide"),))

    index = Index([guide, *(page(SearchEntry(kind), kind) for kind in kinds)])

    assert [title for _, title, *_ in index.shown()] == [*reversed(kinds), "guide"]


def test_a_draft_says_so_and_a_person_in_one_is_no_draft() -> None:
    entry = SearchEntry("A title", kind="A kind", note="On the record")

    index = Index([page(entry, is_draft=True), page(entry, "actor", is_draft=True)])

    assert [note for *_, note, _ in index.shown()] == ["On the record", "On the record · draft"]


def test_a_quote_that_the_sentence_has_is_not_shown_again() -> None:
    found = [SearchEntry("She said: “No.”", "“No.”"), SearchEntry("She denied it.", "“No.”")]

    assert [text for *_, text in Index(map(page, found)).shown()] == ["", "“No.”"]


def test_a_text_is_shown_whole_or_not_at_all() -> None:
    index = Index(
        [page(SearchEntry("Short", "if true " * 9)), page(SearchEntry("Long", "x " * 300))]
    )

    assert [text for *_, text in index.shown()] == ["if true " * 9, ""]


def test_every_statement_is_shown_whole_with_its_kind_and_standing(
    checked: Checked, tmp_path: Path
) -> None:
    bridge = read_and_check(projects.write(tmp_path, projects.bridge()))
    for site in (checked.site, bridge.site):
        shown = {
            (kind, title): note
            for _, title, kind, note, _ in Index(build(site, Options()).pages).shown()
        }

        for claim in site.statements():
            note = shown["Reaction" if claim.is_reaction else "Claim", plain_told(site, claim)]
            assert note.removesuffix(" · draft") == standing_labels(claim, site)


@pytest.mark.parametrize(("times", "letters"), [(20, 961), (3, 8_000), (200, 961)])
@pytest.mark.parametrize("letter", ["a", "\u0436", "\U00010437"])
def test_words_of_any_length_give_files_with_names_that_every_system_takes(
    letter: str, times: int, letters: int
) -> None:
    words = (letter * (letters - 3) + f"{number:03}" for number in range(times))
    page = Page(PurePosixPath("x.html"), "", "", "", {}, search=(SearchEntry(" ".join(words)),))

    names = [file.path.name for file in search_files([page])]

    assert max(len(name.encode()) for name in names) <= 255


def test_what_is_for_those_who_make_the_site_is_numbered_behind_all_else() -> None:
    paths = ("guide/writers/claims.html", "rules/ex301.html", "guide/readers.html", "about.html")
    documents = [
        Page(PurePosixPath(path), path, "", "", {}, search=(SearchEntry(path, ""),))
        for path in paths
    ]
    news = page(SearchEntry("The bridge is shut", ""))

    index = Index((*documents, news))

    shown = [title for _, title, *_ in index.shown()]
    assert shown == ["The bridge is shut", *paths[2:], *paths[:2]]
    assert index.about["front"] == 3
