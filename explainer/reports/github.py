"""GitHub's workflow commands: findings stand on the changed lines of a pull request.

The host shows ten annotations of a severity for each step, and drops the others without a word
(actions/toolkit, docs/problem-matchers.md, "Limitations"). So each rule has one, at its first
finding, and that names the lines of the others; what the base has as well has one of its own.
Where more than ten would be due of a severity, the tenth names all that have none.
"""

from collections.abc import Iterable, Iterator, Sequence

from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.reports.by_rule import RuleFindings, by_rule, places
from explainer.reports.display import harmless
from explainer.reports.summary import counted

OF_SEVERITY = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
_WHERE_ALL = "`explainer check --format json` has all"


def report(diagnostics: Sequence[Diagnostic]) -> str:
    rules = by_rule(diagnostics)
    by_severity = ([one for one in rules if one.rule.severity is severity] for severity in Severity)
    return "\n".join(line for some in by_severity for line in _annotations(some))


def _annotations(rules: Sequence[RuleFindings]) -> Iterator[str]:
    """Write the annotations of one severity."""
    if len(rules) <= OF_SEVERITY:
        yield from map(_annotation, rules)
        return
    yield from map(_annotation, rules[: OF_SEVERITY - 1])
    yield _left_out(rules[OF_SEVERITY - 1 :])


def _annotation(group: RuleFindings) -> str:
    first, *others = group.found
    message = [first.message, *_related(first), *first.hint.splitlines()]
    if others:
        more = f"{len(others):,} more of {group.rule.code}: {places(others)}"
        message += ["", more, _WHERE_ALL]
    line, last = first.span.lines
    properties = {
        "file": str(first.span.file.path),
        "line": str(line),
        "endLine": str(last),
        "col": str(first.span.file.position(first.span.start)[1]),
        "title": group.name,
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[group.rule.severity]} {listed}::{_text(message)}"


def _related(one: Diagnostic) -> Iterator[str]:
    for near in one.related:
        yield f"{near.label}: {near.span} {near.span.text}"


def _left_out(rules: Sequence[RuleFindings]) -> str:
    """Name the rules that have no annotation, in one that stands at no line."""
    number = sum(len(group.found) for group in rules)
    lines = [f"{group.name}: {places(group.found)}" for group in rules]
    text = _text([f"{counted(number, 'finding')} of {len(rules)} other rules", *lines, _WHERE_ALL])
    return f"::{_COMMANDS[rules[0].rule.severity]} title=Left out::{text}"


def _text(lines: Iterable[str]) -> str:
    return "\n".join(map(harmless, lines)).translate(_MESSAGE)


def _property(value: str) -> str:
    return harmless(value).translate(_PROPERTY)
