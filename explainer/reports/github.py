"""GitHub's workflow commands: findings stand on the changed lines of a pull request."""

from collections.abc import Iterable, Sequence

from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.reports.display import harmless
from explainer.reports.limit import limited

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(diagnostics: Sequence[Diagnostic]) -> str:
    shown, left_out = limited(diagnostics)
    rest = [f"::warning title=Left out::{_text(left_out)}"] if left_out else []
    return "\n".join([*map(_command, shown), *rest])


def _command(diagnostic: Diagnostic) -> str:
    first, last = diagnostic.span.lines
    properties = {
        "file": str(diagnostic.span.file.path),
        "line": str(first),
        "endLine": str(last),
        "col": str(diagnostic.span.file.position(diagnostic.span.start)[1]),
        "title": f"{diagnostic.rule.code} {diagnostic.rule.name}",
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_message(diagnostic)}"


def _message(diagnostic: Diagnostic) -> str:
    related = [f"{near.label}: {near.span} {near.span.text}" for near in diagnostic.related]
    lines = [diagnostic.message, *related, *diagnostic.hint.splitlines()]
    return _text(lines)


def _text(lines: Iterable[str]) -> str:
    return "\n".join(map(harmless, lines)).translate(_MESSAGE)


def _property(value: str) -> str:
    return harmless(value).translate(_PROPERTY)
