"""The examples of the page on open data give what they promise, on the project's own site."""

import json
from pathlib import Path

import jq
import pytest

from explainer.build.check import Checked
from explainer.site import Standing
from tests.docs.guide import GUIDE, PROJECT, blocks_in, python

PAGE = GUIDE / "data.md"
UNNAMED, CHAINS = blocks_in(PAGE, "python")
ACCUSED, DISPUTES = blocks_in(PAGE, "jq")


@pytest.fixture
def folder(built_site: Path, tmp_path: Path) -> Path:
    (tmp_path / "site").symlink_to(built_site)
    return tmp_path


def printed_by(example: str, folder: Path) -> list[str]:
    done = python(example, cwd=folder, package=PROJECT)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def answers(code: str, site: Path) -> list[str]:
    """Ask all stories of a site."""
    files = sorted(site.glob("explainers/*/index.json"))
    stories = [json.loads(file.read_text("utf-8")) for file in files]
    return [line for story in stories for line in jq.compile(code).input_value(story).all()]


def test_statements_on_unnamed_people(folder: Path, checked: Checked) -> None:
    printed = printed_by(UNNAMED, folder)

    resting = [one for one in checked.site.statements() if Standing.UNNAMED in one.standings]
    assert len(printed) == len(resting) > 10


def test_chains_of_more_than_three_links(folder: Path, checked: Checked) -> None:
    printed = printed_by(CHAINS, folder)

    longer = [
        evidence
        for one in checked.site.statements()
        for evidence in one.evidence
        if len(evidence.chain.links) > 3
    ]
    assert len(printed) == len(longer) > 0


def test_the_accused_without_a_reply(built_site: Path, checked: Checked) -> None:
    found = answers(ACCUSED, built_site)

    without = [
        one
        for one in checked.site.statements()
        if one.accuses
        and one.reply is None
        and not (one.reply_record and one.reply_record.answered_in)
    ]
    assert len(found) == len(without) > 0
    assert all(": " in line for line in found)


def test_open_disputes(built_site: Path) -> None:
    found = answers(DISPUTES, built_site)

    assert len(found) > 3
    assert all(" against " in line for line in found)


def test_the_examples_have_ten_lines_or_less() -> None:
    for example in (UNNAMED, CHAINS, ACCUSED, DISPUTES):
        assert len([line for line in example.splitlines() if line.strip()]) <= 10
