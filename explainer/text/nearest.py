"""The place of a text that is most like a passage: for messages only, never for a match.

Candidates are the stretches that share the rarest words with the passage, so a novel is read once
and compared in one spot. The work for a passage is bounded, whatever text it is compared with: of
words that stand everywhere some places are not looked at, and of a long passage its beginning and
its end are compared.
"""

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from difflib import Match, SequenceMatcher

from rapidfuzz import fuzz

from explainer.text.fold import FoldedText, fold, fold_passage
from explainer.text.tokens import tokens
from explainer.text.word_index import WordIndex, word_index

_ALIKE = 55.0  # per cent; below it the “nearest” place is about something else
_MARGIN = 40
_STRAY = 12  # words; what matches further off is some other “the”
_LONG = 1_000  # code points: an alignment takes the cube of them, and of a thousand 20 ms
_MOST_HITS = 10_000  # places of a passage's words that are looked at, of the rarest words first
_FULL_COMPARISON = 4_000_000  # characters of passage times characters of text
_MOST_PAIRS = 200_000  # of equal words, one of the passage and one around the place


def nearest_passage(passage: str, text: str) -> tuple[int, int] | None:
    """Give the place most like a passage, on whole words, or none if nothing is."""
    return nearest(passage, fold(text))


def nearest(passage: str, folded: FoldedText) -> tuple[int, int] | None:
    """Give the place most like a passage in a text that is folded once."""
    wanted = fold_passage(passage)
    if len(wanted) <= _LONG:
        return _nearest(wanted, folded)
    head, tail = _nearest(wanted[:_LONG], folded), _nearest(wanted[-_LONG:], folded)
    if head and tail and head[0] < tail[1] <= head[0] + 2 * len(wanted):
        return head[0], tail[1]
    return head or tail


def _nearest(wanted: str, folded: FoldedText) -> tuple[int, int] | None:
    if not wanted or not folded.folded:
        return None
    region = _richest(wanted, word_index(folded.text))
    if region is None:
        if len(wanted) * len(folded.folded) > _FULL_COMPARISON:
            return None
        region = 0, len(folded.folded)
    return _aligned(wanted, folded, *region)


def _richest(wanted: str, index: WordIndex) -> tuple[int, int] | None:
    """Give the stretch of the text that shares most with the passage, rare words counting more."""
    words = [token.text.casefold() for token in tokens(wanted) if token.is_word]
    counts = {word: len(index.numbers[word]) for word in {*words} if word in index.numbers}
    hits = _hits(counts, index)
    if not hits:
        return None
    first, last = _best_window(hits, counts, 2 * len(words) + 4)
    margin = _MARGIN + len(wanted) // 4
    return max(0, index.starts[first] - margin), index.ends[last] + margin


def _hits(counts: Mapping[str, int], index: WordIndex) -> list[tuple[int, str]]:
    """Give the numbers of the words in the text that stand in the passage too."""
    hits: list[tuple[int, str]] = []
    for word in sorted(counts, key=lambda word: (counts[word], word)):
        left = _MOST_HITS - len(hits)
        hits += [(number, word) for number in index.numbers[word][:left]]
    return sorted(hits)


def _best_window(
    hits: Iterable[tuple[int, str]], counts: Mapping[str, int], width: int
) -> tuple[int, int]:
    """Give the numbers of the first and the last word of the best stretch."""
    window = deque[tuple[int, str]]()
    inside = Counter[str]()
    score = best_score = 0.0
    best = 0, 0
    for number, word in hits:
        window.append((number, word))
        inside[word] += 1
        score += (inside[word] == 1) / counts[word] + 1e-6
        while window[0][0] <= number - width:
            left = window.popleft()[1]
            inside[left] -= 1
            score -= (inside[left] == 0) / counts[left] + 1e-6
        if score > best_score + 1e-9:
            best_score, best = score, (window[0][0], number)
    return best


def _aligned(wanted: str, folded: FoldedText, start: int, end: int) -> tuple[int, int] | None:
    text, stretch = folded.folded, folded.folded[start:end]
    found = fuzz.partial_ratio_alignment(_small(wanted), _small(stretch), score_cutoff=_ALIKE)
    if found is None or found.dest_start == found.dest_end:
        return None
    first, last = start + found.dest_start, start + found.dest_end
    span = folded.span(*_on_words(wanted, text, max(0, first - _MARGIN), last + _MARGIN))
    return span if span[0] < span[1] else None


def _small(text: str) -> str:
    """Give a text in small letters, where that leaves every letter in its place."""
    small = text.lower()
    return small if len(small) == len(text) else text


def _on_words(wanted: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a stretch of the text to the words that answer to words of the passage."""
    typed, around = list(tokens(wanted)), list(tokens(text[start:end]))
    ours, theirs = [_small(token.text) for token in typed], [_small(token.text) for token in around]
    if _pairs(ours, theirs) > _MOST_PAIRS:
        return start, start
    compared = SequenceMatcher(None, ours, theirs, False)
    first, last = _compact([block for block in compared.get_matching_blocks() if block.size])
    if first is None or last is None:
        return start, start
    opening = max(0, first.b - first.a)  # the passage's first words may be the changed ones
    closing = min(len(around), last.b + len(typed) - last.a) - 1
    return start + around[opening].start, start + around[closing].end


def _pairs(ours: list[str], theirs: list[str]) -> int:
    """Count the pairs of equal words: what a comparison goes through."""
    there = Counter(theirs)
    return sum(count * there[word] for word, count in Counter(ours).items())


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
