"""A check that knows an earlier state: what that has as well is older, and all else is new."""

import subprocess
from pathlib import Path

import pytest

from explainer.build.check_since import check_since
from explainer.system.repository import branched_from
from tests import projects
from tests.cli.commands import run

WHO = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@example.org")
STORY = "content/bridge-closure"


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", folder, *WHO, *arguments], check=True, capture_output=True)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a project whose published story was read, as its main branch has it."""
    files = projects.bridge()
    explainer = f"{STORY}/explainer.yaml"
    files[explainer] = f"status: published\n{files[explainer]}".replace("status: draft\n", "")
    settings = files.get("content/settings.yaml", "")
    projects.write(tmp_path, {**files, "content/settings.yaml": f"{settings}require_review: yes\n"})
    run("register", cwd=tmp_path)
    run("review", "bridge-closure", "--by", "Ada Quill", "--on", "2024-05-20", cwd=tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Publish")
    return tmp_path


def codes(desk: Path) -> list[tuple[str, bool]]:
    found = check_since(desk, branched_from(desk, "main")).diagnostics
    return [(one.rule.code, one.is_old) for one in found]


def test_what_was_there_is_older(desk: Path) -> None:
    claims = desk / STORY / "claims.yaml"
    claims.write_text(claims.read_text().replace("says: Repairs", "says: Only repairs", 1))
    git(desk, "commit", "--quiet", "--all", "--message", "Change")
    claims.write_text(f"# a line more\n{claims.read_text()}")

    found = codes(desk)

    assert found
    assert all(is_old for code, is_old in found if code != "EX723")


def test_a_list_of_readings_that_is_taken_out_is_new(desk: Path) -> None:
    assert ("EX724", False) not in codes(desk)

    (desk / "reviewed.json").unlink()

    assert ("EX724", False) in codes(desk)
