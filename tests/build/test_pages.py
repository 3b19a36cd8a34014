"""The whole way from files to pages, on small real projects and on the real content."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from tests import projects


def test_a_whole_project_has_nothing_wrong(tmp_path: Path) -> None:
    checked = read_and_check(projects.write(tmp_path, projects.bridge()))

    assert [str(found) for found in checked.diagnostics] == []


def test_every_thing_has_a_page(tmp_path: Path) -> None:
    checked = read_and_check(projects.write(tmp_path, projects.bridge()))

    paths = {str(one.page.path) for one in build(checked.site, Options()).rendered()}

    assert paths >= {
        "index.html",
        "explainers/index.html",
        "explainers/bridge-closure/index.html",
        "explainers/bridge-closure/claims/closed.html",
        "explainers/bridge-closure/claims/cracked-beams.html",
        "explainers/bridge-closure/claims/cost.html",
        "explainers/bridge-closure/events/closing.html",
        "explainers/bridge-closure/reactions/lane-slept.html",
        "actors/index.html",
        "actors/mona-reed.html",
        "sources/index.html",
        "sources/ferry-news-2024-05-14.html",
        "claims/index.html",
        "reactions.html",
        "timeline.html",
        "rules/index.html",
        "rules/ex301.html",
    }


def test_pages_of_sources_with_one_title_are_told_apart(tmp_path: Path) -> None:
    files = projects.bridge()
    gazette = "content/sources/harbour-gazette-2024-05-13"
    titled = files[f"{gazette}.yaml"].replace("said to be unsafe", "shuts")
    files[f"{gazette}.yaml"] = titled
    files["content/sources/harbour-gazette-2024-05-15.yaml"] = titled.replace("-13", "-15")

    site = read_and_check(projects.write(tmp_path, files)).site
    titles = {str(one.page.path): one.page.title for one in build(site, Options()).rendered()}

    assert titles["sources/harbour-gazette-2024-05-13.html"] == (
        "Bridge shuts (The Harbour Gazette, 13 May 2024)"
    )
    assert titles["sources/harbour-gazette-2024-05-15.html"] == (
        "Bridge shuts (The Harbour Gazette, 15 May 2024)"
    )
    assert titles["sources/ferry-news-2024-05-14.html"] == "Council shuts the old bridge"


def test_the_pages_of_the_real_site_have_titles_of_their_own() -> None:
    site = read_and_check(projects.REAL).site

    titles = Counter(one.page.title for one in build(site, Options()).rendered())

    assert [title for title, count in titles.items() if count > 1] == []


def test_all_faults_of_a_run_are_reported_at_once(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/actors/otto-lane.yaml"] = "name: Otto Lane\nnmae: Otto\n"
    files["content/bridge-closure/claims.yaml"] = (
        files["content/bridge-closure/claims.yaml"]
        .replace("by: ferry-news", "by: fery-news")
        .replace("Two beams are “cracked", "Three beams are “cracked")
    )

    checked = read_and_check(projects.write(tmp_path, files))

    assert [str(found) for found in checked.diagnostics][:3] == [
        "content/actors/otto-lane.yaml:2:1: error[EX111] there is no field `nmae`",
        "content/bridge-closure/claims.yaml:11:14: error[EX301] these words are not in the source",
        (
            "content/bridge-closure/claims.yaml:17:9: error[EX201] there is no actor or source"
            " `fery-news`"
        ),
    ]


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    root = projects.write(tmp_path, projects.bridge())

    first, second = html(root), html(root)

    assert first == second


def test_another_run_gives_the_same_bytes_of_the_real_content(
    rendered: Mapping[str, RenderedPage],
) -> None:
    first = [(path, page.html) for path, page in rendered.items()]

    assert html(projects.REAL) == first


def html(root: Path) -> list[tuple[str, str]]:
    """Read a project anew and give its pages in order."""
    pages = build(read_and_check(root).site, Options()).rendered()
    return [(str(rendered.page.path), rendered.html) for rendered in pages]
