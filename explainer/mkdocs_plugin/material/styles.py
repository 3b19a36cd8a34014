"""Our styles for a page in another theme's frame: below its content, and nowhere else.

They are the files of our own theme, nested under the element that the other theme has around its
content. What holds for a whole page is left to that theme: fonts, the column of notes, the root.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from explainer.system.files import read
from explainer.theme import FOLDER

_STYLES = FOLDER / "assets/stylesheets"
_PARTS = ("tokens", "base", "evidence", "story", "entities", "home", "cards")
_MATERIAL = Path(__file__).with_name("material.css")

_WHOLE_PAGE = re.compile(r"^@page .*\n", re.MULTILINE)
_SCHEME = re.compile(r"^\s*(?:color-scheme: .*|:root\[data-scheme.*)\n", re.MULTILINE)
_ROOT = re.compile(r":root(?![\[:\w-])")
_BELOW_ROOT = re.compile(r"(:root(?:\[[^\]]*\]|:[\w-]+\([^)]*\))+)(?= )")
_NOTES_BESIDE = re.compile(r"\(min-width: (?:75|85)rem\)")  # the other theme has its contents there
_LENGTH = re.compile(r"(?<!\(min-width: )(?<!\(max-width: )(?<![\w.])(\d*\.?\d+)rem")

_MATERIALS_REM = 1.25  # of a browser's own: what is 1rem in our theme is 0.8rem there


def material_styles() -> str:
    """Give the style sheet of our pages in Material for MkDocs."""
    ours = _nested(".md-content", map(_part, _PARTS), rem=_MATERIALS_REM)
    paper = _nested(".md-content", [_part("print")], rem=_MATERIALS_REM)
    return f"{ours}@media print {{\n{paper}}}\n{read(_MATERIAL).decode()}"


def _part(name: str) -> str:
    return read(_STYLES / f"{name}.css").decode()


def _nested(above: str, parts: Iterable[str], rem: float) -> str:
    """Put style sheets below an element, with lengths by what that page calls a rem."""
    text = _SCHEME.sub("", _WHOLE_PAGE.sub("", "".join(parts)))
    text = _BELOW_ROOT.sub(r"\1 &", text)
    text = _ROOT.sub("&", text)
    text = _NOTES_BESIDE.sub("not all", text)
    text = _LENGTH.sub(lambda found: f"{float(found[1]) / rem:.5g}rem", text)
    return f"{above} {{\n{text}}}\n"
