"""`explainer draft` in its own process: what it writes, what it refuses, and that it writes all."""

import re
from pathlib import Path

import pytest

from tests import projects
from tests.docs.guide import run

ARTICLE = """\
Council shuts Mill Lane Bridge after a crack is found

By Nell Quarrow, 14 March 2024

The town council of Fennick closed Mill Lane Bridge to all traffic on Monday.

“The crack is wider than a hand, and we will take no risk,” said engineer Ivo Tarn.

“If the report is true, the council owes us an explanation,” said Runa Esk, who owns a bakery.
"""
SECOND = """\
Baker asks for a new bridge

13 March 2024

Runa Esk told Radio Orrin that the bridge was old.

“The crack is wider than a hand, and we will take no risk,” said Ivo Tarn.
"""
OUTLET = ("--outlet", "Fennick Courier")
STORY = "content/bridge"
WRITTEN = [
    "content/actors/fennick-courier.yaml",
    "content/actors/ivo-tarn.yaml",
    "content/actors/nell-quarrow.yaml",
    "content/actors/runa-esk.yaml",
    "content/bridge/claims.yaml",
    "content/bridge/explainer.yaml",
    "content/sources/fennick-courier-2024-03-14.yaml",
    "seeds/fennick-courier-2024-03-14.txt",
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "article.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def written(desk: Path) -> list[str]:
    files = (path for path in desk.rglob("*.*") if path.is_file())
    return sorted(path.relative_to(desk).as_posix() for path in files if path.parent != desk)


def test_a_draft_is_written_whole_and_has_only_what_is_to_be_read(desk: Path) -> None:
    done = run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)

    assert (done.returncode, done.stderr) == (0, "")
    assert written(desk) == WRITTEN
    assert "read each entry beside the text" in done.stdout
    checked = run("check", "--format", "concise", cwd=desk)
    assert checked.returncode == 0
    assert set(re.findall(r"\[(EX\d+)\]", checked.stdout)) == {"EX720"}
    assert run("check", "--strict", cwd=desk).returncode == 1


def test_without_the_marks_a_draft_is_clean(desk: Path) -> None:
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)
    for path in (desk / "content").rglob("*.yaml"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(one for one in lines if "guessed:" not in one), "utf-8")

    assert run("check", "--strict", cwd=desk).stdout == "no errors, no warnings\n"


def test_the_text_is_kept_byte_for_byte(desk: Path) -> None:
    content = ARTICLE.replace("\n", "\r\n").encode()
    (desk / "article.txt").write_bytes(content)

    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)

    assert (desk / "seeds/fennick-courier-2024-03-14.txt").read_bytes() == content
    assert "EX206" not in run("check", cwd=desk).stdout


def test_a_second_source_adds_and_changes_nothing(desk: Path) -> None:
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)
    before = {path: (desk / path).read_text("utf-8") for path in written(desk)}
    (desk / "second.txt").write_text(SECOND, "utf-8")

    done = run("draft", "second.txt", "--outlet", "Orrin Herald", "--more", "bridge", cwd=desk)

    assert (done.returncode, done.stderr) == (0, "")
    after = {path: (desk / path).read_text("utf-8") for path in before}
    changed = [path for path in before if after[path] != before[path]]
    assert changed == [f"{STORY}/explainer.yaml"]
    lines = iter(after[changed[0]].splitlines())
    assert all(line in lines for line in before[changed[0]].splitlines())
    told = (desk / STORY / "claims/orrin-herald-2024-03-13.yaml").read_text("utf-8")
    assert "by: runa-esk" in told
    assert "wider than a hand" not in told
    assert "error" not in run("check", "--format", "concise", cwd=desk).stdout


def test_a_second_source_that_brings_nothing_is_not_taken(desk: Path) -> None:
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)
    before = written(desk)
    (desk / "same.txt").write_text(ARTICLE.replace("14 March", "15 March"), "utf-8")

    done = run("draft", "same.txt", "--outlet", "Orrin Herald", "--more", "bridge", cwd=desk)

    assert (done.returncode, written(desk)) == (2, before)
    assert done.stderr == (
        "the explainer `bridge` has all that this text says: nothing was written\n"
    )


