"""The texts of the benchmark, each in two typographies: its own and the other one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from benchmarks.integrity.case import Case
from benchmarks.integrity.planted import plant
from benchmarks.integrity.reading import Reading, read

FOLDER = Path(__file__).parent / "texts"
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its planted slips, taken apart, in one typography."""

    id: str
    reading: Reading
    planted: tuple[Case, ...]


def texts(seed: int, only: int | None = None) -> Iterator[Text]:
    """Give each text in its own typography and in the other."""
    for path in sorted(FOLDER.glob("*.txt"))[:only]:
        planted = plant(path.read_text(encoding="utf-8"), Random(f"{seed} {path.stem}"))
        reading = read(planted.text)
        is_curly = "“" in planted.text
        other = planted.text.translate(_STRAIGHT) if is_curly else _curled(reading)
        own, changed = ("curly", "straight") if is_curly else ("straight", "curly")
        yield Text(f"{path.stem}-{own}", reading, planted.cases)
        yield Text(f"{path.stem}-{changed}", _dressed(reading, other), planted.cases)


def _dressed(reading: Reading, text: str) -> Reading:
    """Give the same reading of a text whose marks have other shapes, in the same places."""
    quotations = tuple(
        replace(quotation, words=text[quotation.start : quotation.end])
        for quotation in reading.quotations
    )
    again = read(text)
    return replace(reading, text=text, quotations=quotations, inner=again.inner)


def _curled(reading: Reading) -> str:
    """Curl straight marks as typesetting programs do, and be right about the outer ones."""
    text = reading.text
    chars = list(text)
    for place, char in enumerate(chars):
        if char in "\"'":
            before = text[place - 1 : place]
            opens = not before or before in " \n([—-\"'"
            chars[place] = ("“" if opens else "”") if char == '"' else ("‘" if opens else "’")
    for quotation in reading.quotations:
        if chars[quotation.start - 1] in "“”‘’":
            chars[quotation.start - 1] = "“" if text[quotation.start - 1] == '"' else "‘"
        if quotation.end < len(text) and chars[quotation.end] in "“”‘’":
            chars[quotation.end] = "”" if text[quotation.end] == '"' else "’"
    return "".join(chars)
