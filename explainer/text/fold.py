"""Fold away what typography varies, and nothing that an author chose.

Two texts fold to the same string exactly if they differ in typography alone: in the shape of
quotation marks, the length of dashes, the form of an ellipsis, blanks, line ends, invisible
characters, ligatures, or how an accent is encoded. Letters, digits, accents, case, commas and
full stops stay. Source and passage are folded by the same steps, so neither is privileged.

The steps run in order, each over the whole text, so the time is linear. Folding a text once
serves any number of passages.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from explainer.text.characters import (
    BLANKS,
    DOUBLE_MARKS,
    ELLIPSES,
    EM_DASHES,
    EN_DASHES,
    GUILLEMETS,
    HYPHENS,
    IDEOGRAPHIC,
    INVISIBLE,
    LIGATURES,
    SINGLE_MARKS,
    SOFT_HYPHEN,
)
from explainer.text.offsets import Offsets, Replacement, Rewritten, rewrite
from explainer.text.text_cache import cached_by_text

_MOST_PASSAGES = 32_768  # that are kept as they fold: those of a large site
MARK = '"'
DASH = "—"
HYPHEN = "-"
ELLIPSIS = "…"
CUT = f"[{ELLIPSIS}]"

_BLANK_OR_INVISIBLE = frozenset(BLANKS + INVISIBLE)

FoldingStep = Callable[[str], Rewritten]


@dataclass(frozen=True, slots=True, eq=False)
class FoldedText:
    """A text, what it folds to, and the way back (the last layer first)."""

    text: str
    folded: str
    offsets: tuple[Offsets, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in `text` of a place in `folded`, without blanks around it."""
        for layer in self.offsets:
            start, end = layer.start(start), layer.end(end)
        while start < end and self.text[start] in _BLANK_OR_INVISIBLE:
            start += 1
        while start < end and self.text[end - 1] in _BLANK_OR_INVISIBLE:
            end -= 1
        return start, end


@cached_by_text
def fold(text: str) -> FoldedText:
    """Fold a text; asking again costs nothing."""
    return _fold(text)


@lru_cache(maxsize=_MOST_PASSAGES)
def fold_passage(passage: str) -> str:
    """Fold a passage, and drop the blanks around it; to look for it, and to compare it later."""
    return _fold(passage).folded.strip(" ")


def _fold(text: str) -> FoldedText:
    if _PLAIN.fullmatch(text):
        return FoldedText(text, text, ())
    folded, layers = text, list[Offsets]()
    for step in _STEPS:
        folded, layer = step(folded)
        if layer:
            layers.append(layer)
    return FoldedText(text, folded, tuple(reversed(layers)))


def _invisible(text: str) -> Rewritten:
    return rewrite(text, _INVISIBLE, "") if _ANY_INVISIBLE.search(text) else (text, None)


def _ligatures(text: str) -> Rewritten:
    return (text, None) if text.isascii() else rewrite(text, _LIGATURE, _spell_out)


def _spell_out(match: re.Match[str]) -> str:
    return LIGATURES[match.group()]


def _compose(text: str) -> Rewritten:
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, None
    return rewrite(text, _accented(), lambda match: unicodedata.normalize("NFC", match.group()))


@lru_cache(maxsize=1)
def _accented() -> re.Pattern[str]:
    # Each match starts where nothing can join to the left, so matches compose independently.
    # The bound keeps the ordering of marks, quadratic in a cluster, from being a way to stall.
    joining = "".join(map(chr, filter(_joins_left, range(0x300, 0x1F000))))
    return re.compile(f"[^\\x00-\\x7f][{joining}]{{0,60}}|[\\x00-\\x7f][{joining}]{{1,60}}")


def _joins_left(code: int) -> bool:
    return unicodedata.combining(chr(code)) > 0 or code in _JOINING_STARTERS


def _same_length(text: str) -> Rewritten:
    # Many times as fast as `str.translate`, which looks up every letter.
    for varied in set(_VARIED.findall(text)):
        text = text.replace(varied, _ONE_FOR_ONE[varied])
    return text, None


def _guillemets(text: str) -> Rewritten:
    if text.isascii() or not any(mark in text for mark in GUILLEMETS):
        return text, None
    tight, layer = rewrite(text, _INNER_BLANK, "")
    return tight.translate(_GUILLEMET_MARKS), layer


