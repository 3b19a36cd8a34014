"""The page on drafts: its commands are run in turn, and all that it shows comes out."""

import re
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.presentation.labels import label
from explainer.presentation.phrases import plain
from tests import projects
from tests.cli.test_draft import REFUSED, SECOND
from tests.docs.guide import GUIDE, TUTORIAL, files_in, run, text_of

PAGE = GUIDE / "writers" / "drafts.md"
ARTICLE = files_in(TUTORIAL)["seeds/fennick-courier-2024-03-14.txt"]
_COMMAND = re.compile(
    r"^```console\nexplainer (.*?)\n```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
_MENDED = re.compile(r"^In `([^`]+)`:\n\n```diff\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SAID = re.findall(r"^\| `([^`]+(?:`\w+`[^`]*)?)` \| [^|]+ \|$", text_of(PAGE), re.MULTILINE)
_REFUSALS = [one for one in _SAID if not one.startswith("--")]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    files = {"article.txt": ARTICLE, "second.txt": files_in(PAGE)["second.txt"]}
    (tmp_path / "content").mkdir()
    return projects.write(tmp_path, files)


def commands() -> list[tuple[list[str], str]]:
    """Give the commands of the page with what they are said to print."""
    found = _COMMAND.findall(text_of(PAGE))
    return [
        (re.sub(r'"([^"]*)"', lambda m: m[1].replace(" ", "\0"), c).split(), t) for c, t in found
    ]


def test_the_commands_print_what_the_page_shows(desk: Path) -> None:
    for arguments, said in commands():
        done = run(*(one.replace("\0", " ") for one in arguments), cwd=desk)

        assert (done.stdout, done.stderr) == (said, "")
    told = "".join(
        path.read_text("utf-8") for path in desk.glob("content/bridge-closure/**/*.yaml")
    )
    shown = re.findall(r"^```yaml\nclaims:\n(  .*?)^```$", text_of(PAGE), re.MULTILINE | re.DOTALL)
    assert [one for one in shown if one not in told] == []
    assert len(shown) == 2


def test_a_draft_that_is_mended_as_shown_is_clean(desk: Path) -> None:
    arguments, _ = commands()[0]
    run(*(one.replace("\0", " ") for one in arguments), cwd=desk)
    for path, change in _MENDED.findall(text_of(PAGE)):
        file = desk / path
        before = "".join(f"{line[1:]}\n" for line in change.splitlines() if line[0] in " -")
        after = "".join(f"{line[1:]}\n" for line in change.splitlines() if line[0] in " +")
        assert before in file.read_text("utf-8")
        file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    new = "content/actors/fennick-council.yaml"
    projects.write(desk, {new: files_in(PAGE)[new]})
    for file in desk.glob("content/**/*.yaml"):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        file.write_text("".join(one for one in lines if "guessed:" not in one), "utf-8")

    done = run("check", "--strict", cwd=desk)

    assert done.stdout == "no errors, no warnings\n"
    assert f"```text\n{done.stdout}```" in text_of(PAGE)


def test_the_choice_that_the_page_shows_is_asked_for(desk: Path) -> None:
    for arguments, _ in commands():
        run(*(one.replace("\0", " ") for one in arguments), cwd=desk)

    done = run("check", "--format", "concise", cwd=desk)

    assert "warning[EX721] who asserts this is not chosen" in done.stdout
    assert "warning[EX721] who asserts this is not chosen" in text_of(PAGE)
    site = read_and_check(desk).site
    claim = site.claims["bridge-closure/saw-crack-february"]
    said = plain(label(site, claim, claim.evidence[0]).short)
    assert said == "Speaker not chosen, in The Orrin Herald"


@pytest.mark.parametrize("said", _REFUSALS)
def test_a_refusal_of_the_page_is_one_that_is_printed(said: str) -> None:
    source = (GUIDE.parents[1] / "explainer" / "cli" / "draft.py").read_text("utf-8")
    printed = " ".join(re.sub(r'"\s*\n\s*f?"', "", source).split())

    tested = [words for _, _, words in REFUSED]
    assert said.replace("(line 1)", "(line {at})") in printed or any(said in one for one in tested)


def test_the_page_has_each_refusal_and_each_option() -> None:
    assert len(_REFUSALS) == 8
    options = re.findall(r"^\| `(--\w+)", text_of(PAGE), re.MULTILINE)
    assert options == [
        "--outlet", "--published", "--url", "--licence", "--story", "--source", "--more",
    ]  # fmt: skip
    assert SECOND
