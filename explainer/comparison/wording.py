"""How the later wording of a sentence differs from the earlier, word by word, and what that does.

Only the words that differ decide: a hedge that stands in both is no reason. A word of a class that
takes back (a hedge, a condition, a belief, *some*) makes a sentence stronger when it goes; one that
says more (*all*, *only*, *confirmed*) when it comes. The classes are those of the checks.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from explainer.analysis.told import Facet
from explainer.comparison.change import Direction, Reason, marked
from explainer.comparison.segments import Segment, segments_of
from explainer.english.attribution import has_attribution
from explainer.english.certainty import CERTAINTY_NOUN, CERTAINTY_VERB, DOUBTFUL
from explainer.english.cues import CUES
from explainer.english.hedges import HEDGE, unnamed_in
from explainer.english.modality import is_past
from explainer.english.negation import NEGATIONS
from explainer.english.numbers import VALUES
from explainer.english.operators import APPROXIMATING, OPERATORS
from explainer.english.scales import SCALES
from explainer.english.speech_strength import STRONG_VERBS
from explainer.english.stop_words import STOP_WORDS
from explainer.english.word_classes import WordClass, WordKind
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_stems import stem

_Sign = tuple[str, str]  # a kind, as a message has it, and the stems of the words that are of it

PROSE = (Facet.SUMMARY, Facet.STORY, Facet.ON_ARTICLE, Facet.PRINCIPALS)
_HEDGE, _DOUBT, _UNSURE = "a hedge", "a verb of doubt", "a word of doubt"
_TAKES_BACK = {
    _HEDGE,
    _DOUBT,
    _UNSURE,
    *(
        WordKind.CONDITION, WordKind.BELIEF, WordKind.CHANCE, WordKind.PLAN, WordKind.ATTEMPT,
        WordKind.QUESTION, WordKind.FEW, WordKind.APPROXIMATION, WordKind.DEGREE, WordKind.CHOICE,
    ),
}  # fmt: skip
_CLASSES: tuple[WordClass, ...] = (*OPERATORS, *CUES, APPROXIMATING, STRONG_VERBS)
_SLIP = 2  # letters by which a misspelt word differs, from four letters on
_SHORTEST = 4
# Wherever it stands: the classes know negations by what they govern.
_DENIES = re.compile(rf"(?i)\b(?:{'|'.join(NEGATIONS)})\b|n[’']t\b")
_OPINION = re.compile(r"(?i)\bin [a-z]+ (?:opinion|view|judge?ment|eyes|mind|words)\b")
_FUTURE = re.compile(r"(?i)\b(?:will|shall)\b")
_MARKED = re.compile(r"“([^”]*)”")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_FIGURE = re.compile(r"\d")
_FACTS = re.compile(r"\d[\d.,:]*|\b[A-Z][\w’'-]+")


def reasons(
    before: str, after: str, side: Facet, is_known: Callable[[str], bool]
) -> Iterator[Reason]:
    """Tell which way a new wording goes; nothing where only typography and small words differ.

    `is_known` tells whether a word stands anywhere in the sources: what doesn't, and differs in a
    letter from one that does, was misspelt.
    """
    segments = segments_of(before, after)
    if not segments:
        return
    if all(_is_slip(one, is_known) for one in segments):
        slips = ", ".join(f"{one.before} → {one.after}" for one in segments)
        yield Reason(Direction.SPELLING, side, f"spelt otherwise: {slips}")
        return
    found = [*_of_scales(before, after, side), *_of_signs(before, after, side)]
    if side in PROSE and not any(one.direction is Direction.STRONGER for one in found):
        found = [*_of_attribution(before, after, side), *found]
    found = [_of_another_deed(one, segments) for one in found]
    found = [_widened(one, segments) for one in _told_once(found)]
    yield from found
    if not found:
        yield from _of_tense(before, after, segments, side)
    told = {stem(word) for reason in found for word in _WORD.findall(reason.text.casefold())}
    told |= set(_content(before)) & set(_content(after))
    for one in segments:
        if not {*_content(one.before), *_content(one.after)} <= told:
            way = Direction.FACT if _is_fact(one) else Direction.ELSEWISE
            yield Reason(way, side, str(one))


def _of_another_deed(reason: Reason, segments: Iterable[Segment]) -> Reason:
    """Take a *will* that came or went with another deed for no reason: “seeks → will win”."""
    for one in segments:
        was, now = set(_content(one.before)), set(_content(one.after))
        if not (was and now and was.isdisjoint(now)):
            continue
        side = {Direction.WEAKER: one.after, Direction.STRONGER: one.before}
        future = _FUTURE.search(side.get(reason.direction, ""))
        if future and f"“{future[0]}”" in reason.text:
            return replace(reason, direction=Direction.ELSEWISE)
    return reason


def _of_tense(
    before: str, after: str, segments: Iterable[Segment], side: Facet
) -> Iterator[Reason]:
    """Tell where the same deeds are told of another time: “are seeking” became “sought”."""
    if set(_content(before)) == set(_content(after)) and _times(before) != _times(after):
        words = ", ".join(map(str, segments))
        yield Reason(Direction.ELSEWISE, side, f"told of another time: {words}")


def _times(text: str) -> Counter[str]:
    """Count the times of which a sentence tells something; “has closed” tells of the past."""
    return Counter(time for word in _WORD.findall(text.casefold()) if (time := _time(word)))


def _time(word: str) -> str:
    if word in ("will", "shall"):
        return "future"
    if word in ("is", "are"):
        return "present"
    is_base = word in ("has", "have", "does", "goes")
    return "past" if word in ("was", "were") or (is_past(word) and not is_base) else ""


def _is_fact(change: Segment) -> bool:
    """Tell whether a number or a name took the place of another."""
    was, now = (
        {word for word in _FACTS.findall(words) if stem(word.casefold()) not in STOP_WORDS}
        for words in (change.before, change.after)
    )
    counted = [
        {word for word in _WORD.findall(words.casefold()) if word in VALUES}
        for words in (change.before, change.after)
    ]
    return bool(was and now and not (was & now)) or bool(all(counted) and counted[0] != counted[1])


def _of_attribution(before: str, after: str, side: Facet) -> Iterator[Reason]:
    had, has = has_attribution(before), has_attribution(after)
    if had and not has:
        yield Reason(Direction.STRONGER, side, "it no longer says whose word it is")
    elif has and not had:
        yield Reason(Direction.WEAKER, side, "it now says whose word it is")
    had, has = bool(unnamed_in(before)), bool(unnamed_in(after))
    if had and not has:
        yield Reason(Direction.STRONGER, side, "it no longer says that somebody is not named")
    elif has and not had:
        yield Reason(Direction.WEAKER, side, "it now says that somebody is not named")


def _of_scales(before: str, after: str, side: Facet) -> Iterator[Reason]:
    """Tell where a word took the place of one that says the same more or less strongly."""
    for scale in SCALES:
        lost, gained = _steps(scale, before), _steps(scale, after)
        lost, gained = lost - gained, gained - lost
        if lost and gained:
            was, now = max(lost), max(gained)
            way = Direction.STRONGER if now > was else Direction.WEAKER
            if now[0] == was[0]:
                way = Direction.ELSEWISE
            yield Reason(way, side, f"“{was[1]}” became “{now[1]}”")


def _steps(scale: tuple[re.Pattern[str], ...], text: str) -> Counter[tuple[int, str]]:
    """Count the words of a scale, each with its step; a longer one hides what stands in it."""
    found: dict[tuple[int, int], tuple[int, str]] = {}
    matches = [(one, step) for step, sign in enumerate(scale) for one in sign.finditer(text)]
    for one, step in sorted(matches, key=lambda pair: pair[0].start() - pair[0].end()):
        if not any(start < one.end() and one.start() < end for start, end in found):
            found[one.span()] = (step, one[0].casefold())
    return Counter(found.values())


def _widened(reason: Reason, segments: Iterable[Segment]) -> Reason:
    """Let a word stand for all that went, or came, with it: `according to` names nobody."""
    text = reason.text
    for one in segments:
        whole = (one.before or one.after) if not (one.before and one.after) else ""
        for words in _MARKED.findall(text) if whole else ():
            if words.casefold() in whole.casefold():
                text = text.replace(f"“{words}”", f"“{whole}”")
    return replace(reason, text=text)


def _told_once(found: list[Reason]) -> Iterator[Reason]:
    """Leave out what only says again of a word what a scale says of it."""
    seen: set[str] = set()
    for one in found:
        phrases = [set(words.split()) for words in _MARKED.findall(one.text.casefold())]
        if not phrases or any(seen.isdisjoint(words) for words in phrases):
            yield one
        seen |= set().union(*phrases)


def _of_signs(before: str, after: str, side: Facet) -> Iterator[Reason]:
    (had, old), (has, new) = _signs(before), _signs(after)
    lost, gained = had - has, has - had
    for kind in dict.fromkeys(kind for kind, _ in (*lost, *gained)):
        gone = [old[one] for one in lost if one[0] == kind]
        come = [new[one] for one in gained if one[0] == kind]
        if gone and come:
            text = f"{marked(gone)} became {marked(come)}"
            yield Reason(Direction.ELSEWISE, side, f"{kind}, {text}")
        elif gone:
            yield Reason(_way(kind, is_gone=True), side, f"{kind} is gone: {marked(gone)}")
        else:
            yield Reason(_way(kind, is_gone=False), side, f"{kind} is new: {marked(come)}")


def _way(kind: str, *, is_gone: bool) -> Direction:
    if kind == WordKind.NEGATION:
        return Direction.TURNED
    if kind == WordKind.STATUS:
        return Direction.FACT  # “acting”, “former”: somebody is another
    is_stronger = (kind in _TAKES_BACK) == is_gone
    return Direction.STRONGER if is_stronger else Direction.WEAKER


def _signs(text: str) -> tuple[Counter[_Sign], Mapping[_Sign, str]]:
    """Count the words on which the meaning of a sentence hangs; each place has one kind.

    They are counted by kind and stems; the second gives the words as they stand.
    """
    places: dict[tuple[int, int], _Sign] = {}
    words: dict[_Sign, str] = {}
    for kind, found in _candidates(text):
        if not any(start < found.end() and found.start() < end for start, end in places):
            sign = kind, " ".join(map(stem, found[0].casefold().split()))
            places[found.span()], words[sign] = sign, found[0]
    return Counter(places.values()), words


def _candidates(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for found in HEDGE.finditer(text):
        yield _HEDGE, found
    for found in _OPINION.finditer(text):
        yield WordKind.BELIEF.value, found
    for found in DOUBTFUL.finditer(text):
        yield _UNSURE, found
    for found in _DENIES.finditer(text):
        yield WordKind.NEGATION.value, found
    for found in CERTAINTY_VERB.finditer(CERTAINTY_NOUN.sub(lambda noun: " " * len(noun[0]), text)):
        is_doubt = found["stem"] == "claim"
        yield _DOUBT if is_doubt else WordKind.CERTAINTY.value, found
    for one in word_classes_in(text, _CLASSES):
        for found in one.sign.finditer(text):
            yield one.kind.value, found


def _is_slip(change: Segment, is_known: Callable[[str], bool]) -> bool:
    """Tell whether a word was misspelt and is mended, as far as can be told."""
    was, now = change.before, change.after
    if not (_WORD.fullmatch(was) and _WORD.fullmatch(now)) or _FIGURE.search(was + now):
        return False
    is_near = Levenshtein.distance(was, now, score_cutoff=_SLIP) <= _SLIP
    long_enough = min(len(was), len(now)) >= _SHORTEST
    return is_near and long_enough and is_known(now) and not is_known(was)


def _content(words: str) -> Iterator[str]:
    """Give the stems of the words that say something, and the numbers."""
    for word in _WORD.findall(words.casefold()):
        is_number = word in VALUES or _FIGURE.search(word)
        if is_number or stem(word) not in STOP_WORDS:
            yield stem(word)
