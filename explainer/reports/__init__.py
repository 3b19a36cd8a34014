"""The ways to print diagnostics, one module each.

Every module has `report(diagnostics) -> str`, a pure function whose result ends in no line end.
To add a form, write its module and name it here.
"""

from types import ModuleType

from explainer.reports import concise, full, github, json

REPORTS: dict[str, ModuleType] = {
    "full": full,
    "concise": concise,
    "json": json,
    "github": github,
}
