"""The open data: valid by its schema, true to the pages, and nothing without its label."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.exports.data import index
from explainer.exports.data.index import SCHEMA_FILE
from explainer.exports.data.reference import data_pages
from explainer.options import Options
from explainer.pages import dispute_embed
from explainer.presentation.excerpts import showable
from explainer.presentation.statements import plain_statement
from explainer.site import Ref, Site
from explainer.text.fold import fold_passage
from tests import hostile, projects
from tests.exports import published

SCHEMA = json.loads(SCHEMA_FILE.read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def data_of(site: Site, options: Options = published.OPTIONS) -> dict[str, Any]:
    """Give all files of the data as a program reads them, by path."""
    pages = build(site, options)
    files = {str(one.path): one.content for one in pages.data(pages.paths)}
    files[str(index.INDEX)] = index.content(site, options, "site")
    return {path: json.loads(content) for path, content in files.items()}


@pytest.fixture(params=["bridge", "real", "two-articles"], scope="module")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    if request.param == "real":
        checked: Checked = request.getfixturevalue("checked")
        return checked.site
    if request.param == "two-articles":
        files = projects.project_file(projects.CASES / "two-articles.yaml")
        return published.site(tmp_path_factory.mktemp("two"), files)
    return published.site(tmp_path_factory.mktemp("bridge"), published.files())


@pytest.fixture(scope="module")
def data(site: Site) -> dict[str, Any]:
    return data_of(site)


def stories(data: Mapping[str, Any]) -> Iterator[Any]:
    yield from (
        data[one["file"]]["content"] for one in data["data/site.json"]["content"]["stories"]
    )


def evidence_in(value: object) -> Iterator[Any]:
    """Give every piece of evidence, wherever it stands in a file."""
    if isinstance(value, dict):
        if "chain_sentence" in value:
            yield value
        for inner in value.values():
            yield from evidence_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from evidence_in(inner)


def test_the_schema_is_one_by_the_standard_and_describes_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    properties = [SCHEMA["properties"], *(one["properties"] for one in SCHEMA["$defs"].values())]

    assert [
        key for each in properties for key, one in each.items() if "description" not in one
    ] == []


def test_the_schema_says_that_a_bare_statement_is_never_shown_alone() -> None:
    bare = [
        one["properties"]["says"] for one in SCHEMA["$defs"].values() if "says" in one["properties"]
    ]

    assert len(bare) == 2
    assert all("Never show it alone" in one["description"] for one in bare)


def test_every_file_is_valid(data: Mapping[str, Any]) -> None:
    wrong = {
        path: [str(e.message)[:200] for e in VALIDATOR.iter_errors(file)]
        for path, file in data.items()
    }

    assert {path: errors for path, errors in wrong.items() if errors} == {}


@pytest.mark.parametrize("key", ["statement", "evidence", "label"])
def test_the_schema_refuses_a_statement_without_what_it_needs(
    data: Mapping[str, Any], key: str
) -> None:
    path = next(path for path in data if "/claims/" in path)
    file = json.loads(json.dumps(data[path]))
    del (file["content"] if key in file["content"] else file["content"]["evidence"][0])[key]

    assert not VALIDATOR.is_valid(file)


def test_each_thing_has_its_file_and_each_file_its_line_in_the_index(
    site: Site, data: Mapping[str, Any]
) -> None:
    there = data["data/site.json"]["content"]
    listed = {one["file"] for kind in ("stories", "actors", "sources") for one in there[kind]}
    parts = {
        f"{one['url'].removeprefix(published.OPTIONS.site_url).removesuffix('.html')}.json"
        for story in stories(data)
        for kind in ("claims", "reactions", "events")
        for one in story[kind]
    }

    assert listed | parts | {"data/site.json"} == set(data)
    assert len(parts) == sum(len(things) for things in (site.claims, site.reactions, site.events))


def test_a_file_of_one_thing_says_what_the_story_says(data: Mapping[str, Any]) -> None:
    alone = {
        file["content"]["id"]: file["content"]
        for file in data.values()
        if file["kind"] in ("claim", "event")
    }
    together = {
        one["id"]: one
        for story in stories(data)
        for kind in ("claims", "reactions", "events")
        for one in story[kind]
    }

    assert alone == together


def test_a_statement_is_the_one_that_the_pages_print(site: Site, data: Mapping[str, Any]) -> None:
    told = {one["id"]: one["statement"] for story in stories(data) for one in story["claims"]}

    assert told == {claim.ref.id: plain_statement(site, claim) for claim in site.claims.values()}


def test_all_that_a_story_names_is_in_its_file(data: Mapping[str, Any]) -> None:
    for story in stories(data):
        known = {one["id"] for kind in ("actors", "sources") for one in story[kind]}
        named = {
            id_
            for one in evidence_in(story)
            for id_ in (one["source"], one["outlet"], *one["by"], *one["via"], *one["speaker"])
        }
        named |= {id_ for claim in story["claims"] for id_ in (*claim["accuses"], *claim["who"])}

        assert named <= known


def test_places_count_code_points_of_the_text_with_that_hash(
    site: Site, data: Mapping[str, Any]
) -> None:
    found = [
        (one, words)
        for file in data.values()
        for one in evidence_in(file)
        for words in (*one["quotes"], *([one["passage"]] if one["passage"] else []))
        if len(words["at"]) == 1 and "[…]" not in words["text"]
    ]

    assert len(found) >= 8
    for one, words in found:
        text = site.sources[one["source"]].text
        assert text is not None
        assert hashlib.sha256(text.text.encode()).hexdigest() == one["text_sha256"]
        ((start, end),) = ((at["start"], at["end"]) for at in words["at"])
        assert _bare(words["text"]) == _bare(text.text[start:end])


def _bare(words: str) -> str:
    """Give words without what a writer may change: brackets, a first capital, the last sign."""
    return fold_passage(re.sub(r"[\[\]]", "", words)).casefold().strip(",.;\"' ")


def test_no_word_of_a_source_is_in_the_data_that_the_site_does_not_show(
    site: Site, data: Mapping[str, Any]
) -> None:
    for file in data.values():
        for one in evidence_in(file):
            shown = showable(site, site.sources[one["source"]])
            if one["passage"] is None or shown is None:
                continue
            pieces = [
                piece
                for at in one["passage"]["at"]
                for piece in shown.pieces(at["start"], at["end"])
            ]
            words = " ".join(piece.text for piece in pieces if piece.is_shown).split()
            assert one["passage"]["text"].replace("[…]", " ").split() == words


def test_a_draft_is_nowhere(tmp_path: Path) -> None:
    files = published.files()
    story = files[published.STORY].replace("status: published", "status: draft")
    site = published.site(tmp_path, {**files, published.STORY: story})
    found = data_of(site)

    assert found["data/site.json"]["content"]["stories"] == []
    assert [path for path in found if path.startswith("explainers/")] == []
    uses = [
        one
        for file in found.values()
        if "uses" in file["content"]
        for one in file["content"]["uses"]
    ]
    assert {one["kind"] for one in uses} <= {"actor", "source"}


def test_the_data_says_what_was_withdrawn_and_nothing_of_it(tmp_path: Path) -> None:
    files = published.files()
    story = (
        files[published.STORY]
        + "  - date: 2024-03-20\n    kind: withdrawal\n    now: It was about somebody else.\n"
        "    claims: never-there\n"
    )
    site = published.site(tmp_path, {**files, published.STORY: story})
    found = data_of(site)

    withdrawn = found["data/site.json"]["content"]["withdrawn"]
    assert "bridge-closure/never-there" in withdrawn
    assert [path for path in found if path.removesuffix(".json").split("/")[-1] in withdrawn] == []


def test_without_an_address_of_the_site_addresses_are_paths(site: Site) -> None:
    found = data_of(site, Options())
    story = next(stories(found))

    assert found["data/site.json"]["site_url"] is None
    assert re.fullmatch(r"explainers/[\w-]+/index\.html", story["url"])


def test_the_licence_is_that_of_the_settings(tmp_path: Path) -> None:
    settings = {"content/settings.yaml": "data_licence: CC-BY-4.0\n"}
    found = data_of(published.site(tmp_path, {**published.files(), **settings}))

    assert {file["licence"] for file in found.values()} == {"CC-BY-4.0"}


@pytest.mark.parametrize("by", range(0, 40, 7))
def test_hostile_text_is_text(tmp_path: Path, by: int) -> None:
    files = hostile.turned(hostile.naughty(), by)
    site = read_and_check(projects.write(tmp_path, files)).site
    found = data_of(site)

    assert all(VALIDATOR.is_valid(file) for file in found.values())


def test_the_pages_of_keys_tell_of_all_of_them() -> None:
    page = "".join(data_pages().values())
    keys = {key for one in (SCHEMA, *SCHEMA["$defs"].values()) for key in one["properties"]}

    assert [key for key in keys if f"| `{key}` |" not in page] == []


def test_a_dispute_is_called_by_the_statement_that_its_embed_has(
    site: Site, data: Mapping[str, Any]
) -> None:
    told = [dispute["id"] for story in stories(data) for dispute in story["disputes"]]
    refs = map(Ref.of_key, dispute_embed.keys(site))
    there = {claim.ref for claim in site.statements()}

    assert sorted(told) == sorted(ref.id for ref in refs if ref in there)


def test_words_that_are_gone_are_told_with_the_evidence_that_has_them(tmp_path: Path) -> None:
    files = published.files()
    name = "content/sources/ferry-news-2024-05-14.yaml"
    files[name] += "checked: {when: 2024-06-10, gone: {words: We closed the bridge on Monday}}\n"
    found = data_of(published.site(tmp_path, files))
    story = next(stories(found))

    gone = {
        claim["id"].split("/")[1]: claim["evidence"][0]["gone_since"]
        for claim in (*story["claims"], *story["reactions"])
    }
    day = {"edtf": "2024-06-10", "earliest": "2024-06-10", "latest": "2024-06-10"}
    assert gone == dict.fromkeys(gone) | {"closed": day}
    source = found["sources/ferry-news-2024-05-14.json"]["content"]["source"]
    assert source["checked"] == day
    assert all(map(VALIDATOR.is_valid, found.values()))
