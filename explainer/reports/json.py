"""Everything that is known of each finding, for programs: one JSON object.

Lines and columns are counted from 1, columns in code points; an end is one past the last character.
"""

import json
from collections.abc import Sequence

from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.reports.summary import counts


def report(diagnostics: Sequence[Diagnostic]) -> str:
    whole = {"diagnostics": list(map(_finding, diagnostics)), "counts": counts(diagnostics)}
    return json.dumps(whole, ensure_ascii=True, indent=2)


def _finding(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.rule.code,
        "name": diagnostic.rule.name,
        "severity": diagnostic.severity,
        "is_old": diagnostic.is_old,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "fix": diagnostic.fix and {"text": diagnostic.fix.text, **_place(diagnostic.fix.span)},
        "entry": diagnostic.entry,
        **_place(diagnostic.span),
        "related": [
            {"label": near.label, "words": near.span.text, **_place(near.span)}
            for near in diagnostic.related
        ],
    }


def _place(span: Span) -> dict[str, object]:
    line, column = span.file.position(span.start)
    end_line, end_column = span.file.position(span.end)
    return {
        "file": str(span.file.path),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }
