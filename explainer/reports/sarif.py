"""SARIF 2.1.0, for hosts that keep findings and tell new ones from old, as GitHub's code scanning.

The standard is OASIS's "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"
(27 March 2020). Lines and columns are counted from 1, columns in code points. A host that takes
25,000 results of a run at most, as GitHub does, refuses a file with more: errors come first then,
and the file says how many are left out.

Of a check against a base each result says whether it is new (`baselineState`).

A finding is known again by the text of its line, wherever that has moved to
(`primaryLocationLineHash`, the one fingerprint that GitHub reads).
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from urllib.parse import quote

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.reports.by_rule import by_rule
from explainer.reports.display import harmless
from explainer.reports.summary import counted

MOST = 25_000
_TOOL = "Explainer"
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")  # text that SARIF takes for a link


def report(diagnostics: Sequence[Diagnostic]) -> str:
    heaviest = [one for group in by_rule(diagnostics) for one in group.found]
    shown = diagnostics if len(diagnostics) <= MOST else heaviest[:MOST]
    rules = list(dict.fromkeys(one.rule for one in shown))
    run = {
        "tool": {"driver": {"name": _TOOL, "rules": list(map(_rule, rules))}},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(shown, {rule: at for at, rule in enumerate(rules)})),
        "invocations": [_invocation(len(diagnostics) - len(shown))],
    }
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=True, indent=2)


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.title},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": _level(rule.severity)},
    }


def _level(severity: Severity) -> str:
    return severity.value  # SARIF has the same three words


def _results(
    diagnostics: Sequence[Diagnostic], index: Mapping[Rule, int]
) -> Iterator[dict[str, object]]:
    seen: Counter[tuple[str, str, str]] = Counter()
    is_compared = any(one.is_old for one in diagnostics)
    for one in diagnostics:
        line = one.span.file.line(one.span.lines[0]) if one.span.file.text else ""
        digest = sha256(line.strip().encode(errors="surrogatepass")).hexdigest()[:16]
        place = (one.rule.code, str(one.span.file.path), digest)
        seen[place] += 1
        yield {
            "ruleId": one.rule.code,
            "ruleIndex": index[one.rule],
            "level": _level(one.severity),
            "message": _message(one.message, *one.hint.splitlines()),
            "locations": [_location(one.span)],
            "relatedLocations": [
                {"id": number, "message": _message(near.label), **_location(near.span)}
                for number, near in enumerate(one.related, 1)
            ],
            "partialFingerprints": {"primaryLocationLineHash": f"{digest}:{seen[place]}"},
            **({"fixes": [_fix(one.fix)]} if one.fix else {}),
            **({"baselineState": "unchanged" if one.is_old else "new"} if is_compared else {}),
        }


def _message(*lines: str) -> dict[str, str]:
    return {"text": _LINK.sub(r"\\[", "\n".join(map(harmless, lines)))}


def _location(span: Span) -> dict[str, object]:
    return {"physicalLocation": {"artifactLocation": _file(span), "region": _region(span)}}


def _file(span: Span) -> dict[str, str]:
    path = quote(str(span.file.path), errors="surrogateescape")
    return {"uri": path, "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> dict[str, int]:
    line, column = span.file.position(span.start)
    end_line, end_column = span.file.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _fix(fix: Fix) -> dict[str, object]:
    change = {"deletedRegion": _region(fix.span), "insertedContent": {"text": fix.text}}
    return {"artifactChanges": [{"artifactLocation": _file(fix.span), "replacements": [change]}]}


def _invocation(left_out: int) -> dict[str, object]:
    if not left_out:
        return {"executionSuccessful": True}
    text = f"{counted(left_out, 'finding')} left out here: `--format json` has all"
    note = {"level": "warning", "message": {"text": text}}
    return {"executionSuccessful": True, "toolExecutionNotifications": [note]}
