"""Under which word and letter a name is looked up: a person's last, else the first but articles.

Which words are the family name can't be seen from a name: `sort` says it where it is not the last.
"""

from explainer.english.name_endings import last_of_name
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
    """Give a person under both ends of the name, and under what the file says first."""
    words = words_of(actor.name)
    if actor.entry.kind != "person":
        return [words_of(actor.entry.sort) if actor.entry.sort else words]
    sorted_by = words_of(actor.entry.sort or _last_name_first(actor.name))
    is_once = letter_of(words) == letter_of(sorted_by)
    return [sorted_by] if is_once else [sorted_by, words]


def last_name(name: str) -> str:
    """Give the last word of a name that is no “Jr.” or the like."""
    names = name.split()
    return names[last_of_name(names)].strip(",")


def _last_name_first(name: str) -> str:
    names = name.split()
    last = last_of_name(names)
    return " ".join((names[last], *names[:last], *names[last + 1 :]))
