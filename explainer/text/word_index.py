"""Where each word of a text stands: made once for a text, however many passages are compared.

A passage that stands nowhere is compared with the places that share its words. To read the whole
text for each such passage would let a few wrong quotes of a book keep a check busy for minutes.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.text.fold import fold
from explainer.text.text_cache import cached_by_text
from explainer.text.tokens import tokens


@dataclass(frozen=True, slots=True, eq=False)
class WordIndex:
    """The words of a folded text: `starts` and `ends` by number, numbers by word in small letters.

    Marks of punctuation are no words, and have no number.
    """

    starts: "array[int]"
    ends: "array[int]"
    numbers: Mapping[str, "array[int]"]

    def places(self, word: str) -> Iterator[tuple[int, int]]:
        """Give the places of a word, in capitals or not."""
        for number in self.numbers.get(word.casefold(), ()):
            yield self.starts[number], self.ends[number]


@cached_by_text
def word_index(text: str) -> WordIndex:
    """Index a text as it is folded; asking again costs nothing."""
    starts, ends = array("l"), array("l")
    numbers = defaultdict[str, "array[int]"](lambda: array("l"))
    for token in tokens(fold(text).folded):
        if token.is_word:
            numbers[token.text.casefold()].append(len(starts))
            starts.append(token.start)
            ends.append(token.end)
    return WordIndex(starts, ends, dict(numbers))
