"""Annotations say whole statements, of published stories, and show no word that the site hides."""

import json
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import Checked
from explainer.exports.web_annotation.selectors import Stretch, selectors, stretches
from explainer.presentation.excerpts import Showable, _words, showable
from explainer.presentation.statements import plain_statement
from explainer.site import Claim, Event, Ref, Site
from tests import projects
from tests.exports import published
from tests.exports.formats.exported import Exported, exported
from tests.node.runner import Node

SEED = "seeds/ferry-news-2024-05-14.txt"
SOURCE = "content/sources/ferry-news-2024-05-14.yaml"
ID = "ferry-news-2024-05-14"
ASTRAL = "🌉 𝒜 note on the 𝑏𝑟𝑖𝑑𝑔𝑒.\n\n"


def annotations_of(data: Exported, source: str = ID) -> dict[str, dict[str, object]]:
    """Give the annotations of a source, by what their ids end with."""
    items = json.loads(data.annotations()[source])["first"]["items"]
    return {one["id"].rpartition("/")[2]: one for one in items}


def target_of(annotation: dict[str, object]) -> dict[str, object]:
    target = annotation["target"]
    assert isinstance(target, list)
    (only,) = target
    assert isinstance(only, dict)
    return only


def test_an_annotation_is_as_readers_get_the_statement(tmp_path: Path) -> None:
    """The words of the speaker are shown, those of the outlet are more than may be."""
    data = exported(published.site(tmp_path, published.files()))
    text = published.files()[SEED]
    words = "“If the report is right, this council has slept for years.”"
    start = text.index(words)
    page = "https://example.org/desk/explainers/bridge-closure/reactions/lane-slept.html"
    told = plain_statement(data.site, data.site.reactions["bridge-closure/lane-slept"])

    found = annotations_of(data)["lane-slept.html#evidence-1"]

    source = {
        "type": "SpecificResource",
        "source": f"https://example.org/desk/sources/{ID}.html",
        "scope": f"https://example.org/desk/sources/{ID}.html#at-{start}",
    }
    quote = {"type": "TextQuoteSelector", "exact": words}
    assert "if the report is right" in told.casefold()
    assert found == {
        "id": f"{page}#evidence-1",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "value": told,
                "format": "text/plain",
                "language": "en",
                "purpose": "describing",
            },
            {"type": "SpecificResource", "source": page, "purpose": "linking"},
        ],
        "target": [
            {**source, "selector": [quote, _position(start, start + len(words))]},
            {**source, "selector": [_position(start + len(words) + 1, len(text.rstrip()))]},
        ],
    }


def _position(start: int, end: int) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def test_code_points_are_turned_into_units_of_javascript(tmp_path: Path, node: Node) -> None:
    """A sign beyond the basic plane is one code point, and two units of UTF-16."""
    files = published.files()
    files[SEED] = ASTRAL + files[SEED]
    data = exported(published.site(tmp_path, files))

    selector = target_of(annotations_of(data)["closed.html#evidence-1"])["selector"]
    assert isinstance(selector, list)
    quote, position = selector

    words = "“We closed the bridge on Monday,” said Mayor Mona Reed."
    start = files[SEED].index(words)
    assert (quote["exact"], position["start"]) == (words, start)
    there = {"text": "a", "quote": quote, "position": position}
    found = node.run("anchor.mjs", {"texts": {"a": files[SEED]}, "places": [there]})
    units = start + 8  # as many signs before it are beyond the basic plane
    ends = [units, units + len(words)]
    assert found == [{"byPosition": [ends], "byQuote": [ends], "words": words}]


def test_words_that_may_not_be_shown_have_a_position_alone(tmp_path: Path) -> None:
    files = published.files()
    files[SOURCE] = files[SOURCE].replace(
        "{holder: Ferry News}", "{holder: Ferry News, may_quote: no}"
    )

    found = annotations_of(exported(published.site(tmp_path, files)))

    assert [one["type"] for one in _selectors(found["cost.html#evidence-1"])] == [
        "TextPositionSelector"
    ]
    shown = [one["exact"] for each in found.values() for one in _selectors(each) if "exact" in one]
    assert shown
    assert all(words.startswith("“") or words.endswith("”") for words in shown)


