"""Whoever follows the writers' guide gets a page: its files are a project without a fault.

The guide is the only place where this second story stands, so nothing can be tied to the first.
"""

import re
import shutil
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.urls import page_path
from explainer.site import Standing
from tests import projects
from tests.docs.guide import (
    GUIDE,
    PROJECT,
    TUTORIAL,
    Slip,
    blocks_in,
    files_in,
    name_of,
    run,
    slips_in,
)

STORY = "bridge-closure"
MORE = GUIDE / "writers" / "more-sources.md"
SLIPS = [
    pytest.param(slip, id=f"{name_of(page)}: {slip.said[0].split(': ', 1)[1]}")
    for page in (TUTORIAL, GUIDE / "writers" / "yaml.md")
    for slip in slips_in(page)
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return projects.write(tmp_path, files_in(TUTORIAL))


def test_the_files_of_the_guide_have_nothing_wrong(project: Path) -> None:
    assert [str(found) for found in read_and_check(project).diagnostics] == []


def test_the_story_has_five_claims_and_what_the_guide_promises(project: Path) -> None:
    site = read_and_check(project).site

    assert list(site.claims) == [
        f"{STORY}/{name}"
        for name in ("closed", "crack", "known-since-january", "no-comment", "cars")
    ]
    assert [one.conditions for one in site.reactions.values()] == [("If the report is true",)]
    assert [one.entry.words for one in site.events.values()] == ["on Monday"]
    chain = site.claims[f"{STORY}/known-since-january"].evidence[0]
    assert chain.standing is Standing.UNNAMED
    assert [[ref.id for ref in link] for link in chain.chain.links] == [
        ["unnamed-employees"],
        ["radio-orrin-2024-03-12"],
        ["fennick-courier-2024-03-14"],
    ]


def test_every_entry_of_the_guide_has_its_page(project: Path) -> None:
    site = read_and_check(project).site

    pages = {str(one.page.path) for one in build(site, Options()).rendered()}

    assert pages >= {
        f"explainers/{STORY}/index.html",
        *(str(page_path(one.ref)) for one in site.statements()),
        *(str(page_path(one.ref)) for one in site.events.values()),
        *(f"actors/{id_}.html" for id_ in site.actors),
        *(f"sources/{id_}.html" for id_ in site.sources),
    }
    assert (len(site.actors), len(site.sources)) == (7, 2)


def _with_more_sources() -> dict[str, str]:
    """Give the project of the guide with the files and the record that the next page shows."""
    files = {**files_in(TUTORIAL), **files_in(MORE)}
    (record,) = (block for block in blocks_in(MORE, "yaml") if "    record:" in block)
    claims = f"content/{STORY}/claims.yaml"
    record = record.removeprefix("claims:\n")
    before = record[: record.index("    record:")]
    files[claims] = files[claims].replace(before, record, 1)
    page = f"content/{STORY}/explainer.yaml"
    (both_sides,) = blocks_in(MORE, "markdown")
    (one_side,) = re.findall(r"^  - According to .+\n", files[page], re.MULTILINE)
    files[page] = files[page].replace(one_side, f"  {both_sides}", 1)
    first = "[known-since-january, "
    files[page] = files[page].replace(first, f"{first}no-letter, warned, ")
    return files


def test_the_page_on_more_sources_shows_what_it_promises(tmp_path: Path) -> None:
    checked = read_and_check(projects.write(tmp_path, _with_more_sources()))
    rendered = {str(one.page.path): one.html for one in build(checked.site, Options()).rendered()}
    story = rendered[f"explainers/{STORY}/index.html"]

    (note,) = map(str, checked.diagnostics)
    assert note.startswith("content/sources/grenzbote-2024-03-14.yaml:4:11: note[EX414] ")
    assert "[Our translation: “We have warned of the crack since Christmas.”]" in story
    assert "Odd Feld, 14 March 2024, as quoted by Radio Orrin</p>" in story
    assert "<h3>Did the council know of the crack?</h3>" in story
    assert "“The bridge was open to lorries until Sunday”." in story
    later = story[story.index("Ivo Tarn, 2 May 2024, as quoted by Radio Orrin</p>") :]
    assert later.index("He had written “to the mayor on 9 January”") < 400


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_that_the_guide_shows_gives_the_message_that_it_shows(
    tmp_path: Path, slip: Slip
) -> None:
    files = files_in(TUTORIAL)
    (name,) = [name for name, content in files.items() if slip.right in content]
    changed = {**files, name: files[name].replace(slip.right, slip.wrong, 1)}

    checked = read_and_check(projects.write(tmp_path, changed))

    there = [one for one in checked.diagnostics if str(one.span.file.path) == name]
    assert [str(found) for found in there] == slip.said


def test_the_command_line_builds_the_files_of_the_guide(project: Path) -> None:
    shutil.copy(PROJECT / "mkdocs.yml", project)
    shutil.copytree(PROJECT / "docs", project / "docs")

    done = run("build", "--strict", cwd=project)

    assert done.returncode == 0, done.stdout + done.stderr
    page = (project / "site" / "explainers" / STORY / "index.html").read_text("utf-8")
    assert "Closure of Mill Lane Bridge in Fennick, 2024" in page
    assert (project / "site" / "guide" / "writers" / "index.html").is_file()
