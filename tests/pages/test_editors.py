"""The editors' room: what stands there, and that no reader and no search engine is led to it."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest

from explainer.build.changed_pages import changed_pages
from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.comparison.site_changes import compare
from explainer.options import EditAddress, Options
from explainer.presentation.output import RenderedPage
from tests import projects
from tests.cli.commands import run

STORY = "content/bridge-closure"
EDIT = Options(edit=EditAddress("https://example.org/edit/"))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Give the pages of a project with something in every part, by their addresses."""
    files = projects.bridge()
    claims, explainer = f"{STORY}/claims.yaml", f"{STORY}/explainer.yaml"
    for path, old, new in (
        (claims, "    by: ferry-news\n", "    candidates: {by: [mona-reed, otto-lane]}\n"),
        (claims, "  closed:\n", "  closed:\n    guessed: [says, by]\n"),
        (claims, "reply: none-found", "reply: {asked: 2024-05-15, no_answer_by: 2024-06-01}"),
        (
            claims,
            "    accuses: town",
            "    ok: {EX605: the <b>speech</b> was short}\n    accuses: town",
        ),
        ("content/actors/ada-quill.yaml", "reporter}", "reporter, ok: {EX706: she wrote it}}"),
    ):
        assert old in files[path]
        files[path] = files[path].replace(old, new, 1)
    folder = tmp_path_factory.mktemp("room")
    site = read_and_check(projects.write(folder, files)).site
    assert explainer in files
    return {str(one.page.path): one.html for one in build(site, EDIT).rendered()}


ASKED = "Asked for a response on 15 May 2024; had not answered by 1 June 2024."
IN, UNNAMED = "Bridge said to be unsafe , The Harbour Gazette", "actors/unnamed-engineers.yaml"
PARTS = {
    "To be read": ["closed | says, by | claims.yaml:3"],
    "To be chosen": ["cost | by | mona-reed, otto-lane | claims.yaml:18"],
    "Right of reply": [
        f"the town council | lane-slept | {ASKED} | claims.yaml:36",
    ],
    "Unnamed sources": [
        f"unnamed engineers | {IN} | they asked not to be named | cracked-beams | {UNNAMED}:1",
    ],
    "Dismissed warnings": ["EX605 | lane-slept | the <b>speech</b> was short | claims.yaml:34"],
    "Skipped words": [
        "explainer.yaml:17 | 5 | the headline, told in the claim closed",
        "explainer.yaml:18 | 6 | the caption of a photograph of the bridge",
    ],
}


@pytest.mark.parametrize("part", PARTS)
def test_each_ledger_leads_to_the_lines(pages: Mapping[str, str], part: str) -> None:
    assert _rows(pages["editors/bridge-closure.html"], part) == PARTS[part]


def test_what_changed_since_somebody_read_it_is_named(tmp_path: Path) -> None:
    project = projects.write(tmp_path, projects.bridge())
    run("review", "bridge-closure", "--by", "Ada Quill", "--on", "2024-05-20", cwd=project)
    claims = project / STORY / "claims.yaml"
    text = claims.read_text()
    claims.write_text(text.replace("says: Repairs would cost", "says: Repairs will cost", 1))

    pages = {str(one.page.path): one.html for one in _rendered(project)}

    assert _rows(pages["editors/bridge-closure.html"], "Changed since it was read") == [
        "cost | it tells something else | Ada Quill, 20 May 2024 | claims.yaml:14"
    ]


def _rendered(project: Path) -> Iterator[RenderedPage]:
    return build(read_and_check(project).site, EDIT).rendered()


def test_budgets_tell_what_is_used_of_what_is_allowed(pages: Mapping[str, str]) -> None:
    html = pages["editors/bridge-closure.html"]

    assert "In short | 40 | 150 | 110" in _rows(html, "Words of the page")
    assert _rows(html, "What is shown of each text") == [
        "Council shuts the old bridge | 69 | 44 | 6 | 8"
    ]


