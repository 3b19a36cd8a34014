"""What a server shows after a change is what it would show if it had been started then."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.mkdocs_plugin.server import PreviewSite
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
        self.root, self.site = root, site
        self._preview = PreviewSite(root, site, "http://127.0.0.1:8000/desk/")
        self._preview.build()

    def change(self, name: str, old: str, new: str) -> bool:
        """Change a file and follow that; tell whether all was built."""
        path = self.root / name
        text = path.read_text("utf-8") if path.exists() else ""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(old, new, 1), "utf-8")
        assert text.replace(old, new, 1) != text
        return self._preview.build().has_asked_host

    def files(self) -> dict[str, bytes]:
        files = (path for path in self.site.rglob("*") if path.is_file())
        return {str(path.relative_to(self.site)): path.read_bytes() for path in files}


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    root = projects.write(tmp_path / "desk", projects.buildable())
    preview = Preview(root, tmp_path / "served/site")
    yield preview
    assert preview.files() == Preview(root, tmp_path / "anew/site").files()


def test_a_sentence_is_followed_without_building_all(preview: Preview) -> None:
    before = preview.files()
    assert not preview.change(CLAIMS, "2 million crowns.\n", "2 million crowns in all.\n")
    after = preview.files()
    claim = "explainers/bridge-closure/claims/cost.html"
    assert b"in all" in after[claim]
    assert b"in all" not in before[claim]
    assert not preview.change(STORY, "title: The closing", "title: How they closed")
    assert b"How they closed" in preview.files()["index.html"]


def test_a_page_of_the_project_stays_in_the_place_of_ours(preview: Preview) -> None:
    assert preview.change("docs/index.md", "", "# Our own")
    assert not preview.change(STORY, "title: The closing", "title: How they closed")
    assert b"Our own" in preview.files()["index.html"]


def test_a_page_that_is_new_or_gone_is_a_matter_of_the_whole_site(preview: Preview) -> None:
    assert preview.change(CLAIMS, "events:\n", f"events:\n{OPENING}")
    assert "explainers/bridge-closure/events/again.html" in preview.files()
    assert preview.change(CLAIMS, OPENING, "")
    assert "explainers/bridge-closure/events/again.html" not in preview.files()


def test_other_settings_are_too(preview: Preview) -> None:
    assert preview.change("mkdocs.yml", "site_name: ", "site_name: New ")
    assert preview.change("docs/about.md", "", "# About\n\nUs.\n")


def test_what_is_wrong_is_shown_on_every_page_until_it_is_mended(preview: Preview) -> None:
    assert preview.change(CLAIMS, "quote: We closed", "quote: We shut")
    assert b"admonition failure" in preview.files()["actors/mona-reed.html"]
    assert preview.change(CLAIMS, "quote: We shut", "quote: We closed")
    assert b"admonition" not in preview.files()["actors/mona-reed.html"]
    assert not preview.change(MONA, "role: mayor", "role: mayor of the town")


def test_beside_a_warning_that_stays_a_sentence_is_followed_without_building_all(
    preview: Preview,
) -> None:
    assert preview.change("content/actors/nobody.yaml", "", "name: Nobody\n")
    assert not preview.change(CLAIMS, "2 million crowns.\n", "2 million crowns in all.\n")

    claim = preview.files()["explainers/bridge-closure/claims/cost.html"]
    assert b"in all" in claim
    assert b"admonition warning" in claim
    assert preview.change("content/actors/nobody.yaml", "name: Nobody", "# moved\nname: Nobody")
    assert b"nobody.yaml:2:" in preview.files()["explainers/bridge-closure/claims/cost.html"]


def test_beside_an_error_that_stays_the_pages_are_those_that_were_good(preview: Preview) -> None:
    assert preview.change(CLAIMS, "quote: We closed", "quote: We shut")
    assert not preview.change(CLAIMS, "2 million crowns.\n", "2 million crowns in all.\n")

    claim = preview.files()["explainers/bridge-closure/claims/cost.html"]
    assert b"in all" not in claim
    assert b"admonition failure" in claim
    assert preview.change(CLAIMS, "quote: We shut", "quote: We closed")
    assert b"in all" in preview.files()["explainers/bridge-closure/claims/cost.html"]
