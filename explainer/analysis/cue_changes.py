"""Our own wording held against the words it rests on, where it shares no words with them.

A sentence in other words has other negations, conditions and causes too, but it has some. So each
class of cues is looked for in the whole of it. What its passage says of something else doesn't
count: the clause that a cue stands in must be one that is retold.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from explainer.analysis.meaning import is_part_of_name
from explainer.english.attribution import TOLD_BEHIND, TOLD_PLAINLY, TOLD_THAT
from explainer.english.cues import CUES, Cue
from explainer.english.modality import SUPPOSED, UNDONE_WORDS, is_past
from explainer.english.negation import CARRIES_NOT, NOBODY_BEFORE
from explainer.english.stop_words import STOP_WORDS
from explainer.english.word_classes import WordKind
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses, sensed_words
from explainer.text.word_stems import stem, stemmed_words

_SENTENCE_END = re.compile(r"[.;!?](?=\s|$|[”\"’])")
_CLAUSE_END = re.compile(
    r"[.;:!?,](?=[”\"’])|[.;:!?](?=\s|$)|,? (?:but|while|although|though|whereas|who|which|because"
    r"|as|when|where|after|before|and) |, | [—–-] "
)
# What is said of somebody by the way, up to the next comma: “, who said that …”, “, a body that …”
_ASIDE = re.compile(
    r"(?<=,) (?:(?:(?:of|in|with|to|for) )?(?:who|whom|whose|which)\b"
    r"|(?:an?|the) (?:[\w’'.-]+ ){1,8}?(?:that|which|who|whose)\b)"
    r"(?:[^,;.]|(?<=\d)[,.](?=\d)|\.(?=\w))*"
)
# Shares of the content words of a sentence, and of the clause that a cue stands in, that ours has.
# Measured on the half of the retold benchmark that rules are made with: below a fifth, one in eight
# statements of the two stories was told about; above a half, a third of what is caught was lost.
_SENTENCE_SHARE, _CLAUSE_SHARE = 0.35, 0.3
_CONDITION_SHARE = 0.2  # its own words are lost with it
_SHORT = 12  # content words of a passage of one clause: whoever rests on it retells it
# What is under one of these is so wherever a sentence retells any of it.
_WHOLE = (WordKind.CONDITION, WordKind.QUESTION)
# Classes of which each word stands for a word: another of the passage's is none for the lost one.
_HELD_CLOSELY = (
    WordKind.CONDITION,
    WordKind.CHANCE,
    WordKind.BELIEF,
    WordKind.NEGATION,
    WordKind.ATTEMPT,
    WordKind.QUESTION,
)
_EACH = (WordKind.NEGATION, WordKind.CHANCE)
_TWICE, _ONLY = 2, re.compile(r"(?i)\bonly\b")
# Whoever “thinks that they might” and tells that they “think they do” lost the *might*.
_BELIEVED = re.compile(r"(?i)\b(?:believe[sd]?|thinks?|thought)\b")
# These deny anything, so that one may tell any other.
_ANY_NEGATION = frozenset(("no", "not", "never", "none", "nobody", "nothing", "nor", "neither"))
# What a deed is told under that is only meant, asked for or tried.
_UNDONE = (WordKind.PLAN, WordKind.ATTEMPT)
_BECAUSE = re.compile(r"(?i)\b(?:because|due to|owing to|thanks to)\b")
_GOING_ON = re.compile(
    r" (?:and|or|nor) (?:(?:was|were|is|are|has|have|had|did|do|does) )?(?:not )?$"
)
_EXPLAINS = re.compile(r"[:;—–]|\b(?:because|since|as|after)\b")
_NOR = re.compile(r"(?i)(?:nor|neither)\b")  # behind a negation they deny nothing more
# Whoever did a thing once: “former lion tamer”, “ex-teacher”.
_ONCE_A = re.compile(
    r"(?i)(?:former|ex|onetime|one-time|retired)[ -](?:[\w’'-]+ ){0,2}?(?P<verb>[a-z]{3,}?)"
    r"(?:(?P<last>[bdgklmnprt])(?<=(?P=last)(?P=last)))?(?:er|or)s?\b"
)
_CLOSE = 24  # code points before a cause in which it is told how far it is one
_TO_DO = re.compile(r"\bto (?:(?!and\b)[a-z]+ly )?[a-z]+(?: and [a-z]+)?")
_BEFORE = 3  # words between what a deed stands under and its verb
_BEHIND = 3  # content words behind a cue that it may govern: with half of them retold, so is it


@dataclass(frozen=True, slots=True)
class CueChange:
    """A cue that a statement has nothing for, or one for which its passages have nothing.

    `words` is as its text has it: the passage’s if it is lost, else ours.
    """

    kind: WordKind
    words: str
    is_lost: bool


def cue_changes(
    ours: str, printed: str, passages: Iterable[str], known: Iterable[str]
) -> Iterator[CueChange]:
    """Give the cues that a statement lost of its passages, or has more than all that is known.

    `printed` is the statement with all that stands with it; `known` holds the passages, and the
    sentences around them.
    """
    told, all_told = tuple(passages), tuple(known)
    for passage in told:
        for cue in word_classes_in(passage, CUES):
            if cue.is_lost:
                yield from _lost(cue, ours, printed, passage)
    # Nothing that we read has nothing to compare.
    for cue in word_classes_in(ours, CUES) if all_told else ():
        if not cue.is_lost:
            yield from _gained(cue, ours, told or all_told, all_told)


def _lost(cue: Cue, ours: str, printed: str, passage: str) -> Iterator[CueChange]:
    """Give the first cue of a class that is retold, and for which nothing of ours is left to stand.

    Of a class that is counted, each needs a word of its own.
    """
    if cue.but_with and not cue.but_with.search(ours):
        return
    left = _standing_for_it(cue, printed, passage)
    if left and cue.kind is WordKind.DEGREE and _is_cause_bare(cue, ours, passage):
        left = 0
    if left and (cue.kind not in _EACH or _has_more(passage)):
        return  # of many sentences some are told by others
    mine = content_senses(ours)
    if any(mine <= content_senses(one) for one in _others(cue, passage)):
        return
    for found in _retold_cues(cue, passage, mine, ours):
        if left == 0:
            yield CueChange(cue.kind, found[0], is_lost=True)
            return
        left -= 1


def _has_more(passage: str) -> bool:
    """Tell whether a passage has several sentences."""
    return _SENTENCE_END.search(passage, 0, len(passage) - 1) is not None


def _is_cause_bare(cue: Cue, ours: str, passage: str) -> bool:
    """Tell whether “in part because” became “because”, whatever else ours tells by degrees."""
    mine, theirs = (
        [text[max(0, found.start() - _CLOSE) : found.start()] for found in _BECAUSE.finditer(text)]
        for text in (ours, passage)
    )
    return (
        bool(mine)
        and all(re.search(rf"{cue.sign.pattern}\W*$", one, re.IGNORECASE) for one in theirs)
        and bool(theirs)
        and not any(cue.any_kin.search(one) for one in mine)
    )


def _others(cue: Cue, passage: str) -> Iterator[str]:
    """Give the sentences of a passage without such a cue, where it has several."""
    if _has_more(passage):
        yield from (one for one in _SENTENCE_END.split(passage) if not cue.sign.search(one))


def _standing_for_it(cue: Cue, printed: str, passage: str) -> int:
    """Count the words that may tell the same and retell no other of the passage.

    “After a vote” may tell an *if*, but not where the passage has “after a vote” besides.
    """
    mine = [found[0].lower() for found in cue.any_kin.finditer(printed)]
    if not mine or cue.kind not in _HELD_CLOSELY:
        return len(mine)
    rest = _without_teller(passage) if cue.kind is WordKind.BELIEF else passage
    others = {found[0].lower() for found in cue.any_kin.finditer(rest)}
    signs = {found[0].lower() for found in cue.sign.finditer(passage)}
    others -= signs | (_ANY_NEGATION if cue.kind is WordKind.NEGATION else frozenset())
    if cue.kind is WordKind.CHANCE and _BELIEVED.search(passage):
        mine = [word for word in mine if not _BELIEVED.fullmatch(word)]
    denied = _said_of(cue, passage) if cue.kind is WordKind.NEGATION else frozenset()
    # “Asked for their opinion” tells “asked them what”.
    return sum(
        (word not in others or any(word in sign.split() for sign in signs))
        and (not denied or content_senses(word).isdisjoint(denied))
        for word in mine
    )


def _without_teller(passage: str) -> str:
    """Leave out what tells only who says it, which the label does."""
    said = TOLD_THAT.match(passage) or TOLD_PLAINLY.match(passage)
    return TOLD_BEHIND.sub("", passage[said.start("verb") + 1 :] if said else passage)


def _said_of(cue: Cue, passage: str) -> frozenset[str]:
    """Give what such words deny: “a breach” tells no *not* of “did not violate”."""
    words = [word for word in sensed_words(passage) if word.stem not in STOP_WORDS]
    behind = (
        [word.stem for word in words if word.start >= found.end()][:_BEHIND]
        for found in cue.sign.finditer(passage)
    )
    signs = content_senses(" ".join(found[0] for found in cue.sign.finditer(passage)))
    return frozenset(stem for stems in behind for stem in stems) - signs


def _retold_cues(
    cue: Cue, passage: str, mine: frozenset[str], ours: str
) -> Iterator[re.Match[str]]:
    said = TOLD_THAT.match(passage) or _told_plainly(passage, mine)
    for found in cue.sign.finditer(passage):
        if said and _is_of_teller(passage, found, said):
            continue
        if cue.not_behind and cue.not_behind.search(passage, 0, found.start()):
            continue
        if cue.kind is WordKind.CONDITION and _is_supposed(found, passage, ours):
            continue  # “A conviction could put him in prison” for “if convicted”
        if cue.kind is WordKind.STATUS and _is_no_status(found, passage, ours):
            continue
        if cue.kind in _UNDONE and _is_still_undone(found, passage, ours):
            continue  # “to raise money” for “an attempt to raise money”
        if not _is_untold_aside(found, passage, mine) and _is_retold(cue, found, passage, mine):
            yield found


def _told_plainly(passage: str, mine: frozenset[str]) -> re.Match[str] | None:
    """Give by whom a passage is told without a *that*, where ours tells nothing of them."""
    said = TOLD_PLAINLY.match(passage)
    is_label = said and content_senses(passage[: said.start("verb")]).isdisjoint(mine)
    return said if is_label else None


def _is_supposed(found: re.Match[str], passage: str, ours: str) -> bool:
    """Tell whether ours tells what a condition is, and by a modal verb that it may not be so."""
    stop = _CLAUSE_END.search(passage, found.end())
    clause = content_senses(passage[found.end() : stop.start() if stop else len(passage)])
    told = {stem for stem in clause if stem in content_senses(ours)}
    modal = SUPPOSED.search(ours)
    if modal is None or not told:
        return False
    subject = ours[_part(_CLAUSE_END, ours, modal)[0] : modal.start()]  # “More ships would …”
    is_subject = 2 * len(told) >= len(clause) and told <= content_senses(subject)
    return len(told) == len(clause) == 1 or is_subject


def _is_still_undone(found: re.Match[str], passage: str, ours: str) -> bool:
    """Tell whether ours has the verb behind a cue under `to` or a modal verb."""
    verb = _head(passage, found)
    words = sensed_words(ours)
    return any(
        not UNDONE_WORDS.isdisjoint(
            ours[w.start : w.end].lower() for w in words[max(0, number - _BEFORE) : number]
        )
        for number, word in enumerate(words)
        if word.stem == verb
    )


def _is_no_status(found: re.Match[str], passage: str, ours: str) -> bool:
    """Tell whether it is of a thing, or what ours tells otherwise."""
    if _is_told_as_done(found, passage, ours):
        return True  # “skinned kangaroos” for “a former kangaroo skinner”
    behind = next((word for word in stemmed_words(passage) if word.start >= found.end()), None)
    return behind is not None and is_part_of_name(behind, passage, ours)


def _is_told_as_done(found: re.Match[str], passage: str, ours: str) -> bool:
    """Tell whether ours has as a past what somebody is called by who did it once."""
    role = _ONCE_A.match(passage, found.start())
    if role is None:
        return False
    typed = (ours[word.start : word.end].lower() for word in stemmed_words(ours))
    done = {stem(word) for word in typed if is_past(word)}
    return stem(role["verb"].lower()) in done or stem(f"{role['verb'].lower()}e") in done


def _is_of_teller(passage: str, found: re.Match[str], said: re.Match[str]) -> bool:
    """Tell whether a cue is said of whoever tells it, which the label does; not of the telling."""
    is_before = found.end() <= said.start("verb") and " that " not in passage[: said.start("verb")]
    return is_before and passage[found.end() : said.start("verb")].strip() != ""


def _gained(
    cue: Cue, ours: str, told: tuple[str, ...], known: tuple[str, ...]
) -> Iterator[CueChange]:
    """Give a cue for which the passages have no kin, and the sentences around them no cue."""
    signs = [one for one in cue.sign.finditer(ours) if not _is_denied(cue, ours, one)]
    found = [one[0] for one in signs]
    if not found:
        return
    enough = len(found) - _said_again(cue, ours) if cue.is_counted else 1
    if cue.kind is WordKind.NEGATION and enough == _TWICE and any(map(_ONLY.search, told)):
        return  # “nobody may vote who has not paid” for “only members who paid”
    if all(_count(cue.any_kin, _told_of(cue, text), enough) < enough for text in told) and all(
        _count(cue.sign, text, enough) < enough for text in known
    ):
        yield CueChange(cue.kind, found[-1], is_lost=False)


def _is_denied(cue: Cue, ours: str, found: re.Match[str]) -> bool:
    """Tell whether a word of certainty is told of nobody: “none of them knew of it”."""
    if cue.kind is not WordKind.CERTAINTY:
        return False
    return NOBODY_BEFORE.search(ours, 0, found.start()) is not None


def _said_again(cue: Cue, ours: str) -> int:
    """Count the signs that only go on with the one before: “no damage, and no casualties”.

    “They do not call: they have cancelled” denies once, too.
    """
    signs = tuple(cue.sign.finditer(ours))
    return sum(
        _NOR.match(other[0]) is not None
        or (
            one[0].lower() == other[0].lower()
            and _GOING_ON.search(ours, one.end(), other.start()) is not None
        )
        or (
            CARRIES_NOT.fullmatch(other[0]) is not None
            and _EXPLAINS.search(ours, one.end(), other.start()) is not None
        )
        for one, other in pairwise(signs)
    )


def _told_of(cue: Cue, text: str) -> str:
    """Leave out the deeds that a text has only under `to`, where it is asked what was done."""
    return _TO_DO.sub(" ", text) if cue.kind is WordKind.DEED else text


def _count(pattern: re.Pattern[str], text: str, enough: int) -> int:
    return sum(1 for _, _ in zip(range(enough), pattern.finditer(text), strict=False))


def _is_retold(cue: Cue, found: re.Match[str], passage: str, mine: frozenset[str]) -> bool:
    """Tell whether a statement retells what a cue is said of."""
    matter = TOLD_BEHIND.sub("", passage)
    is_one_clause = not _CLAUSE_END.search(matter, 0, len(matter) - 1)
    theirs = content_senses(matter) if is_one_clause else frozenset()
    is_short = bool(theirs) and len(theirs) <= _SHORT
    if cue.kind is WordKind.STATUS:
        is_whole = is_short and _share(passage, mine) >= _SENTENCE_SHARE
        is_of_teller = matter != passage and found.start() >= len(matter.rstrip())
        return (is_whole and not is_of_teller) or _head(passage, found) in mine
    if is_short:
        return True
    start, end = _part(_SENTENCE_END, passage, found)
    if cue.kind is WordKind.QUESTION and found[0].endswith(" if"):
        start = found.end()  # “will examine if” asks only what is behind it
    if cue.kind in _WHOLE and content_senses(passage[start:end]) & mine:
        return True
    is_condition = cue.kind is WordKind.CONDITION
    behind = [
        word.stem
        for word in sensed_words(passage)
        if found.end() <= word.start < end and word.stem not in STOP_WORDS and word.stem.isalpha()
    ][:_BEHIND]
    if (
        not (is_condition or (cue.kind is WordKind.DEGREE and _has_more(passage)))
        and behind
        and (behind[0] in mine or 2 * sum(stem in mine for stem in behind) > len(behind))
    ):
        return True
    if _share(passage[start:end], mine) < (_CONDITION_SHARE if is_condition else _SENTENCE_SHARE):
        return False
    start, end = _part(_CLAUSE_END, passage, found)
    return is_condition or _share(passage[start:end], mine, 1.0) >= _CLAUSE_SHARE


def _is_untold_aside(found: re.Match[str], passage: str, mine: frozenset[str]) -> bool:
    """Tell whether a cue stands in what is said by the way, and nothing of that alone is retold."""
    asides = (one for one in _ASIDE.finditer(passage) if one.start() <= found.start() < one.end())
    aside = next(asides, None)
    if aside is None:
        return False
    rest = content_senses(passage[: aside.start()]) | content_senses(passage[aside.end() :])
    own = content_senses(aside[0]) - rest
    return bool(own) and own.isdisjoint(mine)


def _head(passage: str, found: re.Match[str]) -> str | None:
    """Give the word that a status is said of: the one behind it."""
    behind = (w.stem for w in sensed_words(passage) if w.start >= found.end())
    return next((stem for stem in behind if stem not in STOP_WORDS), None)


def _part(end_of_part: re.Pattern[str], text: str, found: re.Match[str]) -> tuple[int, int]:
    """Give where the part of a text is that a match stands in."""
    start = max((end.end() for end in end_of_part.finditer(text, 0, found.start())), default=0)
    stop = end_of_part.search(text, found.end())
    return start, stop.start() if stop else len(text)


def _share(words: str, mine: frozenset[str], of_nothing: float = 0.0) -> float:
    theirs = content_senses(words)
    return len(theirs & mine) / len(theirs) if theirs else of_nothing
