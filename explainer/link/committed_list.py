"""A list that is kept in the repository: a JSON list of texts, one a line.

Its last line is always the same, so every other line ends in a comma and two branches can add lines
without a conflict; what such a merge leaves (a line twice, another order) is taken as it is, and
whoever writes the list next sorts it.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeVar

from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.presentation.output import OutputFile

T = TypeVar("T")
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})", re.MULTILINE)
_A_TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+"')  # possessive, so that long ones take no memory
_A_TEXT_ALONE = re.compile(r'^[ \t]*("(?:[^"\\\n]++|\\.)*+")[ \t]*,?[ \t]*\r?$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CommittedList:
    """Where a list stands, its last line, and the rule and the remedy for one that is broken."""

    path: PurePosixPath
    last_line: str
    rule: Rule
    remedy: str

    def read(
        self, file: TextFile, form: Callable[[str], T | str]
    ) -> tuple[list[tuple[T, Span]], list[Diagnostic]]:
        """Give what each line says, with its place, and what is wrong; all faults at once.

        `form` gives a line's value, or in a text what is wrong with it. Of a file that is no JSON
        nothing is given: a line may be missing.
        """
        texts, broken = self._texts(file)
        found, wrong = list[tuple[T, Span]](), [*broken]
        for text, span in texts:
            if len(wrong) == content_rules.MAX_FOUND:
                wrong.append(content_rules.too_many(span))
                break
            value = form(text) if text != self.last_line else None
            if isinstance(value, str):
                wrong.append(self._fault(span, value))
            elif value is not None:
                found.append((value, span))
        return [] if broken else found, wrong

    def write(self, lines: Iterable[str]) -> OutputFile:
        """Give the file of these lines, in order."""
        every = (*sorted(set(lines)), self.last_line)
        text = ",\n".join(json.dumps(line, ensure_ascii=False) for line in every)
        return OutputFile(self.path, f"[\n{text}\n]\n".encode())

    def _texts(self, file: TextFile) -> tuple[Iterable[tuple[str, Span]], list[Diagnostic]]:
        try:
            lines = json.loads(file.text)
        except json.JSONDecodeError as error:
            conflict = _CONFLICT.search(file.text)
            place = _at(file, conflict.start() if conflict else error.pos)
            return _alone(file), [self._fault(place, "this is no JSON from here on")]
        except (RecursionError, ValueError):  # nested too deep, or a number of too many digits
            return (), [self._fault(_at(file, 0), "this is no JSON from here on")]
        if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
            return (), [self._fault(_at(file, 0), "this file is no list of texts")]
        return _placed(file, lines), []

    def _fault(self, span: Span, message: str) -> Diagnostic:
        return self.rule.at(span, message, hint=self.remedy)


def _alone(file: TextFile) -> Iterator[tuple[str, Span]]:
    """Find the texts that have a line of their own, in a file that is no JSON."""
    for found in _A_TEXT_ALONE.finditer(file.text):
        try:
            yield json.loads(found[1]), Span(file, *found.span(1))
        except ValueError:
            continue


def _placed(file: TextFile, lines: Iterable[str]) -> Iterator[tuple[str, Span]]:
    """Give each text of a list with its place: nothing but texts is in quotation marks."""
    for line, found in zip(lines, _A_TEXT.finditer(file.text), strict=True):
        yield line, Span(file, *found.span())


def _at(file: TextFile, place: int) -> Span:
    end = file.text.find("\n", place)
    return Span(file, place, len(file.text) if end < 0 else end)
