"""Groups of words that stand for one another: each word is in one, and they are found by it."""

from collections import Counter

from explainer.english.synonyms import GROUPS
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import stem


def test_each_word_is_in_one_group() -> None:
    words = [{_base(word) for word in group} for group in GROUPS]
    counted = Counter(word for group in words for word in group)

    assert [word for word, count in counted.items() if count > 1] == []


def _base(word: str) -> str:
    verb, hyphen, particle = word.partition("-")
    return f"{stem(verb)}{hyphen}{particle}"


def test_words_of_a_group_are_one_in_any_form() -> None:
    assert content_senses("bought") == content_senses("acquires") == content_senses("took over")


def test_a_verb_without_its_particle_is_another() -> None:
    assert content_senses("stepped down") == content_senses("resigned")
    assert content_senses("stepped") != content_senses("resigned")
