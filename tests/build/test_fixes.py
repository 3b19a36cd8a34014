"""What `--fix` mends: all that is certain, nothing else, and nothing more a second time."""

from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.fixes import mend
from tests import projects
from tests.checks.conftest import data
from tests.checks.test_cases import CASES, project

FIXABLE = [case for case in CASES if data(case).get("fixed")]


@pytest.mark.parametrize("case", FIXABLE, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_mended_is_found_no_more_and_nothing_is_left_to_mend(
    case: Path, tmp_path: Path
) -> None:
    root = projects.write(tmp_path, project(data(case)))
    before = read_and_check(root).diagnostics
    mended = mend(root)
    unwritten = read_and_check(root).diagnostics
    for file in mended.files:
        (root / file.path).write_text(file.text, "utf-8")
    after = read_and_check(root).diagnostics

    certain = [one.message for one in before if one.fix]
    assert {*certain} <= {one.message for one in mended.found}
    assert [str(one) for one in unwritten] == [str(one) for one in before]
    assert {*certain} & {one.message for one in after} == set()
    assert mend(root).files == ()


def test_a_spelling_is_mended_back_to_the_id_that_it_stands_for(tmp_path: Path) -> None:
    files = projects.buildable()
    claims = "content/bridge-closure/claims.yaml"
    assert "by: mona-reed" in files[claims]
    files[claims] = files[claims].replace("by: mona-reed", "by: Mona Reed", 1)

    mended = mend(projects.write(tmp_path, files))

    assert [str(file.path) for file in mended.files] == [claims]
    assert mended.files[0].text == projects.buildable()[claims]
