"""Why a passage is not found: one kind of fault, the places concerned, the words changed.

The kinds are ordered by what a writer must know first. Every answer rests on words that do stand
in the text; where none are like the passage, the fault is `ABSENT` and nothing is guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import dropwhile, islice, pairwise

from rapidfuzz.distance import DamerauLevenshtein

from explainer.text.anchor import TextRange, anchors
from explainer.text.brackets import without_brackets
from explainer.text.changes import WordChange, word_changes
from explainer.text.fold import FoldedText, fold_passage
from explainer.text.nearest import nearest
from explainer.text.passage_pattern import PassagePiece, parts
from explainer.text.tokens import Token, tokens
from explainer.text.voice_at import voices
from explainer.text.word_index import word_index

_MOST_PIECES = 4
_FEWEST_WORDS = 2
_MOST_CHANGED = 2  # with so few words changed, the place is the one that was meant
_UNCHANGED = 3  # and with so many words for each changed one
_LONGEST_OMISSION = 80  # code points; what is further apart was not dropped but joined
_ENDINGS = ("s", "es", "d", "ed", "ing", "n", "er", "ly")


class Fault(StrEnum):
    """What kind of miss it is."""

    BRACKET = "bracket"  # an editor's bracket does more than explain
    JOINED = "joined"  # words of two places or two speeches put together
    REORDERED = "reordered"  # the pieces stand in the text in another order
    LEFT_OUT = "left-out"  # words of the source are missing, and no cut is marked
    ADDED = "added"  # words that the source hasn't
    MENDED = "mended"  # a slip of the source corrected
    CASE = "case"
    PUNCTUATION = "punctuation"
    CHANGED = "changed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A fault, the nearest place, the places of the pieces in the passage's order, the changes."""

    fault: Fault
    place: TextRange | None = None
    pieces: tuple[TextRange, ...] = ()
    changes: tuple[WordChange, ...] = ()


def diagnose(passage: str, folded: FoldedText) -> Diagnosis | None:
    """Say why a passage is not found; none if it is."""
    if anchors(passage, folded):
        return None
    wanted = parts(fold_passage(passage), ellipsis_cuts=True)
    if any(part.changes_meaning for part in wanted):
        return Diagnosis(Fault.BRACKET, nearest(without_brackets(passage), folded))
    if len(wanted) > 1:
        return _diagnose_cut(wanted, folded)
    return _diagnose_run(passage, folded)


def _diagnose_cut(wanted: tuple[PassagePiece, ...], folded: FoldedText) -> Diagnosis:
    pieces = []
    for part in wanted:
        found = anchors(part.words, folded)
        if not found:
            return _diagnose_run(part.words, folded)
        pieces.append([(anchor.start, anchor.end) for anchor in found])
    return _diagnose_pieces(pieces, folded)


def _diagnose_pieces(found: list[list[TextRange]], folded: FoldedText) -> Diagnosis:
    in_order = [found[0][0]]
    for places in found[1:]:
        later = [place for place in places if place[0] >= in_order[-1][1]]
        if not later:
            pieces = tuple(places[0] for places in found)
            together = _are_together(pieces, folded)
            return Diagnosis(Fault.REORDERED if together else Fault.JOINED, pieces=pieces)
        in_order.append(later[0])
    return Diagnosis(Fault.JOINED, pieces=tuple(in_order))


def _are_together(pieces: tuple[TextRange, ...], folded: FoldedText) -> bool:
    """Tell whether the pieces are of one speech, or of one paragraph and not of two speeches."""
    speeches = voices(folded.text)
    whose = {speeches.at(start) for start, _ in pieces}
    spoken = {frame for frame in whose if frame >= 0}
    if len(spoken) > 1:
        return False
    return len(whose) == 1 or len({speeches.paragraph(start) for start, _ in pieces}) == 1


def _diagnose_run(passage: str, folded: FoldedText) -> Diagnosis:
    passage = without_brackets(passage)
    place = nearest(passage, folded)
    changes = word_changes(passage, folded.text, *place) if place else ()
    wanted = list(tokens(fold_passage(passage)))
    simple = _simple_fault(changes, len(wanted), folded)
    if place and simple:
        return Diagnosis(simple, place, changes=changes)
    pieces = _pieces(wanted, fold_passage(passage), folded)
    if len(pieces) > 1:
        return _of_pieces(_diagnose_pieces(pieces, folded), passage, folded)
    if place is None:
        return Diagnosis(Fault.ABSENT)
    return Diagnosis(_fault(changes), place, changes=changes)


