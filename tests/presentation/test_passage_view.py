"""The words of a source on the page of a statement: the quotation marked, no fragment alone."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.presentation.excerpts import Piece
from explainer.presentation.output import RenderedPage
from explainer.presentation.passage_view import PassageView, is_legible, passage_view
from explainer.site import Site
from tests import projects

_GAP = '<span class="ex-gap" title="Words that may not be shown here">[…]</span>'


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return read_and_check(projects.write(tmp_path, projects.bridge())).site


def view_of(site: Site, id_: str) -> PassageView:
    (evidence,) = site.claims[f"bridge-closure/{id_}"].evidence
    view = passage_view(site, evidence)
    assert view
    return view


def shown(view: PassageView) -> list[tuple[str, bool]]:
    return [
        (" ".join(piece.text or "…" for piece in run.pieces), run.is_quote)
        for part in view.parts
        for run in part
    ]


def test_the_quotation_stands_out_in_its_passage(site: Site) -> None:
    assert shown(view_of(site, "closed")) == [
        ("“We closed the bridge on Monday,”", True),
        ("said Mayor Mona Reed.", False),
    ]
    assert view_of(site, "closed").hidden == 0


def test_of_a_passage_that_may_not_be_shown_its_words_are_counted(site: Site) -> None:
    view = view_of(site, "cost")

    assert not view.is_legible
    assert view.hidden == 6


@pytest.mark.parametrize(
    ("words", "legible"),
    [([("a", 3)], True), ([("a", 3), ("", 9)], False), ([("a", 4), ("", 9)], True), ([], True)],
)
def test_a_few_words_between_gaps_are_a_fragment(
    words: list[tuple[str, int]], *, legible: bool
) -> None:
    pieces = [Piece(0, 0, text, number, bool(text), is_speech=False) for text, number in words]

    assert is_legible(pieces) is legible


def test_no_page_of_a_source_shows_fragments_alone(rendered: Mapping[str, RenderedPage]) -> None:
    """“[…] anonymous […]” tells nobody anything."""
    pages = [one for one in rendered.values() if one.page.template == "source.html.j2"]
    alone = []

    for one in pages:
        for item in re.findall(r"<li>\n(?:<div><p.*?</p>\n)?(<p.*?</p>)", one.html, re.DOTALL):
            words = re.sub(r"<[^>]+>", " ", item.replace(_GAP, "|"))
            runs = [run.split() for run in re.split(r"\|", words)]
            if "|" in words and max(map(len, runs)) < 4:
                alone.append((one.page.path, words))
        assert "not shown]" not in one.html

    assert alone == []
    assert any(_GAP in one.html for one in pages)
