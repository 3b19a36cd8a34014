"""What `explainer migrate` makes of files of the old model, and what it leaves to a person."""

import tomllib
from pathlib import Path
from typing import TypedDict

import pytest
from typer.testing import CliRunner

from explainer.cli.app import app
from explainer.content.load import load_yaml
from explainer.content.migration import migrate
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from tests import projects

HERE = Path(__file__).parent / "migration"
NO_CREDIT = "no attribution of its own chain was found at its beginning: cut by hand what there is"
CLAIMS = "content/story/claims.yaml"


class Case(TypedDict, total=False):
    name: str
    before: str
    after: str
    left: list[str]


CASES: list[Case] = tomllib.loads((HERE / "cases.toml").read_text())["case"]


def migrated(folder: Path, claims: str, shared: str = "shared.yaml") -> tuple[str, list[str]]:
    """Migrate a claim file among the shared ones: what it becomes, and what is listed."""
    files = {**projects.project_file(HERE / shared), CLAIMS: claims}
    found, unread = load_yaml(projects.write(folder, files))
    migration = migrate(found)
    assert unread == []
    assert {str(file.path) for file in migration.files} <= {CLAIMS}
    after = next((file.text for file in migration.files), claims)
    return after, [
        f"{left.line}: `{left.entry}`: {left.why}" if left.entry else f"{left.line}: {left.why}"
        for left in migration.left
    ]


def data(text: str) -> object:
    document, _ = read(TextFile(Path(CLAIMS), text))
    return document and document.data


def kept(value: object) -> object:
    """Give all of a file but what the command rewrites."""
    if isinstance(value, dict):
        rewritten = ("text", "says", "what", "via")
        return {name: kept(below) for name, below in value.items() if name not in rewritten}
    return [kept(below) for below in value] if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_old_file_becomes_what_its_case_says(tmp_path: Path, case: Case) -> None:
    after, left = migrated(tmp_path, case["before"])

    assert after == case.get("after", case["before"])
    assert left == case.get("left", [])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_line_ends_stay_as_they_are(tmp_path: Path, case: Case) -> None:
    after, left = migrated(tmp_path, case["before"].replace("\n", "\r\n"))

    assert after == case.get("after", case["before"]).replace("\n", "\r\n")
    assert left == case.get("left", [])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_file_that_ends_without_a_line_end_is_rewritten_alike(tmp_path: Path, case: Case) -> None:
    after, _ = migrated(tmp_path, case["before"].removesuffix("\n"))

    assert after.removesuffix("\n") == case.get("after", case["before"]).removesuffix("\n")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_second_run_changes_nothing_and_nothing_else_is_touched(tmp_path: Path, case: Case) -> None:
    after, _ = migrated(tmp_path, case["before"])

    assert migrated(tmp_path, after)[0] == after
    assert kept(data(after)) == kept(data(case["before"]))


def test_real_file_of_the_old_model_becomes_the_new_one(tmp_path: Path) -> None:
    before, expected, listed = (
        (HERE / name).read_text() for name in ("old.yaml", "new.yaml", "left.txt")
    )

    after, left = migrated(tmp_path, before, "old-shared.yaml")

    assert after == expected
    assert left == listed.splitlines()
    assert kept(data(after)) == kept(data(before))
    assert migrated(tmp_path, after, "old-shared.yaml")[0] == after


def test_command_writes_the_file_and_says_what_is_left(tmp_path: Path) -> None:
    claims = """\
claims:
  a:
    text: According to Kirby, it was so.
    by: kirby
  b:
    text: It was not so.
    by: kirby
"""
    projects.write(tmp_path, {**projects.project_file(HERE / "shared.yaml"), CLAIMS: claims})
    projects.write(tmp_path, {"content/sources/torn.yaml": b"title: caf\xe9"})

    result = CliRunner().invoke(app, ["migrate", "--project", str(tmp_path)])

    assert result.output.splitlines() == [
        "content/sources/torn.yaml:1:11: error[EX101] byte 11 of this file is not UTF-8",
        "content/story/claims.yaml: rewritten",
        f"content/story/claims.yaml:6: `b`: {NO_CREDIT}",
        "1 rewritten, 2 to be looked at",
    ]
    assert (tmp_path / CLAIMS).read_text() == (
        "claims:\n  a:\n    says: It was so.\n    by: kirby\n"
        "  b:\n    says: It was not so.\n    by: kirby\n"
    )
