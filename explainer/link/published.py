"""`published.json`: the ids published so far, one a line, so that none of them vanishes.

It is written by `explainer register` and only ever grows. Its last line is always the same, so
every line with an id ends in a comma and two branches can add ids without a conflict; what such a
merge leaves (an id twice, another order) is taken as it is, and the next `register` sorts it.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from explainer.content.load import PUBLISHED
from explainer.content.schema.field_checks import REF_PATTERN
from explainer.diagnostics import content_rules, link_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.presentation.output import OutputFile
from explainer.site import THING_KINDS, Ref

_END = "These ids were published and stay for ever. `explainer register` adds new ones."
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})", re.MULTILINE)
_HINT = (
    "bring back the file from the last commit, or from both sides of a merge all lines with ids,"
    " and run `explainer register`"
)


def parse_published(file: TextFile | None) -> tuple[Mapping[Ref, Span], list[Diagnostic]]:
    """Give each id with its line; none where the file is broken, with what is wrong in it."""
    if file is None:
        return {}, []
    try:
        lines = json.loads(file.text)
    except json.JSONDecodeError as error:
        conflict = _CONFLICT.search(file.text)
        return {}, [_broken(_at(file, conflict.start() if conflict else error.pos))]
    except (RecursionError, ValueError):  # nested too deep, or a number of too many digits
        return {}, [_broken(_at(file, 0))]
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        return {}, [_broken(_at(file, 0), "this file is no list of texts")]
    return _parsed(file, lines)


def _parsed(file: TextFile, lines: Iterable[str]) -> tuple[Mapping[Ref, Span], list[Diagnostic]]:
    found: dict[Ref, Span] = {}
    wrong: list[Diagnostic] = []
    for line, span in _placed(file, lines):
        ref = _ref(line)
        if ref is not None:
            found.setdefault(ref, span)
        elif len(wrong) == content_rules.MAX_FOUND:
            return found, [*wrong, content_rules.too_many(span)]
        elif line != _END:
            wrong.append(_broken(span, "this is no kind and id"))
    return found, wrong


def published_file(refs: Iterable[Ref]) -> OutputFile:
    """Write a list of ids, in order."""
    lines = sorted({ref.key for ref in refs})
    text = ",\n".join(json.dumps(line, ensure_ascii=False) for line in (*lines, _END))
    return OutputFile(PUBLISHED, f"[\n{text}\n]\n".encode())


def _ref(line: str) -> Ref | None:
    kind, _, id_ = line.partition(" ")
    is_ref = kind in THING_KINDS and re.fullmatch(REF_PATTERN, id_)
    return Ref.of_key(line) if is_ref else None


def _placed(file: TextFile, lines: Iterable[str]) -> Iterator[tuple[str, Span]]:
    """Find each text in the file; one that is written with escapes has the place before it."""
    place = 0
    for line in lines:
        start = file.text.find(f'"{line}"', place)
        if start >= 0:
            place = start + len(line) + 2
        yield line, Span(file, max(start, 0), place)


def _at(file: TextFile, place: int) -> Span:
    end = file.text.find("\n", place)
    return Span(file, place, len(file.text) if end < 0 else end)


def _broken(span: Span, message: str = "this is no JSON from here on") -> Diagnostic:
    return link_rules.BROKEN_REGISTER.at(span, message, hint=_HINT)
