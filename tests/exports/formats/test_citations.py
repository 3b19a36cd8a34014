"""Citations say who published what and when, and hold any text, name and date."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from explainer.content.schema.actor import ActorEntry
from explainer.dates.edtf import parse_when, parse_when_or_unknown
from explainer.exports.citation.bibtex_entry import bibtex_entry
from explainer.exports.citation.csl import csl_date, csl_item
from explainer.exports.citation.names import CitedName, cited_name
from explainer.exports.citation.reference import Reference
from explainer.presentation.statements import plain_statement
from explainer.site import Actor, Ref
from tests.exports import published
from tests.exports.formats.exported import exported
from tests.exports.formats.validators import as_printed, csl_schema, name_parts

DATES = (
    "2021-09-16", "2021-09", "2021", "2021~", "2021-09?", "2021-21", "202X", "2021-XX", "20XX",
    "2021-09/2021-10-02", "2020/2021", "../2021", "2021-09-16/..", "2021-09-XX", "2020-24/2021",
    "unknown",
)  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": "Ada Quill"}, CitedName("Quill", "Ada")),
        ({"name": "Martin Luther King Jr."}, CitedName("King", "Martin Luther", "", "Jr.")),
        ({"name": "Ursula von der Leyen"}, CitedName("Leyen", "Ursula", "von der")),
        (
            {"name": "Gabriel García Ruiz", "sort": "García Ruiz, Gabriel"},
            CitedName("García Ruiz", "Gabriel"),
        ),
        ({"name": "Li Zuomin", "sort": "Li Zuomin"}, CitedName(literal="Li Zuomin")),
        ({"name": "Plato"}, CitedName(literal="Plato")),
        ({"name": "Smith and Sons", "kind": "outlet"}, CitedName(literal="Smith and Sons")),
    ],
)
def test_a_name_is_cut_only_where_that_is_known(
    fields: dict[str, str], expected: CitedName
) -> None:
    entry = ActorEntry.model_validate({"kind": "person", **fields})
    actor = Actor(Ref("actor", "x"), entry, None, (), None, ())  # type: ignore[arg-type]  # no file

    assert cited_name(actor) == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2021-09-16", {"date-parts": [[2021, 9, 16]]}),
        ("2021~", {"date-parts": [[2021]], "circa": True}),
        ("2021-24", {"date-parts": [[2021]], "season": 4}),
        ("2021-XX", {"date-parts": [[2021]]}),
        ("2020/2021-03", {"date-parts": [[2020], [2021]]}),
        ("202X", {"literal": "the years 2020 to 2029"}),
        ("../2021", {"literal": "until 2021"}),
        ("unknown", None),
    ],
)
def test_a_date_says_what_is_known(date: str, expected: object) -> None:
    assert csl_date(parse_when_or_unknown(date)) == expected


def test_a_source_is_cited(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, published.files()))

    assert json.loads(data.of("sources.csl.json")["data/sources.csl.json"])[0] == {
        "id": "ferry-news-2024-05-14",
        "type": "article-newspaper",
        "title": "Council shuts the old bridge",
        "author": [{"family": "Quill", "given": "Ada"}],
        "container-title": "Ferry News",
        "issued": {"date-parts": [[2024, 5, 14]]},
        "language": "en",
    }
    assert data.of("sources.bib")["data/sources.bib"].split("\n\n")[0] == (
        "@article{ferry-news-2024-05-14,\n"
        "  author = {Quill, Ada},\n"
        "  title = {{Council shuts the old bridge}},\n"
        "  journal = {{Ferry News}},\n"
        "  year = {2024},\n"
        "  month = may,\n"
        "  day = {14},\n"
        "  language = {en},\n"
        "}"
    )


def test_a_statement_is_cited_with_its_label_and_the_other_side(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, published.files()))
    slept = data.site.reactions["bridge-closure/lane-slept"]
    items = json.loads(data.of(".csl.json")["data/statements/bridge-closure.csl.json"])

    found = next(one for one in items if one["id"] == "reaction:bridge-closure:lane-slept")

    assert found == {
        "id": "reaction:bridge-closure:lane-slept",
        "type": "webpage",
        "title": plain_statement(data.site, slept),
        "container-title": "The closing of the old bridge, 2024",
        "publisher": "The Bridge Desk",
        "issued": {"date-parts": [[2024, 6, 1]]},
        "URL": "https://example.org/desk/explainers/bridge-closure/reactions/lane-slept.html",
        "language": "en",
    }


TEXT = st.text(max_size=40) | st.text(
    alphabet=st.sampled_from("\\{}$%&#_^~\"'`@=,-?!<>| \nand√𝒜é"), max_size=30
)
WORD = st.text(alphabet=st.sampled_from("ABcd-’é{}\\%,"), min_size=1, max_size=8)
NAMES = st.builds(CitedName, literal=TEXT.filter(lambda text: bool(_words(text)))) | st.builds(
    CitedName,
    family=WORD,
    given=WORD,
    particle=st.sampled_from(("", "von", "de la")),
    suffix=st.sampled_from(("", "Jr.", "III")),
)
REFERENCES = st.builds(
    Reference,
    id=st.just("a-b"),
    kind=st.sampled_from(("article", "book", "report", "law", "post")),
    title=TEXT,
    authors=st.lists(NAMES, max_size=3).map(tuple),
    container=TEXT,
    publisher=TEXT,
    issued=st.sampled_from(DATES).map(parse_when_or_unknown),
    accessed=st.just(parse_when("2024-05-14")),
    url=TEXT,
    language=st.just("en"),
    note=TEXT,
)


@given(reference=REFERENCES)
def test_any_text_is_one_entry_of_bibtex(reference: Reference) -> None:
    entries = parse_string(bibtex_entry(reference), "bibtex").entries

    assert [*entries] == ["a-b"]
    assert as_printed(entries["a-b"].fields["title"]).split() == _words(reference.title)


@given(names=st.lists(NAMES, min_size=1, max_size=3))
def test_any_names_are_as_many_names_in_bibtex(names: list[CitedName]) -> None:
    reference = Reference("a", "book", "A title", authors=tuple(names))

    persons = parse_string(bibtex_entry(reference), "bibtex").entries["a"].persons["author"]

    assert [[*map(_words, name_parts(one))] for one in persons] == [
        [*map(_words, ("", "", one.literal, ""))]
        if one.literal
        else [*map(_words, (one.given, one.particle, one.family, one.suffix))]
        for one in names
    ]


@given(reference=REFERENCES)
def test_any_text_is_an_item_of_csl(reference: Reference) -> None:
    item = csl_item(reference)

    assert json.loads(json.dumps([item], ensure_ascii=False)) == [item]
    assert [*csl_schema().iter_errors([item])] == []


def _plain(text: str) -> str:
    """Give a text on one line, without signs that no TeX reads."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cc" or sign.isspace())
    return re.sub(r"(?:(?![\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])\s)+", " ", seen).strip(" ")


def _words(text: str) -> list[str]:
    """Give the words of a text; Pybtex takes every blank for one between words."""
    return _plain(text).split()
