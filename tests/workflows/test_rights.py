"""Where a stranger's program runs there is no secret, and no right to write anything."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.host import INSTALL, NEWSROOM, OURS, workflow

ON = True  # YAML's reading of the key `on`
FILES = sorted([*OURS.glob("*.yml"), *NEWSROOM.glob("*.yml")])
FOREIGN = [path for path in FILES if "pull_request" in workflow(path)[ON]]
TRUSTED = [path for path in FILES if path not in FOREIGN]


def name(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


def rights(flow: Mapping[Any, Any]) -> Iterator[tuple[str, str]]:
    """Give what a workflow and its jobs may do, each as a thing and `read` or `write`."""
    for one in (flow, *flow["jobs"].values()):
        yield from one.get("permissions", {}).items()


def steps(flow: Mapping[Any, Any]) -> Iterator[Mapping[str, Any]]:
    for job in flow["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", FOREIGN, ids=name)
def test_what_runs_a_pull_request_may_read_and_nothing_else(path: Path) -> None:
    assert set(rights(workflow(path))) == {("contents", "read")}
    assert re.findall(r"secrets\.|github\.token|GITHUB_TOKEN|GH_TOKEN", path.read_text()) == []


@pytest.mark.parametrize("path", TRUSTED, ids=name)
def test_what_may_write_checks_out_the_main_branch_alone(path: Path) -> None:
    flow = workflow(path)
    events = flow[ON] if isinstance(flow[ON], dict) else {flow[ON]: None}
    taken = [one["with"] for one in steps(flow) if "actions/checkout@" in one.get("uses", "")]
    refs = {one.get("ref") for one in taken}

    assert set(events) <= {"push", "workflow_dispatch", "workflow_run"}
    assert refs <= {None, "${{ github.event.repository.default_branch }}"}
    assert all("permissions" in job for job in flow["jobs"].values())
    assert flow["permissions"] == {}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_checkout_leaves_its_token_behind_and_no_script_is_typed_into(path: Path) -> None:
    for step in steps(workflow(path)):
        assert "${{" not in step.get("run", "")
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_workflow_has_an_end_and_a_rule_for_two_at_once(path: Path) -> None:
    flow = workflow(path)

    assert {"group", "cancel-in-progress"} == flow["concurrency"].keys()
    assert all(0 < job["timeout-minutes"] <= 20 for job in flow["jobs"].values())


@pytest.mark.parametrize("file", ["check.yml", "comment.yml", "publish.yml", "register.yml"])
def test_ours_and_a_newsrooms_do_the_same_in_the_same_order(file: str) -> None:
    """They differ in how the program is installed, and in where the script of the comment lies."""
    ours, theirs = workflow(OURS / file), workflow(NEWSROOM / file)
    for flow in (ours, theirs):
        for step in steps(flow):
            if step.get("name") == INSTALL:
                step["run"] = "…"  # type: ignore[index]  # a dict, as yaml made it
            elif "cache-dependency-path" in step.get("with", {}):
                step["with"]["cache-dependency-path"] = "…"
            elif "comment.py" in step.get("run", ""):
                step["run"] = Path(step["run"].split()[-1]).name  # type: ignore[index]  # as above

    assert ours == theirs


def test_a_comment_waits_for_the_check_by_its_name() -> None:
    for folder in (OURS, NEWSROOM):
        waits = workflow(folder / "comment.yml")[ON]["workflow_run"]["workflows"]
        assert waits == [workflow(folder / "check.yml")["name"]]
