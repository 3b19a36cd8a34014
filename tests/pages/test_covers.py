"""A page on a part of its article says so at its head: which part, why, and what is not told."""

import re
from html import unescape
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.shown_parts import count, shown_parts
from tests import projects

_PAGE, _SEED = "content/bridge-closure/explainer.yaml", "seeds/ferry-news-2024-05-14.txt"
_NOTE = re.compile(r'<div class="ex-fresh" role="note">(.*?)</div>', re.DOTALL)


def head(folder: Path, covers: str) -> tuple[str, int]:
    """Give the note at the head of the page, and the words that are counted of it."""
    files = projects.bridge()
    files[_SEED] += "\nThe fair was moved. Nobody came.\n\nAn old fair had been moved too.\n"
    files[_PAGE] += covers
    site = read_and_check(projects.write(folder, files)).site
    explainer = site.explainers["bridge-closure"]
    built = build(site, Options(site_url="https://example.org/"))
    (page,) = (one.html for one in built.rendered() if one.page.thing == explainer.ref)
    found = _NOTE.search(page)
    note = re.sub(r"<[^>]+>", " ", found[1]) if found else ""
    words = {part.id: part.typed_words for part in shown_parts(site, explainer)}["covers"]
    return re.sub(r"\s+([”:.])", r"\1", " ".join(unescape(note).split()).replace("“ ", "“")), words


def test_the_part_its_reason_and_the_sentences_left_out_are_told(tmp_path: Path) -> None:
    note, words = head(tmp_path, "covers: {from: Council shuts, to: The fair, why: So it is.}\n")

    assert note == (
        "This page covers a part of the article. 1 sentence of it is not told here."
        " From “Council shuts” to “The fair”: So it is."
    )
    assert abs(count(note) - words) <= 1


def test_a_page_on_all_of_its_article_has_no_such_note(tmp_path: Path) -> None:
    assert head(tmp_path, "") == ("", 0)
