"""An event whose day no source gives has its place on the timeline, and no day of ours."""

import re
from html import unescape
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from tests import projects

_CLAIMS = "content/bridge-closure/claims.yaml"
_TAG = re.compile(r"<[^>]+>")


def pages(folder: Path) -> dict[str, str]:
    files = projects.bridge()
    files[_CLAIMS] = files[_CLAIMS].replace(
        "events:\n", "events:\n  counted: {what: It was counted., after: closing, claims: cost}\n"
    )
    site = read_and_check(projects.write(folder, files)).site
    built = build(site, Options(site_url="https://example.org/"))
    return {
        str(one.page.path): " ".join(unescape(_TAG.sub(" ", one.html)).split())
        for one in built.rendered()
    }


def test_it_is_said_that_no_date_is_given(tmp_path: Path) -> None:
    found = pages(tmp_path)

    own, line = found["explainers/bridge-closure/events/counted.html"], found["timeline.html"]
    assert "When date not given in the sources After Mona Reed, as quoted by Ferry News:" in own
    assert line.index("date not given") > line.index("13 May 2024")
