"""The pull request of the editors' guide, made and read: what the page prints is printed."""

import re
import subprocess
from pathlib import Path

import pytest

from tests import projects
from tests.docs.guide import GUIDE, TUTORIAL, blocks_in, files_in, run

PAGE = GUIDE / "pull-request.md"
EXPLAINER, CLAIMS = (f"content/bridge-closure/{name}.yaml" for name in ("explainer", "claims"))
COMMIT = re.compile(r"\([0-9a-f]{9}\)")
WHO = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@example.org")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", folder, *WHO, *arguments], check=True, capture_output=True)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def proposal(tmp_path: Path) -> Path:
    """Give the story of the writers' guide as published, on a branch of its own."""
    root = projects.write(tmp_path, files_in(TUTORIAL))
    change(root / EXPLAINER, "status: draft", "status: published")
    run("register", cwd=root)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Publish")
    git(root, "checkout", "--quiet", "-b", "proposal")
    return root


def lines(block: str, sign: str) -> str:
    return "".join(f"{line[1:]}\n" for line in block.splitlines() if line.startswith(sign))


def test_the_proposal_is_told_as_the_page_says(proposal: Path) -> None:
    for path, block in zip((CLAIMS, EXPLAINER), blocks_in(PAGE, "diff"), strict=True):
        change(proposal / path, lines(block, "-"), lines(block, "+"))
    git(proposal, "commit", "--quiet", "--all", "--message", "Shorter")

    done = [run(*command, cwd=proposal) for command in commands()]

    assert [one.returncode for one in done] == [0, 1]
    assert [COMMIT.sub("()", one.stdout) for one in done] == [
        COMMIT.sub("()", block) for block in blocks_in(PAGE, "text")
    ]


def test_a_correction_makes_the_check_silent(proposal: Path) -> None:
    [entry] = blocks_in(PAGE, "yaml")
    change(proposal / CLAIMS, "says: About 900", "says: About 800")
    before = run("check", "--since", "main", cwd=proposal)

    change(proposal / EXPLAINER, "status: published\n", f"status: published\n{entry}")
    after = run("check", "--since", "main", cwd=proposal)

    assert "EX901" in before.stdout
    assert "EX901" not in after.stdout


def test_what_others_merged_is_nobodys_change(proposal: Path) -> None:
    git(proposal, "checkout", "--quiet", "main")
    change(proposal / CLAIMS, "says: About 900", "says: About 800")
    git(proposal, "commit", "--quiet", "--all", "--message", "Another")
    git(proposal, "checkout", "--quiet", "proposal")

    done = run("changes", "main", cwd=proposal)

    assert "Readers are told nothing otherwise" in done.stdout


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "main:content", ""])
def test_a_revision_that_git_does_not_know_is_named(revision: str, proposal: Path) -> None:
    done = run("changes", "--", revision, cwd=proposal)

    assert (done.returncode, done.stdout) == (2, "")
    assert f"there is no state `{revision}` of this project to compare with" in done.stderr


def test_the_page_for_a_browser_is_written(proposal: Path) -> None:
    change(proposal / CLAIMS, "says: About 900", "says: <b>About</b> 800")

    done = run("changes", "main", "--page", "changes.html", "--format", "json", cwd=proposal)

    html = (proposal / "changes.html").read_text("utf-8")
    assert done.returncode == 0
    assert "<b>" not in html
    assert "<ins>" in html


def commands() -> list[list[str]]:
    return [line.split()[1:] for block in blocks_in(PAGE, "console") for line in block.splitlines()]
