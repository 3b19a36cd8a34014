"""Real sites, built by MkDocs and Material, as readers and search engines get them."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Dialog, Page, Route

from explainer.analysis.publishing import published_ids
from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.link.published import published_file
from explainer.mkdocs_plugin import MkDocsRun
from explainer.mkdocs_plugin.generated_page import table_of_contents
from explainer.presentation.output import Heading
from tests import projects, search_files

HOSTILE = '</title><script>alert(1)</script> & "x"'
ADDRESS = "https://example.org/desk/"
STORY = "explainers/bridge-closure/index.html"
CLAIM = "explainers/bridge-closure/claims/closed.html"


def build(folder: Path, files: dict[str, str]) -> Path:
    """Build whatever the check says: a hostile title is an error, and must be harmless as well."""
    root = projects.write(folder / "desk", files)
    built = build_site(read_and_check(root), root, folder / "site", MkDocsRun)
    assert built.warnings == ()
    return folder / "site"


def mkdocs(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=cwd,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = projects.buildable()
    published = "title: The closing of the old bridge, 2024\n"
    files["content/bridge-closure/explainer.yaml"] = files[
        "content/bridge-closure/explainer.yaml"
    ].replace(published, f"{published}status: published\n")
    folder = tmp_path_factory.mktemp("published")
    site = read_and_check(projects.write(folder / "desk", files)).site
    register = published_file({ref: None for _, ids in published_ids(site) for ref in ids})
    return build(folder, {**files, str(register.path): register.content.decode()})


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a draft with a hostile title in all that has a title."""
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    files = projects.buildable()
    for path, field in (
        ("content/bridge-closure/explainer.yaml", "title"),
        ("content/bridge-closure/explainer.yaml", "question"),
        ("content/bridge-closure/explainer.yaml", "heading"),
        ("content/sources/harbour-gazette-2024-05-13.yaml", "title"),
        ("content/settings.yaml", "title"),
        ("content/settings.yaml", "description"),
        ("content/actors/mona-reed.yaml", "name"),
    ):
        pattern = rf"^([ \-]*{field}:) .*"
        files[path] = re.sub(pattern, lambda m: f"{m[1]} {quoted}", files[path], flags=re.MULTILINE)
    return build(tmp_path_factory.mktemp("hostile"), files)


def read(site: Path, path: str) -> str:
    return (site / path).read_text("utf-8")


def search_entries(site: Path) -> list[list[str]]:
    """Give what results show: address, title, kind, note and text. A file is named by its hash."""
    files = (site / "search").glob("d-*.js")
    return sorted(entry for file in files for entry in search_files.value(file.read_bytes()))


def test_each_page_is_written_at_its_own_address(site: Path) -> None:
    checked = read_and_check(projects.write(site.parent / "again", projects.bridge()))
    claims = {f"explainers/{id_.replace('/', '/claims/')}.html" for id_ in checked.site.claims}

    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}

    assert pages > claims | {"index.html", STORY, "rules/ex301.html", "about.html", "404.html"}
    assert "problems.html" not in pages


def test_the_title_and_description_of_a_page_are_its_own(site: Path) -> None:
    html = read(site, CLAIM)

    sentence = (
        "Mona Reed, as quoted by Ferry News: The old bridge was closed on Monday, 13 May 2024."
    )
    assert re.findall(r"<title>(.*?)</title>", html) == [f"{sentence} – The Bridge Desk"]
    assert re.findall(r'<meta name="description" content="(.*?)">', html) == [sentence]


def test_the_edit_link_opens_the_lines_of_the_claim(site: Path) -> None:
    links = re.findall(r'<a href="([^"]+)"[^>]*rel="edit"', read(site, CLAIM))

    assert links == [
        "https://github.com/example/desk/edit/main/content/bridge-closure/claims.yaml#L2-L7"
    ]


def test_without_a_repository_there_is_no_edit_link(tmp_path: Path) -> None:
    files = projects.buildable()
    files["mkdocs.yml"] = re.sub(r"repo_url: .*", "repo_url: ''", files["mkdocs.yml"])

    html = read(build(tmp_path, files), CLAIM)

    assert 'rel="edit"' not in html
    assert "github.com" not in html


def test_the_table_of_contents_is_that_of_the_page(site: Path) -> None:
    contents = re.search(r'<nav class="ex-toc".*?</nav>', read(site, CLAIM), re.DOTALL)

    assert contents is not None
    assert re.findall(r'href="(#[^"]+)"', contents[0])[0] == "#words"


def test_headings_nest_by_their_level() -> None:
    headings = (("a", 2), ("b", 3), ("c", 4), ("d", 3), ("e", 2))

    contents = table_of_contents(Heading(id_, f"<{id_}>", level) for id_, level in headings)

    assert str(contents) == (
        "&lt;a&gt; - #a\n    &lt;b&gt; - #b\n        &lt;c&gt; - #c\n    &lt;d&gt; - #d\n"
        "&lt;e&gt; - #e\n"
    )


def test_the_search_has_each_claim_once_with_its_standing(site: Path) -> None:
    entries = [one for one in search_entries(site) if one[0].startswith(CLAIM)]

    assert entries == [
        [
            CLAIM,
            "Mona Reed, as quoted by Ferry News: The old bridge was closed on Monday, 13 May 2024.",
            "Claim",
            "On the record",
            "“We closed the bridge on Monday”",
        ]
    ]


