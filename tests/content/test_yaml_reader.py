"""The YAML reader on any input: what it reads it gives as typed, what it can't read it refuses."""

from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.cut_texts import cutting_comment
from explainer.content.yaml_reader import MAX_DEPTH, Document, read
from explainer.diagnostics.characters import hidden_characters
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

PLAIN = st.text(
    st.characters(blacklist_categories=["Cc", "Cf", "Cs", "Cn", "Zl", "Zp"]), max_size=60
).filter(lambda text: not list(hidden_characters(file(text))))


def file(text: str) -> TextFile:
    return TextFile(PurePosixPath("x.yaml"), text)


def parsed(text: str) -> Document:
    document, found = read(file(text))
    assert document is not None, [str(one) for one in found]
    return document


@given(PLAIN)
def test_any_quoted_text_is_given_as_typed(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"

    assert parsed(f"text: {quoted}\n").data == {"text": text}


@given(PLAIN)
def test_any_unquoted_text_is_given_as_typed_or_refused(text: str) -> None:
    document, found = read(file(f"text: x{text}\n"))

    if document is None:
        assert found
    elif (
        not found
        and cutting_comment(document, ("text",)) is None
        and isinstance(document.data, dict)
    ):
        assert document.data.get("text") == f"x{text}".strip(" \t\r\n") or len(document.data) != 1


_TREES = st.recursive(
    st.just("x"),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(st.sampled_from(["", "a", "b", "é"]), below, max_size=3)
    ),
    max_leaves=12,
)


@given(tree=_TREES, is_flow=st.booleans(), heap=st.text("ab:c-[]{}, x\n '", max_size=40))
def test_an_entry_reaches_from_its_key_to_the_end_of_its_value(
    tree: object, heap: str, *, is_flow: bool
) -> None:
    for text in (yaml.safe_dump(tree, default_flow_style=is_flow, allow_unicode=True), heap):
        document, found = read(file(text))
        if document is None or found:
            continue
        for path in _keys(document.data):
            key, value = document.span(path, key=True), document.span(path)
            assert document.entry(path) == Span(document.file, key.start, value.end)


def _keys(data: object) -> Iterator[tuple[str, ...]]:
    """Give the paths to all keys of the two upper levels that have none but keys above them."""
    for key, below in data.items() if isinstance(data, dict) else ():
        yield (key,)
        yield from ((key, one) for one in below) if isinstance(below, dict) else ()


@given(st.text(max_size=200))
def test_any_file_is_read_or_refused_with_a_reason_inside_the_file(text: str) -> None:
    document, found = read(file(text))

    assert document is not None or found
    assert [one for one in found if not lies_inside(one, text)] == []


@given(
    st.lists(st.sampled_from(["a: b\n", "- c\n", "  ", '"', "'", "[", "}", "#x\n", "|\n", "&a "]))
)
def test_any_heap_of_yaml_is_read_or_refused(pieces: list[str]) -> None:
    text = "".join(pieces)

    document, found = read(file(text))

    assert document is not None or found
    assert [one for one in found if not lies_inside(one, text)] == []


@pytest.mark.parametrize(
    "text", ["no", "12:30", "1_000", "0o7", "2024-05-13", "1e3", ".inf", "=", "on"]
)
def test_no_scalar_becomes_something_else(text: str) -> None:
    assert parsed(f"by: {text}\n").data == {"by": text}


def test_nothing_is_told_from_the_words_for_it_in_other_programs() -> None:
    assert parsed("a:\nb: null\nc: ~\nd: ''\n").data == {"a": "", "b": "null", "c": "~", "d": ""}
    assert parsed("# nothing\n").data is None


def test_value_lies_where_it_is_typed() -> None:
    document = parsed("one:\n  two: [a, “b c”]\n")

    assert document.span(("one", "two", 1)).text == "“b c”"
    assert document.span(("one", "two"), key=True).text == "two"
    assert document.entry(("one",)).text == "one:\n  two: [a, “b c”]"


def test_place_of_what_is_not_there_is_its_nearest_parent() -> None:
    assert parsed("one:\n  two: x\n").span(("one", "three")).text == "two: x"


def test_all_faults_of_a_file_are_found() -> None:
    _, found = read(file("a: 1\na: 2\nb: !x 3\nc: &d 4\n"))

    assert [str(one) for one in found] == [
        "x.yaml:2:1: error[EX107] `a` stands here for the second time",
        "x.yaml:3:4: error[EX108] `!x` is a tag, which claim files do without",
        "x.yaml:4:4: error[EX108] `&d` is an anchor, which claim files do without",
    ]


def test_deepest_nesting_is_read() -> None:
    depth = MAX_DEPTH - 1

    assert parsed("a: " + "[" * depth + "]" * depth).data


def lies_inside(one: Diagnostic, text: str) -> bool:
    return 0 <= one.span.start <= one.span.end <= len(text)
