"""Which words hedge, condition, attribute: the lists that the rules on wording rest on."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.english import (
    conditions,
    hedges,
    imagined_speech,
    inner_texts,
    phrases,
    turning_words,
    unasserted,
)

UNCERTAIN = (
    "Milley allegedly told Li",
    "the calls were reportedly made",
    "Which calls are reported?",
    "Reported calls between two generals",
    "they condemned the reported conduct",
    "according to unnamed sources",
    "What is Milley said to have told Li?",
    "officials familiar with the matter",
    "engineers who asked not to be named",
    "on condition of anonymity",
)
CERTAIN = (
    "The Times reported that Milley told Li",
    "as reported by The Times",
    "Milley told Li",
    "according to the mayor",
    "she reports to work",
    "he said to wait",
)
DOUBT = (
    "He should be court-martialed if true",
    "if the information was true, it amounted to",
    "if that’s accurate",
    "If the report is right, this council has slept",
    "assuming the allegations are proven",
    "if what he says is true",
)
NO_DOUBT = (
    "If we’re going to attack, I’m going to call you",
    "if I’m ever ordered to do something",
    "if it rains",
    "a true friend",
)


@pytest.mark.parametrize("text", UNCERTAIN)
def test_words_that_say_it_is_alleged(text: str) -> None:
    assert hedges.is_uncertain(text)


@pytest.mark.parametrize("text", CERTAIN)
def test_words_that_do_not(text: str) -> None:
    assert not hedges.is_uncertain(text)


@pytest.mark.parametrize("text", DOUBT)
def test_condition_that_doubts_the_account_itself(text: str) -> None:
    assert conditions.DOUBT.search(text)


@pytest.mark.parametrize("text", NO_DOUBT)
def test_condition_that_belongs_to_what_is_told(text: str) -> None:
    assert not conditions.DOUBT.search(text)


@pytest.mark.parametrize("text", [*UNCERTAIN, "Reported", "PURPORTEDLY", "supposedly", "alleged"])
def test_the_quick_look_misses_no_adverb(text: str) -> None:
    assert hedges.may_hedge(text) or not hedges.ADVERB.search(text)


# Lookarounds are left out: what is drawn may be refused by one of them.
LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\b")


@given(st.from_regex(re.compile(LOOKAROUND.sub("", hedges.UNCERTAIN.pattern), re.IGNORECASE)))
def test_quick_looks_miss_no_hedge(text: str) -> None:
    unnamed = hedges.UNNAMED.search(text)

    assert (hedges.unnamed_in(text) is None) == (unnamed is None)
    assert hedges.may_be_uncertain(text) or not hedges.UNCERTAIN.search(text)


@given(st.from_regex(re.compile(LOOKAROUND.sub("", hedges.HEDGE.pattern), re.IGNORECASE)))
def test_a_hedge_is_found_wherever_its_pattern_finds_it(text: str) -> None:
    assert hedges.has_hedge(text) == (hedges.HEDGE.search(text) is not None)


@pytest.mark.parametrize(
    ("stems", "pattern"),
    [
        (hedges.OF_HEDGE, hedges.HEDGE),
        (conditions.OF_CONDITION, conditions.CONDITION),
        (inner_texts.OF_INTRODUCTION, inner_texts.INTRODUCES),
        (turning_words.OF_ORDER, turning_words.IN_ORDER),
        (imagined_speech.OF_IMAGINED, imagined_speech.NOT_SPOKEN_BEFORE),
        (imagined_speech.OF_IMAGINED, imagined_speech.SUPPOSED_BEFORE),
        *((stems, pattern) for _, stems, pattern in unasserted.UNASSERTED),
    ],
    ids=[
        "hedge",
        "condition",
        "introduction",
        "order",
        "not spoken",
        "supposed",
        "denied",
        "asked",
        "imagined",
    ],
)
@given(data=st.data())
def test_a_stem_stands_within_all_that_is_found(
    stems: tuple[str, ...], pattern: re.Pattern[str], data: st.DataObject
) -> None:
    drawn = re.compile(LOOKAROUND.sub("", pattern.pattern), pattern.flags)
    text = data.draw(st.from_regex(drawn))

    for found in pattern.finditer(text):
        touched = [
            (start, end)
            for start, end in phrases.stem_places(text, stems)
            if start < found.end() and found.start() < end
        ]
        assert phrases.has_any(text, stems)
        assert touched