def _levels(text: str) -> Rewritten:
    # Houses swap single and double marks. After a digit they may be feet and inches, and stay.
    return (_NOT_AFTER_DIGIT.sub(MARK, text) if "'" in text else text), None


def _ellipsis(match: re.Match[str]) -> str:
    dots = match.group().count(".") + 3 * match.group().count(ELLIPSIS)
    return "." + ELLIPSIS if dots % 3 == 1 else ELLIPSIS


def _between_ideographs(text: str) -> Rewritten:
    return (text, None) if text.isascii() else rewrite(text, _BETWEEN_IDEOGRAPHS, "")


def _by(pattern: str, replacement: Replacement | str, needs: str) -> FoldingStep:
    """Rewrite by a pattern; without one of the words that it `needs` a text can't match."""
    compiled, needed = re.compile(pattern), needs.split("|")

    def step(text: str) -> Rewritten:
        for word in needed:
            if word in text:
                return rewrite(text, compiled, replacement)
        return text, None

    return step


# What no step touches: words, numbers and commas with a blank between them, and a full stop.
_PLAIN = re.compile(r"[A-Za-z0-9,]+(?: [A-Za-z0-9,]+)*\.?")
# Second parts of letters that are written in two parts and are no accents: Indic vowels, Hangul.
_INDIC = "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf"
_INDIC += "\u102e\u1b35\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
_HANGUL = (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))
_JOINING_STARTERS = frozenset((*map(ord, _INDIC), *_HANGUL))
# A soft hyphen at the end of a line says that the word goes on in the next.
_INVISIBLE = re.compile(f"{SOFT_HYPHEN}[ \\t]*\\r?\\n[ \\t]*(?=\\w)|[{re.escape(INVISIBLE)}]+")
_ANY_INVISIBLE = re.compile(f"[{re.escape(INVISIBLE)}]")
_LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")
_NOT_AFTER_DIGIT = re.compile("(?<![0-9])'")
_INNER_BLANK = re.compile(
    r"""(?:(?<=^[«‹])|(?<=[ ("'\[—–][«‹])) | (?=[»›](?:[^\w"'«‹]|$))"""  # « as in French »
)
_ONE_FOR_ONE = (
    dict.fromkeys(BLANKS, " ")
    | dict.fromkeys(DOUBLE_MARKS, MARK)
    | dict.fromkeys(SINGLE_MARKS, "'")
    | dict.fromkeys(EM_DASHES + EN_DASHES, DASH)
    | dict.fromkeys(HYPHENS, HYPHEN)
    | dict.fromkeys(ELLIPSES, ELLIPSIS)
)
_VARIED = re.compile(
    f"[{re.escape(''.join(char for char, folded in _ONE_FOR_ONE.items() if char != folded))}]"
)
_GUILLEMET_MARKS = dict.fromkeys(map(ord, GUILLEMETS), MARK)
_ELLIPSES = r"(?:\.(?: ?\.){2,}|\.? ?…)(?: ?[.…])*"
# A lone dash, hyphen or minus beside a number: 2010–15, COVID‑19, −5. Writers mix these freely.
_BESIDE_DIGIT = r" ?(?<![—-])[—-] ?(?=[$€£¥]?\d)|(?<=\d) ?[—-](?![—-]) ?"
_DASHES = r" ?(?:—[—-]*|-[—-]+) ?|(?: |^)-(?: |$)"
_NEEDLESS_BLANK = "|".join(
    (
        r" (?=[!?;:…—])",
        r"(?<=[…—]) ",
        r"(?<=\w-) (?=\w)",  # a line that ends with a hyphen
        r'(?<=["\']) (?=["\'])',
    )
)
_BETWEEN_IDEOGRAPHS = re.compile(rf"(?<=[{IDEOGRAPHIC}]) (?=[{IDEOGRAPHIC}])")
_STEPS: tuple[FoldingStep, ...] = (
    _invisible,
    _ligatures,
    _compose,
    _same_length,
    _by(" {2,}", " ", needs="  "),
    _guillemets,
    _by("''", MARK, needs="''"),
    _levels,
    _by(_ELLIPSES, _ellipsis, needs="…|..|. ."),
    _by(_BESIDE_DIGIT, HYPHEN, needs="—|-"),
    _by(_DASHES, DASH, needs="—|-"),
    _by(_NEEDLESS_BLANK, "", needs=""" !| ?| ;| :| …| —|… |— |- |" "|" '|' "|' '"""),
    _between_ideographs,
)
