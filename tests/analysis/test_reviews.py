"""Which edits make what was read unread: any that a reader can see, and none that no reader can."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analysis.reviews import UnreadItem, review_items, unread
from explainer.build.check import read_and_check
from explainer.link.reviewed import reviewed_file
from explainer.site import Site
from tests import projects
from tests.checks.conftest import HERE, data

CLAIMS, PAGE = "content/bridge/claims.yaml", "content/bridge/explainer.yaml"
DAY = date(2024, 5, 20)
ALL = {
    *("page", "closed", "not-before-summer", "cracked-beams", "report-date", "cost", "diver"),
    *("closing", "no-comment", "warning", "slept", "acted", "Mayor", "According", "Lane"),
}

Files = Mapping[str, str]
Edit = Callable[[dict[str, str]], None]


def base() -> dict[str, str]:
    return {path: str(text) for path, text in data(HERE / "base.yaml").items()}


def change(path: str, old: str, new: str) -> Edit:
    """Replace words that are there, once."""

    def edit(files: dict[str, str]) -> None:
        assert old in files[path], f"{path} has no {old!r}"
        files[path] = files[path].replace(old, new, 1)

    return edit


def _other_order(files: dict[str, str]) -> None:
    first, last = "  closed:\n", "  cost:\n"
    before, rest = files[CLAIMS].split(first)
    middle, cost = rest.split(last)
    of_cost, after = cost.split("  diver:\n")
    moved = f"{before}{last}{of_cost}{first}{middle}  diver:\n{after}"
    files[CLAIMS] = moved


def _other_file(files: dict[str, str]) -> None:
    claims, rest = files.pop(CLAIMS).split("events:\n")
    files["content/bridge/claims/said.yaml"] = claims
    files["content/bridge/claims/done.yaml"] = f"events:\n{rest}"


UNSEEN: Mapping[str, Edit] = {
    "straight marks": change(CLAIMS, "“cracked right through”.\n", '"cracked right through".\n'),
    "two blanks": change(CLAIMS, "Repairs would cost", "Repairs  would cost"),
    "a blank that keeps": change(CLAIMS, "2 million crowns.\n", "2\u00a0million crowns.\n"),
    "a broken line": change(CLAIMS, "was written in January", "was written\n      in January"),
    "a comment": change(CLAIMS, "  report-date:", "  # looked at twice\n  report-date:"),
    "blank lines": change(CLAIMS, "  diver:", "\n\n  diver:"),
    "another style": change(CLAIMS, "{given: acted}", "acted"),
    "a list of one": change(CLAIMS, "about: closing", "about: [closing]"),
    "order of citations": change(PAGE, "[@slept; @acted]", "[@acted; @slept]"),
    "a straight apostrophe": change(PAGE, "Lane said that", "Lane said  that"),
    "reasons why words are marked": change(PAGE, "article: ferry-news", "article:  ferry-news"),
    "another order": _other_order,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """An edit that readers see, and what has to be read again: itself first, what leans on it."""

    edit: Edit
    own: frozenset[str]
    leaning: frozenset[str] = frozenset()


def seen(path: str, old: str, new: str, own: str, leaning: str = "") -> Seen:
    return Seen(change(path, old, new), frozenset(own.split()), frozenset(leaning.split()))


_ENGINEERS = "by: unnamed-engineers\n    via: harbour-gazette"
SEEN: Mapping[str, Seen] = {
    "a verb": seen(CLAIMS, "would cost", "could cost", "cost"),
    "a number": seen(CLAIMS, "says: Repairs would cost 2", "says: Repairs would cost 3", "cost"),
    "a small word": seen(CLAIMS, "says: A diver", "says: The diver", "diver"),
    "a capital": seen(CLAIMS, "says: A diver", "says: A Diver", "diver"),
    "who asserts it": seen(CLAIMS, _ENGINEERS, "by: the-ferry-news", "cracked-beams", "According"),
    "a link of the chain": seen(
        CLAIMS, "via: harbour", "via: [pia-moss, harbour-gazette] #", "cracked-beams", "According"
    ),
    "the passage": seen(CLAIMS, "before summer,” Reed said.", "before", "not-before-summer"),
    "who speaks": seen(
        CLAIMS,
        "would look at the beams.\n    passage",
        "would look at the beams.\n    speaker: otto-lane\n    passage",
        "diver",
    ),
    "who hears": seen(
        CLAIMS,
        "Reed said.\n    by",
        "Reed said.\n    hearer: otto-lane\n    by",
        "not-before-summer",
    ),
    "what we add": seen(
        CLAIMS,
        "  closed:\n",
        "  closed:\n    caveat: The fair was on Friday.\n",
        "closed",
        "closing Mayor",
    ),
    "a condition": seen(CLAIMS, "    if: if the report is right\n", "", "slept", "acted Lane"),
    "a dispute": seen(CLAIMS, "    disputes: acted\n", "", "slept acted", "Lane"),
    "a stance": seen(CLAIMS, "stance: defends", "stance: mixed", "acted", "slept Lane"),
    "the day of a statement": seen(
        CLAIMS, "    when: 2024-05-13\n    words: on Monday\n", "", "slept", "acted Lane"
    ),
    "the day of an event": seen(
        CLAIMS,
        "when: 2024-05-13\n    words: M",
        "when: 2024-05-13?\n    words: M",
        "closing",
        "slept",
    ),
    "what an event is": seen(
        CLAIMS, "what: The bridge was", "what: A bridge was", "closing", "slept"
    ),
    "a sentence": seen(PAGE, "two beams were cracked", "two beams cracked", "According"),
    "what a sentence cites": seen(PAGE, "[@cracked-beams]", "[@cracked-beams; @cost]", "According"),
    "a sentence more": seen(PAGE, "  - Mayor", "  - A diver came [@diver].\n  - Mayor", "A"),
    "the title": seen(PAGE, "the old bridge, 2024", "the old bridge", "page"),
    "a heading": seen(PAGE, "What is said of", "What is known of", "page"),
    "a reason": seen(PAGE, "reason: the headline", "reason: the title", "page"),
}


def read(files: Files) -> Site:
    with TemporaryDirectory() as folder:
        return read_and_check(projects.write(Path(folder), files)).site


def reviewed() -> str:
    """Give `reviewed.json` of the base project, all of it read by one person."""
    site = read(base())
    items = review_items(site, site.explainers["bridge"])
    return reviewed_file(item.signed("Ada Quill", DAY) for item in items).content.decode()


REVIEWED = reviewed()


def not_read(files: Files) -> dict[str, UnreadItem]:
    """Give what nobody has read: a thing by its id, a sentence by its first word."""
    site = read({**files, "reviewed.json": REVIEWED})
    found = unread(site, site.explainers["bridge"])
    return {_name(one): one for one in found}


def _name(one: UnreadItem) -> str:
    if one.item.is_sentence:
        return one.item.span.text.split()[0]
    return "page" if one.item.of.kind == "explainer" else one.item.of.local


@settings(max_examples=30, deadline=None)
@given(st.sets(st.sampled_from([*UNSEEN])), st.booleans())
def test_what_no_reader_sees_leaves_all_of_it_read(names: set[str], is_split: bool) -> None:  # noqa: FBT001  # drawn
    files = base()
    for name in sorted(names):
        UNSEEN[name](files)
    if is_split:
        _other_file(files)

    assert not_read(files) == {}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([*SEEN]), st.sets(st.sampled_from(["a comment", "another order"])))
def test_what_readers_see_is_to_be_read_again_and_nothing_else(name: str, names: set[str]) -> None:
    files = base()
    SEEN[name].edit(files)
    for unseen in sorted(names):
        UNSEEN[unseen](files)

    found = not_read(files)

    assert {key for key, one in found.items() if one.reason != "support"} == SEEN[name].own
    assert {key for key, one in found.items() if one.reason == "support"} == SEEN[name].leaning


def test_all_of_a_story_is_read_part_by_part() -> None:
    site = read({**base(), "reviewed.json": '["explainer bridge 2024-05-20 ' + "0" * 32 + ' A"]'})
    found = [*unread(site, site.explainers["bridge"])]

    assert {_name(one) for one in found} == ALL
    assert len(found) == len(ALL)
    assert {one.reason for one in found} == {"changed", "added"}


def test_another_id_changes_nothing_that_is_told() -> None:
    files = base()
    change(CLAIMS, "  acted:\n", "  answered:\n    was: acted\n")(files)
    change(CLAIMS, "{given: acted}", "answered")(files)
    change(CLAIMS, "disputes: acted", "disputes: answered")(files)
    change(PAGE, "@acted", "@answered")(files)

    assert not_read(files) == {}


def test_another_id_of_the_story_changes_nothing_that_is_told() -> None:
    files = {
        path.replace("content/bridge/", "content/crossing/"): text for path, text in base().items()
    }
    page = "content/crossing/explainer.yaml"
    files[page] = f"was: bridge\n{files[page]}"
    site = read({**files, "reviewed.json": REVIEWED})

    assert [*unread(site, site.explainers["crossing"])] == []
    assert len(site.reviews["crossing"]) == len(ALL)


def test_what_was_said_before_is_still_read_when_it_is_said_again() -> None:
    files = base()
    SEEN["a verb"].edit(files)
    site = read(files)
    again = [
        item.signed("Bo Sand", date(2024, 5, 21))
        for item in review_items(site, site.explainers["bridge"])
    ]
    both = (
        reviewed_file(again).content.decode().replace("[\n", REVIEWED[: REVIEWED.rindex('"T')], 1)
    )

    for state in (base(), files):
        now = read({**state, "reviewed.json": both})
        assert [*unread(now, now.explainers["bridge"])] == []


def test_the_last_who_read_it_is_named() -> None:
    line = f"claim bridge/cost {{}} {'0' * 32} {{}}"
    lines = [
        line.format("2024-05-22", "Bo"),
        line.format("2024-05-23", "Cy"),
        line.format("2024-05-21", "Di"),
    ]
    site = read({**base(), "reviewed.json": str(lines).replace("'", '"')})

    (one,) = unread(site, site.explainers["bridge"])

    assert (one.last.by, one.last.on, one.reason) == ("Cy", date(2024, 5, 23), "changed")


@pytest.mark.parametrize("name", SEEN)
def test_each_edit_that_is_seen_is_a_project_without_an_error(name: str) -> None:
    files = base()
    SEEN[name].edit(files)

    with TemporaryDirectory() as folder:
        checked = read_and_check(projects.write(Path(folder), files))
    links = [str(one) for one in checked.diagnostics if one.rule.code.startswith(("EX1", "EX2"))]

    assert links == []
