"""Addresses and the links between them."""

import unicodedata
from pathlib import Path, PurePosixPath
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.build.page_unit import page_units
from explainer.content.validation_messages import check_id
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.urls import fragment, page_path, relative, rule_path
from explainer.site import Ref, ThingKind
from tests import projects


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
def test_every_kind_has_its_address(kind: ThingKind, id_: str, path: str) -> None:
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


WORDS = st.text("abz019", min_size=1, max_size=3) | st.sampled_from(["index", "actors", "ex101"])
IDS = (
    st.lists(WORDS, min_size=1, max_size=3)
    .map("-".join)
    .filter(lambda id_: not list(check_id(Span(TextFile(PurePosixPath("x"), ""), 0, 0), id_)))
)
KINDS: tuple[ThingKind, ...] = ("actor", "source", "explainer", "claim", "event", "reaction")
STORY = ("claim", "event", "reaction")
LISTS = {one for one in vars(urls).values() if isinstance(one, PurePosixPath)}


@given(IDS, IDS)
def test_no_two_things_share_a_file_and_none_leaves_the_site(one: str, other: str) -> None:
    found = [page_path(Ref(kind, f"{one}/{other}" if kind in STORY else one)) for kind in KINDS]
    found += [urls.sourcing_path(Ref("explainer", one)), urls.rule_path("EX101"), *LISTS]

    names = {unicodedata.normalize("NFD", str(path)).casefold() for path in found}

    assert len(names) == len(found)
    assert all(".." not in path.parts and not path.is_absolute() for path in found)
    assert all(quote(str(path)) == str(path) for path in found)


def test_names_of_our_own_folders_can_be_ids(tmp_path: Path) -> None:
    names = ("actors", "assets", "claims", "explainer", "explainers", "guide", "rules", "search")
    files = projects.bridge()
    story = {path: text for path, text in files.items() if "/bridge-closure/" in path}
    for name in names:
        files[f"content/actors/{name}.yaml"] = f"name: {name}\n"
        if name not in ("actors", "explainer"):  # the first is the folder of actors
            files |= {path.replace("bridge-closure", name): text for path, text in story.items()}

    site = read_and_check(projects.write(tmp_path, files)).site
    units = [*page_units(site)]
    paths = [str(unit.path) for unit in units]
    assert paths == [str(unit.page(site).path) for unit in units]
    paths += [str(file.path) for file in build(site, Options(site_url="https://a.org/")).files()]

    assert sorted(set(paths)) == sorted(paths)
    assert {f"explainers/{name}/index.html" for name in ("assets", "claims", "guide")} <= {*paths}


def test_an_old_id_does_not_take_the_place_of_a_list(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/actors/otto-lane.yaml"] += "was: index\n"

    found = [str(one) for one in read_and_check(projects.write(tmp_path, files)).diagnostics]

    message = "error[EX112] `index` is the name of another file"
    assert found == [f"content/actors/otto-lane.yaml:5:6: {message}"]