def test_passages_lead_to_the_file_and_to_the_kept_text(pages: Mapping[str, str]) -> None:
    rows = _rows(pages["editors/bridge-closure.html"], "Passages")

    assert rows[0] == (
        "closed | ferry-news-2024-05-14 | claims.yaml:6 | seeds/ferry-news-2024-05-14.txt:5"
    )
    assert (
        'href="https://example.org/edit/content/bridge-closure/claims.yaml#L6"'
        in (pages["editors/bridge-closure.html"])
    )


def test_what_is_no_story_s_stands_beside_the_list_of_stories(pages: Mapping[str, str]) -> None:
    html = pages["editors/index.html"]

    assert _rows(html, "Dismissed warnings") == [
        "EX706 | ada-quill | she wrote it | actors/ada-quill.yaml:1"
    ]
    assert "The closing of the old bridge, 2024 : draft, 2 entries to be read or chosen" in _text(
        html
    )


def test_nobody_is_led_there(rendered: Mapping[str, RenderedPage]) -> None:
    for path, one in rendered.items():
        if path.startswith("editors/"):
            assert not one.page.is_found
            assert one.page.search == ()
        else:
            assert "editors/" not in one.html, path
    assert {path for path in rendered if path.startswith("editors/")} == {
        "editors/index.html",
        "editors/californian-titanic-1912.html",
        "editors/milley-li-calls.html",
    }


def test_a_built_site_names_it_nowhere(built_site: Path) -> None:
    inside = [path for path in built_site.rglob("*") if path.is_file()]
    named = {
        path.relative_to(built_site).as_posix()
        for path in inside
        if b"editors/milley" in path.read_bytes() or b"editors/index" in path.read_bytes()
    }

    assert {name for name in named if not name.startswith("editors/")} == set()
    page = (built_site / "editors" / "milley-li-calls.html").read_text("utf-8")
    assert re.search(r'<meta name="?robots"? content="?noindex', page)


def test_it_prints_no_words_of_a_source(checked: Checked, built_site: Path) -> None:
    """Rights and withdrawals hold for words of sources: here are the lines that they stand in."""
    text = _text((built_site / "editors" / "milley-li-calls.html").read_text("utf-8"))
    story = checked.site.explainers["milley-li-calls"]
    passages = [
        evidence.passage.words
        for claim in checked.site.statements_of(story)
        for evidence in claim.evidence
        if evidence.passage and len(evidence.passage.words.split()) > 8
    ]

    assert passages
    titles = {source.entry.title for source in checked.site.sources.values()}
    assert [words for words in passages if words in text and words not in titles] == []


def test_what_a_proposal_changes_for_readers_leaves_it_out(tmp_path: Path) -> None:
    files = projects.bridge()
    before = read_and_check(projects.write(tmp_path / "before", files)).site
    claims = f"{STORY}/claims.yaml"
    files[claims] = files[claims].replace("cost 2 million", "cost 3 million", 1)
    after = read_and_check(projects.write(tmp_path / "after", files)).site

    paths = [str(one.path) for one in changed_pages(compare(before, after), Options())]

    assert "explainers/bridge-closure/index.html" in paths
    assert [path for path in paths if path.startswith("editors/")] == []


def test_a_site_can_do_without_it(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/settings.yaml"] += "editors_room: no\n"
    site = read_and_check(projects.write(tmp_path, files)).site

    assert [str(path) for path in build(site, Options()).paths if "editors" in str(path)] == []


def _rows(html: str, title: str) -> list[str]:
    """Give the rows of the table below a heading, each as one line."""
    below = re.split(r"<h2[^>]*>", html)
    part = next(one for one in below if one.startswith(title))
    rows = re.findall(r"<tr[^>]*><td.*?</tr>", part, re.DOTALL)
    return [" | ".join(map(_text, re.findall(r"<td[^>]*>(.*?)</td>", row))) for row in rows]


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()
