"""What the site says for programs, one module a format.

A module named here has what `ExportKind` asks for, one of data what `DataExport` asks for; `head`
gives what stands at the head of each page. To add a format, write its module and name it here.
"""

from explainer.exports import (
    annotations,
    atom,
    bibtex,
    csl_json,
    headers,
    previews,
    robots,
    tables,
)
from explainer.exports.data import index as data_index
from explainer.exports.data_export import DataExport
from explainer.exports.export_kind import ExportKind

DATA_EXPORTS: tuple[DataExport, ...] = (
    annotations,
    bibtex,
    csl_json,
    data_index,
    tables,
)
EXPORTS: tuple[ExportKind, ...] = (
    atom,
    headers,
    previews,
    robots,
    *DATA_EXPORTS,
)
