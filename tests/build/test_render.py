"""What is kept of one page for others never shows on them."""

from pathlib import Path

import pytest

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import EditAddress, Options
from tests import projects

OPTIONS = Options(edit=EditAddress("https://code.example/edit/"), site_url="https://example.org/")
CORRECTED = """\
corrections:
  - {date: 2024-06-02, kind: error, was: It was Tuesday., now: It was Monday., claims: [closed]}
  - {date: 2024-06-03, kind: update, now: It is known now., claims: [lane-slept, closing]}
"""


def corrected(folder: Path) -> Path:
    files = projects.buildable()
    files["content/bridge-closure/explainer.yaml"] += CORRECTED
    return projects.write(folder, files)


@pytest.mark.parametrize("is_real", [False, True])
def test_a_page_is_the_same_whichever_was_rendered_before_it(
    tmp_path: Path, checked: Checked, *, is_real: bool
) -> None:
    root = projects.REAL if is_real else corrected(tmp_path)
    there = checked.site if is_real else read_and_check(root).site
    back = read_and_check(root).site

    forwards = {one.page.path: one.html for one in build(there, OPTIONS).rendered()}
    pages = build(back, OPTIONS)
    backwards = {one.page.path: one.html for one in pages.rendered(reversed([*pages.paths]))}

    assert backwards == forwards
