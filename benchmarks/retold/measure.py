"""Cases → what the whole path from files to findings says of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.checked_claims import checked, codes
from benchmarks.retold.distort import Case, cases
from benchmarks.retold.project import fields, files
from benchmarks.retold.texts import Statement, Text
from explainer.diagnostics.diagnostic import Diagnostic

_FAMILIES = ("EX3", "EX4", "EX5", "EX6")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case and the errors and warnings on its claim.

    Of a distorted statement only those count whose rule does not speak on the honest one.
    """

    case: Case
    found: tuple[Diagnostic, ...]

    @property
    def is_found(self) -> bool:
        return bool(self.found)

    @property
    def is_error(self) -> bool:
        return any(diagnostic.is_error for diagnostic in self.found)

    @property
    def codes(self) -> tuple[str, ...]:
        return codes(self.found)


def measure(texts: Iterable[Text]) -> Iterator[Outcome]:
    """Check the honest statements of each text together, and the variants of each kind apart."""
    kept = tuple(texts)
    by_project: dict[tuple[str, str | None], list[Case]] = defaultdict(list)
    for case in cases(kept):
        by_project[case.text, case.kind].append(case)
    for text in kept:
        yield from _of_text(
            text, {kind: of for (id_, kind), of in by_project.items() if id_ == text.id}
        )


def _of_text(text: Text, by_kind: dict[str | None, list[Case]]) -> Iterator[Outcome]:
    honest: dict[Statement, frozenset[str]] = {}
    for case, found in zip(by_kind[None], _checked(text, by_kind[None]), strict=True):
        honest[case.statement] = frozenset(diagnostic.rule.code for diagnostic in found)
        yield Outcome(case, found)
    for kind, of in by_kind.items():
        if kind is not None:
            for case, found in zip(of, _checked(text, of), strict=True):
                known = honest[case.statement]
                new = tuple(each for each in found if each.rule.code not in known)
                yield Outcome(case, new)


def _checked(text: Text, of: list[Case]) -> tuple[tuple[Diagnostic, ...], ...]:
    """Give the errors and warnings of the families that are measured, claim by claim."""
    return checked(files(text), map(fields, of), _FAMILIES)
