"""Claim files → entries: what is broken is reported alone, in a writer's words."""

from pathlib import PurePosixPath

import pytest

from explainer.content.parse import parse_files
from explainer.diagnostics.text_file import TextFile

CLAIM = "{says: a, passage: b, by: c}"


def found(text: str, path: str = "content/story/claims.yaml") -> list[str]:
    _, diagnostics = parse_files([TextFile(PurePosixPath(path), text)])
    return [f"{one} | {one.hint}" for one in diagnostics]


def test_one_broken_claim_does_not_hide_the_next() -> None:
    text = "claims:\n  one: {says: a, by: c}\n  two: {says: a, pasage: b, by: c}\n"

    assert found(text) == [
        (
            "content/story/claims.yaml:2:3: error[EX113] there is no passage here | copy the words"
            " of the source that this rests on into a line `passage:`, or somebody's own words into"
            " `quote:`"
        ),
        (
            "content/story/claims.yaml:3:18: error[EX111] there is no field `pasage` | the nearest"
            " is `passage`"
        ),
    ]


def test_every_fault_names_its_entry() -> None:
    file = TextFile(PurePosixPath("content/story/claims.yaml"), "claims:\n  one: {says: a}\n")

    _, diagnostics = parse_files([file])

    assert {one.entry for one in diagnostics} == {"story/one"}


def test_a_mistyped_field_is_not_reported_as_missing_too() -> None:
    assert len(found("claims:\n  one: {says: a, pasage: b, by: c}\n")) == 1


def test_an_id_stands_once_in_a_story() -> None:
    text = f"claims:\n  one: {CLAIM}\nevents:\n  one: {{what: a, when: 2020, passage: b, by: c}}\n"

    assert found(text) == [
        (
            "content/story/claims.yaml:4:3: error[EX203] the id `one` is taken in this explainer |"
            " claims, events and reactions of one explainer share their ids: give this one another"
        )
    ]


def test_a_broken_entry_stays_known_by_its_id() -> None:
    file = TextFile(PurePosixPath("content/story/claims.yaml"), "claims:\n  one: {says: a}\n")

    entries, _ = parse_files([file])

    assert entries.stories["story"].claims == {"one": None}


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("30/10/2020", "a date begins with the year: write 2020-10-30"),
        ("2020-02-30", "there is no 30 February: look up the day in the source"),
        ("last year", "this is no fixed date: write it like 2020-10-30"),
    ],
)
def test_a_date_is_refused_in_words(when: str, message: str) -> None:
    text = f"events:\n  one: {{what: a, when: {when}, passage: b, by: c}}\n"

    assert message in found(text)[0]


def test_a_colon_in_a_text_is_shown_with_its_remedy() -> None:
    text = "claims:\n  one:\n    says: Biden said: I agree\n"

    assert found(text) == [
        (
            "content/story/claims.yaml:3:21: error[EX103] a colon followed by a blank begins a"
            ' field here | write  says: "Biden said: I agree"  or check that the line is indented'
            " like its neighbours"
        )
    ]
