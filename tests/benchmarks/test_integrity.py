"""A small sample of the integrity benchmark, and the page that shows the whole."""

from functools import cache
from pathlib import Path

from benchmarks.integrity.case import OUTLET
from benchmarks.integrity.measure import Outcome, measure
from benchmarks.integrity.table import tables
from benchmarks.integrity.texts import FOLDER, texts

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "developers" / "integrity.md"
SEED, EACH, TEXTS = 1, 1, 3
CUTS = ("cut ", "a marked cut")  # warnings of a heuristic: measured, not promised one by one
SPEAKERS = "given to "
LEAST_CUTS = 0.99
LEAST_SPEAKERS = 0.75


@cache
def sample() -> tuple[Outcome, ...]:
    return tuple(measure(SEED, EACH, TEXTS))


def share(outcomes: list[Outcome]) -> float:
    return sum(one.is_caught for one in outcomes) / len(outcomes)


def named(*beginnings: str) -> list[Outcome]:
    return [one for one in sample() if one.case.kind.name.startswith(beginnings)]


def test_every_misquotation_whose_words_are_not_in_the_text_is_caught() -> None:
    missed = [
        (one.case.kind.name, one.case.quote)
        for one in sample()
        if not one.case.kind.is_honest
        and not one.is_caught
        and not one.case.kind.name.startswith((*CUTS, SPEAKERS))
    ]

    assert missed == []


def test_cuts_and_wrong_speakers_are_caught_no_less_than_they_were() -> None:
    assert share(named(*CUTS)) >= LEAST_CUTS
    assert share(named(SPEAKERS)) >= LEAST_SPEAKERS


def test_no_honest_quotation_is_an_error() -> None:
    errors = [
        (one.case.quote or one.case.passage, one.codes)
        for one in sample()
        if one.case.kind.is_honest and one.is_error and one.case.by == OUTLET
    ]

    assert errors == []


def test_the_named_speaker_of_honest_words_is_seldom_doubted() -> None:
    assert (
        share([one for one in sample() if one.case.kind.is_honest and one.case.by != OUTLET]) <= 0.2
    )


def test_honest_clauses_are_seldom_warned_about() -> None:
    assert share([one for one in sample() if one.case.kind.is_clause]) <= 0.05


def test_the_same_seed_gives_the_same_passages() -> None:
    again = next(iter(texts(SEED, 1)))

    assert again == next(iter(texts(SEED, 1)))


def test_there_are_enough_texts_and_each_has_its_licence() -> None:
    names = [path.stem for path in FOLDER.glob("*.txt")]
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    listed = [word.strip("`,") for word in readme.split() if word.startswith("`")]

    assert len(names) >= 20
    assert [name for name in names if not any(_lists(one, name) for one in listed)] == []


def _lists(listed: str, name: str) -> bool:
    return name.startswith(listed.removesuffix("…")) if listed.endswith("…") else name == listed


def test_the_page_has_the_tables_in_the_form_that_the_command_prints() -> None:
    page = PAGE.read_text(encoding="utf-8")
    printed = tables(sample())

    assert _heads(page) == _heads(printed)
    assert _kinds(printed) - _kinds(page) == set()
    assert "Measured on 2" in page


def _heads(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.endswith("% |")]


def _kinds(text: str) -> set[str]:
    """Give the names of the rows: their numbers differ with the sample."""
    return {line.split("|")[1] for line in text.splitlines() if line.startswith("|")}
