"""Structured data says what the pages say, in schema.org's words, and nothing stronger."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.build.check import Checked
from explainer.exports.json_ld import script
from explainer.presentation.statements import plain_told
from explainer.site import Claim, Site
from tests.exports import published

CASES = sorted(published.CASES.glob("*.json"))
THING = {"name", "description", "url", "sameAs", "alternateName", "mainEntityOfPage"}
WORK = THING | {
    "about", "abstract", "archivedAt", "author", "citation", "copyrightNotice", "correction",
    "creativeWorkStatus", "creator", "creditText", "dateModified", "datePublished", "hasPart",
    "headline", "alternativeHeadline", "inLanguage", "isBasedOn", "isPartOf", "mentions",
    "publisher", "text",
}  # fmt: skip
PROPERTIES = {
    "WebSite": WORK,
    "WebPage": WORK,
    "BackgroundNewsArticle": WORK,
    "Article": WORK,
    "Book": WORK,
    "Report": WORK,
    "Legislation": WORK,
    "CreativeWork": WORK,
    "Quotation": WORK,
    "CorrectionComment": WORK,
    "Claim": WORK | {"appearance", "firstAppearance"},
    "Person": THING,
    "Organization": THING,
    "Place": THING,
    "Event": THING | {"about", "startDate", "location", "disambiguatingDescription"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}


@pytest.fixture(params=["bridge", "real"], scope="module")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    if request.param == "real":
        checked: Checked = request.getfixturevalue("checked")
        return checked.site
    return published.site(tmp_path_factory.mktemp("bridge"), published.files())


@pytest.fixture(scope="module")
def scripts(site: Site) -> dict[str, str]:
    """Give the script of each page by the page's path."""
    return published.json_ld(site)


@pytest.fixture(scope="module")
def graphs(scripts: dict[str, str]) -> list[object]:
    return [json.loads(text)["@graph"] for text in scripts.values()]


def nodes(value: object) -> Iterator[dict[str, object]]:
    """Give every object of structured data but the names of things described elsewhere."""
    if isinstance(value, dict):
        if value.keys() != {"@id"}:
            yield value
        for inner in value.values():
            yield from nodes(inner)
    if isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_page_says_of_itself(case: Path, tmp_path: Path) -> None:
    expected = json.loads(case.read_text("utf-8"))

    found = published.json_ld(published.site(tmp_path, published.files()))[expected["page"]]

    assert json.loads(found) == {"@context": "https://schema.org", "@graph": expected["graph"]}


def test_every_property_belongs_to_its_type(graphs: list[object]) -> None:
    strange = {
        (one["@type"], key)
        for graph in graphs
        for one in nodes(graph)
        for key in one.keys() - {"@type", "@id"}
        if key not in PROPERTIES[str(one["@type"])]
    }

    assert strange == set()


def test_no_value_is_empty(graphs: list[object]) -> None:
    values = [value for graph in graphs for one in nodes(graph) for value in one.values()]

    assert [value for value in values if value in (None, "", [], {})] == []


def test_every_page_has_its_way_from_home(scripts: dict[str, str]) -> None:
    for path, text in scripts.items():
        last = json.loads(text)["@graph"][-1]
        names = [item["item"]["@id"] for item in last["itemListElement"]]

        assert names[0] == "https://example.org/desk/index.html"
        assert names[-1] == f"https://example.org/desk/{path}"


def test_a_thing_is_described_once_on_a_page(graphs: list[object]) -> None:
    for graph in graphs:
        described = [one["@id"] for one in nodes(graph) if "@id" in one]

        assert len(described) == len(set(described))


def test_only_its_own_page_says_the_sentence_of_a_statement(scripts: dict[str, str]) -> None:
    """So no page says it without its standing, its corrections and who disputes it."""
    for path, text in scripts.items():
        claims = [one for one in nodes(json.loads(text)["@graph"]) if one["@type"] == "Claim"]

        assert {one["url"] for one in claims} <= {f"https://example.org/desk/{path}"}
        assert all(str(one["text"]) in str(one["description"]) for one in claims)


def test_we_review_no_claim(graphs: list[object]) -> None:
    kinds = {str(one["@type"]) for graph in graphs for one in nodes(graph)}

    assert "Claim" in kinds
    assert not {kind for kind in kinds if "Review" in kind or "Rating" in kind}


def test_a_sentence_is_exported_whole(site: Site, graphs: list[object]) -> None:
    """Half a sentence could be the half without the hedge or the condition."""
    summaries = (story.summary for story in site.explainers.values())
    ours = {
        *(plain_told(site, claim) for claim in site.statements()),
        *(plain_told(site, event) for event in site.events.values()),
        *(sentence.text for summary in summaries for bullet in summary for sentence in bullet),
    }

    openings = {sentence[: len(sentence) * 4 // 5] for sentence in ours}
    begun = {
        opening: [whole for whole in ours if whole.startswith(opening)] for opening in openings
    }
    for text in {text for graph in graphs for text in published.strings(graph)}:
        for opening, whole in begun.items():
            if opening in text:
                assert any(sentence in text for sentence in whole)


def test_quoted_words_stand_with_their_condition_and_attribution(
    site: Site, graphs: list[object]
) -> None:
    found = [one for g in graphs for one in nodes(g) if one["@type"] == "Quotation"]

    assert found
    for quotation in found:
        claim = _claim(site, str(quotation["@id"]))
        assert plain_told(site, claim) in str(quotation["description"])
        assert quotation["creditText"]
        assert str(quotation["name"]).startswith("Words ")
        for condition in claim.conditions:
            assert condition.casefold() in str(quotation["description"]).casefold()


def test_nobody_is_made_the_author_of_what_unnamed_people_say(graphs: list[object]) -> None:
    found = [
        one
        for graph in graphs
        for one in nodes(graph)
        if one["@type"] in ("Claim", "Quotation") and "creditText" in one
    ]
    loose = [one for one in found if "unnamed" in str(one["creditText"])]

    assert loose
    assert [one for one in loose if "author" in one or "creator" in one] == []


def _claim(site: Site, id_: str) -> Claim:
    path = id_.partition("#")[0].removeprefix("https://example.org/desk/explainers/")
    story, folder, name = path.removesuffix(".html").split("/")
    of = site.reactions if folder == "reactions" else site.claims
    return of[f"{story}/{name}"]


def test_a_condition_outside_the_quoted_words_keeps_them_back(tmp_path: Path) -> None:
    files = published.files()
    claims = "content/bridge-closure/claims.yaml"
    files[claims] = files[claims].replace(
        "quote: If the report is right, this council has slept for years.",
        "quote: this council has slept for years",
    )

    page = "explainers/bridge-closure/reactions/lane-slept.html"
    kinds = [
        one["@type"]
        for one in json.loads(published.json_ld(published.site(tmp_path, files))[page])["@graph"]
    ]

    assert kinds == ["Claim", "BreadcrumbList"]


@pytest.mark.parametrize("text", ["</script><script>alert(1)", "<!--<script>", "a & b", "\u2028"])
def test_nothing_ends_the_script(text: str) -> None:
    found = script(({"@type": "Claim", "text": text},))

    assert not set("<>&\u2028\u2029") & set(found)
    assert json.loads(found)["@graph"] == [{"@type": "Claim", "text": text}]
