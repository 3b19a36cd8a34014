"""`explainer check --fix` in its own process."""

from pathlib import Path

from tests import projects
from tests.cli.commands import run, site

CLAIMS = "content/bridge-closure/claims.yaml"


def test_what_is_certain_is_mended_and_named_and_a_second_run_changes_nothing(
    tmp_path: Path,
) -> None:
    files = projects.buildable()
    right = files[CLAIMS]
    files[CLAIMS] = right.replace("by: mona-reed", "by: Mona Reed", 1)
    project = projects.write(tmp_path, files)

    unmended = run("check", cwd=project)
    first = run("check", "--fix", cwd=project)
    mended = site(project / "content")
    again = run("check", "--fix", cwd=project)

    assert unmended.returncode == 1
    assert (first.returncode, first.stdout) == (0, "no errors, no warnings\n")
    assert "mended[EX112] `Mona Reed` → `mona-reed`\n" in first.stderr
    assert mended["bridge-closure/claims.yaml"].decode() == right
    assert (again.returncode, again.stderr) == (0, "")
    assert site(project / "content") == mended


def test_what_is_not_certain_stays_as_it_is(tmp_path: Path) -> None:
    files = projects.buildable()
    files[CLAIMS] = files[CLAIMS].replace("by: mona-reed", "by: mona-red", 1)
    project = projects.write(tmp_path, files)

    done = run("check", "--fix", "--format", "concise", cwd=project)

    assert (done.returncode, done.stderr) == (1, "")
    assert "there is no actor or source `mona-red`" in done.stdout
    assert (project / CLAIMS).read_text("utf-8") == files[CLAIMS]
