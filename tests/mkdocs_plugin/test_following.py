"""What a server shows after a change is what it would show if it had been started then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from tests import projects

STORY = "content/bridge-closure/explainer.yaml"
CLAIMS = "content/bridge-closure/claims.yaml"
MONA = "content/actors/mona-reed.yaml"
OPENING = """\
  again:
    what: Mayor Mona Reed said once more that the old bridge was closed.
    when: 2024-05-13
    words: on Monday
    claims: closed
"""


class Preview:
    """The builds of a server, without its network."""

    def __init__(self, root: Path, site: Path) -> None:
        self.root, self.site, self.wholes = root, site, 0
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
        config.plugins.on_startup(command="serve", dirty=False)
        self._server = LiveReloadServer(self.build, "127.0.0.1", 0, str(site))
        self.build()
        config.plugins.on_serve(self._server, config=config, builder=self.build)

    def build(self) -> None:
        self.wholes += 1
        build(load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.site)))

    def change(self, name: str, old: str, new: str) -> int:
        """Change a file and let the server follow; tell how often it built all."""
        path, before = self.root / name, self.wholes
        text = path.read_text("utf-8") if path.exists() else ""
        path.write_text(text.replace(old, new, 1), "utf-8")
        assert text.replace(old, new, 1) != text
        self._server.builder()
        return self.wholes - before

    def close(self) -> None:
        self._server.server_close()

    def files(self) -> dict[str, bytes]:
        files = (path for path in self.site.rglob("*") if path.is_file())
        return {str(path.relative_to(self.site)): path.read_bytes() for path in files}


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    preview = Preview(projects.write(tmp_path / "desk", projects.buildable()), tmp_path / "site")
    yield preview
    preview.close()
    followed = preview.files()
    preview.build()
    anew = preview.files()
    assert {name: followed.get(name) for name in anew} == anew


def test_a_sentence_is_followed_without_building_all(preview: Preview) -> None:
    before = preview.files()
    assert preview.change(CLAIMS, "2 million crowns.\n", "2 million crowns in all.\n") == 0
    after = preview.files()
    claim = "explainers/bridge-closure/claims/cost.html"
    assert b"in all" in after[claim]
    assert b"in all" not in before[claim]
    assert preview.change(STORY, "title: The closing", "title: How they closed") == 0
    assert b"How they closed" in preview.files()["index.html"]


def test_a_file_of_the_project_stays_in_the_place_of_ours(preview: Preview) -> None:
    assert preview.change("docs/feed.xml", "", "<own/>") == 1
    assert preview.change(STORY, "title: The closing", "title: How they closed") == 0
    assert preview.files()["feed.xml"] == b"<own/>"


def test_a_page_that_is_new_or_gone_is_a_matter_of_the_whole_site(preview: Preview) -> None:
    assert preview.change(CLAIMS, "events:\n", f"events:\n{OPENING}") == 1
    assert "explainers/bridge-closure/events/again.html" in preview.files()
    assert preview.change(CLAIMS, OPENING, "") == 1
    assert "explainers/bridge-closure/events/again.html" not in preview.files()


def test_other_settings_are_too(preview: Preview) -> None:
    assert preview.change("mkdocs.yml", "site_name: ", "site_name: New ") == 1
    assert preview.change("docs/about.md", "", "# About\n\nUs.\n") == 1


def test_what_is_wrong_is_shown_on_every_page_until_it_is_mended(preview: Preview) -> None:
    assert preview.change(CLAIMS, "quote: We closed", "quote: We shut") == 1
    assert b"admonition failure" in preview.files()["actors/mona-reed.html"]
    assert preview.change(CLAIMS, "quote: We shut", "quote: We closed") == 1
    assert b"admonition" not in preview.files()["actors/mona-reed.html"]
    assert preview.change(MONA, "role: mayor", "role: mayor of the town") == 0
