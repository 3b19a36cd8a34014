"""Words that several rules and readers share: titles, verbs of saying, numbers, negations."""

import re

import pytest

from explainer.english.attribution import is_credit, puts_it
from explainer.english.hedges import CHANGING_MEANING
from explainer.english.numbers import UP_TO_TWENTY, VALUES
from explainer.english.speech_verbs import SPEAKER_INVERTED
from explainer.english.titles import ABBREVIATED, NOT_BEHIND_TITLE, TITLE_AT_END


@pytest.mark.parametrize("title", ABBREVIATED)
def test_full_stop_behind_a_short_title_ends_no_sentence(title: str) -> None:
    assert TITLE_AT_END.search(f"said {title}. ")
    assert not re.search(rf"{NOT_BEHIND_TITLE}\.", f"said {title}.")


def test_full_stop_behind_a_word_that_ends_like_a_title_ends_a_sentence() -> None:
    assert re.search(rf"{NOT_BEHIND_TITLE}\.", "they drove the Escort.")


@pytest.mark.parametrize("verb", ["said", "noted", "exclaimed", "went on"])
def test_verb_between_a_quotation_and_a_name_makes_the_name_speak(verb: str) -> None:
    assert SPEAKER_INVERTED.search(f"“I did,” {verb} Gen. ")


@pytest.mark.parametrize("verb", ["told", "saying", "thanked"])
def test_verb_whose_object_follows_makes_nobody_speak(verb: str) -> None:
    assert not SPEAKER_INVERTED.search(f"“I did,” {verb} Gen. ")


def test_as_credits_a_name_only_where_it_puts_it() -> None:
    assert is_credit("according to ", " the calls were made")
    assert is_credit("as ", " has since put it")
    assert not is_credit("as ", " had asked")
    assert puts_it("as ", " put it")


def test_number_words_have_their_values() -> None:
    assert [VALUES[word] for word in UP_TO_TWENTY] == [*range(1, 21)]
    assert (VALUES["thirty"], VALUES["ninety"], VALUES["hundred"]) == (30, 90, 100)


@pytest.mark.parametrize("word", ["not", "refused", "only", "would", "allegedly", "presumably"])
def test_bracket_with_a_negation_a_condition_or_a_hedge_changes_meaning(word: str) -> None:
    assert re.fullmatch(CHANGING_MEANING, word)
