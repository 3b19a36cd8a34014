"""Taking `guessed` out of a file: nothing else of it changes, and no comment is lost."""

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.read_marks import GUESSED, marked, without_mark
from explainer.content.yaml_edits import edited
from explainer.content.yaml_reader import Document, read
from explainer.diagnostics.text_file import TextFile

_COMMENT = st.sampled_from(("", "", " # c1", "  # c2: [by]", " # it’s c3"))
_FIELDS = st.lists(
    st.sampled_from(("says: It “is” so.", "by: mona-reed", "via: [a, b]", "quote: 'a # b'")),
    min_size=1,
    max_size=3,
    unique=True,
)
_MARKS = st.sampled_from((
    "guessed: by",
    "guessed: [says, by]",
    "guessed: [says, # c4\n      by]",
    "guessed:{}\n      - by{}\n      - says",
    "'guessed': \"by\"",
))  # fmt: skip


@st.composite
def _entry(draw: st.DrawFn, id_: str) -> str:
    fields = draw(_FIELDS)
    if draw(st.booleans()):  # in brackets
        one = [field for field in fields if not field.startswith("says")] or ["by: a"]
        place = draw(st.integers(0, len(one)))
        return f"  {id_}: {{{', '.join([*one[:place], 'guessed: [by, says]', *one[place:]])}}}\n"
    mark = draw(_MARKS).format(draw(_COMMENT), draw(_COMMENT))
    place = draw(st.integers(0, len(fields)))
    lines = [*fields[:place], *([mark] if draw(st.booleans()) else []), *fields[place:]]
    above = draw(st.sampled_from(("", "    # c5\n", "\n  # c6\n")))
    end = draw(st.sampled_from(("\n", "\r\n", "\n\n")))
    return f"  {id_}:\n{above}" + "".join(f"    {line}{draw(_COMMENT)}{end}" for line in lines)


@st.composite
def _file(draw: st.DrawFn) -> str:
    entries = "".join(draw(_entry(id_)) for id_ in "abc"[: draw(st.integers(1, 3))])
    return f"# c7\nclaims:{draw(_COMMENT)}\n{entries}{draw(st.sampled_from(('', '# c8')))}"


@given(_file())
def test_of_any_file_the_marks_alone_go_and_no_comment_with_them(text: str) -> None:
    document = _read(text)
    found = {entry: without_mark(document, entry) for entry in marked(document)}

    after = _read(edited(text, (edit for edit in found.values() if edit)))

    left = {entry for entry, edit in found.items() if edit is None}
    assert {*marked(after)} == left
    assert _without(after, left) == _without(document, left)
    assert _comments(after) == _comments(document)


@pytest.mark.parametrize(("before", "after"), [
    ("name: A\nguessed: [name, aka]\naka: B\n", "name: A\naka: B\n"),
    ("name: A\nguessed: name", "name: A\n"),
    ("{name: A, guessed: name}\n", "{name: A}\n"),
    ("{guessed: name, name: A}\n", "{name: A}\n"),
    ("name: A\nguessed: name  # of whom?\naka: B\n", "name: A\n# of whom?\naka: B\n"),
    ("claims:\n  a:\n    by: b\n    guessed:  # why\n      - by  # sure?\n\n  # next\n  b: 1\n",
     "claims:\n  a:\n    by: b\n    # why\n    # sure?\n\n  # next\n  b: 1\n"),
])  # fmt: skip
def test_a_mark_is_taken_out_with_its_line(before: str, after: str) -> None:
    document = _read(before)
    edits = [without_mark(document, entry) for entry in marked(document)]

    assert edited(before, filter(None, edits)) == after


def test_a_mark_between_a_comment_and_brackets_is_left_to_a_person() -> None:
    document = _read("{name: A, guessed: [name,  # why\n  aka], aka: B}\n")

    assert [without_mark(document, entry) for entry in marked(document)] == [None]


def _read(text: str) -> Document:
    document, found = read(TextFile(PurePosixPath("content/s/claims.yaml"), text))
    assert document is not None, found
    return document


def _without(document: Document, left: set[tuple[str | int, ...]]) -> object:
    """Give all data but the marks that were to go."""
    return {
        id_: entry if ("claims", id_) in left else {k: v for k, v in entry.items() if k != GUESSED}
        for id_, entry in document.data["claims"].items()
    }


def _comments(document: Document) -> list[str]:
    return sorted(re.findall(r"# [^\r\n]*c\d[^\r\n]*", document.file.text))
