"""GitHub's workflow commands: findings stand on the changed lines of a pull request."""

from collections.abc import Sequence

from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.reports.display import harmless

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(diagnostics: Sequence[Diagnostic]) -> str:
    return "\n".join(map(_command, diagnostics))


def _command(one: Diagnostic) -> str:
    first, last = one.span.lines
    properties = {
        "file": str(one.span.file.path),
        "line": str(first),
        "endLine": str(last),
        "col": str(one.span.file.position(one.span.start)[1]),
        "title": f"{one.rule.code} {one.rule.name}",
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[one.severity]} {listed}::{_message(one)}"


def _message(one: Diagnostic) -> str:
    related = [f"{near.label}: {near.span} {near.span.text}" for near in one.related]
    lines = [one.message, *related, *one.hint.splitlines()]
    return "\n".join(map(harmless, lines)).translate(_MESSAGE)


def _property(value: str) -> str:
    return harmless(value).translate(_PROPERTY)
