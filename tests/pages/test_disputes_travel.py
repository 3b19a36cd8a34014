"""Nothing that leaves the build shows one side of a dispute: pages, cards, search, data, feeds."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape

import pytest

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.site import Claim, Event, Site
from tests import projects

Pieces = tuple[tuple[str, str], ...]  # what a piece is, and its text

_TAG = re.compile(r"<[^>]+>")
_WORD = re.compile(r"\w+")
_CARD = re.compile(r"<template data-card-of=.*?</template>", re.DOTALL)
_OPTIONS = Options(site_url="https://bridge.example/")


@pytest.fixture(params=["bridge", "real"], scope="module")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    if request.param == "real":
        checked: Checked = request.getfixturevalue("checked")
        return checked.site
    return read_and_check(projects.write(tmp_path_factory.mktemp("bridge"), _disputed())).site


@pytest.fixture(scope="module")
def pieces(site: Site) -> Pieces:
    return tuple(_pieces(site))


def _disputed() -> dict[str, str]:
    """Give the bridge with a claim in dispute, and an event that is known from it."""
    files = projects.bridge()
    path = "content/bridge-closure/claims.yaml"
    files[path] = files[path].replace(
        "    about: closing\n  cracked-beams:",
        "    about: closing\n    disputes: lane-slept\n"
        "    point: Was the bridge closed in time?\n  cracked-beams:",
    )
    return files


def _pieces(site: Site) -> Iterator[tuple[str, str]]:
    """Give every piece that is read alone, as text; the pages of rules have examples only."""
    pages = build(site, _OPTIONS)
    for rendered in pages.rendered():
        path = str(rendered.page.path)
        if path.startswith("rules/"):
            continue
        yield path, _text(_CARD.sub(" ", rendered.html))
        yield f"{path}: description", rendered.page.description
        yield from ((f"{path}: card", _text(card)) for card in _CARD.findall(rendered.html))
        for entry in rendered.page.search:
            yield f"{path}: search", f"{entry.title} {entry.note} {entry.text}"
        assert rendered.head is not None
        yield f"{path}: data", unescape(" ".join(_strings(json.loads(rendered.head.json_ld))))
    for file in pages.files:
        if file.path.suffix == ".xml":
            yield str(file.path), _text(file.content.decode())


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


def test_no_piece_shows_one_side_of_a_dispute(site: Site, pieces: Pieces) -> None:
    sides = [(one, _others(site, one)) for one in site.statements() if _others(site, one)]
    seen = {one.ref: 0 for one, _ in sides}
    alone = []

    assert sides
    for name, text in pieces:
        for claim, others in sides:
            if claim.text in text:
                seen[claim.ref] += 1
                if not any(one in text for other in others for one in _told(site, other)):
                    alone.append((name, claim.ref.id))

    assert alone == []
    assert min(seen.values()) >= len(("page", "card", "search", "description", "data"))


def _told(site: Site, claim: Claim) -> Iterator[str]:
    """Give the sentences that tell a claim: its own, and those of events known from it."""
    yield claim.text
    yield from (event.text for event in site.events.values() if claim.ref in event.claims)


def _others(site: Site, claim: Claim) -> list[Claim]:
    return [site.statement(ref) for ref in site.disputed_by(claim.ref)]


def test_no_piece_shows_half_a_sentence_or_a_claim_without_its_condition(
    site: Site, pieces: Pieces
) -> None:
    """The half that is left out could be the hedge; a condition stands in the sentence itself."""
    whole = _whole_sentences(site)
    index = _Index(pieces)
    cut = []

    for claim in site.statements():
        beginning = " ".join(claim.text.split()[:8])
        alike = [sentence for sentence in whole if sentence.startswith(beginning)]
        for name, text in index.holding(claim.text):
            assert all(_holds(text, condition) for condition in claim.conditions), name
        for name, text in index.holding(beginning):
            starts = [found.start() for found in re.finditer(re.escape(beginning), text)]
            cut += [
                (name, claim.ref.id)
                for start in starts
                if not any(text.startswith(sentence, start) for sentence in alike)
            ]

    assert cut == []


class _Index:
    """The pieces by their words: so that each sentence is looked for in few of them."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._by_word: defaultdict[str, set[int]] = defaultdict(set)
        for number, (_, text) in enumerate(pieces):
            for word in set(_WORD.findall(text)):
                self._by_word[word].add(number)

    def holding(self, words: str) -> Iterator[tuple[str, str]]:
        """Give the pieces in which words stand, one behind the other; the ends may be cut."""
        numbers = set(range(len(self._pieces)))
        for word in _WORD.findall(words)[1:-1]:
            numbers &= self._by_word[word]
        yield from (self._pieces[number] for number in numbers if words in self._pieces[number][1])


def _holds(text: str, condition: str) -> bool:
    """Tell whether a condition is told; in our own words it may be turned round."""
    return condition.casefold() in text.casefold() or "conditional" in text


def _whole_sentences(site: Site) -> list[str]:
    """Give all our sentences: several may begin alike."""
    bullets = (bullet for explainer in site.explainers.values() for bullet in explainer.summary)
    events = [event.text for event in site.events.values()]
    owners: list[Claim | Event] = [*site.statements(), *site.events.values()]
    records = [record.entry.text for owner in owners for record in owner.record]
    texts = [claim.text for claim in site.statements()]
    sentences = [sentence.text for bullet in bullets for sentence in bullet]
    return [*texts, *events, *records, *sentences]


def test_the_page_and_the_card_of_a_disputed_claim_show_all_who_dispute_it(
    site: Site, pieces: Pieces
) -> None:
    texts = dict(pieces)

    for claim in site.statements():
        folder = "reactions" if claim.is_reaction else "claims"
        path = f"explainers/{claim.explainer.id}/{folder}/{claim.ref.local}.html"
        for piece in (path, f"{path}: card", f"{path}: search", f"{path}: description"):
            missing = [one.ref for one in _others(site, claim) if one.text not in texts[piece]]
            assert missing == [], piece
