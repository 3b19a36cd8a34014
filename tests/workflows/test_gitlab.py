"""The one file for GitLab: its jobs run by hand in a clone, and keep what the others keep."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.workflows.host import NEWSROOM, Job, git
from tests.workflows.test_steps import desk, names, proposed

__all__ = ["desk"]  # a fixture, which pytest finds here
FILE: dict[str, Any] = yaml.safe_load((NEWSROOM.parents[1] / "dot-gitlab-ci.yml").read_text())


def run_job(name: str, clone: Path, scratch: Path, **variables: str) -> Job:
    """Run the lines of a job as one script, as the host does."""
    lines = "\n".join(["set -o pipefail", *FILE[name]["script"]])
    return Job(clone, scratch).run([{"name": name, "run": lines, "env": variables}])


def merge_request(desk: Path, scratch: Path, old: str, new: str) -> Job:
    fork = proposed(desk, scratch, old, new)
    base = git("rev-parse", "main~", cwd=fork).strip()
    clone = scratch / "clone"
    git("clone", "--quiet", "--depth=1", "--branch=change", fork.as_uri(), clone, cwd=scratch)
    variables = {**FILE["content"]["variables"], "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    return run_job("content", clone, scratch / "job", **variables)


def test_a_merge_request_is_told_and_kept(desk: Path, tmp_path: Path) -> None:
    job = merge_request(desk, tmp_path, "The library of Orle will", "The town library of Orle will")

    assert not job.has_failed, job.told
    assert {"index.html", "changes.html"} <= names(job.clone / "site")
    kept = {"build.txt", "changed", "changes.md", "findings.md"}
    assert names(job.clone / "report") == kept
    assert "The **town** library of Orle" in job.told["content"]
    assert {f"{folder}/" for folder in ("site", "report")} == set(
        FILE["content"]["artifacts"]["paths"]
    )
    assert FILE["content"]["artifacts"]["when"] == "always"


def test_an_error_is_told_after_all_was_made(desk: Path, tmp_path: Path) -> None:
    job = merge_request(desk, tmp_path, "quote: People have asked", "quote: People have begged")

    assert job.has_failed
    assert names(job.clone / "site") == {"changes.html", "index.html"}
    page = (job.clone / "site/index.html").read_text("utf-8")
    assert "The site could not be built" in page
    assert "error EX301" in (job.clone / "report/findings.md").read_text("utf-8")
    for told in ("could not be built", "**begged**", "error[EX301]", "must be mended"):
        assert told in job.told["content"]


def test_the_main_branch_becomes_the_pages(desk: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git("clone", "--quiet", desk, clone, cwd=tmp_path)
    given = {
        "$CI_PAGES_URL": "https://desk.example/site/",
        "$CI_PROJECT_URL": "https://host.example/desk",
    }
    variables = {
        name: given.get(value, value) for name, value in FILE["pages"]["variables"].items()
    }

    job = run_job("pages", clone, tmp_path / "job", **variables)

    assert not job.has_failed, job.told
    home = (clone / "public/index.html").read_text("utf-8")
    assert "https://desk.example/site/" in home
    assert "Content-Security-Policy" in home


@pytest.mark.parametrize("name", ["content", "pages"])
def test_no_job_asks_for_a_secret(name: str) -> None:
    text = yaml.safe_dump(FILE[name])

    assert [word for word in ("TOKEN", "SECRET", "PASSWORD", "secrets") if word in text] == []
