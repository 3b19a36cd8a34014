"""Outcomes → the table and the list that are printed."""

from collections.abc import Iterator, Sequence

from benchmarks.kinds.cases import KINDS
from benchmarks.kinds.measure import Outcome


def table(outcomes: Sequence[Outcome]) -> str:
    """Give how many cases are judged rightly, as Markdown: open ones by kind, closed by set.

    A kind has so few closed cases that a figure would tell what is found on one.
    """
    sets = sorted({outcome.case.set for outcome in outcomes})
    lines = [
        "| Set | Kind | Open faults | Open honest | Closed faults | Closed honest | All |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for set_ in sets:
        of_set = [outcome for outcome in outcomes if outcome.case.set == set_]
        for kind in KINDS:
            of_kind = [each for each in of_set if each.case.kind == kind and each.case.is_open]
            if of_kind:
                lines.append(f"| {set_} | {kind} | {_shares(of_kind, is_open=True)} | | | |")
        lines.append(_total(str(set_), of_set))
    if len(sets) > 1:
        lines.append(_total("all", outcomes))
    return "\n".join(lines)


def listed(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Give each open case that is judged wrongly: what was expected, and what came."""
    for outcome in outcomes:
        case = outcome.case
        if case.is_open and not outcome.is_right:
            expected = f"at {', '.join(case.at)}: {' '.join(case.rules)}" if case.is_fault else "—"
            yield f"{'MISSED' if case.is_fault else 'FALSE'} {case.id}, {case.kind}: {case.about}"
            yield f"      expected {expected}"
            yield from (f"      came {one}" for one in outcome.alarms)
            yield from (f"      {lack}" for lack in outcome.lacks)


def _total(set_: str, of: Sequence[Outcome]) -> str:
    shares = f"{_shares(of, is_open=True)} | {_shares(of, is_open=False)}"
    return f"| {set_} | all | {shares} | {_share(of)} |"


def _shares(outcomes: Sequence[Outcome], *, is_open: bool) -> str:
    of = [outcome for outcome in outcomes if outcome.case.is_open is is_open]
    faults = [outcome for outcome in of if outcome.case.is_fault]
    honest = [outcome for outcome in of if not outcome.case.is_fault]
    return f"{_share(faults)} | {_share(honest)}"


def _share(of: Sequence[Outcome]) -> str:
    return f"{sum(outcome.is_right for outcome in of)}/{len(of)}" if of else "–"
