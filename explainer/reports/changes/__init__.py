"""The ways to print what a change makes for readers, one module each.

Every module has the function of `ChangeReport`. To add a form, write its module and name it here:
the command line offers what is named.
"""

from explainer.reports.changes import json, markdown, terminal
from explainer.reports.changes.change_report import ChangeReport

CHANGE_REPORTS: dict[str, ChangeReport] = {
    "terminal": terminal,
    "markdown": markdown,
    "json": json,
}
