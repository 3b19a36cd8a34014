"""Addresses and the links between them."""

from pathlib import PurePosixPath

import pytest

from explainer.address import fragment, page_path, relative, rule_path
from explainer.site import Kind, Ref


@pytest.mark.parametrize(
    ("kind", "id_", "path"),
    [
        ("explainer", "story", "explainers/story/index.html"),
        ("claim", "story/one", "explainers/story/claims/one.html"),
        ("event", "story/one", "explainers/story/events/one.html"),
        ("reaction", "story/one", "explainers/story/reactions/one.html"),
        ("unknown", "story/one", "explainers/story/index.html"),
        ("actor", "one", "actors/one.html"),
        ("source", "one", "sources/one.html"),
    ],
)
def test_every_kind_has_its_address(kind: Kind, id_: str, path: str) -> None:
    assert page_path(Ref(kind, id_)) == PurePosixPath(path)


def test_a_question_has_a_place_on_its_explainers_page() -> None:
    assert fragment(Ref("unknown", "story/one")) == "unknown-one"
    assert fragment(Ref("claim", "story/one")) == ""


@pytest.mark.parametrize(
    ("here", "there", "place", "link"),
    [
        ("index.html", "actors/a.html", "", "actors/a.html"),
        ("actors/a.html", "index.html", "", "../index.html"),
        ("explainers/s/claims/a.html", "sources/b.html", "at-3", "../../../sources/b.html#at-3"),
        ("actors/a.html", "actors/a.html", "said", "#said"),
        ("actors/a.html", "actors/a.html", "", "a.html"),
    ],
)
def test_links_are_relative(here: str, there: str, place: str, link: str) -> None:
    assert relative(PurePosixPath(here), PurePosixPath(there), place) == link


def test_rules_have_small_letters_in_their_address() -> None:
    assert str(rule_path("EX301")) == "rules/ex301.html"
