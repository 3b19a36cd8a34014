"""Drafts of real reports: nothing is wrong with them but that nobody has read them yet."""

import json
from itertools import pairwise
from pathlib import Path, PurePosixPath

import pytest

from explainer.build.check import read_and_check
from explainer.drafting.article import read_article
from explainer.drafting.compose import Request, drafted
from explainer.drafting.trial import ProjectFiles
from tests import projects

TEXTS = Path(__file__).parent / "wikinews"
LISTED = json.loads((TEXTS / "attributions.json").read_text("utf-8"))
TO_BE_READ = {"EX613", "EX720", "EX721"}


@pytest.mark.parametrize("listed", LISTED, ids=lambda listed: str(listed["file"]))
def test_a_draft_has_nothing_but_what_is_to_be_read(listed: dict[str, str], tmp_path: Path) -> None:
    content = (TEXTS / listed["file"]).read_bytes()
    article = read_article(content.decode())
    request = Request(article, content, listed["published"], "Wikinews", "the-story")

    made = drafted(ProjectFiles((), {}), request)

    files: dict[str, str | bytes] = {str(path): text for path, text in made.files.items()}
    files[str(PurePosixPath("seeds", f"{made.source}.txt"))] = content
    found = read_and_check(projects.write(tmp_path, files)).diagnostics
    assert [str(one) for one in found if one.rule.code not in TO_BE_READ] == []
    assert {one.rule.code for one in found} & TO_BE_READ


def test_each_sentence_of_a_text_is_told_once() -> None:
    content = (TEXTS / "defector.txt").read_bytes()
    article = read_article(content.decode())
    request = Request(article, content, "2010-10-09", "Wikinews", "the-story")

    places = sorted(saying.passage for saying in drafted(ProjectFiles((), {}), request).sayings)

    overlaps = [(before, after) for before, after in pairwise(places) if after[0] < before[1]]
    assert overlaps == []
