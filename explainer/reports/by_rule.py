"""Findings of one rule together: what is told once, with the places where it holds too."""

from collections.abc import Sequence
from typing import NamedTuple

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.reports.summary import counted

_NAMED = 20  # lines that are named; the others are counted


class RuleFindings(NamedTuple):
    """All findings of a rule, in the order of the run; there is at least one."""

    rule: Rule
    found: tuple[Diagnostic, ...]


def by_rule(diagnostics: Sequence[Diagnostic]) -> list[RuleFindings]:
    """Give the findings rule by rule: errors first, then warnings, each rule where it began."""
    together: dict[Rule, list[Diagnostic]] = {}
    for one in diagnostics:
        together.setdefault(one.rule, []).append(one)
    weights = list(Severity)
    rules = sorted(together, key=lambda rule: weights.index(rule.severity))
    return [RuleFindings(rule, tuple(together[rule])) for rule in rules]


def places(found: Sequence[Diagnostic]) -> str:
    """Name where findings are, file by file: `content/a.yaml: 12, 30; content/b.yaml: 4`."""
    lines: dict[str, list[int]] = {}
    for one in found[:_NAMED]:
        lines.setdefault(str(one.span.file.path), []).append(one.span.lines[0])
    named = "; ".join(f"{path}: {', '.join(map(str, at))}" for path, at in lines.items())
    left = len(found) - _NAMED
    return f"{named}; and {counted(left, 'other place')}" if left > 0 else named
