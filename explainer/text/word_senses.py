"""Words whatever their form and choice: *bought*, *acquires* and *took over* are one.

By `explainer.english.synonyms`. Only what is retold is looked for so: what a sentence says of it is
held to the very words.
"""

from explainer.english.stop_words import STOP_WORDS
from explainer.english.synonyms import GROUPS
from explainer.text.text_cache import cached_by_text
from explainer.text.word_stems import StemmedWord, stem, stemmed_words

_SENSES: dict[str, str] = {}
_WITH_PARTICLE: dict[str, dict[str, str]] = {}
for _group in GROUPS:
    for _word in _group:
        _verb, _, _particle = _word.partition("-")
        if _particle:
            _WITH_PARTICLE.setdefault(stem(_verb), {})[_particle] = stem(_group[0])
        else:
            _SENSES[stem(_word)] = stem(_group[0])
_IN_GROUPS = _SENSES.keys() | _WITH_PARTICLE.keys()


@cached_by_text
def sensed_words(text: str) -> tuple[StemmedWord, ...]:
    """Give the words of a text in order, each with the stem that stands for its group."""
    words = stemmed_words(text)
    known = _IN_GROUPS.intersection([word.stem for word in words])
    if not known:
        return words
    return tuple(
        [
            StemmedWord(_sense(words, number), word.start, word.end) if word.stem in known else word
            for number, word in enumerate(words)
        ]
    )


@cached_by_text
def content_senses(text: str) -> frozenset[str]:
    """Give the senses of a text that carry matter of their own."""
    return frozenset([word.stem for word in sensed_words(text)]) - STOP_WORDS


def _sense(words: tuple[StemmedWord, ...], number: int) -> str:
    of = words[number].stem
    if of in _WITH_PARTICLE and number + 1 < len(words):
        behind = words[number + 1].stem
        if behind in _WITH_PARTICLE[of]:
            return _WITH_PARTICLE[of][behind]
    return _SENSES.get(of, of)
