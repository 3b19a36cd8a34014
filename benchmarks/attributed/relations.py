"""A folder of texts with attribution relations → the honest claims that a writer would type.

The folder has texts and an `attributions.json`: a list of objects with `file`, `published` and
`attributions`, each a pair of `source_span` (the words that name the speaker) and `content_span`
(what the speaker says), as code points of the text. So is GUM's news, made by hand
(Zeldes 2017, “The GUM corpus”).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WORD = r"(?:[A-Z]\.|[A-Z][\w'’-]*)"
_NAME = re.compile(rf"{_WORD}(?:(?:\s+(?:of|de|van|bin|al|for|the)){{0,2}}\s+{_WORD})*")
_NO_NAME = frozenset(
    (
        *(
            "According",
            "As",
            "In",
            "At",
            "The",
            "This",
            "These",
            "Some",
            "One",
            "He",
            "She",
            "They",
        ),
        *("It", "We", "His", "Her", "Its", "But", "And", "A", "An", "Another", "U.S", "US", "UK"),
        *("Recent", "Estimates", "Executive", "American", "Twitter", "However", "Yesterday"),
    )
)
_BODY = re.compile(
    r"\b(?:Department|News|Times|Authority|Council|NASA|Police|Ministry|Association|Agency|Court"
    r"|Committee|Commission|Party|Office|Post|Institute|University|Company|Government|AFP|BBC|CNN)\b"
)
_OPENING, _CLOSING = re.compile(r"^(?:“|''|``|\"|‘)\s*"), re.compile(r"(?:”|''|\"|’(?=\s|$))")
_VERB = re.compile(r"(?<![\w’'])(?!(?:of|de|van|bin|al|for|the|and|to|in|at|on|an)\b)[a-z]{2,}")
_FEWEST = 4  # words of a claim


@dataclass(frozen=True, slots=True)
class Attributed:
    """One honest claim: who says it, and the words, as speech in marks or as the text tells it."""

    by: str
    words: str
    is_speech: bool


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text with the claims that its annotations give, and all names of their speakers."""

    file: str
    published: str
    text: str
    claims: tuple[Attributed, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(claim.by for claim in self.claims))


def is_body(name: str) -> bool:
    """Tell whether a name is a body's rather than a person's."""
    return " " not in name or _BODY.search(name) is not None


def annotated_texts(folder: Path) -> Iterator[AnnotatedText]:
    """Give the texts of a folder in the order of its list."""
    for listed in json.loads((folder / "attributions.json").read_text(encoding="utf-8")):
        text = (folder / listed["file"]).read_text(encoding="utf-8")
        claims = tuple(
            claim
            for relation in listed["attributions"]
            if (claim := _claim(text, relation)) is not None
        )
        if claims:
            unlike = tuple(dict.fromkeys(claims))
            yield AnnotatedText(listed["file"], listed["published"], text, unlike)


def _claim(text: str, relation: dict[str, list[int]]) -> Attributed | None:
    start, end = relation["content_span"]
    said_start, said_end = relation["source_span"]
    if (start < said_end and said_start < end) or not _VERB.search(text[said_start:said_end]):
        return None
    by, words = _speaker(text, said_start, said_end), text[start:end].strip()
    if by is None:
        return None
    opening = _OPENING.match(words)
    if opening:
        words = _CLOSING.split(words[opening.end() :], maxsplit=1)[0]
    else:
        words = re.sub(r"^that\s+", "", words)
        if _CLOSING.search(words) and len(_CLOSING.findall(words)) % 2:
            return None  # the annotation cuts a quotation in two
    words = words.strip().rstrip(",")
    if len(words.split()) < _FEWEST or text.count(words) != 1 or by.split()[-1] in words:
        return None
    return Attributed(by, words, is_speech=opening is not None)


def _speaker(text: str, start: int, end: int) -> str | None:
    """Give the full name of a speaker that the annotated words name by any part of it."""
    found = [name for name in _names(text[start:end]) if name]
    if not found:
        return None
    name = max(found, key=lambda each: len(each.split()))
    if len(name.split()) == 1:
        longer = [each for each in _names(text) if each.split()[-1:] == [name] and " " in each]
        return longer[0] if longer else name
    return name


def _names(words: str) -> list[str]:
    names = []
    for match in _NAME.finditer(words):
        parts = match[0].rstrip(".,'’").removesuffix("'s").removesuffix("’s").split()
        while parts and parts[0] in _NO_NAME:
            parts = parts[1:]
        names.append(" ".join(parts[-3:] if len(parts) > 4 else parts))
    return [name for name in names if name]
