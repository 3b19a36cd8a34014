"""What helped to draft a story stands on each of its pages and in its data, as the project says."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from tests import projects

STORY = "content/bridge-closure/explainer.yaml"
OPTIONS = Options(site_url="https://desk.example/")


def pages(folder: Path, story: str = "", settings: str = "") -> Mapping[str, RenderedPage]:
    files = projects.bridge()
    files[STORY] = f"{files[STORY]}{story}"
    files["content/settings.yaml"] = f"{files.get('content/settings.yaml', '')}{settings}"
    checked = read_and_check(projects.write(folder, files))
    assert checked.diagnostics == ()
    return {str(one.page.path): one for one in build(checked.site, OPTIONS).rendered()}


def of_the_story(path: str) -> bool:
    return path.startswith("explainers/bridge-closure/")


@pytest.mark.parametrize(
    ("settings", "note"),
    [
        ("", "This page was drafted with the help of a language model."),
        ("machine_note: Drafted by {tool}, read by Ada.\n", "Drafted by a language model, read by"),
        ("machine_note: A machine <b>helped</b>.\n", "A machine &lt;b&gt;helped&lt;/b&gt;."),
    ],
)
def test_every_page_of_the_story_says_it_and_no_other(
    tmp_path: Path, settings: str, note: str
) -> None:
    made = pages(tmp_path, "drafted_with: a language model\n", settings)

    telling = {path for path, one in made.items() if note in one.html}
    assert telling == {path for path in made if of_the_story(path)}
    assert len(telling) > 5


def test_the_data_say_it_in_the_same_words(tmp_path: Path) -> None:
    story = pages(tmp_path, "drafted_with: a language model\n")[
        "explainers/bridge-closure/index.html"
    ]

    note = '"creditText":"This page was drafted with the help of a language model."'
    assert story.head is not None
    assert note in story.head.json_ld.replace('": "', '":"')


def test_a_story_that_people_drafted_alone_says_nothing(tmp_path: Path) -> None:
    made = pages(tmp_path, settings="machine_note: A machine helped.\n")

    assert [path for path, one in made.items() if "A machine helped" in one.html] == []
    assert [path for path, one in made.items() if "data-machine" in one.html] == []