def test_pages_of_a_draft_say_that_nobody_has_read_them(desk: Path) -> None:
    host = projects.project_file(projects.CASES / "host.yaml")
    projects.write(desk, host)
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)

    done = run("build", cwd=desk)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (desk / "site/explainers/bridge/index.html").read_text("utf-8")
    assert "A program proposed 11 entries of this story, its people and its sources" in page
    person = (desk / "site/actors/ivo-tarn.html").read_text("utf-8")
    assert "A program proposed what stands here of this actor" in person


REFUSED = (
    ("", (*OUTLET, "--published", "2024-03-14"), "article.txt has no sentence"),
    ("\n \n", OUTLET, "article.txt has no sentence"),
    (b"caf\xe9 closed.\n", OUTLET, "article.txt is not UTF-8 text (line 1): save it as UTF-8"),
    (
        "<!DOCTYPE html><p>A</p>",
        OUTLET,
        "article.txt is a page of HTML: open the page in a browser",
    ),
    ("A.\n<p>B</p><p>C</p>", OUTLET, "article.txt has tags of HTML in it: open the page"),
    (
        "Bridge shut\n\nIt was shut.\n",
        OUTLET,
        "does not say when it was published: add --published",
    ),
    (ARTICLE, (), "does not say who published it: add --outlet"),
    (ARTICLE, (*OUTLET, "--published", "soon"), "--published soon: "),
    (ARTICLE, (*OUTLET, "--licence", "all rights reserved"), "no licence under which a whole text"),
    (ARTICLE, (*OUTLET, "--url", "example.org"), "--url example.org: an address starts with"),
    (ARTICLE, (*OUTLET, "--story", "Bridge"), "--story Bridge: "),
    (ARTICLE, (*OUTLET, "--story", "actors"), "--story"),
    (ARTICLE, (*OUTLET, "--source", "A b"), "--source A b: "),
    (ARTICLE, (*OUTLET, "--more", "bridge"), "there is no explainer `bridge`; there is none yet"),
    (f"a\u202eb\n\n{ARTICLE}", OUTLET, "article.txt: a kept text can't hold this character"),
)


@pytest.mark.parametrize(("text", "options", "said"), REFUSED)
def test_what_cannot_be_drafted_is_refused_and_nothing_written(
    desk: Path, text: str | bytes, options: tuple[str, ...], said: str
) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    (desk / "article.txt").write_bytes(content)

    done = run("draft", "article.txt", *options, cwd=desk)

    assert (done.returncode, written(desk)) == (2, [])
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_outside_a_project_nothing_is_drafted(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Bridge shut\n\nThe bridge was shut.\n")

    done = run("draft", "article.txt", cwd=tmp_path)

    assert done.returncode == 2
    assert "explainer init" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["article.txt"]


def test_no_file_is_refused(desk: Path) -> None:
    done = run("draft", "nothing.txt", *OUTLET, cwd=desk)

    assert done.returncode == 2
    assert "nothing.txt" in done.stderr


TAKEN = (
    ((*OUTLET, "--story", "bridge"), "this text is kept already, as the source `fennick-courier"),
    ((*OUTLET, "--story", "other"), "this text is kept already, as the source `fennick-courier"),
)


@pytest.mark.parametrize(("options", "said"), TAKEN)
def test_a_text_that_is_kept_is_not_drafted_again(
    desk: Path, options: tuple[str, ...], said: str
) -> None:
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)

    done = run("draft", "article.txt", *options, cwd=desk)

    assert (done.returncode, written(desk)) == (2, WRITTEN)
    assert said in done.stderr


def test_names_that_are_taken_are_said(desk: Path) -> None:
    run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)
    (desk / "second.txt").write_text(SECOND, "utf-8")

    story = run("draft", "second.txt", *OUTLET, "--story", "bridge", cwd=desk)
    source = run("draft", "second.txt", *OUTLET, "--source", "ivo-tarn", cwd=desk)

    assert "there is an explainer `bridge` already: name another id with --story" in story.stderr
    assert "`ivo-tarn` is the id of an actor" in source.stderr
    assert written(desk) == WRITTEN


def test_what_was_written_is_taken_back_when_the_rest_cannot_be(desk: Path) -> None:
    (desk / "content" / "actors").write_text("no folder", "utf-8")

    done = run("draft", "article.txt", *OUTLET, "--story", "bridge", cwd=desk)

    assert (done.returncode, written(desk)) == (2, [])
    assert "nothing was written" in done.stderr
