"""The steps of the check run by hand: in a clone, in order, with what a fork's pull request has."""

from pathlib import Path

import pytest

from tests.cli.commands import run
from tests.workflows.host import NEWSROOM, Job, git, workflow

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


def checked(desk: Path, scratch: Path, old: str, new: str) -> Job:
    """Run the check on a pull request that changes the claims, as the host checks it out."""
    fork = scratch / "fork"
    git("clone", "--quiet", desk, fork, cwd=scratch)
    git("switch", "--quiet", "--create", "change", cwd=fork)
    text = (fork / CLAIMS).read_text("utf-8")
    assert old in text
    (fork / CLAIMS).write_text(text.replace(old, new, 1), "utf-8")
    commit(fork, "Change")
    git("switch", "--quiet", "main", cwd=fork)
    git("merge", "--quiet", "--no-ff", "--message", "Merge", "change", cwd=fork)
    clone = scratch / "clone"
    git("clone", "--quiet", "--depth=2", fork.as_uri(), clone, cwd=scratch)
    job = Job(clone, scratch / "job")
    return job.run(workflow(NEWSROOM / "check.yml")["jobs"]["content"]["steps"])


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
