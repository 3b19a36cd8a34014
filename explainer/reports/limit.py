"""How many findings are printed: of each rule in a file the first ones, and so many in all.

Whoever mends those sees the others then. What is left out is counted, and JSON has all of it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.reports.summary import counted

OF_RULE_IN_FILE = 20
IN_ALL = 1_000
_NAMED = 20  # places of which it is said how much is left out there


class Limited(NamedTuple):
    """What is printed, and what is said of the rest, line by line."""

    shown: tuple[Diagnostic, ...]
    left_out: tuple[str, ...]


def limited(diagnostics: Sequence[Diagnostic]) -> Limited:
    """Give what is printed in the order of the findings; errors come before all others."""
    if len(diagnostics) <= OF_RULE_IN_FILE:
        return Limited(tuple(diagnostics), ())
    first = [*_first_of_each(diagnostics)]
    by_weight = sorted(first, key=lambda number: diagnostics[number].severity is not Severity.ERROR)
    shown = sorted(by_weight[:IN_ALL])
    kept = set(shown)
    rest = Counter(map(_place, (one for at, one in enumerate(diagnostics) if at not in kept)))
    return Limited(tuple(diagnostics[number] for number in shown), tuple(_told(rest)))


def _first_of_each(diagnostics: Sequence[Diagnostic]) -> Iterator[int]:
    """Give the numbers of the first findings of each rule in each file."""
    seen: Counter[tuple[str, str]] = Counter()
    for number, one in enumerate(diagnostics):
        seen[_place(one)] += 1
        if seen[_place(one)] <= OF_RULE_IN_FILE:
            yield number


def _place(one: Diagnostic) -> tuple[str, str]:
    return str(one.span.file.path), f"{one.rule.code} {one.rule.name}"


def _told(rest: Counter[tuple[str, str]]) -> Iterator[str]:
    if not rest:
        return
    for (path, rule), number in islice(rest.items(), _NAMED):
        yield f"{path}: {number:,} more of {rule}"
    if len(rest) > _NAMED:
        yield f"and more in {counted(len(rest) - _NAMED, 'other place')}"
    yield f"{counted(rest.total(), 'finding')} left out here: `--format json` has all"
