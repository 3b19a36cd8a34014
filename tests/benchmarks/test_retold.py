"""What must hold of the retold benchmark for its figures to mean anything."""

from collections import Counter

from benchmarks.retold.deeds import done
from benchmarks.retold.distort import KINDS, cases
from benchmarks.retold.measure import measure
from benchmarks.retold.table import listed, table
from benchmarks.retold.texts import texts

LEAST_OF_A_KIND = 10


def test_each_kind_of_distortion_has_enough_cases() -> None:
    counted = Counter(case.kind for case in cases(texts()))

    assert {kind for kind in KINDS if counted[kind] < LEAST_OF_A_KIND} == set()


def test_a_variant_by_hand_names_a_kind_that_is_counted() -> None:
    named = {kind for text in texts() for each in text.statements for kind, _ in each.distorted}

    assert named - set(KINDS) == set()


def test_no_variant_says_what_an_honest_statement_says() -> None:
    every = tuple(cases(texts()))
    honest = {case.says for case in every if case.kind is None}

    assert [case.says for case in every if case.kind is not None and case.says in honest] == []


def test_the_same_cases_are_made_each_time() -> None:
    assert tuple(cases(texts())) == tuple(cases(texts()))


def test_a_plan_is_told_as_a_deed() -> None:
    assert done("The talks will be opened soon.") == "The talks were opened soon."
    assert done("The talks were opened.") is None


def test_each_case_of_a_text_is_measured_and_each_miss_is_listed() -> None:
    one = next(text for text in texts() if text.id == "spitzer")
    outcomes = tuple(measure((one,)))
    missed = sum(each.case.kind is not None and not each.is_found for each in outcomes)

    assert Counter(each.case for each in outcomes) == Counter(cases((one,)))
    assert sum(line.startswith("MISSED") for line in listed(outcomes)) == missed
    assert f"Honest statements: {len(one.statements)}, plain ones among them: 0" in table(outcomes)