def test_no_word_is_shown_that_the_site_does_not_show(checked: Checked) -> None:
    data = exported(checked.site)

    for source, text in data.annotations().items():
        shown = showable(data.site, data.site.sources[source])
        assert shown is not None
        for annotation in json.loads(text)["first"]["items"]:
            for target in annotation["target"]:
                by_type = {one["type"]: one for one in target["selector"]}
                quote = by_type.get("TextQuoteSelector")
                if quote:
                    _assert_shown(shown, quote, by_type["TextPositionSelector"]["start"])


def test_each_place_of_a_published_statement_is_annotated(checked: Checked) -> None:
    site = checked.site
    expected = {
        f"{_page(owner.ref)}#{name}"
        for owner in _owners(site)
        for name, evidence in (
            *((f"evidence-{n}", one) for n, one in enumerate(owner.evidence, 1)),
            *((f"record-{n}", one.evidence) for n, one in enumerate(owner.record, 1)),
        )
        if any(words.hits for words in evidence.words)
    }

    found = [
        annotation["id"]
        for text in exported(site).annotations().values()
        for annotation in json.loads(text)["first"]["items"]
    ]

    assert len(found) == len(set(found))
    assert {id_.removeprefix("https://example.org/desk/") for id_ in found} == expected


def test_a_body_is_the_whole_statement(checked: Checked) -> None:
    site = checked.site
    told = {
        f"https://example.org/desk/{_page(owner.ref)}": plain_statement(site, owner)
        for owner in _owners(site)
    }

    for text in exported(site).annotations().values():
        for annotation in json.loads(text)["first"]["items"]:
            words, page = annotation["body"]
            assert words["value"].endswith(told[page["source"]])


def test_drafts_stay_out_of_all_data(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, projects.bridge()))

    assert data.annotations() == {}
    told = b"".join(data.files.values())
    assert b"bridge-closure" not in told
    assert b"Mona Reed" not in told
    assert ID.encode() not in told


def test_what_was_withdrawn_stands_in_no_data(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, published.files()))

    assert "Ivo Tarn" not in b"".join(data.files.values()).decode()


TEXTS = st.text(alphabet=st.sampled_from("ab“”’ \n.—𝒜🌉é\u0301-"), max_size=60)


@given(text=TEXTS, data=st.data())
def test_offsets_hold_in_any_text(text: str, data: st.DataObject) -> None:
    words = _words(text)
    numbers = st.sets(st.integers(0, max(0, len(words) - 1)))
    shown = Showable(text, words, frozenset(data.draw(numbers)) & {*range(len(words))}, 0, 0, 0)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    for stretch in stretches(shown, start, end):
        assert start <= stretch.start < stretch.end <= end
        _assert_told(shown, stretch)


def _assert_told(shown: Showable, stretch: Stretch) -> None:
    *quotes, position = selectors(shown, stretch)
    assert position == {
        "type": "TextPositionSelector",
        "start": stretch.start,
        "end": stretch.end,
    }
    for quote in quotes:
        assert stretch.is_shown
        assert quote["exact"] == shown.text[stretch.start : stretch.end]
        _assert_shown(shown, quote, stretch.start)


def _assert_shown(shown: Showable, quote: dict[str, object], start: int) -> None:
    """Words and context stand once in the text, at that place, and all of them are shown."""
    prefix, exact, suffix = (str(quote.get(part, "")) for part in ("prefix", "exact", "suffix"))
    told = f"{prefix}{exact}{suffix}"
    first, last = start - len(prefix), start + len(exact) + len(suffix)
    assert shown.text[first:last] == told
    assert shown.text.count(told) == 1
    words = zip(shown.words.start, shown.words.end, strict=True)
    for number, (begins, ends) in enumerate(words):
        if begins < last and ends > first:
            assert number in shown.shown


def _selectors(annotation: dict[str, object]) -> list[dict[str, str]]:
    targets = annotation["target"]
    assert isinstance(targets, list)
    return [one for target in targets for one in target["selector"]]


def _owners(site: Site) -> Iterator[Claim | Event]:
    yield from site.statements()
    yield from site.events.values()


def _page(ref: Ref) -> str:
    folder = {"claim": "claims", "reaction": "reactions", "event": "events"}[ref.kind]
    return f"explainers/{ref.story}/{folder}/{ref.local}.html"
