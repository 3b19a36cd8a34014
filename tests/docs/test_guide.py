"""What the guide names is there: links, commands, codes, fields, marks, packages, folders."""

import re
import tomllib
from pathlib import Path, PurePosixPath

import pytest

from explainer.checks import RULES
from explainer.content.parse_entry import SHARED_KINDS, STORY_KINDS
from explainer.content.schema.entry import Entry, is_mapping, parts_of
from explainer.content.schema.story import ClaimsFile
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from explainer.presentation import urls
from explainer.presentation.phrases import MEANINGS
from explainer.site import Standing
from tests.docs.guide import (
    GUIDE,
    PAGES,
    PROJECT,
    README,
    blocks_in,
    name_of,
    prose_of,
    run,
    text_of,
)

ALL = [*PAGES, README]
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?:^|`)(?:\.venv/bin/)?explainer ([a-z]+)((?: [^`\n]*)?)", re.MULTILINE)
MAKE = re.compile(r"(?:^|`)make ([a-z-]+)", re.MULTILINE)
CODE = re.compile(r"\bEX\d{3}\b")
SLUG = re.compile(r"[^a-z0-9]+")
OWN_EXAMPLE = "EX599"  # the rule that a walk-through adds
MOST_WORDS = 25
SHAPES = {
    Standing.ON_RECORD: "●",
    Standing.TESTIMONY: "●",
    Standing.DOCUMENT: "●",
    Standing.UNNAMED: "◌",
    Standing.OUTLET: "◇",
    Standing.NO_ACCUSER: "◇",
    Standing.NOT_CHECKED: "⊘",
}


def ids(pages: list[Path]) -> list[str]:
    return [name_of(page) for page in pages]


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", prose_of(page), re.MULTILINE)
    return {SLUG.sub("-", heading.lower()).strip("-") for heading in headings}


@pytest.mark.parametrize("page", ALL, ids=ids(ALL))
def test_every_link_leads_somewhere(page: Path) -> None:
    dead = [
        target
        for target in LINK.findall(prose_of(page))
        if not target.startswith("https://") and not leads_somewhere(page, target)
    ]

    assert dead == []


def leads_somewhere(page: Path, target: str) -> bool:
    path, _, fragment = target.partition("#")
    aim = (page.parent / path).resolve() if path else page
    if aim.is_file():
        return not fragment or fragment in anchors(aim)
    return aim.is_dir() or is_made(aim)


def is_made(aim: Path) -> bool:
    """Tell whether the build makes this page; MkDocs knows it by the name of a Markdown file."""
    path = PurePosixPath(aim.relative_to(PROJECT / "docs").as_posix()).with_suffix(".html")
    return path in {
        urls.A_TO_Z,
        urls.RULES,
        *(urls.rule_path(rule.code) for rule in RULES),
    }


def test_every_picture_has_words_for_those_who_do_not_see_it() -> None:
    pictures = [found for page in ALL for found in re.findall(r"!\[([^\]]*)\]", text_of(page))]

    assert [words for words in pictures if not words.strip()] == []


@pytest.mark.parametrize("page", ALL, ids=ids(ALL))
def test_no_page_installs_by_a_name_that_a_registry_may_give_to_a_stranger(page: Path) -> None:
    named = re.findall(r"pip install ['\"]?([\w.+-]+)", text_of(page))

    assert [one for one in named if not one.endswith(".whl") and "git+http" not in one] == []


@pytest.mark.parametrize("page", ALL, ids=ids(ALL))
def test_every_code_is_the_code_of_a_rule(page: Path) -> None:
    known = {rule.code for rule in RULES} | {OWN_EXAMPLE}

    assert set(CODE.findall(text_of(page))) - known == set()


def test_the_code_of_the_walk_through_is_free() -> None:
    assert OWN_EXAMPLE not in {rule.code for rule in RULES}


def test_every_command_exists() -> None:
    commands = {found[0] for page in ALL for found in COMMAND.findall(text_of(page))}
    offered = run("--help", cwd=PROJECT).stdout

    assert commands >= {"check", "explain", "new"}
    assert [one for one in commands if not re.search(rf"^\W*{one}\b", offered, re.MULTILINE)] == []


