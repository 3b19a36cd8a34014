"""Outcomes → the tables and the lists that are printed."""

from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.retold.distort import KINDS
from benchmarks.retold.measure import Outcome


def table(outcomes: Sequence[Outcome]) -> str:
    """Give what is caught by kind, and the false alarms, as Markdown."""
    honest = [outcome for outcome in outcomes if outcome.case.kind is None]
    planted = [outcome for outcome in outcomes if outcome.case.kind is not None]
    errors = sum(outcome.is_error for outcome in honest)
    warned = sum(outcome.is_found and not outcome.is_error for outcome in honest)
    plain = [outcome for outcome in honest if not outcome.case.statement.holds]
    lines = (
        "| Distortion | Cases | By hand | Caught | As an error | Rules |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
        *(_row(kind, [each for each in planted if each.case.kind == kind]) for kind in KINDS),
        _row("all", planted),
        "",
        f"Honest statements: {len(honest)}, plain ones among them: {len(plain)}",
        f"False errors: {_share(errors, len(honest))}",
        f"False warnings alone: {_share(warned, len(honest))}",
        f"False alarms on plain ones: {sum(outcome.is_found for outcome in plain)}",
        f"Rules on honest statements: {_codes(honest)}",
    )
    return "\n".join(lines)


def listed(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Give a line for each distortion that is missed and each honest statement found fault with."""
    for outcome in outcomes:
        case = outcome.case
        if case.kind is None and outcome.is_found:
            yield f"FALSE {' '.join(outcome.codes)} {case.text}: {case.says}"
            yield f"      ← {case.statement.passage}"
        elif case.kind is not None and not outcome.is_found:
            yield f"MISSED {case.kind}, {case.text}: {case.says}"
            yield f"      ← {case.statement.passage}"


def _row(kind: str, of: Sequence[Outcome]) -> str:
    caught = sum(outcome.is_found for outcome in of)
    errors = sum(outcome.is_error for outcome in of)
    by_hand = sum(outcome.case.is_by_hand for outcome in of)
    return (
        f"| {kind} | {len(of)} | {by_hand} | {_share(caught, len(of))} | {errors} | {_codes(of)} |"
    )


def _share(part: int, whole: int) -> str:
    return f"{part} ({100 * part / whole:.0f} %)" if whole else "0"


def _codes(of: Sequence[Outcome]) -> str:
    counted = Counter(code for outcome in of for code in outcome.codes)
    return ", ".join(f"{code} × {count}" for code, count in counted.most_common()) or "none"
