"""How many independent origins a statement has."""

import json
from pathlib import Path
from typing import cast

import pytest

from explainer.analysis.origins import origins
from explainer.build.check import read_and_check
from tests import projects
from tests.checks.conftest import data

HERE = Path(__file__).parent
FILES = cast("dict[str, str]", data(HERE / "cases" / "falls.yaml")["files"])
CASES = cast("dict[str, dict[str, object]]", data(HERE / "cases" / "origins.yaml"))
TEXTS = {
    "seeds/ferry-news.txt": "\n\nThe beams are cracked through.\n",
    "seeds/river-post.txt": "\n\nEvery beam is cracked.\n\nA Harbour Book has it from divers that"
    " the beams are cracked.\n",
}


@pytest.mark.parametrize("name", CASES)
def test_those_who_repeat_are_no_origins(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    files = {path: content + TEXTS.get(path, "") for path, content in FILES.items()}
    files["content/sources/ferry-news.yaml"] += "quotes: harbour-book\n"
    claim = {"says": "The beams are cracked.", "evidence": case["evidence"]}
    files["content/bridge/claims/case.yaml"] = json.dumps({"claims": {"cracked": claim}})
    site = read_and_check(projects.write(tmp_path, files)).site

    found = origins(site, site.claims["bridge/cracked"])

    assert [ref.id for ref in found] == case["origins"]
