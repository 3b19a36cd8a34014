"""How a list of words and phrases becomes a pattern that finds whole words only."""

import re
from collections.abc import Iterable, Iterator

from explainer.english.lazy_patterns import lazy_regex

_LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
_OPTIONAL = re.compile(r"\(\?:(?:[^()|]* \|)*[^()|]* \)\?")  # before a word: “(?:great )?part”
# What leaves open which letters stand there, or whether any do.
_NOT_SURE = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\w|\{[^}]*\}|\w\?|\W")
_PARTS = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^ ])+")  # between blanks
# Around what surely stands there: groups, classes, and any character that may be missing.
_UNSURE = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|\\.|.(?=[?*{])")
_OPEN = re.compile(r"[|()]")  # alternatives, or a group too deep to be read
_PLAIN = re.compile(r"[a-z ’']+")
_WORD = re.compile(r"(?:[^-()\[\]]|\[(?:\w-\w|[^\]\- ])*\]|\((?:[^()]|\([^()]*\))*\))*")

_DOT = "\u0307"  # what folding leaves of “İ”
_ONE_OF = re.compile(r"\(\?:([a-z|]+)\)")
# Nearly every sentence has some of these.
_COMMON = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had"),
        *("has", "have", "he", "her", "his", "in", "is", "it", "its", "of", "on", "she", "that"),
        *("the", "their", "they", "this", "to", "was", "were", "which", "who", "with"),
    )
)


def any_of(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for any of the phrases, each a regular expression, in large or small letters.

    A hyphen is no part of a word here: “alleged” stands in “alleged-spy”.
    """
    return lazy_regex(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


def has_any(text: str, stems: Iterable[str]) -> bool:
    """Tell whether any of some stems stands in a text, in letters that a pattern takes for them."""
    return any(map(folded(text).__contains__, stems))


def stem_places(text: str, stems: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give where each stem stands in a text; all of it where folding moves its letters."""
    small = folded(text)
    if len(small) != len(text):
        yield 0, len(text)
        return
    for one in stems:
        place = small.find(one)
        while place >= 0:
            yield place, place + len(one)
            place = small.find(one, place + len(one))


def folded(text: str) -> str:
    """Give a text in small letters: what a pattern finds in either stands there in them."""
    return text.casefold().replace("ı", "i").replace(_DOT, "")  # as a pattern takes an `i`


def rarest_word(phrase: str) -> str:
    """Give the word of a phrase that fewest texts have, so far as its length and a list tell."""
    bare = _OPTIONAL.sub("", _LOOKAROUND.sub("", phrase))
    parts = (part.lstrip("?") for part in _PARTS.findall(bare))
    words = [word[0] for part in parts if (word := _WORD.match(part))]
    single = [word for word in words if " " not in word]  # a group may hold several
    return max(reversed(single or words), key=_rarity)


def plain_piece(phrase: str) -> str:
    """Give the longest piece that every text which has the phrase has, folded."""
    sure = _UNSURE.sub("\n", phrase)
    return "" if _OPEN.search(sure) else max(_PLAIN.findall(sure), key=len, default="")


def _rarity(word: str) -> tuple[bool, int]:
    one_of = _ONE_OF.fullmatch(word)
    names = one_of[1].split("|") if one_of else [_NOT_SURE.sub("", word)]
    return _COMMON.isdisjoint(names), min(map(len, names))
