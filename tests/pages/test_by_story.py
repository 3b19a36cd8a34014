"""Lists go story by story, and the timeline runs to the day on which a story was last looked at."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.pages.chain_links import chains_of
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import plain
from tests import projects

_CLAIMS = "content/bridge-closure/claims.yaml"
_TITLE = "Council shuts the old bridge"
_LANE = "If the report is right, this council has slept for years."
_NO_REPLY = "No reply was found in the sources used here."
_UNNAMED = (
    "“two engineers who asked not to be named”. 2 of them. Why they are not named: they asked"
)
_STORY = "The closing of the old bridge, 2024"


@pytest.fixture
def files() -> dict[str, str]:
    """Give the bridge with a statement that is dated later than the article."""
    files = projects.bridge()
    files[_CLAIMS] = files[_CLAIMS].replace("when: 2024-05-14\n", "when: 2024-05-20\n")
    return files


def lines_of(root: Path, path: str) -> list[str]:
    pages = build(read_and_check(root).site, Options()).rendered()
    (html,) = (one.html for one in pages if str(one.page.path) == path)
    rows = re.findall(r"<h2.*?</h2>|<li.*?</li>", html, re.DOTALL)
    texts = (re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", row))) for row in rows)
    return [re.sub(r" ([.:,;])", r"\1", text).strip() for text in texts]


def test_the_timeline_goes_on_after_the_article_to_the_present(
    tmp_path: Path, files: dict[str, str]
) -> None:
    lines = lines_of(projects.write(tmp_path, files), "timeline.html")

    assert lines == [
        f"{_STORY} draft",
        "13 May 2024 Mona Reed: The old bridge was closed.",
        f"14 May 2024 The article is published: {_TITLE}. What follows is later.",
        f"20 May 2024 Otto Lane, 20 May 2024: “{_LANE}” {_NO_REPLY}",
        "1 June 2024 This story was last looked at.",
    ]


def test_sources_stand_under_their_story_the_article_first(
    tmp_path: Path, files: dict[str, str]
) -> None:
    lines = lines_of(projects.write(tmp_path, files), "sources/index.html")

    assert lines == [
        _STORY,
        f"{_TITLE} the article Ada Quill of Ferry News, 14 May 2024. Read whole.",
        "Bridge said to be unsafe The Harbour Gazette, 13 May 2024. Not seen for this page.",
    ]


def test_the_accused_come_first_among_those_who_react(
    rendered: Mapping[str, RenderedPage],
) -> None:
    html = rendered["reactions.html"].html
    names = re.findall(r'class="ex-person__who"><b><a [^>]*>([^<]+)', html)

    assert names[0] == "Gen. Mark A. Milley"
    assert {"Rand Paul", "Marco Rubio", "Donald Trump"} <= set(names)


def test_a_chain_is_told_link_by_link(tmp_path: Path) -> None:
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site

    (chain,) = chains_of(site, site.claims["bridge-closure/cracked-beams"])

    assert [(plain(link.name), plain(link.note), link.is_unnamed) for link in chain.links] == [
        ("Unnamed engineers", f"Described as {_UNNAMED} not to be named.", True),
        (
            "The Harbour Gazette",
            "Bridge said to be unsafe, 13 May 2024. Not seen for this page.",
            False,
        ),
        ("Ada Quill of Ferry News", f"{_TITLE}, 14 May 2024. Read whole.", False),
    ]


def test_no_page_for_readers_names_a_file_of_the_content(
    rendered: Mapping[str, RenderedPage],
) -> None:
    kinds = ("claim", "reaction", "event", "actor", "source", "explainer")
    with_file = [
        one.page.path
        for one in rendered.values()
        if one.page.thing
        and one.page.thing[0] in kinds
        and re.search(r"content/[\w/-]+\.yaml", re.sub(r"<[^>]+>", "", one.html))
    ]

    assert with_file == []
