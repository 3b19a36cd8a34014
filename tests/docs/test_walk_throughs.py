"""What the guide tells people to do, done: in a fresh folder or in a copy of the code."""

import re
import shutil
from pathlib import Path

import pytest

from tests import projects
from tests.docs.guide import GUIDE, PROJECT, TUTORIAL, blocks_in, files_in, python, run

DEVELOPERS = GUIDE / "developers"
EXPLAINER = "content/bridge-closure/explainer.yaml"
SOURCE = "content/sources/fennick-courier-2024-03-14.yaml"
FINDINGS = """\
from pathlib import Path
from explainer.build.check import read_and_check
for one in read_and_check(Path()).diagnostics:
    print(one)
"""
BUILD = "from explainer.cli import main; main()"


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """Give a copy of the program that a test may change."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "explainer", tmp_path / "code" / "explainer", ignore=ignore)
    return tmp_path / "code"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    host = projects.project_file(projects.CASES / "host.yaml")
    return projects.write(tmp_path / "story", {**files_in(TUTORIAL), **host})


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} has no {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def name_in(shelf: Path, shelf_tuple: str, module: str) -> None:
    """Import a module in a shelf's `__init__.py` and put it into its tuple."""
    package = f"explainer.{shelf.parent.name}"
    (names,) = re.findall(
        rf"^{shelf_tuple}: tuple\[\w+, \.\.\.\] = \(\n", shelf.read_text(), re.MULTILINE
    )
    change(shelf, names, f"from {package} import {module}\n{names}    {module},\n")


def page_of(path: str, code: Path, story: Path) -> str:
    """Build the site with the changed program, as a person does, and read one of its pages."""
    done = python(BUILD, "build", cwd=story, package=code)
    assert done.returncode == 0, done.stdout + done.stderr
    return (story / "site" / path).read_text("utf-8")


def test_the_commands_of_the_tutorial_begin_the_files_that_it_fills_in(tmp_path: Path) -> None:
    files = files_in(TUTORIAL)
    seed = next(name for name in files if name.startswith("seeds/"))
    (tmp_path / "article.txt").write_bytes(files[seed].encode())
    begun = [
        line.split()[1:]
        for block in blocks_in(TUTORIAL, "console")
        for line in block.splitlines()
        if line.startswith("explainer new ")
    ]

    done = [run(*arguments, cwd=tmp_path) for arguments in begun]

    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 2
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert written - {"article.txt"} <= files.keys()
    assert (tmp_path / seed).read_bytes() == files[seed].encode()
    projects.write(tmp_path, files)
    assert run("check", cwd=tmp_path).stdout == "no errors, no warnings\n"


def test_a_rule_is_added_as_the_guide_says(code: Path, story: Path) -> None:
    guide = DEVELOPERS / "add-a-rule.md"
    projects.write(code, files_in(guide))
    name_in(code / "explainer" / "checks" / "__init__.py", "CHECKS", "title_with_full_stop")
    change(story / EXPLAINER, "in Fennick, 2024\n", "in Fennick, 2024.\n")

    done = python(FINDINGS, cwd=story, package=code)

    assert (done.stdout, done.stderr) == (blocks_in(guide, "text")[0], "")
    assert "A title is a phrase." in page_of("rules/ex599.html", code, story)


def test_a_page_is_added_as_the_guide_says(code: Path, story: Path) -> None:
    guide = DEVELOPERS / "add-a-page.md"
    projects.write(code, files_in(guide))
    with (code / "explainer" / "presentation" / "urls.py").open("a", encoding="utf-8") as file:
        file.write(blocks_in(guide, "python")[0])
    name_in(code / "explainer" / "pages" / "__init__.py", "PAGES", "questions")

    page = page_of("questions.html", code, story)

    assert "Who are the two employees, and how do they know?" in page
    assert 'href="explainers/bridge-closure/index.html#unknown-which-employees"' in page


def test_a_field_is_added_as_the_guide_says(code: Path, story: Path) -> None:
    guide = DEVELOPERS / "add-a-field.md"
    title = '    title: Annotated[TextLine, Field(description="The title as published.")]\n'
    source = code / "explainer" / "content" / "schema" / "source.py"
    change(source, title, title + blocks_in(guide, "python")[0])
    template = code / "explainer" / "pages" / "source.html.j2"
    (heading,) = re.findall(r"^<h1.*</h1>\n", template.read_text("utf-8"), re.MULTILINE)
    change(template, heading, heading + blocks_in(guide, "jinja")[0])
    change(story / SOURCE, "outlet:", "section: Local news\noutlet:")

    assert python(FINDINGS, cwd=story, package=code).stdout == ""
    page = page_of("sources/fennick-courier-2024-03-14.html", code, story)
    assert "<p>Section: Local news</p>" in page
    reference = (
        "from explainer.content.field_reference import field_reference; print(field_reference())"
    )
    row = "| `section` |  | a text |  | The section of the publication that it stood in. |\n"
    assert row in python(reference, cwd=story, package=code).stdout
