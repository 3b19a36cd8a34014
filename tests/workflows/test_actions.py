"""Workflows run actions of others by commits that we looked at, and by no other."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests import projects
from tests.workflows.host import NEWSROOM, OURS

FILES = sorted([*OURS.glob("*.yml"), *NEWSROOM.glob("*.yml")])
_USES = re.compile(
    r"^ *(?:- )?uses: *(?P<name>[^@\s]+)@(?P<commit>\S+)(?: *# (?P<release>\S+))?", re.MULTILINE
)
CHECKOUT = "3d3c42e5aac5ba805825da76410c181273ba90b1"
CODEQL = "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"


def listed() -> Mapping[str, tuple[str, str]]:
    """Give the release and commit of each action that we looked at."""
    lines = (projects.REAL / ".github/actions.txt").read_text().splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {name: (release, commit) for name, release, commit in rows}


def faults(text: str) -> Iterator[str]:
    """Say which actions of a workflow are not those of the list; `a/b/c` is a part of `a/b`."""
    known = listed()
    found = list(_USES.finditer(text))
    if len(found) != text.count("uses:"):
        yield "a `uses:` that is not written as NAME@COMMIT  # RELEASE"
    for one in found:
        name = "/".join(one["name"].split("/")[:2])
        release = (one["release"] or "").removesuffix(";")
        if (release, one["commit"]) != known.get(name):
            yield f"{one['name']} {release} {one['commit']}: not in .github/actions.txt"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}/{path.name}")
def test_every_action_is_in_our_list_with_its_release(path: Path) -> None:
    assert list(faults(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (f"- uses: actions/checkout@{CHECKOUT}  # v7.0.1", 0),
        (f"- uses: github/codeql-action/upload-sarif@{CODEQL} # v4.36.2", 0),
        (f"- uses: actions/checkout@{CHECKOUT}  # v6.0.0", 1),
        (f"- uses: actions/checkout@{CHECKOUT}", 1),
        (f"- uses: actions/checkout@{CODEQL}  # v7.0.1", 1),
        ("- uses: actions/checkout@v7", 1),
        (f"- uses: strangers/checkout@{CHECKOUT}  # v7.0.1", 1),
        ("- uses: ./.github/own", 1),
        ("- {uses: actions/checkout@v7}", 1),
    ],
)
def test_any_other_commit_or_action_is_a_fault(line: str, number: int) -> None:
    assert len(list(faults(line))) == number


def test_the_list_has_nothing_that_no_workflow_runs() -> None:
    used = {
        "/".join(one["name"].split("/")[:2])
        for path in FILES
        for one in _USES.finditer(path.read_text("utf-8"))
    }

    assert sorted(listed()) == sorted(used)
