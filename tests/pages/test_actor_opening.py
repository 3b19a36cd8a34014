"""How a person's page begins: who that is, and what part they have in the story."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.pages.actor_opening import who_it_is
from tests import projects

_EXPLAINER = "content/bridge-closure/explainer.yaml"


def openings(root: Path) -> Iterator[tuple[str, str]]:
    site = read_and_check(root).site
    for one in build(site, Options()).rendered():
        if one.page.template == "actor.html.j2":
            (html,) = re.findall(r'<div class="ex-opening">(.*?)</div>', one.html, re.DOTALL)
            text = re.sub(r"<[^>]+>", "", html.replace("</p>", " "))
            yield one.page.path.stem, re.sub(r"\s+", " ", unescape(text)).strip()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("role: reporter", "Pat Pool: reporter."),
        ("roles: {role: mayor, from: 2019-06-01}", "Pat Pool: mayor since 1 June 2019."),
        (
            (
                "roles:\n  - {role: clerk, to: 2018}\n  - {role: mayor, from: 2019, to: 2021}\n"
                "  - {role: judge, from: 2022}"
            ),
            "Pat Pool: clerk until 2018; mayor from 2019 to 2021; judge since 2022.",
        ),
        ("kind: outlet", "Pat Pool is a news outlet."),
        ("kind: person", ""),
    ],
)
def test_the_first_sentence_tells_the_roles_with_their_dates(
    tmp_path: Path, typed: str, told: str
) -> None:
    files = projects.bridge() | {"content/actors/pat.yaml": f"name: Pat Pool\n{typed}\n"}

    site = read_and_check(projects.write(tmp_path, files)).site

    assert who_it_is(site.actors["pat"]) == told


def test_the_second_tells_the_part_in_the_story(tmp_path: Path) -> None:
    files = projects.bridge()
    claims = "content/bridge-closure/claims.yaml"
    named = "    name: the closing\n    what: The old"
    files[claims] = files[claims].replace("    what: The old", named)

    told = dict(openings(projects.write(tmp_path, files)))

    story = "In The closing of the old bridge, 2024"
    assert told["town-council"] == (
        f"The town council is an organisation. {story}, the town council is named in the closing."
        " There is 1 statement about the town council, an accusation."
    )
    assert told["mona-reed"] == (
        f"Mona Reed: mayor since 1 June 2019. {story}, there is 1 statement of what Mona"
        " Reed is reported to have said."
    )
    assert told["unnamed-engineers"].endswith(
        f"{story}, there is 1 statement from unnamed engineers."
    )


def test_the_line_that_the_story_has_for_somebody_comes_first(tmp_path: Path) -> None:
    files = projects.bridge()
    files[_EXPLAINER] += (
        "principals:\n  - {who: otto-lane, line: 'who said that the council, if the report is"
        " right, had slept [@lane-slept]'}\n  - {who: [mona-reed, ada-quill], line: two of them}\n"
    )

    told = dict(openings(projects.write(tmp_path, files)))

    assert ": who said that the council, if the report is right, had slept" in told["otto-lane"]
    assert "There is 1 statement of what Otto Lane is reported to have said." in told["otto-lane"]
    assert "two of them" not in told["mona-reed"]
