"""`explainer fmt`: the style, and that no value changes, no comment is lost and twice is once."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.field_order import LAST, WITH_CHAIN
from explainer.content.formatting import formatted
from explainer.content.schema.claim import (
    ClaimEntry,
    EvidenceEntry,
    ReactionEntry,
    RecordEntry,
)
from explainer.content.schema.event import EventEntry
from explainer.content.schema.story import DefaultsEntry
from explainer.content.yaml_reader import DataPath, Document, read
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

ROOT = Path(__file__).parents[2]
STORIES = [*sorted((ROOT / "content").rglob("*.yaml"))]
CLAIMS = PurePosixPath("content/story/claims.yaml")


class Case(TypedDict, total=False):
    name: str
    path: str
    before: str
    after: str
    found: list[str]


CASES: list[Case] = tomllib.loads((Path(__file__).parent / "formatting.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_file_is_put_in_the_style_of_the_project(case: Case) -> None:
    file = TextFile(PurePosixPath(case.get("path", CLAIMS)), case["before"])

    result, found = formatted(file)

    assert result.text == case.get("after", case["before"])
    assert [str(one) for one in found] == case.get("found", [])


@pytest.mark.parametrize("path", STORIES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_stories_of_this_repository_are_in_the_style(path: Path) -> None:
    text = path.read_text()

    result, found = formatted(TextFile(PurePosixPath(path.relative_to(ROOT)), text))

    assert (result.text, found) == (text, [])


def test_every_field_of_an_entry_with_a_chain_has_its_place_in_the_order() -> None:
    models = (ClaimEntry, ReactionEntry, EventEntry, EvidenceEntry, RecordEntry, DefaultsEntry)
    names = {f.alias or name for model in models for name, f in model.model_fields.items()}

    assert {*WITH_CHAIN, *LAST} == names


_WORDS = st.sampled_from(
    ("a b", "x", "yes", "2021-01", "a: b", "a # b", "“so”, he said", "", " x ", "é\u2028y", "\ttab",
     "- a", "[a]", "it's", 'say "no"', "one\ntwo", "one\n\n  two\n", "\n", "a\n\n", "no:", "1.5",
     "# x", "@x", "%", "a\\b", "\U0001f600", "…", "? a", "&a", "!b", "|", ">")
)  # fmt: skip
_NAMES = st.sampled_from(
    ("says", "passage", "by", "evidence", "record", "claims", "towards", "to", "stance", "if",
     "x", "a b", "defaults", "ok", "was", "about")
)  # fmt: skip
_DATA = st.dictionaries(
    _NAMES,
    st.recursive(
        _WORDS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)
_COMMENTS = st.sampled_from(("# c", "#", "#d: e", "# “f” #g", "", "", ""))


class _Hand:
    """Writes data as people may write it: any style, any indentation, comments anywhere."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def file(self) -> str:
        data = self._draw(_DATA)
        return self._between(0) + self._block(data, 0) + self._between(self._draw(_INDENTS))

    def _comment(self) -> str:
        text = self._draw(_COMMENTS)
        return f" {text}" if text and self._draw(st.booleans()) else ""

    def _between(self, width: int) -> str:
        lines = self._draw(st.lists(_COMMENTS, max_size=2)) if self._draw(st.booleans()) else []
        indents = (" " * max(0, width + self._draw(_INDENTS) - 2) if one else "" for one in lines)
        return "".join(f"{indent}{one}\n" for indent, one in zip(indents, lines, strict=True))

    def _text(self, value: str, width: int) -> str:
        end = f"{self._comment()}\n"
        match self._draw(st.sampled_from(("plain", "plain", "single", "double", "|", ">", "long"))):
            case "|" | ">" as sign:
                indented = "\n".join(" " * (width + 1) + line for line in value.split("\n"))
                return f"{sign}{self._draw(st.sampled_from(('', '-', '+')))}{end}{indented}\n"
            case "single":
                return "'" + value.replace("'", "''") + "'" + end
            case "double":
                return _double(value) + end
            case "long":
                return value.replace(" ", "\n" + " " * (width + 2)) + end
            case _:
                return value + end

    def _flow(self, value: object) -> str:
        comment = self._draw(_COMMENTS)
        end = self._draw(st.sampled_from((", ", ",", f", {comment}\n      ", ",\n   ")))
        if isinstance(value, list):
            return "[" + end.join(map(self._flow, value)) + "]"
        if isinstance(value, dict):
            parts = (f"{name}: {self._flow(one)}" for name, one in value.items())
            return "{" + end.join(parts) + "}"
        return _double(str(value)).replace("\n", "\\n")

    def _block(self, value: object, width: int) -> str:
        deeper, parts = width + 1 + self._draw(_INDENTS), list[str]()
        names = value.items() if isinstance(value, dict) else ()
        for name, one in names:
            parts.append(f"{self._between(width)}{' ' * width}{name}:{self._after(one, deeper)}")
        for one in value if isinstance(value, list) else ():
            parts.append(f"{self._between(width)}{' ' * width}-{self._after(one, deeper)}")
        return "".join(parts)

    def _after(self, value: object, width: int) -> str:
        if isinstance(value, str):
            is_below = self._draw(_INDENTS) == 4
            start = f"{self._comment()}\n{' ' * width}" if is_below else " "
            return start + self._text(value, width)
        if not value or self._draw(st.booleans()):
            return f" {self._flow(value)}{self._comment()}\n"
        return f"{self._comment()}\n{self._block(value, width)}"


_INDENTS = st.integers(0, 4)


def _double(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


@st.composite
def _files(draw: st.DrawFn) -> str:
    return _Hand(draw).file()


def comments(file: TextFile) -> Counter[str]:
    """Count the comments of a file: what stands behind a `#` that is in no key and no text."""
    document, _ = read(file)
    assert document is not None
    text = file.text
    for span in sorted(_spans(document, document.data, ()), key=lambda one: one.start)[::-1]:
        header = re.match(r"[|>][^\n]*", span.text)
        text = text[: span.start] + (header[0] if header else "") + text[span.end :]
    return Counter(one.rstrip() for one in re.findall("#.*", text))


def _spans(document: Document, data: object, path: DataPath) -> Iterator[Span]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield document.span((*path, name), key=True)
            yield from _spans(document, value, (*path, name))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _spans(document, value, (*path, number))
    else:
        yield document.span(path)


def assert_only_form_changed(file: TextFile) -> None:
    before, _ = read(file)
    result, found = formatted(file)
    if found or before is None:
        assert result == file
        return
    after, faults = read(result)
    assert after is not None
    assert (after.data, faults) == (before.data, [])
    assert comments(result) == comments(file)
    assert formatted(result) == (result, [])


@given(_files(), st.sampled_from((CLAIMS, PurePosixPath("content/story/explainer.yaml"))))
def test_no_value_changes_no_comment_is_lost_and_twice_is_once(
    text: str, path: PurePosixPath
) -> None:
    assert_only_form_changed(TextFile(path, text))


@given(
    st.sampled_from(STORIES),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 8), _COMMENTS), max_size=8),
)
def test_comments_anywhere_in_a_story_are_kept(
    path: Path, added: list[tuple[int, int, str]]
) -> None:
    lines = path.read_text().splitlines()
    for place, indent, comment in added:
        lines.insert(place % len(lines), " " * indent + comment)
    text = "\n".join(lines)

    assert_only_form_changed(TextFile(PurePosixPath(path.relative_to(ROOT)), text))
