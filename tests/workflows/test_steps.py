"""The steps of the check run by hand: in a clone, in order, with what a fork's pull request has."""

import json
from pathlib import Path

import pytest

from tests.cli.commands import run
from tests.workflows.host import NEWSROOM, PROGRAMS, Job, git, workflow

CLAIMS = "content/example-story/claims.yaml"
CHECK = "Check every claim against its source"
CHANGES = "Tell what changes for readers"
END = "Say whether anything must be mended"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a newsroom's repository with a story on its main branch."""
    folder = tmp_path_factory.mktemp("host")
    wheel = folder / "sourced_explainers-9.9.9-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    run("init", "desk", "--example", "--name", "Desk", "--package", wheel, cwd=folder)
    git("init", "--quiet", "--initial-branch=main", cwd=folder / "desk")
    commit(folder / "desk", "Begin")
    return folder / "desk"


def commit(folder: Path, subject: str) -> None:
    git("add", "--all", cwd=folder)
    git("commit", "--quiet", "--message", subject, cwd=folder)


def proposed(desk: Path, scratch: Path, old: str, new: str) -> Path:
    """Give a fork with a branch `change`, and with `main` as it would be with that merged."""
    fork = scratch / "fork"
    git("clone", "--quiet", desk, fork, cwd=scratch)
    git("switch", "--quiet", "--create", "change", cwd=fork)
    text = (fork / CLAIMS).read_text("utf-8")
    assert old in text
    (fork / CLAIMS).write_text(text.replace(old, new, 1), "utf-8")
    commit(fork, "Change")
    git("switch", "--quiet", "main", cwd=fork)
    git("merge", "--quiet", "--no-ff", "--message", "Merge", "change", cwd=fork)
    return fork


def checked(desk: Path, scratch: Path, old: str, new: str, programs: str = PROGRAMS) -> Job:
    """Run the check on a pull request that changes the claims, as the host checks it out."""
    fork = proposed(desk, scratch, old, new)
    clone = scratch / "clone"
    git("clone", "--quiet", "--depth=2", fork.as_uri(), clone, cwd=scratch)
    job = Job(clone, scratch / "job", programs=programs)
    return job.run(workflow(NEWSROOM / "check.yml")["jobs"]["content"]["steps"])


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_an_honest_change_passes_with_its_preview_and_what_it_changes(
    desk: Path, tmp_path: Path
) -> None:
    job = checked(desk, tmp_path, "The library of Orle will", "The town library of Orle will")

    preview, report = job.artifact("preview"), job.artifact("report")
    assert not job.has_failed, job.told
    assert {"index.html", "changes.html", "explainers"} <= names(preview)
    assert names(report) == {"changes.md", "findings.md", "findings.sarif"}
    changes = (report / "changes.md").read_text("utf-8")
    assert "The **town** library of Orle" in changes
    assert (report / "findings.md").read_text("utf-8") == "**no errors, no warnings**\n"
    assert job.summary == f"{changes}\n**no errors, no warnings**\n\n"
    assert "<ins>town</ins>" in (preview / "changes.html").read_text("utf-8")
    assert "town library of Orle" in (preview / "explainers/example-story/index.html").read_text()


def test_a_warning_stops_no_preview_and_is_told_at_the_end(desk: Path, tmp_path: Path) -> None:
    job = checked(desk, tmp_path, "will cost 40,000 crowns", "will cost a shocking 40,000 crowns")

    sarif = json.loads((job.artifact("report") / "findings.sarif").read_text("utf-8"))
    assert job.has_failed
    assert list(job.told)[-1] == END
    assert {"index.html", "changes.html"} <= names(job.artifact("preview"))
    assert job.told[CHECK].startswith(f"::warning file={CLAIMS},line=18,")
    assert job.told[CHECK].count("\n") == 1
    assert {one["level"] for one in sarif["runs"][0]["results"]} == {"warning"}
    assert "shocking** 40,000 crowns" in job.summary
    assert "shocking" in job.summary.split("warning EX")[1]
    assert "must be mended, or dismissed with a reason" in job.told[END]
    assert "The site could not be built" not in job.told[END]


def test_an_error_leaves_no_site_and_all_else(desk: Path, tmp_path: Path) -> None:
    job = checked(desk, tmp_path, "quote: People have asked", "quote: People have begged")

    assert job.has_failed
    assert list(job.told)[-1] == END
    preview = job.artifact("preview")
    assert names(preview) == {"changes.html", "index.html"}
    assert "The site could not be built" in (preview / "index.html").read_text("utf-8")
    assert "error EX301" in (job.artifact("report") / "findings.md").read_text("utf-8")
    assert job.told[CHECK].startswith(f"::error file={CLAIMS},line=11,")
    assert "People have **begged** for this for years" in job.summary
    assert "The site could not be built, so the preview has none." in job.told[END]


def test_a_change_that_is_told_by_no_one_is_said_so(desk: Path, tmp_path: Path) -> None:
    """Where a command ends without a word, the summary says it, and the artifact is still there."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "explainer").write_text("#!/bin/sh\necho it broke >&2\nexit 70\n")
    (programs / "explainer").chmod(0o755)

    job = checked(desk, tmp_path, "The library of", "The town library of", f"{programs}:{PROGRAMS}")

    assert job.has_failed
    assert names(job.artifact("report")) == {"changes.md", "findings.md", "findings.sarif"}
    assert job.summary.splitlines() == [
        "No changes could be told: see the log.",
        "",
        "No findings could be told: see the log.",
        "",
    ]
    assert "What changes for readers could not be told." in job.told[END]
