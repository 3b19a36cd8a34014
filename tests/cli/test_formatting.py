"""`explainer fmt` in its own process: what it writes, what it says, and how it ends."""

from pathlib import Path

import pytest

from tests import projects
from tests.cli.commands import run, site

CLAIMS = "content/bridge-closure/claims.yaml"
ACTOR = "content/actors/ada-quill.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {**projects.buildable(), ACTOR: "kind: person\nname: 'Ada Quill'\n"}
    folder = projects.write(tmp_path / "desk", files)
    assert run("fmt", cwd=folder).returncode == 0
    return folder


def test_files_are_formatted_once_and_each_is_named(project: Path) -> None:
    (project / ACTOR).write_text("kind: person\nname: 'Ada Quill'\n", "utf-8")

    first, again = run("fmt", cwd=project), run("fmt", cwd=project)

    assert (first.returncode, first.stdout) == (0, f"{ACTOR}: formatted\n")
    assert (again.returncode, again.stdout) == (0, "")
    assert (project / ACTOR).read_text("utf-8") == "name: Ada Quill\nkind: person\n"


def test_a_check_of_the_style_names_files_and_writes_nothing(project: Path) -> None:
    (project / ACTOR).write_text("kind: person\nname: 'Ada Quill'\n", "utf-8")
    before = site(project)

    done = run("fmt", "--check", cwd=project)

    assert (done.returncode, done.stdout) == (1, f"{ACTOR}: not formatted\n")
    assert site(project) == before


def test_a_broken_file_is_told_of_and_left_alone_and_the_others_are_formatted(
    project: Path,
) -> None:
    (project / ACTOR).write_text("kind: person\nname: 'Ada Quill'\n", "utf-8")
    (project / CLAIMS).write_text("claims:\n  a: [b\n", "utf-8")

    done = run("fmt", cwd=project)

    assert done.returncode == 1
    assert done.stdout.startswith(f"{ACTOR}: formatted\n")
    assert "error[EX103]" in done.stdout
    assert (project / CLAIMS).read_text("utf-8") == "claims:\n  a: [b\n"


def test_only_the_files_named_are_formatted(project: Path) -> None:
    for path in (ACTOR, CLAIMS):
        text = (project / path).read_text("utf-8")
        (project / path).write_text(text.replace(": ", ":   "), "utf-8")

    done = run("fmt", "ada-quill.yaml", cwd=project / "content/actors")

    assert (done.returncode, done.stdout) == (0, f"{ACTOR}: formatted\n")


def test_a_file_that_is_no_content_is_wrong_use(project: Path) -> None:
    done = run("fmt", "mkdocs.yml", cwd=project)

    assert (done.returncode, done.stdout) == (2, "")
    assert "name files in content/" in done.stderr
