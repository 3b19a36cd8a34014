"""What was compared with no text is told as not checked in every file of a built site."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects

SOURCE = "content/sources/harbour-gazette-2024-05-13.yaml"
PAGE = "sources/harbour-gazette-2024-05-13.html"
READ = "read: {by: Ada Quill, where: the copy of the town library, when: 2024-05-16}\n"
MARKED = re.compile("not checked", re.IGNORECASE)
TOLD = re.compile(
    r"herons ha|otters had|otters gnawed|wherry s|lanterns were|mended the mooring", re.IGNORECASE
)
REACH = 330  # code points between words and their mark: a label with its reader, another line of it
_ATTRIBUTE = re.compile(r'\s(?:content|data-full|title|alt|aria-label)="([^"]*)"')
_DATA = re.compile(r"<script[^>]*ld\+json[^>]*>(.*?)</script>", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|svg|head)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@pytest.fixture(scope="module", params=["", READ], ids=["read by nobody", "read by somebody"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    added = projects.project_file(projects.CASES / "unchecked.yaml")
    files = {**projects.buildable(), **added}
    files[SOURCE] += request.param
    root = projects.write(tmp_path_factory.mktemp("desk"), files)
    checked = read_and_check(root)
    assert not checked.has_errors
    site = tmp_path_factory.mktemp("site")
    build_site(checked, root, site, MkDocsRun)
    return site


def texts(site: Path) -> Iterator[tuple[str, str]]:
    """Give each text that a reader or a program finds in a file, with the file's name."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.suffix in (".json", ".xml", ".csv", ".js", ".txt", ".bib", ".md"):
            yield name, unescape(path.read_text("utf-8"))
        if path.suffix == ".html":
            html = path.read_text("utf-8")
            yield from ((f"{name}: data", data) for data in _DATA.findall(html))
            yield from ((f"{name}: attribute", unescape(one)) for one in _ATTRIBUTE.findall(html))
            seen = _TAG.sub(" ", _UNSEEN.sub(" ", html))
            yield name, " ".join(unescape(unescape(seen)).split())


def bare(text: str) -> Iterator[str]:
    for found in TOLD.finditer(text):
        near = text[max(0, found.start() - REACH) : found.end() + REACH]
        if not MARKED.search(near):
            yield near


def test_no_file_tells_it_without_the_mark(built: Path) -> None:
    told = [(name, near) for name, text in texts(built) for near in bare(text)]

    assert told == []


def test_it_is_told_in_files_of_every_kind(built: Path) -> None:
    """Else the test above would have looked at nothing."""
    told = {name for name, text in texts(built) if TOLD.search(text)}

    assert {
        "a-to-z.html",
        "actors/otto-lane.html",
        "data/claims.csv",
        "explainers/bridge-closure/index.html",
        "explainers/bridge-closure/index.html: attribute",
        "explainers/bridge-closure/index.html: data",
        "explainers/bridge-closure/index.json",
        "explainers/bridge-closure/statements.html",
        "feed.xml",
        "timeline.html",
        "index.html",
        "search/d-0.js",
        PAGE,
    } <= told, told


def test_text_for_programs_has_no_markdown(built: Path) -> None:
    marked = [
        name
        for name, text in texts(built)
        if re.search(r"\*(?:Otto Lane|Mona Reed|The Harbour Gazette)", text)
    ]

    assert marked == []


def test_the_page_of_the_source_tells_what_is_so(built: Path) -> None:
    (page,) = (text for name, text in texts(built) if name == PAGE)

    assert "so what is told of it here is not checked" in page
    assert "we have not seen it" not in page
    assert ("It was read by Ada Quill" in page) != ("Who read it is not told." in page)
