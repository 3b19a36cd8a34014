"""Outcomes → the table that the command prints and that stands in the docs."""

from collections.abc import Iterable, Iterator

from benchmarks.integrity.case import Kind
from benchmarks.integrity.measure import Outcome

_DISHONEST = ("Misquotation", "Passages", "Caught", "Missed", "Caught, %", "Fault named rightly, %")
_HONEST = ("Honest passage", "Passages", "Errors", "Warnings", "Found fault with, %")


def tables(outcomes: Iterable[Outcome]) -> str:
    """Give two Markdown tables: the misquotations and the honest passages, by kind."""
    by_kind: dict[Kind, list[Outcome]] = {}
    for outcome in outcomes:
        by_kind.setdefault(outcome.case.kind, []).append(outcome)
    dishonest = [_caught(kind, found) for kind, found in by_kind.items() if not kind.is_honest]
    honest = [_alarms(kind, found) for kind, found in by_kind.items() if kind.is_honest]
    all_found = [outcome for found in by_kind.values() for outcome in found]
    lies = [outcome for outcome in all_found if not outcome.case.kind.is_honest]
    return "\n".join(
        (
            *_table(_DISHONEST, [*dishonest, _caught_row("**all**", lies)]),
            "",
            *_table(_HONEST, honest),
        )
    )


def _caught(kind: Kind, found: list[Outcome]) -> tuple[str, ...]:
    return _caught_row(kind.name, found)


def _caught_row(name: str, found: list[Outcome]) -> tuple[str, ...]:
    caught = sum(outcome.is_caught for outcome in found)
    rightly = sum(outcome.is_named_rightly for outcome in found)
    missed = len(found) - caught
    return (
        name,
        *map(str, (len(found), caught, missed)),
        share(caught, len(found)),
        share(rightly, len(found)),
    )


def _alarms(kind: Kind, found: list[Outcome]) -> tuple[str, ...]:
    errors = sum(outcome.is_error for outcome in found)
    warnings = sum(outcome.is_caught and not outcome.is_error for outcome in found)
    counts = map(str, (len(found), errors, warnings))
    return kind.name, *counts, share(errors + warnings, len(found))


def share(part: int, whole: int) -> str:
    """Give per cent with one digit, rounded down, so that 100 means all."""
    return f"{1000 * part // whole / 10:.1f}" if whole else "–"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"| --- |{' --- |' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
