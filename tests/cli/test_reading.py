"""`explainer read` in its own process: what it shows, and whose marks it takes away."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests import projects
from tests.cli.commands import SCRIPT, run, site

CLAIMS = "content/bridge-closure/claims.yaml"
ACTOR = "content/actors/mona-reed.yaml"
_MARKED = "  closed:\n    guessed: [says, by]  # from the draft\n"


def marked(folder: Path) -> Path:
    """Write a project in which two statements and a person are marked."""
    files = projects.buildable()
    files[CLAIMS] = files[CLAIMS].replace("  closed:\n", _MARKED, 1)
    files[CLAIMS] = files[CLAIMS].replace(
        "  cracked-beams:\n", "  cracked-beams:\n    guessed: quote\n", 1
    )
    files[ACTOR] += "guessed: name\n"
    return projects.write(folder, files)


def test_each_entry_is_shown_beside_its_source_and_nothing_is_changed(tmp_path: Path) -> None:
    project = marked(tmp_path)
    before = site(project)

    done = run("read", CLAIMS, cwd=project)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (Path(__file__).parent / "reading.txt").read_text("utf-8")
    assert site(project) == before


def test_who_speaks_is_read_before_what_is_said(tmp_path: Path) -> None:
    project = marked(tmp_path)

    done = run("read", cwd=project)

    heads = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("content/")]
    assert heads == ["mona-reed", "closed", "cracked-beams"]


def test_those_named_lose_their_mark_and_nothing_else_changes(tmp_path: Path) -> None:
    project = marked(tmp_path)
    text = (project / CLAIMS).read_text("utf-8")

    done = run("read", CLAIMS, "closed", cwd=project)
    person = run("read", ACTOR, "mona-reed", cwd=project)

    assert (done.returncode, done.stdout) == (0, f"{CLAIMS}: read `closed`\n")
    assert person.stdout == f"{ACTOR}: read `mona-reed`\n"
    after = text.replace("guessed: [says, by]  # from the draft", "# from the draft")
    assert (project / CLAIMS).read_text("utf-8") == after
    assert (project / ACTOR).read_text("utf-8") == projects.buildable()[ACTOR]


def test_what_is_not_there_is_said_and_nothing_is_changed(tmp_path: Path) -> None:
    project = marked(tmp_path)
    before = site(project)

    done = run("read", CLAIMS, "closed", "opened", cwd=project)
    elsewhere = run("read", "README.md", cwd=project)

    assert (done.returncode, elsewhere.returncode) == (2, 2)
    assert done.stderr == (
        f"there is no `opened` to be read in {CLAIMS}: nothing was changed; to be read: `closed`,"
        " `cracked-beams`\n"
    )
    assert elsewhere.stderr == (
        f"there is no README.md in {project}: name a file or a folder in content/\n"
    )
    assert site(project) == before


def test_a_project_without_marks_has_nothing_to_be_read(tmp_path: Path) -> None:
    project = projects.write(tmp_path, projects.buildable())

    done = run("read", cwd=project)

    assert (done.returncode, done.stdout) == (0, "nothing is left to be read\n")


def test_on_a_terminal_each_entry_is_asked_about(tmp_path: Path) -> None:
    project = marked(tmp_path)
    text = (project / CLAIMS).read_text("utf-8")

    shown = _typed("n\ny\nq\n", "read", cwd=project)

    assert shown.count("Is this right as it stands?") == 3
    after = text.replace("guessed: [says, by]  # from the draft", "# from the draft")
    assert (project / CLAIMS).read_text("utf-8") == after
    assert (project / ACTOR).read_text("utf-8").endswith("guessed: name\n")


def _typed(keys: str, *arguments: str, cwd: Path) -> str:
    """Run a command on a terminal on which somebody types; give all that is to be seen there."""
    ours, theirs = pty.openpty()
    os.write(ours, keys.encode())
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(projects.REAL)},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other side is closed
                break
            seen += piece
        process.wait(60)
    os.close(ours)
    return seen.decode()
