"""One line for each finding: `file:line:column: severity[code] message`."""

from collections.abc import Sequence

from explainer.diagnostics.diagnostic import Diagnostic
from explainer.reports.display import harmless
from explainer.reports.summary import summary


def report(diagnostics: Sequence[Diagnostic]) -> str:
    return "\n".join(
        [*(harmless(str(diagnostic)) for diagnostic in diagnostics), summary(diagnostics)]
    )
