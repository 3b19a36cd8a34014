"""What the site says for programs, one module a format.

A module named here has what `ExportKind` asks for; `head` gives what stands at the head of each
page. To add a format, write its module and name it here.
"""

from explainer.exports import atom, headers, previews, robots
from explainer.exports.data import index as data_index
from explainer.exports.export_kind import ExportKind

EXPORTS: tuple[ExportKind, ...] = (
    atom,
    data_index,
    headers,
    previews,
    robots,
)
