"""The place of a text that is most like a passage: for messages only, never for a match.

Candidates are the stretches that share the rarest words with the passage, so a novel is read once
and compared in one spot.
"""

from collections import Counter, deque
from collections.abc import Iterable
from difflib import Match, SequenceMatcher

from rapidfuzz import fuzz

from explainer.text.fold import FoldedText, fold, fold_passage
from explainer.text.tokens import Token, tokens

_ALIKE = 55.0  # per cent; below it the “nearest” place is about something else
_MARGIN = 40
_STRAY = 12  # words; what matches further off is some other “the”
_FULL_COMPARISON = 4_000_000  # characters of passage times characters of text
_MOST_PAIRS = 4_000_000  # words of passage times words around; alike words cost the square of it


def nearest_passage(passage: str, text: str) -> tuple[int, int] | None:
    """Give the place most like a passage, on whole words, or none if nothing is."""
    return nearest(passage, fold(text))


def nearest(passage: str, folded: FoldedText) -> tuple[int, int] | None:
    """Give the place most like a passage in a text that is folded once."""
    wanted = fold_passage(passage)
    if not wanted or not folded.folded:
        return None
    region = _richest(wanted, folded.folded)
    if region is None:
        if len(wanted) * len(folded.folded) > _FULL_COMPARISON:
            return None
        region = 0, len(folded.folded)
    return _aligned(wanted, folded, *region)


def _richest(wanted: str, text: str) -> tuple[int, int] | None:
    """Give the stretch of the text that shares most with the passage, rare words counting more."""
    words = [token.text.casefold() for token in tokens(wanted) if token.is_word]
    sought = frozenset(words)
    hits = [
        (number, token)
        for number, token in enumerate(token for token in tokens(text) if token.is_word)
        if token.text.casefold() in sought
    ]
    if not hits:
        return None
    counts = Counter(token.text.casefold() for _, token in hits)
    start, end = _best_window(hits, counts, 2 * len(words) + 4)
    margin = _MARGIN + len(wanted) // 4
    return max(0, start - margin), end + margin


def _best_window(
    hits: Iterable[tuple[int, Token]], counts: Counter[str], width: int
) -> tuple[int, int]:
    window = deque[tuple[int, Token]]()
    inside = Counter[str]()
    score = best_score = 0.0
    best = 0, 0
    for number, token in hits:
        word = token.text.casefold()
        window.append((number, token))
        inside[word] += 1
        score += (inside[word] == 1) / counts[word] + 1e-6
        while window[0][0] <= number - width:
            left = window.popleft()[1].text.casefold()
            inside[left] -= 1
            score -= (inside[left] == 0) / counts[left] + 1e-6
        if score > best_score + 1e-9:
            best_score, best = score, (window[0][1].start, token.end)
    return best


def _aligned(wanted: str, folded: FoldedText, start: int, end: int) -> tuple[int, int] | None:
    text = folded.folded
    found = fuzz.partial_ratio_alignment(wanted, text[start:end], score_cutoff=_ALIKE)
    if found is None or found.dest_start == found.dest_end:
        return None
    first, last = start + found.dest_start, start + found.dest_end
    span = folded.span(*_on_words(wanted, text, max(0, first - _MARGIN), last + _MARGIN))
    return span if span[0] < span[1] else None


def _on_words(wanted: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a stretch of the text to the words that answer to words of the passage."""
    typed, around = list(tokens(wanted)), list(tokens(text[start:end]))
    if len(typed) * len(around) > _MOST_PAIRS:
        return start, start
    compared = SequenceMatcher(None, [t.text for t in typed], [t.text for t in around], False)
    first, last = _compact([block for block in compared.get_matching_blocks() if block.size])
    if first is None or last is None:
        return start, start
    opening = max(0, first.b - first.a)  # the passage's first words may be the changed ones
    closing = min(len(around), last.b + len(typed) - last.a) - 1
    return start + around[opening].start, start + around[closing].end


def _compact(blocks: list[Match]) -> tuple[Match | None, Match | None]:
    """Give the outermost blocks that hang together with the longest one."""
    if not blocks:
        return None, None
    first = last = max(range(len(blocks)), key=lambda index: blocks[index].size)
    while first and _hang_together(blocks[first - 1], blocks[first]):
        first -= 1
    while last + 1 < len(blocks) and _hang_together(blocks[last], blocks[last + 1]):
        last += 1
    return blocks[first], blocks[last]


def _hang_together(left: Match, right: Match) -> bool:
    between_typed = right.a - left.a - left.size
    return right.b - left.b - left.size <= between_typed + _STRAY
