"""The typefaces are few, small, free, and none that a page names is missing."""

import re
from pathlib import Path

import pytest

from tests import projects

THEME = projects.REAL / "explainer/theme"
FONTS = THEME / "assets/fonts"
MOST = 120_000  # bytes, all faces together
LICENCES = {"newsreader": "OFL-Newsreader.txt", "source-sans-3": "OFL-SourceSans3.txt"}


def test_all_faces_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FONTS.glob("*.woff2")) <= MOST


def test_every_face_that_a_style_names_is_there_and_no_other() -> None:
    styles = (THEME / "assets/stylesheets/faces.css").read_text("utf-8")

    named = re.findall(r'url\("\.\./fonts/([^"]+)"\)', styles)
    assert sorted(named) == sorted(path.name for path in FONTS.glob("*.woff2"))


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.woff2")), ids=lambda path: path.name)
def test_each_face_has_its_licence_and_origin_beside_it(path: Path) -> None:
    (licence,) = (text for face, text in LICENCES.items() if path.name.startswith(face))

    assert path.read_bytes()[:4] == b"wOF2"
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / licence).read_text("utf-8")
    assert f"`{path.name}`" in (FONTS / "README.md").read_text("utf-8")
