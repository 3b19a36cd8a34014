"""What must hold for any text at all, whoever wrote it.

Property tests ask it of texts that are drawn, `python -m benchmarks.fuzz` of texts that are bred by
what they reach in the code, and `test_holds.py` of those that were found to break it once.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from pydantic import TypeAdapter, ValidationError

from explainer.content.parse import parse_files
from explainer.content.schema.field_types import MarkdownText
from explainer.content.yaml_reader import DataPath, read
from explainer.dates.agreement import Agreement, agrees
from explainer.dates.display import datetime_attribute, in_words
from explainer.dates.edtf import When, parse_when
from explainer.dates.reading import Reading
from explainer.dates.resolution import day_counts, resolve, told_in
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.cited_prose import Sentence, read_prose
from explainer.presentation.markdown import to_html
from explainer.reports import REPORTS
from explainer.text.anchor import Anchor, How, anchors
from explainer.text.characters import INVISIBLE
from explainer.text.fold import fold
from tests.hostile import PROSE, Markup, bad_links

_KINDS = ("story/claims", "story/explainer", "actors/x", "sources/x", "settings")
_MARKDOWN = TypeAdapter[str](MarkdownText)
_CITATION = re.compile(r"[ \t]*\[(@[^\[\]\n]*)\]")
_CITED = re.compile(r"@([A-Za-z0-9_/-]+)")
_BLOCK = re.compile(r"^[ \t]*[-*+][ \t]+|\n[ \t]*\n", re.MULTILINE)
_HOST = re.compile(r"[\\/]{2}")  # of another site; it is said behind the link
_UNSEEN = re.compile(r"[\s\u200b\u2060\ufeff]")
_PLAIN_SLICE = re.compile(r"(?<=[a-z] )[a-z]{2,}(?: [a-z]{2,})*(?= [a-z])")


def of_the_reader(text: str) -> None:
    """A claim file is refused with a place inside of it, or each value is given as typed."""
    document, found = read(TextFile(PurePosixPath("x.yaml"), text))
    assert document is not None or found
    assert_inside(found, text)
    if document is not None and not found:
        for path, value in _values(document.data, ()):
            assert_as_typed(document.span(path).text, value)
    kind = _KINDS[len(text) % len(_KINDS)]
    _, found = parse_files([TextFile(PurePosixPath(f"content/{kind}.yaml"), text)])
    assert_inside(found, text)
    for report in REPORTS.values():
        assert isinstance(report.report(found), str)


def assert_inside(found: list[Diagnostic], text: str) -> None:
    outside = [
        diagnostic
        for diagnostic in found
        if not 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)
    ]
    assert outside == []


def _values(data: object, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _values(value, (*path, name))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from _values(value, (*path, place))
    elif data is not None:
        assert isinstance(data, str)
        yield path, data


def assert_as_typed(typed: str, value: str) -> None:
    """The words are the same; in a text of one line all else is too. Escapes are looked at less."""
    inner = _without_marks(typed)
    if typed[:1] == '"' and "\\" in typed:
        return
    assert value.split() == inner.split()
    if typed[:1] not in ("|", ">") and "\n" not in typed and "\r" not in typed:
        assert value == inner


def _without_marks(typed: str) -> str:
    if typed[:1] == "'":
        return typed[1:-1].replace("''", "'")
    if typed[:1] == '"':
        return typed[1:-1]
    if typed[:1] in ("|", ">"):
        return re.sub(r"\A[^\n\r]*", "", typed)
    return typed


def of_anchors(passage: str, text: str) -> None:
    """What is found has the passage's letters; plain words of a text are found."""
    for anchor in anchors(passage, fold(text)):
        assert_lies_in(anchor, text)
        if anchor.how is not How.BRACKETED:
            found = "".join(text[start:end] for start, end in anchor.parts)
            assert letters(found) == letters(passage)
    for plain in _PLAIN_SLICE.finditer(text[:2000]):
        assert anchors(plain[0], fold(text))


def assert_lies_in(anchor: Anchor, text: str) -> None:
    ends = [place for part in anchor.parts for place in part]
    assert ends == sorted(ends)
    assert (anchor.start, anchor.end) == (ends[0], ends[-1])
    assert 0 <= anchor.start < anchor.end <= len(text)


def letters(text: str) -> str:
    """Give letters, numbers and accents alone, however they are encoded."""
    spelled = unicodedata.normalize("NFKD", "".join(c for c in text if c not in INVISIBLE))
    return "".join(c for c in spelled if unicodedata.category(c)[0] in "LNM")


def of_dates(typed: str, words: str) -> None:
    """A typed date is one or is refused in words; what words tell can be printed, or why not."""
    when = date_or_none(typed)
    dateline = (when and when.earliest) or date(2021, 9, 16)
    reading = resolve(words, dateline, when)
    assert reading.when is not None or reading.reason
    for told in told_in(words, dateline):
        assert 0 <= told.start < told.end <= len(" ".join(words.split()))
        assert_printable(told.reading)
    assert_printable(reading)
    assert all(count.said >= 0 for count in day_counts(words, dateline, when))
    assert when is None or agrees(reading, when).kind
    assert reading.when is None or agrees(Reading(reading.when), reading.when) == Agreement(
        "agrees"
    )


def date_or_none(typed: str) -> When | None:
    try:
        when = parse_when(typed)
    except ValueError:
        return None
    assert parse_when(when.text) == when
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest
    assert_printable(Reading(when))
    return when


def assert_printable(reading: Reading) -> None:
    for when in reading.possible:
        assert in_words(when)
        assert in_words(when, "de")
        attribute = datetime_attribute(when)
        assert attribute is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", attribute)


def of_summaries(text: str) -> None:
    """Each word of a summary stands in one sentence, each citation too; prose becomes no script."""
    bullets = list(read_prose(text))
    ends = [
        place
        for bullet in bullets
        for sentence in bullet
        for place in (sentence.start, sentence.end)
    ]
    assert ends == sorted(ends)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(text))
    blocks = [block for block in _BLOCK.split(text) if block.strip()]
    for block, bullet in zip(blocks, bullets, strict=True):
        assert_whole(block, bullet)
    if is_taken(text):
        assert_harmless(to_html(text))


def is_taken(markdown: str) -> bool:
    try:
        _MARKDOWN.validate_python(markdown)
    except ValidationError:
        return False
    return True


def assert_whole(block: str, bullet: tuple[Sentence, ...]) -> None:
    words = _UNSEEN.sub("", _CITATION.sub("", block))
    cited = [id_ for citation in _CITATION.finditer(block) for id_ in _CITED.findall(citation[1])]
    shown = _UNSEEN.sub("", "".join(sentence.text for sentence in bullet))
    assert shown == (words or _UNSEEN.sub("", block))
    assert [id_ for sentence in bullet for id_ in sentence.cites] == (cited if words else [])


def assert_harmless(html: str) -> None:
    page = Markup(html)
    assert page.elements <= {*PROSE, *_ELEMENTS}
    assert [link for link in bad_links(page.links) if not _HOST.match(link)] == []


_ELEMENTS = {
    "a", "a href", "a rel", "br", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
