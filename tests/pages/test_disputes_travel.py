"""Nothing that leaves the build shows one side of a dispute: pages, cards, search, data, feeds."""

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.urls import is_embed
from explainer.site import Claim, Event, Site
from explainer.text.fold import fold_passage
from tests import projects
from tests.told import FIELD, blocks_in, copied_from, records_told, squeezed, stands_in, told

_TAG = re.compile(r"<[^>]+>")
_CARD = re.compile(r"<template data-card-of=.*?</template>", re.DOTALL)
_EVENT = "    line: Bridge closed.\n    key: yes\n"
_CHOICE = """\
about: Ferry News, naming no source, told of the cost [@cost].
principals:
  - mona-reed
  - {who: otto-lane, line: "who said that the council, if the report is right, slept [@lane-slept]"}
disputed: {claims: closed, ask: Was it closed in time?, versus: yes}
show: {timeline: [closing, lane-slept], notes: [closed, lane-slept]}
"""
_OPTIONS = Options(site_url="https://bridge.example/")


@pytest.fixture(params=["bridge", "real"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return projects.REAL if request.param == "real" else projects.write(tmp_path, _disputed())


def _disputed() -> dict[str, str]:
    """Give the bridge with a claim in dispute, an event known from it, and a chosen page."""
    files = projects.bridge()
    path = "content/bridge-closure/claims.yaml"
    files[path] = files[path].replace(
        "    about: closing\n  cracked-beams:",
        "    about: closing\n    disputes: lane-slept\n"
        "    point: Was the bridge closed in time?\n  cracked-beams:",
    )
    files[path] = files[path].replace(
        "    when: 2024-05-13\n", f"{_EVENT}    when: 2024-05-13\n", 1
    )
    path = "content/bridge-closure/explainer.yaml"
    files[path] = files[path].replace("groups:", f"{_CHOICE}groups:", 1)
    return files


def _pieces(site: Site) -> Iterator[tuple[str, str]]:
    yield from ((name, text) for name, text, _ in _pieces_with_blocks(site))


def _pieces_with_blocks(site: Site) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give every piece that is read alone, without blanks; pages of rules have examples only."""
    for name, text, html in _all_pieces(site):
        yield name, squeezed(text), blocks_in(html)


def _all_pieces(site: Site) -> Iterator[tuple[str, str, str]]:
    """Give the text of each piece, and the markup of those that have some."""
    for one in build(site, _OPTIONS).rendered():
        path = str(one.page.path)
        if path.startswith("rules/"):
            continue
        html = FIELD.sub(" ", _CARD.sub(" ", one.html))
        yield from ((f"{path}: copied", _text(field), field) for field in copied_from(one.html))
        yield path, _text(html), html
        yield f"{path}: description", one.page.description, ""
        yield from ((f"{path}: card", _text(card), card) for card in _CARD.findall(one.html))
        for entry in one.page.search:
            yield f"{path}: search", f"{entry.title} {entry.note} {entry.text}", ""
        if is_embed(one.page.path):  # it has a head of its own, without data
            continue
        assert one.head is not None
        yield f"{path}: data", unescape(" ".join(_strings(json.loads(one.head.json_ld)))), ""
    for file in build(site, _OPTIONS).files():
        if file.path.suffix == ".xml":
            yield str(file.path), _text(file.content.decode()), ""


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(_TAG.sub("", html)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def test_no_piece_shows_one_side_of_a_dispute(root: Path) -> None:
    site = read_and_check(root).site
    sides = [(one, _others(site, one)) for one in site.statements() if _others(site, one)]
    seen = {one.ref: 0 for one, _ in sides}
    alone = []

    assert sides
    for name, text, blocks in _pieces_with_blocks(site):
        for claim, others in sides:
            if stands_in(site, claim, text, blocks):
                seen[claim.ref] += 1
                if _comes_along(site, claim, text, blocks):
                    continue
                if not any(_is_answered(site, other, text, blocks) for other in others):
                    alone.append((name, claim.ref.id))

    assert alone == []
    assert min(seen.values()) >= len(("page", "card", "search", "description", "data"))


def _comes_along(site: Site, claim: Claim, text: str, blocks: tuple[str, ...]) -> bool:
    """Tell whether it is told because of another: as a reply to it, or as never shown without it.

    What travels with a statement is its own other side; that of a reply or a companion stands where
    these are told themselves.
    """
    whole = (one for one in site.statements() if claim.ref in (one.reply, *one.shown_with))
    return any(stands_in(site, one, text, blocks) for one in whole)


def _is_answered(site: Site, claim: Claim, text: str, blocks: tuple[str, ...]) -> bool:
    """Tell whether a statement, or an event that is known from it, is told."""
    events = (event for event in site.events.values() if claim.ref in event.claims)
    things: list[Claim | Event] = [claim, *events]
    return any(stands_in(site, one, text, blocks) for one in things)


def _others(site: Site, claim: Claim) -> list[Claim]:
    return [site.statement(ref) for ref in site.disputed_by(claim.ref)]


def test_no_piece_shows_half_a_sentence_or_a_claim_without_its_condition(root: Path) -> None:
    """The half that is left out could be the hedge; a condition stands in the sentence itself."""
    site = read_and_check(root).site
    whole = _whole_sentences(site)
    sought = [(claim, *_beginning(site, claim, whole)) for claim in site.statements()]
    cut = []

    for name, text in _pieces(site):
        for claim, beginning, alike in sought:
            if claim.conditions and told(site, claim) in text:
                assert all(_holds(text, squeezed(one)) for one in claim.conditions), name
            starts = [found.start() for found in re.finditer(re.escape(beginning), text)]
            cut += [
                (name, claim.ref.id)
                for start in starts
                if not any(text.startswith(one, start) for one in alike)
            ]

    assert cut == []


def _beginning(site: Site, claim: Claim, whole: list[str]) -> tuple[str, list[str]]:
    """Give the most of a sentence of ours, and all sentences of ours that begin so."""
    sentence = told(site, claim)
    beginning = sentence[: len(sentence) * 4 // 5]
    return beginning, [one for one in whole if one.startswith(beginning)]


def _holds(text: str, condition: str) -> bool:
    """Tell whether a condition is told; in our own words it may be turned round."""
    return _plain(condition) in _plain(text)


def _plain(text: str) -> str:
    return squeezed(fold_passage(text)).casefold()


def _whole_sentences(site: Site) -> list[str]:
    """Give all our sentences: several may begin alike."""
    prose = (paragraph for one in site.explainers.values() for *_, paragraph in one.prose())
    events = [told(site, event) for event in site.events.values()]
    owners: list[Claim | Event] = [*site.statements(), *site.events.values()]
    records = [one for owner in owners for one in records_told(site, owner)]
    texts = [told(site, claim) for claim in site.statements()]
    sentences = [squeezed(sentence.text) for paragraph in prose for sentence in paragraph]
    return [*texts, *events, *records, *sentences]


def test_the_page_and_the_card_of_a_disputed_claim_show_all_who_dispute_it(root: Path) -> None:
    site = read_and_check(root).site
    pieces = dict(_pieces(site))

    for claim in site.statements():
        folder = "reactions" if claim.is_reaction else "claims"
        path = f"explainers/{claim.explainer.id}/{folder}/{claim.ref.local}.html"
        for piece in (path, f"{path}: card", f"{path}: search", f"{path}: description"):
            missing = [
                one.ref for one in _others(site, claim) if told(site, one) not in pieces[piece]
            ]
            assert missing == [], piece
