"""Parts of a sentence of ours that retell nothing: a cause, a circumstance, put in by us.

Other words for a thing leave its place in the sentence, and what they stand for is left untold in
the passage. A part that shares no word with what is told, behind one that does and in the place of
nothing, was added. Only what is put behind a comma at the end, and what tells why or by whom,
counts: a place, a time or a title in the middle may be known from elsewhere. A feeling at the end
counts without a comma.
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from explainer.english.connectives import (
    ABSOLUTE,
    CAUSAL_OPENING,
    CLAUSE,
    GOING_ON,
    IN_TIME,
    PART_OPENING,
)
from explainer.english.feelings import feeling_at_end, is_felt
from explainer.english.numbers import VALUES
from explainer.english.pronouns import POINTING
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import StemmedWord, content_stems, stemmed_words

_BOUNDARY = re.compile(rf"(?P<stop>[,;:—–]+ )|(?<=[\w’'”\"]) (?={PART_OPENING.pattern})")
_ALIKE = 5  # letters that words of one root begin with, as *Estonia* and *Estonian*
_STRANGE = 2  # words of a part that nothing tells; one may be another word for what is told
_BEHIND = 3  # words of the passage behind the one that a part follows, in whose place it may stand
_QUOTED = re.compile('[“”"·]')  # held to other rules
_NAMES = re.compile(r"(?:[a-z]+ )?(?P<names>[A-Z]\S*(?: [A-Z]\S*)*)")
_REFERENCE = re.compile(rf"(?i)\b(?:{POINTING})\b")
_INITIALS = re.compile(r"\b(?:[A-Z]\.?){2,}")
_CLAUSE_END = re.compile(r"[.,;:!?—–]")


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of a sentence: from where to where, and whether a comma stands before them."""

    start: int
    end: int
    is_behind_stop: bool
    words: tuple[StemmedWord, ...]


def added_parts(ours: str, told: str, texts: Iterable[str]) -> Iterator[str]:
    """Give the parts of a sentence that have no word of what is told, each as it is typed.

    What only stands behind a comma may be told elsewhere in the texts, in other words as well.
    """
    parts = tuple(_strange_parts(ours, told, texts))
    yield from parts
    felt = feeling_at_end(ours)
    if felt and not is_felt(felt["feeling"], told) and felt["feeling"] not in " ".join(parts):
        yield felt["part"].strip()


def _strange_parts(ours: str, told: str, texts: Iterable[str]) -> Iterator[str]:
    """Give those that share no word with what is told."""
    if not _BOUNDARY.search(ours) or content_stems(ours) <= content_stems(told):
        return
    theirs = _stems_told(told)
    known: StemmedWord | None = None
    for part in _merged(_parts(ours), theirs):
        retold = [word for word in part.words if _is_told(word.stem, theirs)]
        if known and part.words and not retold and _is_added(part, known, ours, told, texts):
            typed = _typed(part, ours)
            if content_senses(typed).isdisjoint(content_senses(told)):
                yield typed
        known = retold[-1] if retold else known


def _parts(ours: str) -> Iterator[_Part]:
    words = [word for word in stemmed_words(ours) if word.stem not in STOP_WORDS]
    start, is_behind_stop = 0, True
    for found in _BOUNDARY.finditer(ours):
        inside = tuple(word for word in words if start <= word.start < found.start())
        if inside:  # “, and” before “for a while” is none
            yield _Part(start, found.start(), is_behind_stop, inside)
            start, is_behind_stop = found.end(), bool(found["stop"])
        else:
            is_behind_stop |= bool(found["stop"])
    yield _Part(start, len(ours), is_behind_stop, tuple(w for w in words if start <= w.start))


