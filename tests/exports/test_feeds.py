"""The feeds are valid Atom, hold nothing of drafts, and say whole sentences."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from tests import projects
from tests.exports import published

ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ("feed.xml", "corrections.xml")
TIME = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
HOSTILE = "]]></title><script>alert(1)</script> & \"x\" 'y'"


@pytest.mark.parametrize("name", [*FEEDS, "robots.txt"])
def test_a_file_is_as_in_its_case(name: str, tmp_path: Path) -> None:
    found = published.exported(published.site(tmp_path, published.files()))

    assert found[name].decode() == (published.CASES / name).read_text("utf-8")


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_has_what_rfc_4287_asks_for(name: str, tmp_path: Path) -> None:
    feed = ET.fromstring(published.exported(published.site(tmp_path, published.files()))[name])

    ids = [one.text for one in feed.iter(f"{ATOM}id")]
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "The Bridge Desk"
    assert feed.find(f"{ATOM}entry") is not None
    assert len(ids) == len(set(ids))
    assert all(id_ and id_.startswith("https://example.org/desk/") for id_ in ids)
    for holder in (feed, *feed.iter(f"{ATOM}entry")):
        kinds = [child.tag.removeprefix(ATOM) for child in holder]
        assert [kinds.count(one) for one in ("id", "title", "updated")] == [1, 1, 1]
        assert TIME.fullmatch(holder.findtext(f"{ATOM}updated") or "")
        assert [one.get("rel") for one in holder.findall(f"{ATOM}link")].count("alternate") == 1


def test_the_feed_of_drafts_is_empty_and_valid(tmp_path: Path) -> None:
    found = published.exported(published.site(tmp_path, projects.bridge()))

    for name in FEEDS:
        feed = ET.fromstring(found[name])
        assert feed.findall(f"{ATOM}entry") == []
        assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
        assert b"bridge-closure" not in found[name]


def test_a_withdrawal_does_not_say_again_what_is_withdrawn(tmp_path: Path) -> None:
    site = published.site(tmp_path, published.files())

    everything = b"".join(published.exported(site).values()).decode("latin-1")
    assert "Ivo Tarn" not in everything
    assert not [page for page, text in published.json_ld(site).items() if "Ivo Tarn" in text]


def test_a_summary_is_whole_with_hedge_and_condition(tmp_path: Path) -> None:
    feed = ET.fromstring(
        published.exported(published.site(tmp_path, published.files()))["feed.xml"]
    )

    summary = feed.findtext(f"{ATOM}entry/{ATOM}summary") or ""
    assert "According to unnamed engineers cited by The Harbour Gazette, two beams" in summary
    assert "the council, if the report is right, had slept." in summary


def test_a_hostile_title_is_text_in_a_feed(tmp_path: Path) -> None:
    files = published.hostile(
        published.files(), HOSTILE, {published.STORY: ("title", "was", "now")}
    )

    found = published.exported(published.site(tmp_path, files))

    for name in FEEDS:
        feed = ET.fromstring(found[name])
        assert HOSTILE in (feed.findtext(f"{ATOM}entry/{ATOM}title") or "")
        assert feed.findall(".//script") == []


def test_a_renamed_story_keeps_the_ids_of_its_entries(tmp_path: Path) -> None:
    files = published.files()
    old = published.exported(published.site(tmp_path / "old", files))
    files = {path.replace("bridge-closure", "bridge"): text for path, text in files.items()}
    files["content/bridge/explainer.yaml"] += "was: [bridge-closure, closed-bridge]\n"

    new = published.exported(published.site(tmp_path / "new", files))

    for name in FEEDS:
        entries = [ET.fromstring(found[name]).findall(f"{ATOM}entry") for found in (old, new)]
        before, after = ([one.findtext(f"{ATOM}id") for one in found] for found in entries)
        assert before == after
        links = [one.find(f"{ATOM}link") for one in entries[1]]
        assert all(one is not None and "/bridge/" in one.attrib["href"] for one in links)


def test_a_character_that_xml_cannot_hold_is_left_out(tmp_path: Path) -> None:
    options = Options(site_name="The \x07Bridge\ufffe Desk", site_url="https://example.org/")

    found = list(build(published.site(tmp_path, published.files()), options).files())

    feed = next(one.content for one in found if str(one.path) == "feed.xml")
    assert ET.fromstring(feed).findtext(f"{ATOM}title") == "The Bridge Desk"


@pytest.mark.parametrize("project", ["published", "real"])
def test_two_runs_export_the_same_bytes(tmp_path: Path, project: str, checked: Checked) -> None:
    is_real = project == "real"
    root = projects.REAL if is_real else projects.write(tmp_path, published.files())
    there, again = checked if is_real else read_and_check(root), read_and_check(root)

    assert published.exported(there.site) == published.exported(again.site)


def test_without_an_address_nothing_that_needs_one_is_exported(tmp_path: Path) -> None:
    site = published.site(tmp_path, published.files())

    found = {str(one.path) for one in build(site, Options()).files()}
    assert found == {"data/site.json", "data/schema.json", "_headers"}
