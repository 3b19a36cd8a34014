"""The ways to print diagnostics, one module each.

Every module has the function of `Report`. To add a form, write its module and name it here: the
command line offers what is named.
"""

from explainer.reports import concise, full, github, json, markdown, sarif
from explainer.reports.report import Report

REPORTS: dict[str, Report] = {
    "full": full,
    "concise": concise,
    "json": json,
    "github": github,
    "markdown": markdown,
    "sarif": sarif,
}

FOR_PROGRAMS = ("json", "sarif")  # one document: it is printed where nothing was found, too