def test_the_search_has_each_heading_of_a_hand_written_page(tmp_path: Path) -> None:
    files = projects.buildable()
    files["docs/guide/how.md"] = "# How\n\nFirst.\n\n## Why & *what*\n\nSecond <b>word</b>.\n"

    entries = search_entries(build(tmp_path, files))

    assert [one for one in entries if one[0].startswith("guide/")] == [
        ["guide/how.html", "How", "Guide", "", "First."],
        ["guide/how.html#why-what", "Why & what", "Guide", "How", "Second word ."],
    ]


def test_a_published_story_is_in_the_sitemap(site: Path) -> None:
    assert f"<loc>https://example.org/desk/{CLAIM}</loc>" in read(site, "sitemap.xml")
    assert "noindex" not in read(site, CLAIM)


def test_a_draft_is_kept_from_search_engines(hostile: Path) -> None:
    assert '<meta name="robots" content="noindex">' in read(hostile, CLAIM)
    assert '<meta name="robots" content="noindex">' in read(hostile, STORY)
    assert "bridge-closure" not in read(hostile, "sitemap.xml")
    assert "noindex" not in read(hostile, "about.html")


def test_a_hostile_title_is_text_in_title_menu_contents_and_search(hostile: Path) -> None:
    pages = [path.read_text("utf-8") for path in hostile.rglob("*.html")]
    scripts = {found for html in pages for found in re.findall(r"<script>alert.*", html)}
    titles = [
        unescape(found) for found in re.findall(r"<title>(.*?)</title>", read(hostile, STORY))
    ]
    entries = search_entries(hostile)

    assert scripts == set()
    assert titles == [f"{HOSTILE} – The Bridge Desk"]
    assert HOSTILE in {title for _, title, *_ in entries}


class Visit:
    """A browser's tab that sees a built site at its published address, and no other host."""

    def __init__(self, tab: Page, site: Path) -> None:
        self.tab, self._site = tab, site
        self.dialogs: list[str] = []
        self.foreign: list[str] = []
        tab.on("dialog", self._dismiss)
        tab.context.route("**/*", self._answer)

    def to(self, path: str) -> None:
        self.tab.goto(f"{ADDRESS}{path}", wait_until="load")

    def _dismiss(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _answer(self, route: Route) -> None:
        url = route.request.url.split("?")[0].split("#")[0]
        if url.startswith(ADDRESS):
            route.fulfill(path=self._site / unquote(url.removeprefix(ADDRESS)))
        else:
            self.foreign.append(url)
            route.abort()


@pytest.fixture
def visit(browser: Browser, hostile: Path) -> Iterator[Visit]:
    context = browser.new_context()
    yield Visit(context.new_page(), hostile)
    context.close()


def test_a_browser_runs_nothing_of_a_hostile_title(visit: Visit) -> None:
    for path in ("index.html", CLAIM, "actors/mona-reed.html", STORY):
        visit.to(path)

    assert visit.tab.title() == f"{HOSTILE} – The Bridge Desk"
    assert visit.tab.locator("h1").first.inner_text() == HOSTILE
    assert visit.dialogs == []


def test_the_search_shows_a_hostile_title_as_text(visit: Visit) -> None:
    visit.to("index.html")

    visit.tab.keyboard.press("/")
    visit.tab.keyboard.type("alert")
    result = visit.tab.locator(".ex-search li").first
    result.wait_for()

    assert HOSTILE in result.inner_text()
    assert visit.dialogs == []


def test_a_reader_asks_no_other_host(visit: Visit) -> None:
    visit.to(STORY)
    visit.tab.wait_for_load_state("networkidle")

    assert visit.foreign == []


def test_mkdocs_alone_builds_the_same_pages(site: Path, tmp_path: Path) -> None:
    root = site.parent / "desk"

    done = mkdocs("build", "--strict", "--site-dir", str(tmp_path / "alone"), cwd=root)

    assert done.returncode == 0, done.stderr
    assert read(tmp_path / "alone", CLAIM) == read(site, CLAIM)
    assert search_entries(tmp_path / "alone") == search_entries(site)


def test_mkdocs_alone_stops_at_an_error_before_it_empties_the_site(tmp_path: Path) -> None:
    files = projects.buildable()
    claims = "content/bridge-closure/claims.yaml"
    files[claims] = files[claims].replace("quote: We closed", "quote: We shut")
    root = projects.write(tmp_path, {**files, "site/index.html": "the last good site"})

    done = mkdocs("build", cwd=root)

    assert done.returncode == 1
    assert re.search(r"error\[EX\d+\] ", done.stderr)
    assert f"--> {claims}:4:" in done.stderr
    assert "Traceback" not in done.stderr
    assert read(root, "site/index.html") == "the last good site"


def test_mkdocs_alone_counts_our_warnings_when_strict(tmp_path: Path) -> None:
    files = {**projects.buildable(), "content/actors/nobody.yaml": "name: Nobody\n"}
    root = projects.write(tmp_path, files)

    strict, lenient = mkdocs("build", "--strict", cwd=root), mkdocs("build", cwd=root)

    assert (strict.returncode, lenient.returncode) == (1, 0)
    assert "Aborted with 1 warnings in strict mode!" in strict.stdout
    assert "--> content/actors/nobody.yaml:1:" in lenient.stderr
