"""Findings in Markdown, rule by rule: for a comment, or the summary of a run.

Whatever comes from content stands in fenced blocks, where a host reads no markup, no mention and no
address. Of each rule the first findings are told and the lines of the others named; the whole keeps
to a length that a comment has room for beside other things.
"""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from explainer.diagnostics.diagnostic import Diagnostic
from explainer.reports.by_rule import RuleFindings, by_rule, places
from explainer.reports.display import foreign, harmless
from explainer.reports.summary import counted, summary

LONGEST = 20_000  # characters; a comment on GitHub has 65,536
_TOLD = 5  # of each rule
_COLUMNS = 96  # a longer line has to be scrolled in a comment
_FENCE = re.compile("`{3,}")


def report(diagnostics: Sequence[Diagnostic]) -> str:
    parts = [f"**{summary(diagnostics)}**"]
    rules = by_rule(diagnostics)
    length = len(parts[0])
    for number, group in enumerate(rules):
        part = _part(group)
        length += len(part)
        if length > LONGEST:
            parts.append(_left_out(rules[number:]))
            break
        parts.append(part)
    return "\n\n".join(parts)


def _part(group: RuleFindings) -> str:
    rule, is_old, found = group
    head = f"**{'older ' if is_old else ''}{rule.severity} {rule.code}** {rule.name}"
    if len(found) > 1:
        head += f", {len(found):,} times"
    lines = [line for one in found[:_TOLD] for line in _told(one)]
    if len(found) > _TOLD:
        lines += _wrapped(f"and {len(found) - _TOLD:,} more: {places(found[_TOLD:])}", "  ")
    fence = "`" * max([3, *(len(run) + 1 for run in _FENCE.findall("\n".join(lines)))])
    return "\n".join([head, "", f"{fence}text", *lines, fence])


def _told(one: Diagnostic) -> Iterator[str]:
    yield from _wrapped(f"{one.span}: {one.message}", "  ")
    for near in one.related:
        yield from _wrapped(f"  {near.label}: {near.span} {near.span.text}", "    ")
    for line in one.hint.splitlines():
        yield from _wrapped(f"  {line}", "    ")


def _wrapped(line: str, indent: str) -> list[str]:
    lines = wrap(
        harmless(line.replace("\n", " ")),
        _COLUMNS,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return list(map(foreign, lines))  # a line may begin anywhere, and `::` there is a command


def _left_out(rules: Sequence[RuleFindings]) -> str:
    number = sum(len(group.found) for group in rules)
    codes = ", ".join(dict.fromkeys(group.rule.code for group in rules))
    return (
        f"{counted(number, 'finding')} left out here, of {codes}: `explainer check --format json`"
        " has all"
    )
