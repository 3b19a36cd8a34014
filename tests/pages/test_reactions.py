"""The list of all reactions: whose they are, as the page of their story has it."""

from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation import urls
from tests import projects


def test_what_two_say_together_stands_under_both_names(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/bridge-closure/claims.yaml"
    old = "    by: otto-lane\n    if:"
    assert old in files[path]
    files[path] = files[path].replace(
        old, "    by: otto-lane\n    speaker: [otto-lane, mona-reed]\n    if:"
    )
    site = read_and_check(projects.write(tmp_path, files)).site

    pages = {str(one.page.path): one.html for one in build(site, Options()).rendered()}

    names = pages[str(urls.REACTIONS)].split('class="ex-person__who"><b>')[1].split("</b>")[0]
    assert names == ", ".join(
        (
            '<a href="actors/otto-lane.html" data-card>Otto Lane</a>',
            '<a href="actors/mona-reed.html" data-card>Mona Reed</a>',
        )
    )
