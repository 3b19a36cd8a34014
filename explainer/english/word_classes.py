"""Classes of words on which the meaning of a sentence hangs, and which of them a text has."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import any_of, folded, plain_piece, rarest_word
from explainer.english.word_forms import word_forms

_WORD = lazy_regex(r"\w+(?:[’']\w+)?")
_BEGINNING = lazy_regex(r"([a-z]+)\\w[*+]")


class WordKind(StrEnum):
    """A class of words; the value is what a message calls it."""

    NEGATION = "a negation"
    CONDITION = "a condition"
    BELIEF = "a belief"
    CHANCE = "a word of chance"
    PLAN = "a plan"
    ATTEMPT = "an attempt"
    FOCUS = "a word that makes it stronger"
    SUPERLATIVE = "a superlative"
    STATUS = "a word on somebody’s status"
    DEGREE = "a word of degree"
    QUESTION = "a question"
    CAUSE = "a cause"
    ALL = "a word for all"
    MANY = "a word for many"
    FEW = "a word for few"
    APPROXIMATION = "an approximation"
    EXACTNESS = "a word for exactly so many"
    CHOICE = "a choice"
    CERTAINTY = "a word of certainty"
    DEED = "a word for what was done"
    SPEECH = "a verb that says more than `said`"


@dataclass(frozen=True, eq=False)
class WordClass:
    """A class of words; its signs are those whose loss or gain is told, as regular expressions."""

    kind: WordKind
    signs: tuple[str, ...]

    @cached_property
    def sign(self) -> re.Pattern[str]:
        return any_of(*self.signs)

    @cached_property
    def single_signs(self) -> tuple["_Sign", ...]:
        return tuple(_Sign(self, phrase) for phrase in self.signs)


@dataclass(frozen=True, eq=False)
class _Sign:
    """One sign of a class: alone it is found in a fraction of the time that all of them take."""

    of: WordClass
    phrase: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return any_of(self.phrase)

    @cached_property
    def is_word(self) -> bool:
        """Whether it stands wherever its word does."""
        return self._rarest == self.phrase

    def is_in(self, text: str, small: str) -> bool:
        """Tell whether it stands in a text, which is given in small letters too."""
        return self._piece in small and self.pattern.search(text) is not None

    def fits(self, word: str) -> bool:
        """Tell whether it may stand where a word does."""
        return self._word.fullmatch(word) is not None

    @cached_property
    def forms(self) -> frozenset[str] | None:
        """The words of which one stands wherever it does, where they can be listed."""
        return word_forms(self._rarest)

    @cached_property
    def beginning(self) -> str:
        """What such a word begins with, in small letters, where that is plain."""
        letters = _BEGINNING.fullmatch(self._rarest)
        return letters[1] if letters else ""

    @cached_property
    def _piece(self) -> str:
        return plain_piece(self.phrase)

    @cached_property
    def _rarest(self) -> str:
        return rarest_word(self.phrase)

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return lazy_regex(self._rarest, re.IGNORECASE)


class Lexicon:
    """Word classes, looked up by the words of a text: to search it for each would take longer."""

    def __init__(self, classes: Iterable[WordClass]) -> None:
        self._classes = tuple(classes)
        self._of_word = lru_cache(maxsize=65536)(self._look_up_word)

    def found_in(self, text: str) -> Set[WordClass]:
        """Give the classes of which a sign stands in a text."""
        found, small = set[WordClass](), folded(text)
        for one in set[_Sign]().union(*map(self._of_word, _WORD.findall(text))):
            if one.of not in found and (one.is_word or one.is_in(text, small)):
                found.add(one.of)
        return found

    def _look_up_word(self, word: str) -> frozenset[_Sign]:
        """Give the signs that may stand where a word does."""
        small = folded(word)
        begun = (self._by_beginning.get(small[:end], ()) for end in range(len(small) + 1))
        endless = (sign for signs in begun for sign in signs if sign.fits(word))
        whole = self._by_form.get(small, frozenset()).union(endless)
        first, apostrophe, _ = word.replace("’", "'").partition("'")
        return whole | self._of_word(first) if apostrophe else whole

    @cached_property
    def _by_form(self) -> Mapping[str, frozenset[_Sign]]:
        found = defaultdict[str, set[_Sign]](set)
        for sign in self._signs:
            for form in sign.forms or ():
                found[form].add(sign)
        return {form: frozenset(signs) for form, signs in found.items()}

    @cached_property
    def _by_beginning(self) -> Mapping[str, list[_Sign]]:
        """Give the signs whose words can't be listed."""
        found = defaultdict[str, list[_Sign]](list)
        for sign in self._signs:
            if sign.forms is None:
                found[sign.beginning].append(sign)
        return dict(found)

    @property
    def _signs(self) -> Iterator[_Sign]:
        return (sign for one in self._classes for sign in one.single_signs)
