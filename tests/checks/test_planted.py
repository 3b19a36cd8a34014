"""Faults planted in the first story, one at a time: each is reported where it is, with its cause.

`in` names the entry that is changed, so that a case survives an edit elsewhere. Lines shift with
every edit of the story, so cases give file, rule, entry and message, and no lines.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

import pytest

from explainer.diagnostics.diagnostic import Diagnostic
from tests.checks.conftest import HERE, Check, data
from tests.projects import REAL

PLANTED = sorted((HERE / "planted").glob("*.yaml"))


@pytest.mark.parametrize("case", PLANTED, ids=lambda path: path.stem)
def test_planted_fault_is_reported_where_it_is(case: Path, check: Check) -> None:
    given = data(case)
    changes = cast("list[dict[str, str]]", given["change"] or [])
    story = _story() | cast("dict[str, str | bytes]", given.get("files") or {})
    for change in changes:
        story[change["file"]] = _planted(str(story[change["file"]]), change)

    found = check(story)

    assert [_told(one) for one in found] == (given["expected"] or [])
    assert all(one.span.text for one in found)


def _story() -> dict[str, str | bytes]:
    """Give the files of the first story as they stand in the repository."""
    files = [REAL / "published.json", *_below("content"), *_below("seeds")]
    return {path.relative_to(REAL).as_posix(): path.read_bytes().decode() for path in files}


def _below(folder: str) -> Iterable[Path]:
    return (path for path in sorted((REAL / folder).rglob("*")) if path.is_file())


def _planted(content: str, change: Mapping[str, str]) -> str:
    start = content.index(f"\n  {change['in']}:\n") if "in" in change else 0
    assert change["old"] in content[start:], f"{change['file']} has no {change['old']!r}"
    return content[:start] + content[start:].replace(change["old"], change.get("new") or "", 1)


def _told(one: Diagnostic) -> str:
    place = f"{one.span.file.path}: {one.severity}[{one.rule.code}]"
    return f"{place} {one.entry.rpartition('/')[2]}: {one.message}"
