"""Ids are registered in a pull request of the workflow: nothing is ever pushed to main."""

import json
from pathlib import Path

import pytest

from tests import projects
from tests.workflows.host import NEWSROOM, PROGRAMS, Job, git, workflow

JOBS = workflow(NEWSROOM / "register.yml")["jobs"]
BRANCH = "register-published-ids"
PROPOSE = "Open or renew the pull request"
# The host's program: `open` is the number of the pull request that is open, `asked` what was asked.
GH = """#!/bin/sh
echo "$*" >> "{folder}/asked"
case "$2" in list) cat "{folder}/open" 2>/dev/null ;; create) echo 7 > "{folder}/open" ;; esac
exit 0
"""


@pytest.fixture
def host(tmp_path: Path) -> Path:
    """Give a bare repository whose main branch has a published story and no list of ids."""
    desk = projects.write(tmp_path / "desk", projects.bridge())
    story = desk / "content/bridge-closure/explainer.yaml"
    story.write_text(story.read_text("utf-8") + "status: published\n", "utf-8")
    git("init", "--quiet", "--initial-branch=main", cwd=desk)
    git("add", "--all", cwd=desk)
    git("commit", "--quiet", "--message", "Begin", cwd=desk)
    git("clone", "--quiet", "--bare", desk, tmp_path / "host", cwd=tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(GH.format(folder=tmp_path))
    (tmp_path / "bin/gh").chmod(0o755)
    return tmp_path / "host"


def run_both(host: Path, number: int) -> Job:
    """Run both jobs on a new push, each in a clone of its own."""
    scratch = host.parent / f"run-{number}"
    listed = _job(host, scratch / "list").run(JOBS["list"]["steps"])
    assert not listed.has_failed, listed.told
    propose = _job(host, scratch / "propose")
    kept = listed.artifact("published")
    kept.rename(scratch / "propose/job/temp/published")  # what download-artifact does
    return propose.run(JOBS["propose"]["steps"])


def _job(host: Path, folder: Path) -> Job:
    folder.mkdir(parents=True)
    git("clone", "--quiet", "--depth=1", host.as_uri(), folder / "clone", cwd=folder)
    values = {"github.token": "secret", "github.event.repository.default_branch": "main"}
    return Job(folder / "clone", folder / "job", values, f"{host.parent / 'bin'}:{PROGRAMS}")


def branches(host: Path) -> dict[str, str]:
    lines = git("for-each-ref", "--format=%(refname:short) %(objectname)", cwd=host)
    return dict(line.split() for line in lines.splitlines())


def test_new_ids_are_proposed_and_main_stays(host: Path) -> None:
    before = branches(host)

    job = run_both(host, 1)

    after = branches(host)
    assert not job.has_failed, job.told
    assert after.keys() == {"main", BRANCH}
    assert after["main"] == before["main"]
    assert git("diff", "--name-only", "main", BRANCH, cwd=host) == "published.json\n"
    assert git("rev-parse", f"{BRANCH}^", cwd=host).strip() == before["main"]
    assert json.loads(git("show", f"{BRANCH}:published.json", cwd=host))
    assert "pr create --head register-published-ids --base main" in _asked(host)
    assert "secret" not in job.told[PROPOSE] + _asked(host)


def test_a_second_run_renews_the_pull_request_that_is_open(host: Path) -> None:
    run_both(host, 1)
    first = branches(host)[BRANCH]
    _land(host, "bridge-closure", "more")

    job = run_both(host, 2)

    assert not job.has_failed, job.told
    assert branches(host)[BRANCH] != first
    assert git("rev-parse", f"{BRANCH}^", cwd=host) == git("rev-parse", "main", cwd=host)
    assert _asked(host).count("pr create") == 1


def test_where_all_is_registered_nothing_is_proposed(host: Path) -> None:
    run_both(host, 1)
    git("update-ref", "refs/heads/main", BRANCH, cwd=host)  # it was merged
    git("update-ref", "-d", f"refs/heads/{BRANCH}", cwd=host)
    (host.parent / "asked").unlink()

    job = run_both(host, 2)

    assert job.told[PROPOSE] == "published.json has all ids already.\n"
    assert branches(host).keys() == {"main"}
    assert not (host.parent / "asked").exists()


def _asked(host: Path) -> str:
    return (host.parent / "asked").read_text("utf-8")


def _land(host: Path, story: str, id_: str) -> None:
    """Put one more open question onto the main branch."""
    clone = host.parent / "writer"
    git("clone", "--quiet", host, clone, cwd=host.parent)
    path = clone / f"content/{story}/explainer.yaml"
    path.write_text(path.read_text("utf-8") + f"was: [{id_}]\n", "utf-8")
    git("commit", "--quiet", "--all", "--message", "More", cwd=clone)
    git("push", "--quiet", "origin", "main", cwd=clone)
