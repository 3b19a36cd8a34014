"""What must hold for any text, asked of texts that are drawn, and of those that broke it once.

`python -m benchmarks.fuzz` asks the same of texts that are bred.
"""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.fuzz.targets import TARGETS
from explainer.text.anchor import anchors
from explainer.text.fold import fold
from explainer.text.sentences import sentences
from tests import projects, properties

FOUND = sorted((projects.CASES / "found").glob("*/*"))
CORPUS = sorted((projects.REAL / "benchmarks/fuzz/corpus").glob("*/*"))


def pieces(*texts: str) -> st.SearchStrategy[str]:
    """Draw heaps of pieces that mean something, with anything between them."""
    return st.lists(st.one_of(st.sampled_from(texts), st.text(max_size=3)), max_size=25).map(
        "".join
    )


YAML = pieces(
    "a: b\n", "- c\n", "  ", "\n", '"', "'", "''", "[", "]", "{", "}", ", ", "#", " # x\n", "|\n",
    ">-\n", "|2+\n", "? ", ": ", "&a ", "*a", "!t ", "---\n", "...\n", "<<: ", "~", "null",
    "\\u200b", "\\x41", "text: ", "claims:\n", "summary: ", "\t", "\r\n", "\u2028", "é", "e\u0301",
    "%YAML 1.1\n",
)  # fmt: skip
WORDS = pieces(
    "he ", "said ", "so ", "“", "”", "‘", "’", '"', "'", "«", "»", " ", "\n", "\n\n", "…", "...",
    " . . .", "[…]", "[he] ", "[H]e ", "[sic]", ". ", ", ", "—", "--", "-", "−5 ", "1,500 ", "ﬁn",
    "\u00ad", "\u200b", "e\u0301", "é", "他", "表示", "?", "!", ",”", ".”",
)  # fmt: skip
DATES = pieces(
    "Oct. 30", ", ", " of last year", "yesterday", "two days after ", "before ", "between ",
    " and ", " to ", "2020", "2020-10-30", "Monday", "last ", "this ", "next ", "week",
    "the day before ", "the 1990s", "spring 2020", "3/4/2020", " ago", "a year ", "about ",
    "29 February", "since ", "9999", "May", "noon",
)  # fmt: skip
TYPED = st.text("0123456789-/.~?%XY ", max_size=24)
PROSE = pieces(
    "- ", "* ", "1. ", "> ", "#", "One. ", "said so ", "[@a]", "[@a; @b/c]", " [@d].", "[", "]",
    "(", ")", "*", "_", "`", "<", ">", "&", "&lt;", "\\", "|", "\n", "\n\n", "    ",
    "[a](http://b.org)", "[a](javascript:b)", "![a](b)", "<b>", "<!--", "http://a.b", "a@b.c",
    "[a]: //b\n", "“", "”", "\u200b", "\t",
)  # fmt: skip


@given(YAML)
def test_a_claim_file_is_refused_or_given_as_typed(text: str) -> None:
    properties.of_the_reader(text)


@given(WORDS, WORDS)
def test_a_passage_is_found_by_its_letters(passage: str, text: str) -> None:
    properties.of_anchors(passage, text)


@given(WORDS, st.data())
def test_a_part_of_a_text_is_found_by_its_letters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))

    properties.of_anchors(text[start : data.draw(st.integers(start, len(text)))], text)


@given(TYPED, DATES)
def test_dates_are_read_or_refused(typed: str, words: str) -> None:
    properties.of_dates(typed, words)


@given(PROSE)
def test_a_summary_loses_nothing_and_becomes_no_script(text: str) -> None:
    properties.of_summaries(text)


@pytest.mark.parametrize("path", FOUND + CORPUS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_once_holds(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


LONG: dict[str, Callable[[], object]] = {
    "quotations that never end": lambda: sentences("“" * 300_000),
    "a passage of cuts": lambda: anchors("a […] " * 2_000, fold("a z " * 10_000)),
    "a passage of brackets": lambda: anchors("a [b] " * 9_000, fold("a z " * 10_000)),
    "a summary of citations that never end": lambda: properties.of_summaries("[@a; " * 20_000),
    "a summary of images": lambda: properties.of_summaries("![a](b) " * 2_000),
    "Markdown as deep as it may be": lambda: properties.of_summaries(f"{'- ' * 10}a\n" * 800),
}


@pytest.mark.parametrize("name", LONG)
def test_what_is_long_takes_time_by_its_length(name: str) -> None:
    begun = time.process_time()

    LONG[name]()

    assert time.process_time() - begun < 10
