"""What a story rests on, counted by the build."""

import re
from html import unescape
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from tests import projects


def test_the_page_tells_what_a_story_rests_on(tmp_path: Path) -> None:
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site
    pages = {str(one.page.path): one.html for one in build(site, Options()).rendered()}
    text = _text(pages["explainers/bridge-closure/rests-on.html"])

    assert "Why they are not named: they asked not to be named." in text
    assert "1 statement relies on them Unnamed engineers , as cited by The Harbour Gazette" in text
    assert "The town council Otto Lane , 14 May 2024" in text
    assert "No reply was found in the sources used here." in text
    assert "Mona Reed 1 6 10" in text
    assert "1 3 2 1" in text


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))
