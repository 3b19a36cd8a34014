"""Whoever makes something of a site is told which parts of it were read."""

import gc
import weakref
from functools import partial

from explainer.tracking.dependencies import (
    DERIVED,
    Dependency,
    DependencyTracker,
    TrackedMapping,
    derived_by_key,
    tracked_cache,
    tracked_cache_by_identity,
)

NAMES = {"ada": "Ada", "ben": "Ben"}


class Small:
    """As much of a site as a mapping needs."""

    def __init__(self) -> None:
        self.tracker = DependencyTracker()
        self.names = TrackedMapping(NAMES, self.tracker, partial(Dependency, "actor"), "actor")
        self.times = 0

    @property
    def entire(self) -> "Small":
        return self


@tracked_cache(2)
def greeting(site: Small, id_: str) -> str:
    site.times += 1
    return f"Dear {site.names[id_]}"


@tracked_cache_by_identity
def letter(site: Small, to: list[str]) -> str:
    site.times += 1
    return f"Dear {site.names[to[0]]}"


def initials(site: Small) -> dict[str, str]:
    site.times += 1
    return {id_: name[0] for id_, name in site.names.items()}


def read(site: Small, *ids: str) -> set[Dependency]:
    with site.tracker.recording() as parts:
        for id_ in ids:
            greeting(site, id_)
    return set(parts)


def test_a_thing_is_a_part_and_so_is_the_lack_of_one() -> None:
    site = Small()
    with site.tracker.recording() as parts:
        assert site.names["ada"] == "Ada"
        assert site.names.get("cleo") is None
        assert "dan" not in site.names
    assert parts == {
        Dependency("actor", "ada"),
        Dependency("actor", "cleo"),
        Dependency("actor", "dan"),
    }


def test_whoever_looks_through_all_reads_all() -> None:
    site = Small()
    for look in (list, len, bool, TrackedMapping.items, TrackedMapping.values):
        with site.tracker.recording() as parts:
            look(site.names)
        assert parts == {Dependency("actor")}


def test_what_was_read_inside_was_read_outside_too_but_not_the_reverse() -> None:
    site = Small()
    with site.tracker.recording() as outer:
        assert site.names["ada"]
        with site.tracker.recording() as inner:
            assert site.names["ben"]
    assert outer == {Dependency("actor", "ada"), Dependency("actor", "ben")}
    assert inner == {Dependency("actor", "ben")}


def test_what_is_read_for_all_is_nobodys() -> None:
    site = Small()
    with site.tracker.recording() as parts, site.tracker.untracked():
        assert site.names["ada"]
    assert parts == set()


def test_what_is_kept_is_read_by_each_who_asks_for_it() -> None:
    site = Small()
    assert read(site, "ada") == read(site, "ada") == {Dependency("actor", "ada")}
    assert site.times == 1
    assert read(site, "ben", "ada") == {Dependency("actor", "ben"), Dependency("actor", "ada")}
    assert site.times == 2


def test_after_a_failure_nothing_is_noted_for_it() -> None:
    site = Small()
    with site.tracker.recording() as parts:
        try:
            read(site, "nobody")
        except KeyError:
            assert site.names["ada"]
    assert parts == {Dependency("actor", "nobody"), Dependency("actor", "ada")}


def test_what_is_told_of_a_thing_is_told_once_and_read_each_time() -> None:
    site, thing = Small(), ["ada"]
    for _ in range(2):
        with site.tracker.recording() as parts:
            assert letter(site, thing) == "Dear Ada"
        assert parts == {Dependency("actor", "ada")}
    assert site.times == 1


def test_things_that_look_the_same_are_told_apart_and_so_are_sites() -> None:
    site, other, thing = Small(), Small(), ["ada"]

    told = [letter(site, thing), letter(site, ["ben"]), letter(site, ["ben"]), letter(other, thing)]

    assert told == ["Dear Ada", "Dear Ben", "Dear Ben", "Dear Ada"]
    assert (site.times, other.times) == (3, 1)


def test_few_things_are_remembered_and_none_is_told_wrong() -> None:
    site, things = Small(), [[name] for name in NAMES] * 3000

    assert [letter(site, list(one)) for one in things] == [
        f"Dear {NAMES[one[0]]}" for one in things
    ]


def test_what_is_worked_out_for_each_key_is_read_by_key_and_reads_nothing_else() -> None:
    site, initial = Small(), derived_by_key(initials)
    kind = f"worked out: {__name__}.initials"
    del DERIVED[kind]  # or every other site would be asked for its names
    with site.tracker.recording() as parts:
        assert initial(site)["ada"] == "A"
        assert initial(site).get("cleo") is None

    assert parts == {Dependency(kind, "ada"), Dependency(kind, "cleo")}
    assert site.times == 1


def test_a_site_goes_with_all_that_was_kept_of_it() -> None:
    """A server makes a new one at each save: what held an old one would fill the memory."""
    site, thing = Small(), ["ada"]
    read(site, "ada")
    letter(site, thing)
    gone = weakref.ref(site)

    del site
    gc.collect()

    assert gone() is None