def _of_pieces(found: Diagnosis, passage: str, folded: FoldedText) -> Diagnosis:
    """Tell words left out of one sentence from two places joined."""
    gaps = [later[0] - earlier[1] for earlier, later in pairwise(found.pieces)]
    speeches = voices(folded.text)
    whose = {speeches.at(place) for start, end in found.pieces for place in (start, end - 1)}
    if found.fault != Fault.JOINED or max(gaps) > _LONGEST_OMISSION or len(whose) > 1:
        return found
    whole = found.pieces[0][0], found.pieces[-1][1]
    changes = word_changes(passage, folded.text, *whole)
    return Diagnosis(Fault.LEFT_OUT, whole, changes=changes)


def _pieces(wanted: list[Token], passage: str, folded: FoldedText) -> list[list[TextRange]]:
    """Take a passage apart into the longest runs that stand in the text; else none."""
    pieces: list[list[TextRange]] = []
    wanted = _from_a_word(wanted)
    while wanted and len(pieces) < _MOST_PIECES:
        length, places = _longest_run(wanted, passage, folded)
        if not length:
            return []
        pieces.append(places)
        wanted = _from_a_word(wanted[length:])
    return [] if wanted else pieces


def _from_a_word(wanted: list[Token]) -> list[Token]:
    return [*dropwhile(lambda token: not token.is_word, wanted)]


def _longest_run(
    wanted: list[Token], passage: str, folded: FoldedText
) -> tuple[int, list[TextRange]]:
    """Give the length of the longest run that stands in the text, if it has words enough."""
    words = (number for number, token in enumerate(wanted, 1) if token.is_word)
    shortest = next(islice(words, _FEWEST_WORDS - 1, None), None)
    places = _standing_run(wanted[:shortest], passage, folded) if shortest else []
    if not shortest or not places:
        return 0, []
    longest = len(wanted)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        found = _standing_run(wanted[:middle], passage, folded)
        if found:
            shortest, places = middle, found
        else:
            longest = middle - 1
    return shortest, places


def _standing_run(wanted: list[Token], passage: str, folded: FoldedText) -> list[TextRange]:
    run = passage[wanted[0].start : wanted[-1].end]
    return [(anchor.start, anchor.end) for anchor in anchors(run, folded)]


def _simple_fault(changes: tuple[WordChange, ...], length: int, folded: FoldedText) -> Fault | None:
    """Give the fault if the words are in their places but for a few."""
    if all(change.typed.casefold() == change.printed.casefold() for change in changes):
        return Fault.CASE
    if not any(char.isalnum() for change in changes for char in change.typed + change.printed):
        return Fault.PUNCTUATION
    if all(_is_mended(change, folded) for change in changes):
        return Fault.MENDED
    changed = sum(map(_size, changes))
    if changed > _MOST_CHANGED or changed * _UNCHANGED > length:
        return None
    return _fault(changes)


def _size(change: WordChange) -> int:
    return max(change.typed.count(" "), change.printed.count(" ")) + 1


def _is_mended(change: WordChange, folded: FoldedText) -> bool:
    """Take a word for a slip if it stands here only, and the writer's word elsewhere."""
    typed, printed = change.typed, fold_passage(change.printed)
    if " " in typed + printed or not (typed and printed):
        return False
    if any(
        longer == shorter + end
        for end in _ENDINGS
        for longer, shorter in ((typed, printed), (printed, typed))
    ):
        return False
    if DamerauLevenshtein.distance(typed, printed) > 1 + (len(typed) > 6):
        return False
    return len([*islice(_standing(printed, folded), 2)]) == 1 and any(_standing(typed, folded))


def _standing(word: str, folded: FoldedText) -> Iterator[bool]:
    """Say so for each place where a word stands, in these very letters."""
    places = word_index(folded.text).places(word)
    return (True for start, end in places if folded.folded[start:end] == word)


def _fault(changes: tuple[WordChange, ...]) -> Fault:
    typed = sorted(word for change in changes for word in change.typed.split())
    printed = sorted(word for change in changes for word in change.printed.split())
    if typed == printed:
        return Fault.REORDERED
    if not printed:
        return Fault.ADDED
    return Fault.CHANGED if typed else Fault.LEFT_OUT
