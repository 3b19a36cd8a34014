"""Events without a day stand where it is said of them, and those with a day in its order."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import read_and_check
from explainer.dates.edtf import When, on
from explainer.link.event_order import event_relations, in_story_order
from explainer.site import Event, Ref
from tests import projects

_CLAIMS = "content/bridge-closure/claims.yaml"
_FIRST = date(2024, 5, 1)
ARTICLE = on(date(2024, 5, 20))


def one_event(tmp_path: Path) -> Event:
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site
    return next(iter(site.events.values()))


@st.composite
def told(draw: st.DrawFn) -> list[tuple[int | None, list[int]]]:
    """Draw events as they happened: the day, where it is told, and after which earlier ones."""
    days = sorted(draw(st.lists(st.integers(0, 5), min_size=2, max_size=9)))
    return [
        (
            day if draw(st.booleans()) else None,
            draw(st.lists(st.integers(0, number - 1), max_size=2, unique=True)) if number else [],
        )
        for number, day in enumerate(days)
    ]


def _events(some: Event, told: list[tuple[int | None, list[int]]], *, turned: bool) -> list[Event]:
    refs = [Ref("event", f"story/{number}") for number in range(len(told))]
    before: dict[Ref, list[Ref]] = {ref: [] for ref in refs}
    for ref, (_, earlier) in zip(refs, told, strict=True):
        for number in earlier:
            before[refs[number]].append(ref)
    return [
        replace(
            some,
            ref=ref,
            when=_when(day),
            anchor=_when(day) or ARTICLE,
            after=() if turned else tuple(refs[number] for number in earlier),
            before=tuple(before[ref]) if turned else (),
        )
        for ref, (day, earlier) in zip(refs, told, strict=True)
    ]


def _when(day: int | None) -> When | None:
    return None if day is None else on(_FIRST + timedelta(days=day))


def test_each_event_stands_behind_what_it_came_after(tmp_path: Path) -> None:
    some = one_event(tmp_path)

    @given(told(), st.sampled_from(("after", "before")), st.randoms())
    def holds(drawn: list[tuple[int | None, list[int]]], typed: str, by: Random) -> None:
        events = _events(some, drawn, turned=typed == "before")
        by.shuffle(events)

        placed = {event.ref: event for event in in_story_order(events)}

        assert placed.keys() == {event.ref for event in events}
        relations = event_relations(events)
        assert relations.circles() == {}
        for ref, earlier in relations.earlier.items():
            assert all(placed[one].sort_key < placed[ref].sort_key for one in earlier)
        dated = sorted((e for e in placed.values() if e.when), key=lambda e: e.sort_key)
        assert all(one.anchor.sort_key <= other.anchor.sort_key for one, other in pairwise(dated))

    holds()


def test_what_circles_is_named_and_keeps_a_place(tmp_path: Path) -> None:
    some = one_event(tmp_path)
    a, b, c, d = events = _events(
        some, [(None, []), (None, [0]), (None, [1]), (3, [2])], turned=False
    )
    circle = [replace(a, after=(c.ref,)), b, c, d]

    assert event_relations(events).circles() == {}
    circles = event_relations(circle).circles()
    assert circles[a.ref] == circles[b.ref] == circles[c.ref] != circles[d.ref]
    assert {event.ref for event in in_story_order(circle)} == {a.ref, b.ref, c.ref, d.ref}