def _merged(parts: Iterable[_Part], theirs: Set[str]) -> Iterator[_Part]:
    """Give parts that nothing tells as one, up to the next comma: “egged on by a cousin”."""
    last: _Part | None = None
    for part in parts:
        if (
            last
            and not part.is_behind_stop
            and _is_strange(last, theirs)
            and _is_strange(part, theirs)
        ):
            last = _Part(last.start, part.end, last.is_behind_stop, last.words + part.words)
        else:
            if last:
                yield last
            last = part
    if last:
        yield last


def _is_strange(part: _Part, theirs: Set[str]) -> bool:
    return not any(_is_told(word.stem, theirs) for word in part.words)


def _is_added(part: _Part, known: StemmedWord, ours: str, told: str, texts: Iterable[str]) -> bool:
    """Tell whether a part that nothing tells has matter, and stands in the place of nothing."""
    typed = _typed(part, ours)
    matter = [w for w in part.words if w.stem not in GENERIC and not _counts(w.stem)]
    tells_why = CAUSAL_OPENING.match(typed) or ABSOLUTE.match(typed)
    if _QUOTED.search(typed) or len(matter) < (1 if tells_why else _STRANGE):
        return False
    if _is_named_elsewhere(typed, told, texts):
        return False
    if not part.is_behind_stop:
        return _stands_for_nothing(part, known, ours, told)
    if part.end < len(ours):
        return False
    is_clause = CLAUSE.match(typed) or ABSOLUTE.match(typed)
    if is_clause and _untold_behind(known, ours, told) >= len(part.words):
        return False
    return bool(tells_why or PART_OPENING.match(typed)) or not any(
        _is_told(word.stem, _stems_told(text)) for text in texts for word in part.words
    )


def _stands_for_nothing(part: _Part, known: StemmedWord, ours: str, told: str) -> bool:
    """Tell whether too little is left untold that a part within a clause may stand for.

    What goes on behind an “and” may be told before it, too.
    """
    typed = _typed(part, ours)
    if GOING_ON.match(typed):
        return 2 * _untold(ours, told) < len(part.words)
    if IN_TIME.match(typed):
        return 2 * _untold_behind(known, ours, told) < len(part.words)
    return not _untold_behind(known, ours, told, in_clause=True)


def _is_named_elsewhere(typed: str, told: str, texts: Iterable[str]) -> bool:
    """Tell whether it names what is only pointed at: “by Radio Orrin” for “that report”."""
    names = _NAMES.fullmatch(typed)
    return bool(names and _REFERENCE.search(told) and any(names["names"] in text for text in texts))


def _typed(part: _Part, ours: str) -> str:
    return ours[part.start : part.end].strip(" .")


def _stems_told(told: str) -> frozenset[str]:
    short = {found.replace(".", "").lower() for found in _INITIALS.findall(told)}
    return content_stems(told) | short


def _counts(stem: str) -> bool:
    return stem.isdigit() or stem in VALUES


def _is_told(stem: str, theirs: Set[str]) -> bool:
    return (
        stem in theirs
        or (len(stem) >= _ALIKE and any(other.startswith(stem[:_ALIKE]) for other in theirs))
        or (len(stem) == _ALIKE - 1 and any(other.startswith(stem) for other in theirs))
    )


def _untold(ours: str, told: str) -> int:
    """Count the words of the passage that ours doesn't tell."""
    mine = content_stems(ours)
    return sum(not _is_told(stem, mine) for stem in content_stems(told))


def _untold_behind(known: StemmedWord, ours: str, told: str, *, in_clause: bool = False) -> int:
    """Count the words behind the same word in the passage that ours doesn't tell."""
    mine = content_stems(ours)
    words = [word for word in stemmed_words(told) if word.stem not in STOP_WORDS]
    most = 0
    for number, word in enumerate(words):
        if _is_told(known.stem, {word.stem}):
            end = _CLAUSE_END.search(told, word.end) if in_clause else None
            stop = end.start() if end else len(told)
            behind = words[number + 1 : number + 1 + _BEHIND if in_clause else None]
            untold = [w for w in behind if w.start < stop and not _is_told(w.stem, mine)]
            most = max(most, len(untold))
    return most
