"""Findings of one rule together: what is told once, with the places where it holds too."""

from collections.abc import Sequence
from typing import NamedTuple

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.reports.summary import counted

_NAMED = 20  # lines that are named; the others are counted


class RuleFindings(NamedTuple):
    """All new or all older findings of a rule, in the order of the run; there is at least one."""

    rule: Rule
    is_old: bool
    found: tuple[Diagnostic, ...]

    @property
    def name(self) -> str:
        """What a report calls it: `EX301 quote-not-in-source`, or `older EX511 loaded-word`."""
        return f"{'older ' if self.is_old else ''}{self.rule.code} {self.rule.name}"


def by_rule(diagnostics: Sequence[Diagnostic]) -> list[RuleFindings]:
    """Give the findings rule by rule: errors first, then warnings; the older ones at the end."""
    together: dict[tuple[Rule, bool], list[Diagnostic]] = {}
    for one in diagnostics:
        together.setdefault((one.rule, one.is_old), []).append(one)
    weights = list(Severity)
    groups = [RuleFindings(*key, tuple(found)) for key, found in together.items()]
    return sorted(groups, key=lambda group: (group.is_old, weights.index(group.rule.severity)))


def places(found: Sequence[Diagnostic]) -> str:
    """Name where findings are, file by file: `content/a.yaml: 12, 30; content/b.yaml: 4`."""
    lines: dict[str, list[int]] = {}
    for one in found[:_NAMED]:
        lines.setdefault(str(one.span.file.path), []).append(one.span.lines[0])
    named = "; ".join(f"{path}: {', '.join(map(str, at))}" for path, at in lines.items())
    left = len(found) - _NAMED
    return f"{named}; and {counted(left, 'other place')}" if left > 0 else named
