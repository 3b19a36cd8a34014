"""What the peers are given to build is what our own site has, and failures are not measured."""

import sys
from pathlib import Path

import markdown as python_markdown
import pytest

from benchmarks.scale.archive import write
from benchmarks.scale.cost import Cost
from benchmarks.scale.peers import hugo, install, itself, material
from benchmarks.scale.peers.markdown import markdown
from benchmarks.scale.peers.page import WrittenPage
from benchmarks.scale.peers.projects import write_projects
from benchmarks.scale.peers.proof import UnprovedError, prove, prove_words, write_expected
from benchmarks.scale.peers.table import table
from benchmarks.scale.peers.tool import Tool
from benchmarks.scale.peers.tools import PEERS
from benchmarks.scale.peers.turns import COLD, EDITED, Failure, Turn, turns
from benchmarks.scale.peers.written import written_pages

CHROME = "<!doctype html><title>x</title><nav><a href='/index.html'>Home</a></nav><main>{}</main>"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[WrittenPage]:
    archive = tmp_path_factory.mktemp("archive")
    write(archive, 40)
    return list(written_pages(archive))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<h2 id="a">In <a href="c.html#x">short</a></h2>', "## In [short](c.html)"),
        ("<p>2. <em>a</em> * _b_ [c] &lt;d&gt; &amp;</p>", r"2\. *a* \* \_b\_ \[c\] &lt;d> &amp;"),
        ("<dl><dt>Standing</dt><dd>firm</dd></dl>", "**Standing**\n\nfirm"),
        ("<ul><li>a</li><li>b</li></ul>", "-   a\n-   b"),
        ("<ol><li><p>a</p><ul><li>b</li></ul></li></ol>", "1.  a\n\n    -   b"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table>", "| a |\n| --- |\n| b&#124;c |"),
        ("<pre><code>a\nb</code></pre>", "```\na\nb\n```"),
        ("<template><p>a</p></template><svg><text>b</text></svg><p>c</p>", "c"),
    ],
)
def test_html_becomes_the_markdown_of_an_author(html: str, expected: str) -> None:
    assert markdown(html) == f"{expected}\n"


def test_a_peer_that_renders_the_markdown_shows_every_word_and_link(
    pages: list[WrittenPage], tmp_path: Path
) -> None:
    expected = [(f"{page.path}.html", page.html) for page in pages]
    write_expected(tmp_path, expected)
    for page in pages:
        html = python_markdown.markdown(page.markdown, extensions=["tables", "fenced_code"])
        _write(tmp_path / "site" / f"{page.path}.html", CHROME.format(html))

    assert prove(tmp_path, tmp_path / "site") == len(pages)


@pytest.mark.parametrize(
    ("site", "fault"),
    [
        ({}, "has no a.html"),
        ({"a.html": '<p>Other <a href="b/c.html">words</a></p>'}, "lacks words"),
        ({"a.html": "<script>Some words</script>"}, "lacks words"),
        ({"a.html": "<p>Some words</p>"}, "has no link to /b/c.html"),
    ],
)
def test_a_site_that_lacks_something_is_not_measured(
    site: dict[str, str], fault: str, tmp_path: Path
) -> None:
    write_expected(tmp_path, [("a.html", '<p>Some <a href="b/c.html#d">words</a></p>')])
    for name, content in site.items():
        _write(tmp_path / "site" / name, content)

    with pytest.raises(UnprovedError, match=fault):
        prove(tmp_path, tmp_path / "site")


def test_a_page_without_the_edit_is_not_measured(tmp_path: Path) -> None:
    _write(tmp_path / "a.html", "<p>as it was</p>")

    with pytest.raises(UnprovedError, match="lacks: as it is"):
        prove_words(tmp_path / "a.html", "as it is")


@pytest.mark.parametrize(
    ("script", "said"),
    [("print('out of memory'); raise SystemExit(3)", "out of memory"), ("", "has no index.html")],
)
def test_a_tool_that_fails_has_no_figures_and_the_next_has_its_turn(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tool() -> Tool:
        return Tool("Broken", (sys.executable, "-c", script), "site", "edited")

    monkeypatch.setattr(itself, "tool", tool)
    monkeypatch.setattr(hugo, "tool", tool)

    found = list(turns(tmp_path, 40, ["hugo"]))

    assert [type(one) for one in found] == [Failure, Failure]
    assert all(said in one.said for one in found if isinstance(one, Failure))


def test_every_peer_gets_a_file_for_each_page(pages: list[WrittenPage]) -> None:
    written = {
        name: [path for path, _ in module.files(pages) if path.endswith(".md")]
        for name, module in PEERS.items()
    }

    assert {name: len({*paths}) for name, paths in written.items()} == dict.fromkeys(
        PEERS, len(pages)
    )


def test_the_file_to_edit_has_the_words_that_are_changed(tmp_path: Path) -> None:
    write_projects(tmp_path, 40)

    lacking = [
        name
        for name, module in PEERS.items()
        if " and " not in (tmp_path / name / module.tool().edited).read_text("utf-8")
    ]
    assert lacking == []


def test_links_lead_to_files_of_the_kind_that_the_tool_wants(pages: list[WrittenPage]) -> None:
    name = "explainers/story-0/claims/c0.md"

    assert "](../index.html)" in dict(hugo.files(pages))[f"content/{name}"]
    assert "](../index.md)" in dict(material.files(pages))[f"docs/{name}"]


def test_what_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("benchmarks.scale.peers.hugo.PEERS", tmp_path)
    monkeypatch.setenv("PATH", "")  # where one may stand too

    assert "hugo" in install.missing()
    assert "material" not in install.missing()


def test_the_table_has_medians_and_what_hugo_needs_as_its_measure() -> None:
    turns = [
        *(Turn(100, COLD, "Explainer 1", 9, Cost(s, 2 * s, 10)) for s in (1, 9, 2)),
        *(Turn(100, COLD, "Hugo 1", 8, Cost(s, s, 20)) for s in (4, 4, 5)),
        Turn(100, EDITED, "Explainer 1", 9, Cost(3, 3, 10)),
    ]

    assert table(turns).splitlines()[2:] == [
        "| 100 | new | Explainer 1 | 9 | 2.00 | 0.50 | 4.00 | 10 |",
        "| 100 | new | Hugo 1 | 8 | 4.00 | 1.00 | 4.00 | 20 |",
        "| 100 | one claim edited | Explainer 1 | 9 | 3.00 | – | 3.00 | 10 |",
    ]


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