def test_every_kind_of_new_file_exists() -> None:
    used = {
        found[1].split()[0]
        for page in ALL
        for found in COMMAND.findall(text_of(page))
        if found[0] == "new" and found[1].strip()
    }

    assert used == {"actor", "explainer", "source"}
    assert [kind for kind in used if run("new", kind, "--help", cwd=PROJECT).returncode] == []


def test_every_target_of_make_exists() -> None:
    used = {target for page in ALL for target in MAKE.findall(text_of(page))}
    offered = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))

    assert used - offered == set()


def test_the_marks_that_readers_are_told_of_are_the_marks_of_the_site() -> None:
    rows = re.findall(
        r"^\| ([●◌◇⊘]) (.+?) \| (.+?) \|$", text_of(GUIDE / "readers.md"), re.MULTILINE
    )

    assert rows == [(SHAPES[one], one.value, MEANINGS[one]) for one in MEANINGS]


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [re.split(r"[<>=]", one)[0] for one in project["dependencies"]]
    section = text_of(GUIDE / "developers" / "index.md").split("## Dependencies")[1].split("## ")[0]

    assert re.findall(r"^\| ([a-z][a-z0-9-]*) \|", section, re.MULTILINE) == needed


@pytest.mark.parametrize("page", ALL, ids=ids(ALL))
def test_every_file_and_folder_of_the_project_that_a_page_names_is_there(page: Path) -> None:
    pattern = r"`((?:explainer|tests|tools|docs|\.ci)/[\w/-]*(?:/|\.\w+))`"
    named = set(re.findall(pattern, prose_of(page))) - set(_made_by_a_walk_through())

    assert [one for one in sorted(named) if not (PROJECT / one).exists()] == []


def _made_by_a_walk_through() -> list[str]:
    pages = GUIDE / "developers"
    return [
        name
        for page in pages.glob("add-*.md")
        for name in re.findall(r"^\*\*`([^`]+)`\*\*$", text_of(page), re.MULTILINE)
    ]


KINDS: tuple[type[Entry], ...] = (*STORY_KINDS.values(), *SHARED_KINDS.values(), ClaimsFile)
FIELDS = [
    (field.alias or name, field)
    for kind in KINDS
    for part in parts_of(kind)
    for name, field in part.model_fields.items()
]
NAMES = {name for name, _ in FIELDS}
NAMES_OF_IDS = {name for name, field in FIELDS if is_mapping(field.annotation)}


@pytest.mark.parametrize("page", PAGES, ids=ids(PAGES))
def test_every_field_in_an_example_is_a_field(page: Path) -> None:
    unknown = [
        name
        for block in blocks_in(page, "yaml")
        for name in unknown_fields(parsed(block), has_ids=False)
    ]

    assert unknown == []


def parsed(block: str) -> object:
    document, found = read(TextFile(PurePosixPath("example.yaml"), block))
    assert document is not None, [str(one) for one in found]
    assert [str(one) for one in found] == []
    return document.data


def unknown_fields(data: object, *, has_ids: bool) -> list[str]:
    """Look for names that no model has; below some fields the names are ids."""
    if isinstance(data, list):
        return [name for one in data for name in unknown_fields(one, has_ids=False)]
    if not isinstance(data, dict):
        return []
    found = []
    for name, value in data.items():
        if has_ids:
            found += unknown_fields(value, has_ids=False)
        elif name in NAMES:
            found += unknown_fields(value, has_ids=name in NAMES_OF_IDS)
        else:
            found.append(name)
    return found


WRITTEN = [
    page for page in ALL if page.name not in ("fields.md", "inner-fields.md", "typography.md")
]


@pytest.mark.parametrize("page", WRITTEN, ids=ids(WRITTEN))
def test_a_line_holds_one_sentence(page: Path) -> None:
    """A change of a sentence is then a change of a line."""
    lines = [line for line in prose_of(page).splitlines() if not line.startswith(("|", "#"))]

    assert [line for line in lines if re.search(r"[a-z”)`]{2}[.?!] [A-Z“`*]", line)] == []


@pytest.mark.parametrize("page", WRITTEN, ids=ids(WRITTEN))
def test_sentences_are_short(page: Path) -> None:
    prose = (
        line for line in prose_of(page).splitlines() if re.match(r"[\s\d.-]*[A-Za-z“*`]", line)
    )
    lengths = [len(line.split()) for line in prose if line.rstrip().endswith((".", "?", ":"))]

    assert sum(lengths) / len(lengths) < MOST_WORDS
