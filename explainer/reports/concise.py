"""One line for each finding: `file:line:column: severity[code] message`."""

from collections.abc import Sequence

from explainer.diagnostics.diagnostic import Diagnostic
from explainer.reports.display import harmless
from explainer.reports.limit import limited
from explainer.reports.summary import summary


def report(diagnostics: Sequence[Diagnostic]) -> str:
    shown, left_out = limited(diagnostics)
    lines = (*map(str, shown), *left_out)
    return "\n".join([*map(harmless, lines), summary(diagnostics)])
