"""Under which word and letter a name is looked up: a person's last, else the first but articles."""

from explainer.site import Actor
from explainer.text.search_words import search_words

OTHER = "#"  # what begins with no letter from A to Z
_ARTICLES = {"a", "an", "the"}

SortKey = tuple[str, ...]


def words_of(text: str) -> SortKey:
    """Give the words by which a name is sorted."""
    words = search_words(text)
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def letter_of(words: SortKey) -> str:
    first = "".join(words)[:1]
    return first if "a" <= first <= "z" else OTHER


def letter_key(letter: str) -> str:
    """Give what stands for a letter in an address."""
    return "other" if letter == OTHER else letter


def letter_label(letter: str) -> str:
    return "Numbers and signs" if letter == OTHER else letter.upper()


def looked_up_by(actor: Actor) -> list[SortKey]:
    """Give a person under both ends of the name: not every family name comes last."""
    words = words_of(actor.name)
    if actor.entry.kind != "person":
        return [words]
    first, _, last = actor.name.rpartition(" ")
    by_last_name = words_of(last) + words_of(first)
    is_once = letter_of(words) == letter_of(by_last_name)
    return [by_last_name] if is_once else [by_last_name, words]
