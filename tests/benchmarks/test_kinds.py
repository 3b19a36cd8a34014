"""What must hold of the benchmark on kinds of projects for its figures to mean anything."""

from dataclasses import replace
from functools import cache

import yaml

from benchmarks.kinds.cases import FOLDER, KINDS, Case, cases
from benchmarks.kinds.measure import Outcome, measure
from benchmarks.kinds.table import listed, table

FIELDS = {"set", "kind", "open", "expect", "at", "about", "rules", "base", "files"}
SELDOM = {"once", "tells", "note", "pages"}


@cache
def kept() -> dict[str, Case]:
    """Give the cases that are kept, by id."""
    return {case.id: case for case in cases()}


def judged(case: Case) -> Outcome:
    """Check one case."""
    (outcome,) = measure([case])
    return outcome


def test_each_file_has_the_fields_of_a_case_and_no_other() -> None:
    paths = sorted((FOLDER / "cases").glob("*.yaml"))
    rows = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths}

    assert list(rows) == list(kept())
    assert [id_ for id_, row in rows.items() if row.keys() - SELDOM != FIELDS] == []
    assert {row["kind"] for row in rows.values()} == set(KINDS)
    assert {row["expect"] for row in rows.values()} == {"fault", "honest"}
    assert all(id_.startswith(f"{row['set']}-") for id_, row in rows.items())


def test_each_fault_has_a_place_in_its_project_and_rules_and_an_honest_case_has_none() -> None:
    for case in kept().values():
        words = "\n".join(f"{path}\n{text}" for path, text in case.files.items())
        assert bool(case.at) == bool(case.rules) == case.is_fault, case.id
        assert case.about.endswith("."), case.id
        assert any(path.endswith("/explainer.yaml") for path in case.files), case.id
        assert all(place.partition(":")[0] in words for place in case.at), case.id


def test_each_set_has_open_and_closed_cases_of_both_sorts() -> None:
    sorts = {(case.set, case.is_open, case.is_fault) for case in kept().values()}

    assert len(sorts) == 4 * len({case.set for case in kept().values()})


def test_characters_that_nobody_sees_are_kept() -> None:
    words = "".join(kept()["2-k3-18"].files.values())
    claims = kept()["2-k5-01"].files["content/footbridge/claims.yaml"]

    assert "We\u00a0will re\u00adbuild the pier\u200e, and we\u202fwill" in words
    assert "\n\tby: ines-dorr\n" in claims


def test_a_fault_counts_at_its_place_and_by_its_rules_alone() -> None:
    fault = kept()["1-1a"]

    assert judged(fault).is_right
    assert not judged(replace(fault, at=("nothing-wrong",))).is_right
    assert not judged(replace(fault, rules=("EX6",))).is_right
    assert not judged(replace(fault, is_fault=False)).is_right


def test_what_is_to_be_told_once_is_told_at_each_place_and_nowhere_else() -> None:
    twice = kept()["2-k5-09"]

    assert judged(twice).is_right
    assert not judged(replace(twice, at=("never-closed",))).is_right
    assert not judged(replace(twice, at=(*twice.at, "glad"))).is_right


def test_a_page_that_lacks_what_it_must_have_is_told() -> None:
    german = {"Wir haben lange darauf gewartet": ('lang="xx"',), "nowhere": ()}
    outcome = judged(replace(kept()["2-k4-01"], pages=german))

    assert not outcome.is_right
    assert outcome.lacks == (
        'explainers/footbridge/claims/waited.html lacks lang="xx"',
        'sources/weserbote-2024-03-13.html lacks lang="xx"',
        "no page has “nowhere”",
    )


def test_of_closed_cases_nothing_but_the_totals_of_a_set_is_told() -> None:
    missed = replace(kept()["1-1a"], at=("nothing-wrong",))
    outcomes = tuple(measure([missed, replace(missed, is_open=False)]))

    assert list(listed(outcomes)) == [
        f"MISSED 1-1a, voices: {missed.about}",
        "      expected at nothing-wrong: EX4",
        f"      came {outcomes[0].alarms[0]}",
    ]
    assert table(outcomes).splitlines()[2:] == [
        "| 1 | voices | 0/1 | – | | | |",
        "| 1 | all | 0/1 | – | 0/1 | – | 0/2 |",
    ]
