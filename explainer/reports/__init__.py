"""The ways to print diagnostics, one module each.

Every module has the function of `Report`. To add a form, write its module and name it here: the
command line offers what is named.
"""

from explainer.reports import concise, full, github, json
from explainer.reports.report import Report

REPORTS: dict[str, Report] = {
    "full": full,
    "concise": concise,
    "json": json,
    "github": github,
}
