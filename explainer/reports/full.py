"""For people: each finding with its line, carets under the words, related places and the remedy.

error[EX301] these words are not in the source
  --> content/calls/claims.yaml:41:12
   |
41 |     quote: I have full confidence
   |            ^^^^^^^^^^^^^^^^^^^^^^
  help: copy the words from the source; do not retype them
"""

from collections.abc import Iterator, Sequence

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Related, Severity
from explainer.reports.display import harmless, width
from explainer.reports.limit import limited
from explainer.reports.snippet import Snippet, snippet
from explainer.reports.summary import summary

DEFAULT_COLUMNS = 100
_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_BY_FIX = "`explainer check --fix`"
_FAINT, _STRONG, _PLAIN = "2", "1", "0"


def report(
    diagnostics: Sequence[Diagnostic], *, colour: bool = False, columns: int = DEFAULT_COLUMNS
) -> str:
    shown, left_out = limited(diagnostics)
    findings = [finding(diagnostic, colour=colour, columns=columns) for diagnostic in shown]
    return "\n\n".join([*findings, "\n".join([*map(harmless, left_out), summary(diagnostics)])])


def finding(diagnostic: Diagnostic, *, colour: bool = False, columns: int = DEFAULT_COLUMNS) -> str:
    """Give one diagnostic in several lines."""
    paint = _Paint(_COLOURS[diagnostic.severity], on=colour)
    return "\n".join(_lines(diagnostic, paint, columns))


def excerpt(diagnostic: Diagnostic, columns: int = DEFAULT_COLUMNS) -> str:
    """Give the lines of the file that a finding is about, with carets under the words."""
    shown = snippet(diagnostic.span, columns)
    paint = _Paint(_COLOURS[diagnostic.severity], on=False)
    return "\n".join(_gutter(shown, paint)) if shown.lines else ""


class _Paint:
    """Colour, where it is wanted."""

    def __init__(self, severity: str, *, on: bool) -> None:
        self._severity, self._on = severity, on

    def severity(self, text: str) -> str:
        return self._with(self._severity, text)

    def faint(self, text: str) -> str:
        return self._with(_FAINT, text)

    def strong(self, text: str) -> str:
        return self._with(_STRONG, text)

    def _with(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[{_PLAIN}m" if self._on and text else text


def _lines(diagnostic: Diagnostic, paint: _Paint, columns: int) -> Iterator[str]:
    head = paint.severity(diagnostic.head)
    yield f"{head} {paint.strong(harmless(diagnostic.message))}"
    shown = snippet(diagnostic.span, columns)
    gutter = " " * shown.gutter
    yield f"{gutter}{paint.faint('-->')} {harmless(str(diagnostic.span))}"
    if shown.lines:
        yield from _gutter(shown, paint)
    for near in diagnostic.related:
        yield f"{gutter}{paint.strong(f'{harmless(near.label)}:')} {_near(near, columns)}"
    for number, line in enumerate(diagnostic.hint.splitlines()):
        yield f"{gutter}{'     ' if number else paint.strong('help:')} {harmless(line)}"
    if diagnostic.fix:
        yield f"{gutter} {paint.strong('fix:')} {_fix(diagnostic.fix, columns)}"


def _gutter(shown: Snippet, paint: _Paint) -> Iterator[str]:
    empty = f"{' ' * shown.gutter} {paint.faint('|')}"
    yield empty
    for line in shown.lines:
        yield f"{paint.faint(f'{line.label:>{shown.gutter}} |')} {line.text}".rstrip()
        if line.carets:
            yield f"{empty} {' ' * line.indent}{paint.severity('^' * line.carets)}"


def _fix(fix: Fix, columns: int) -> str:
    words = " ".join(harmless(fix.text).split())
    room = max(20, columns - len(_BY_FIX) - 12)
    shown = words if len(words) <= room else f"{words[: room - 1]}…"
    return f"{_BY_FIX} writes `{shown}`" if words else f"{_BY_FIX} takes it out"


def _near(near: Related, columns: int) -> str:
    place = harmless(str(near.span))
    words = " ".join(harmless(near.span.text).split())
    room = max(20, columns - width(place) - len(near.label) - 8)
    return f"{place}  {words}" if len(words) <= room else f"{place}  {words[: room - 1]}…"
