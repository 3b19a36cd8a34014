"""The last line of a report: how many findings of each kind, in how many files."""

from collections import Counter
from collections.abc import Sequence

from explainer.diagnostics.diagnostic import Diagnostic, Severity


def counts(diagnostics: Sequence[Diagnostic]) -> dict[Severity, int]:
    """Count findings by severity, errors first; what there is none of counts 0."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    return {severity: found[severity] for severity in Severity}


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Say it in words: `2 errors, 1 warning in 3 files`."""
    if not diagnostics:
        return "no errors, no warnings"
    kinds = [counted(number, kind) for kind, number in counts(diagnostics).items() if number]
    files = {diagnostic.span.file.path for diagnostic in diagnostics}
    older = sum(one.is_old for one in diagnostics)
    rest = f", {older:,} of them older" if older else ""
    return f"{', '.join(kinds)} in {counted(len(files), 'file')}{rest}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Give a number with its noun: `1 file`, `2 files`."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"
