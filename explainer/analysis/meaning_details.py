"""What else a statement may change of what it retells: numbers, lists, causes, verbs of saying."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice, pairwise

from explainer.english.attribution import TOLD_THAT
from explainer.english.causes import (
    AFTER,
    ATTRIBUTED,
    BLAMED,
    CAUSAL,
    CAUSED_BY,
    CAUSES,
    FRONT_FURTHER_ON,
    GIVING_AS_REASON,
    IN_FRONT,
    MADE,
    POINTING_AT_END,
    POINTING_BACK,
    WHICH_DID,
)
from explainer.english.cue_words import JOINING_ALL
from explainer.english.cues import CUES
from explainer.english.modality import is_past
from explainer.english.numbers import NO_COUNT, VALUES, spelled_value, whole_numbers
from explainer.english.operators import ABOVE, APPROXIMATING, BELOW, NOT_ABOVE, NUMBERED
from explainer.english.phrases import any_of, has_any
from explainer.english.speech_strength import (
    AS_TOLD,
    ASKED_TO,
    ASKS_MILDLY,
    EITHER,
    HALF_DECIDED,
    MADE_TO,
    MANNER,
    NO_SUBJECT,
    NOT_FLAT,
    OPEN_WORD,
    PLAIN_MANNER,
    PLAINLY_TOLD,
    SHOWN,
    SHOWN_KIN,
    STRONG_VERBS,
    TELLS_THAT,
    UNDECIDED,
)
from explainer.english.stop_words import STOP_WORDS
from explainer.english.verbs import FINITE_VERB
from explainer.english.word_classes import WordKind
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import content_stems, stem, stemmed_words

_ASKS_MILDLY = frozenset(map(stem, ASKS_MILDLY))
_SPEECH = tuple(cue for cue in CUES if cue.kind is WordKind.SPEECH)
_PLAINLY_TOLD = frozenset(map(stem, PLAINLY_TOLD))
# Verbs of that list that tell as often that something is so, and “as she sees it”.
_NOT_SAID = frozenset(map(stem, (
    "hold", "find", "know", "learn", "see", "show", "mean", "require", "determine", "discover",
    "provide", "intend", "ensure", "read", "order", "happen", "turn", "come", "make", "take", "be",
    "have", "do", "set", "appear", "seem", "follow", "establish", "prove", "so", "reach", "add",
)))  # fmt: skip
_SAYING = (_PLAINLY_TOLD - _NOT_SAID) | frozenset(map(stem, (
    "protest", "insist", "criticise", "criticize", "attack", "condemn", "dismiss", "reject",
    "defend",
    "oppose", "challenge", "accuse", "blame", "refuse", "call", "appeal",
)))  # fmt: skip
_AS_PLAINLY = frozenset(
    map(stem, ("put", "call", "like", "go", "describe", "word", "name", "term"))
)
_UNIT = r"(?!\w)|(?=(?:km|kg|cm|mm|m|mph|ha|ft|bn)\b)"  # “over 4km”
_NUMBER = re.compile(rf"(?<![\w.,])(?:(?:\d[\d,.]*\d|\d)(?:{_UNIT})|[a-z]+(?!\w))", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]+")
_FIGURES = re.compile(rf"(?<![\w.,])(?:\d[\d,.]*\d|\d)(?:{_UNIT})")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
# “Raised from £15,000 to £40,000”: who turns the two around turns a fall into a rise.
_NEAR = r"(?:about |some |nearly |over |more than |at least |around )?"
_FROM_TO = re.compile(
    rf"(?i)\bfrom {_NEAR}(?P<first>[$£€]?\d[\d,.]*)[^.;:]{{0,60}}? to"
    rf" {_NEAR}(?P<last>[$£€]?\d[\d,.]*)"
)
_BEFORE_NUMBER = 22  # code points before a number in which “more than” stands
_UP_TO_NUMBER = re.compile(r" ?(?:(?<!over )(?<!under )(?<!between )(?<!beyond )an? )?[ $£€]*")
_OR_MORE = re.compile(
    r"(?:\s+(?!\d)[\w’'-]+){0,4}?\s+(?:(?:or|and) (?:so|more|less|longer|over|older|fewer|above)"
    r"|plus|at (?:the )?(?:most|least)|or thereabouts|tops)\b(?! [$£€]?\d)"
    r"|(?:\s+(?!\d)[\w’'-]+){0,4}?, (?:roughly|approximately|more or less|give or take)\b"
)
_ITEM = r"[\w’'.-]+(?: [\w’'.-]+){0,3}"
_LIST = re.compile(rf"(?:{_ITEM}, )*{_ITEM},? (?:and|or) {_ITEM}")
_NAMED_IN_LIST = re.compile(r" [A-Z\d].*(?:, | and | or )|(?:, | and | or )[A-Z\d]", re.DOTALL)
# An apposition or a clause, which commas part too.
_NO_MEMBER = re.compile(
    r"(?i)(?:the|this|that|these|those|an?|by|as|who|which|where|when|of|in|to|with|from|for|at|on"
    r"|still|also|not|then|now)\b"
)
_ARTICLE = re.compile(r"(?i)(?:the|an?) ")
_NAME = re.compile(r"(?<=[\w,’”] )[A-Z][\w’'-]*")
_RELATIVE = re.compile(r"\s*(?:where|which|who|whose|when)\b[^,;.]*,")
_NAME_AT_END = re.compile(r"(?:^|\s)[A-Z][\w’'-]*$")  # “Dunlop, the owners’ counsel”
_DETERMINERS = re.compile(r"\b(?:the|an?|his|her|its|their|some|no)\b")
_NAMED = (  # patterns that name cause and effect, and what stands in all that they find
    (("blam",), BLAMED),
    (("attribut", "ascrib", "credit", "trac", "put"), ATTRIBUTED),
)
_MOST_CAUSES = 12  # of one text: who tells more gives none that could be told from the others
_ALONE = 3  # words of a cause that tell which it is, where the effect is told in other words
_CAUSE_END = re.compile(r"; |,? (?:but|while|although|though|whereas) |, and ")
_POINTED = 2  # words of a cause, where the source only points back to its own
_ALIKE = 5  # letters that words of one root begin with, as *Estonia* and *Estonian*
_MOST_KNOWN = 2  # members that the source has, beside which a strange one is no other word
_PARTS = re.compile(r",? (?:and|or) (?!(?:more|less|fewer|so|thereabouts)\b)|, ")
_SENTENCE_END = re.compile(r"[.;]\s|\n")
_JOINING = any_of(*JOINING_ALL)
_OR = re.compile(r"(?i)\bor\b(?! (?:more|so|less|fewer)\b)")
_PAIR = re.compile(r"\b([\w’-]+),? (or|and) (?:the |a |an |his |her )?([\w’-]+)\b")


class DetailKind(Enum):
    """A kind of change."""

    APPROXIMATION = auto()
    CHOICE = auto()
    MEMBER = auto()
    DIRECTION = auto()
    STRONG_VERB = auto()
    UNDECIDED = auto()
    AMOUNT = auto()
    ADDED = auto()
    DONE = auto()
    CONDITION = auto()
    DENIED = auto()
    OPPOSITE = auto()


@dataclass(frozen=True, slots=True)
class DetailChange:
    """What a statement changed: the words of ours, and those of the source where there are any."""

    kind: DetailKind
    ours: str
    theirs: str = ""


def detail_changes(ours: str, told: Iterable[str]) -> Iterator[DetailChange]:
    """Give the changes of details against all that a statement rests on."""
    passages = tuple(told)
    joined = "\n".join(passages)
    if any(word_classes_in(passage, (APPROXIMATING,)) for passage in passages):
        yield from _approximations(ours, joined)
    yield from _turned_ranges(ours, joined)
    yield from _choices(ours, joined)
    yield from _verbs(ours, joined)
    yield from _halves(ours, joined)


def _numbers(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    has_words = not VALUES.keys().isdisjoint(_LETTERS.findall(text.lower()))
    for found in whole_numbers(text, _NUMBER if has_words else _FIGURES):
        word = found[0].lower()
        if word[0].isdigit():
            if not _YEAR.fullmatch(word):
                yield word.replace(",", "").rstrip("."), found
        elif word in VALUES and word not in NO_COUNT and word not in ("twice", "thrice"):
            yield str(VALUES[word]), found
        elif not word.isalpha():
            yield str(spelled_value(word)), found


def _approximation(text: str, found: re.Match[str]) -> str:
    before = text[max(0, found.start() - _BEFORE_NUMBER) : found.start()]
    near = [
        each for each in NUMBERED.finditer(before) if _UP_TO_NUMBER.fullmatch(before, each.end())
    ]
    behind = _OR_MORE.match(text, found.end())
    return near[-1][0] if near else (behind[0] if behind else "")


def _approximations(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a number that is told about, and typed bare."""
    mine = [*_numbers(ours)]
    if not mine:
        return
    theirs: dict[str, list[str]] = {value: [] for value, _ in mine}
    for value, found in _numbers(told):
        if value in theirs:
            theirs[value].append(_approximation(told, found))
    for value, found in mine:
        said = theirs[value]
        near = _approximation(ours, found)
        if said and all(said) and not near:
            yield DetailChange(DetailKind.APPROXIMATION, found[0], f"{said[0]} {found[0]}")
        elif said and near and _is_beyond(near, said):
            theirs_is = f"{said[0]} {found[0]}".strip()
            yield DetailChange(DetailKind.APPROXIMATION, f"{near.strip()} {found[0]}", theirs_is)


def _turned_ranges(ours: str, told: str) -> Iterator[DetailChange]:
    """Find two numbers of which the source has the second first."""
    theirs = {_ends(found): found[0] for found in _FROM_TO.finditer(told)}
    for found in _FROM_TO.finditer(ours) if theirs else ():
        first, last = _ends(found)
        if (last, first) in theirs and (first, last) not in theirs:
            yield DetailChange(DetailKind.OPPOSITE, found[0], theirs[last, first])


def _ends(found: re.Match[str]) -> tuple[str, str]:
    return found["first"].rstrip(".,"), found["last"].rstrip(".,")


def _is_beyond(near: str, said: Iterable[str]) -> bool:
    """Tell whether ours is above a number that the source doesn't exceed, or below one it does."""
    told = [approximation.strip() for approximation in said]
    return any(
        mine.fullmatch(near.strip()) and all(map(theirs.fullmatch, told))
        for mine, theirs in ((ABOVE, NOT_ABOVE), (BELOW, ABOVE))
    )


def _choices(ours: str, told: str) -> Iterator[DetailChange]:
    """Find “a and b” where the source has “a or b”, and “a as well as b” where it has only that."""
    if " or " not in told:
        return
    joined = _JOINING.search(ours)
    is_lost = len(_OR.findall(ours)) < len(_OR.findall(told))
    if joined and is_lost and not _JOINING.search(told):
        yield DetailChange(DetailKind.CHOICE, joined[0], "or")
        return
    if " and " not in ours:
        return
    mine = {_pair(found): found[0] for found in _PAIR.finditer(ours) if found[2] == "and"}
    last = {_pair(found): found[2] for found in _PAIR.finditer(told)}
    for pair, words in mine.items():
        if last.get(pair) == "or" and STOP_WORDS.isdisjoint(pair):
            yield DetailChange(DetailKind.CHOICE, words, "or")


def _halves(ours: str, told: str) -> Iterator[DetailChange]:
    """Find one of two that the source leaves open: “either not loading, or loading slowly”."""
    if OPEN_WORD.search(ours):
        return
    yield from _one_of_two(ours, told)
    if not ("ither" in told or "hether" in told):
        return
    mine = content_senses(ours)
    for found in EITHER.finditer(told):
        one, other = content_senses(found["one"]), content_senses(found["other"])
        only_one, only_other = (one - other) & mine, (other - one) & mine
        is_half = bool(only_one) != bool(only_other)
        if (is_half or not (only_one or only_other)) and (one | other) & mine:
            yield DetailChange(DetailKind.UNDECIDED, ours, found[0])
            return


def _is_flat(told: str) -> bool:
    """Tell whether a text tells that one of two was so: not what may be, is asked or denied."""
    return " or " in told and not NOT_FLAT.search(told)


def _one_of_two(ours: str, told: str) -> Iterator[DetailChange]:
    mine = content_senses(ours)
    flat = (part for part in _SENTENCE_END.split(told) if _is_flat(part))
    retold = (part for part in flat if 2 * len(mine & content_senses(part)) > len(mine))
    for found in (one for part in retold for one in _PAIR.finditer(part)):
        one, other = content_senses(found[1]), content_senses(found[3])
        is_open = found[2] == "or" and not found[3].isupper()  # “or WHO” is another name
        if is_open and one and other and one != other and (one <= mine) != (other <= mine):
            yield DetailChange(DetailKind.UNDECIDED, ours, found[0])
            return


def _pair(found: re.Match[str]) -> tuple[str, str]:
    return stem(found[1].lower()), stem(found[3].lower())


def gained_members(ours: str, told: str, texts: Iterable[str]) -> Iterator[DetailChange]:
    """Find a member of a list that the source has nowhere, beside others that it has.

    A member with a name, or with a figure, must stand in what is told. Another may be told in
    other words, so none of its words may stand in the whole of the texts, and two others must.
    """
    is_joined = " and " in ours or " or " in ours
    may_list = is_joined and ("," in ours or _NAMED_IN_LIST.search(ours))
    for found in _LIST.finditer(ours) if may_list else ():
        # The first of those at the beginning has the sentence’s subject and verb before it.
        opening = int(found.start() == 0)
        parts = _members(found[0], is_subject=bool(opening))
        if len(parts) - opening >= 2:
            yield from _strange_member(parts, opening, told, texts)


def _strange_member(
    parts: list[str], opening: int, told: str, texts: Iterable[str]
) -> Iterator[DetailChange]:
    theirs = {word.stem for word in stemmed_words(told)}
    senses = content_senses(told)
    members = parts[opening:]
    known = [
        part
        for part in members
        if _is_told(part, theirs) or not content_senses(part).isdisjoint(senses)
    ]
    strange = [part for part in members if part not in known]
    if not strange:
        return
    named = next(filter(_is_member, strange), None)
    if named and known:
        yield DetailChange(DetailKind.MEMBER, named.rstrip("."))
        return
    beside = [*parts[:opening], *known]
    if not beside or len(parts) <= _longest_list(told, beside):
        return
    alike = _alike(parts, strange, beside)
    if alike:
        yield DetailChange(DetailKind.MEMBER, alike.rstrip("."))
    elif (
        len(known) < len(members)
        and len(known) + _is_opening_told(parts, opening, senses) >= _MOST_KNOWN
    ):
        # The first may be the end of what the list is added to.
        untold = len(_behind_teller(told) - content_senses(" ".join(parts)))
        yield from _unheard(members[0 if opening else 1 :], known, strange, texts, untold)


def _is_opening_told(parts: list[str], opening: int, senses: frozenset[str]) -> bool:
    return bool(opening) and not content_senses(parts[0]).isdisjoint(senses)


def _members(words: str, *, is_subject: bool) -> list[str]:
    """Give what stands in a list; of a subject, without what it does: “Lane and Reed had come”."""
    *first, last = (part for part in _PARTS.split(words) if part)
    if not is_subject or any(map(FINITE_VERB.search, first)):
        return [*first, last]
    return [*first, FINITE_VERB.split(last, maxsplit=1)[0].rstrip() or last]


def _alike(parts: list[str], strange: list[str], beside: list[str]) -> str | None:
    """Give a strange member that begins as one beside it, and is no apposition to a name."""
    for before, part in pairwise(parts):
        if part in strange and _is_like(part, beside) and not _NAME_AT_END.search(before):
            return part
    return None


def _is_like(part: str, known: list[str]) -> bool:
    """Tell whether a member begins as one that is told: “her passport, her shoes”."""
    first = part.split(maxsplit=1)[0].lower()
    return (
        _DETERMINERS.fullmatch(first) is not None
        and FINITE_VERB.search(part) is None
        and any(first in _DETERMINERS.findall(one.lower()) for one in known)
    )


def _longest_list(told: str, known: list[str]) -> int:
    """Give how many members the longest list has in which one that is known stands."""
    stems = content_stems(" ".join(known))
    lists = (
        _PARTS.split(found[0])
        for found in _LIST.finditer(told)
        if not stems.isdisjoint(word.stem for word in stemmed_words(found[0]))
    )
    return max(map(len, lists), default=0)


def _unheard(
    parts: list[str], known: list[str], strange: list[str], texts: Iterable[str], untold: int
) -> Iterator[DetailChange]:
    """Find a member that the texts have nowhere, or one alone that stands in no sentence told.

    A deed among others may stand for as many words as ours leaves untold.
    """
    is_one = len(strange) == 1 and len(known) >= _MOST_KNOWN
    anywhere = (
        set[str]() if is_one else {word.stem for text in texts for word in stemmed_words(text)}
    )
    is_chain = sum(map(_does, (*parts, *known))) > 1
    for part in parts:
        is_last = part is parts[-1] and _ARTICLE.match(part)  # no apposition stands there
        if is_chain and _does(part) and len(content_senses(part)) <= untold:
            continue  # “looked, saw no cars and drove on”
        if part in known or FINITE_VERB.search(part) or (_NO_MEMBER.match(part) and not is_last):
            continue
        if not _is_told(part, anywhere):
            yield DetailChange(DetailKind.MEMBER, part.rstrip("."))
            return


def _behind_teller(told: str) -> frozenset[str]:
    said = TOLD_THAT.match(told)
    return content_senses(told[said.end() :] if said else told)


def _does(part: str) -> bool:
    """Tell whether a part of a list begins with a verb in the past, or has one behind a subject."""
    words = part.lower().split()
    return is_past(words[0]) or FINITE_VERB.search(part) is not None


def _is_member(part: str) -> bool:
    """Tell a member of a list from a clause that a comma parts: it is named, and does nothing."""
    words = [word for word in part.rstrip(".").split() if word.lower() not in STOP_WORDS]
    is_named = part[:1].isupper() and all(word[:1].isupper() for word in words)
    return (is_named or part[:1].isdigit()) and FINITE_VERB.search(part) is None


def _is_told(part: str, theirs: set[str]) -> bool:
    content = content_stems(part)
    return not content or any(
        stem in theirs or any(other.startswith(stem[:_ALIKE]) for other in theirs)
        for stem in content
        if stem in theirs or len(stem) >= _ALIKE
    )


def turned_causes(ours: str, told: Iterable[str]) -> Iterator[DetailChange]:
    """Find a cause that became the effect, where no passage tells it so.

    Each passage is read from its own beginning, too: “Because …” may open it.
    """
    is_causal = word_classes_in(ours, (CAUSAL,))
    ours_told = tuple(islice(_causes_and_effects(ours), _MOST_CAUSES)) if is_causal else ()
    if not ours_told:
        return
    theirs = [
        each
        for text in told
        for each in islice((*_causes_and_effects(text), *_in_time(text)), _MOST_CAUSES)
    ]
    named = content_senses(" ".join(_NAME.findall(ours)))
    for mine in ours_told:
        turned = [_is_turned(mine, each, named) for each in theirs]
        if any(turned) and not any(_is_straight(mine, each, named) for each in theirs):
            yield DetailChange(DetailKind.DIRECTION, ours)
            return


_Cause = tuple[frozenset[str], frozenset[str]]


def _is_turned(mine: _Cause, theirs: _Cause, named: frozenset[str]) -> bool:
    """Tell whether each is in the other’s place, or the most of one, and the rest in neither."""
    (cause, effect), (their_cause, their_effect) = mine, theirs
    if not their_cause:
        return _is_effect_told_as_cause(mine, their_effect)
    back, forth = len(cause & their_effect), len(effect & their_cause)
    if _is_straight(mine, theirs, named):
        return False
    is_one_there = (cause & their_effect, cause), (effect & their_cause, effect)
    return bool(back and forth) or (
        cause.isdisjoint(their_cause)
        and effect.isdisjoint(their_effect)
        and any(len(there) >= _ALONE and 2 * len(there) > len(of) for there, of in is_one_there)
    )


def _is_effect_told_as_cause(mine: _Cause, their_effect: frozenset[str]) -> bool:
    """Tell whether ours has as the cause what the source has as the effect of something before."""
    cause, effect = mine
    there = cause & their_effect
    return (
        len(there) >= _POINTED
        and 2 * len(there) > len(cause)
        and len(effect & their_effect) < len(effect) / 2
    )


def _is_straight(mine: _Cause, theirs: _Cause, named: frozenset[str]) -> bool:
    """Tell whether each stands on its own side; names, which stand on either, count half."""
    (cause, effect), (their_cause, their_effect) = mine, theirs
    kept = cause & their_cause, effect & their_effect
    crossed = cause & their_effect, effect & their_cause
    if (crossed[0] and not kept[0]) or (crossed[1] and not kept[1]):
        return False
    straight, across = (
        sum(2 * len(words) - len(words & named) for words in sides) for sides in (kept, crossed)
    )
    return straight > 0 and straight >= across


def _causes_and_effects(text: str) -> Iterator[_Cause]:
    """Give each cause and its effect that a text tells, by their content words.

    A cause that the text only points back to has no words.
    """
    at_end = POINTING_AT_END.search(text)
    if at_end:
        yield frozenset(), content_senses(text[: at_end.start()])
        text = text[: at_end.start()]
    back = POINTING_BACK.match(text)
    if back:
        yield frozenset(), content_senses(text[back.end() :])
        return
    for stems, pattern in _NAMED:
        for found in pattern.finditer(text) if has_any(text, stems) else ():
            yield content_senses(found["cause"]), content_senses(found["effect"])
    front = IN_FRONT.match(text)
    if front:
        aside = _RELATIVE.match(text, front.end())  # “As she is from India, where …, she …”
        effect = text[aside.end() if aside else front.end() :]
        yield content_senses(front["cause"]), content_senses(effect)
    begin = front.end() if front else 0
    yield from _caused_by(text, begin)
    yield from _causing(text, begin)


def _caused_by(text: str, begin: int) -> Iterator[_Cause]:
    """Give the causes behind their effects, and those in front of a clause further on."""
    further = {found.start("why"): found for found in FRONT_FURTHER_ON.finditer(text, begin)}
    for found in further.values():
        yield content_senses(found["cause"]), content_senses(found["effect"])
    for found in CAUSED_BY.finditer(text, begin):
        if found.start() not in further:
            end = _CAUSE_END.search(text, found.end())
            cause = text[found.end() : end.start() if end else len(text)]
            effect = text[_clause_start(text, found.start()) : found.start()]
            yield content_senses(cause), content_senses(effect)


def _causing(text: str, begin: int) -> Iterator[_Cause]:
    for found in (*CAUSES.finditer(text, begin), *MADE.finditer(text, begin)):
        # “injuring Yager” is what came of it
        ended = _CAUSE_END.search(text, found.end())
        effect = text[found.start() : ended.start() if ended else len(text)]
        yield (
            content_senses(text[_clause_start(text, found.start()) : found.start()]),
            content_senses(effect),
        )


def _clause_start(text: str, place: int) -> int:
    """Give where the clause before a place begins: what stands before it causes nothing."""
    start = max((found.end() for found in _CAUSE_END.finditer(text, 0, place)), default=0)
    return start if content_senses(text[start:place]) else 0  # “; on that account”


def _in_time(text: str) -> Iterator[_Cause]:
    for found in AFTER.finditer(text):
        yield content_senses(text[found.end() :]), content_senses(text[: found.start()])
    for found in WHICH_DID.finditer(text):
        yield content_senses(text[: found.start()]), content_senses(text[found.start() :])
    for found in GIVING_AS_REASON.finditer(text):
        yield content_senses(text[found.end() :]), content_senses(text[: found.start()])


def _verbs(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a verb of saying that says more than the source's, and half of “affirm or deny”."""
    present = word_classes_in(ours, (STRONG_VERBS, HALF_DECIDED))
    for found in STRONG_VERBS.sign.finditer(ours) if STRONG_VERBS in present else ():
        if any(
            verb.sign.match(ours, found.start()) and verb.any_kin.search(told) for verb in _SPEECH
        ):
            continue
        if content_senses(found[0]).isdisjoint(content_senses(told)):
            yield DetailChange(DetailKind.STRONG_VERB, found[0])
    for found in TELLS_THAT.finditer(ours) if " that " in ours else ():
        typed = found["verb"] or found["verbs"]
        verb = stem(typed)
        if (
            verb in _PLAINLY_TOLD
            or NO_SUBJECT.fullmatch(found["before"])
            or not content_senses(typed).isdisjoint(content_senses(told))
        ):
            continue
        yield DetailChange(
            DetailKind.STRONG_VERB, f"{typed}{found['behind'] or found['particle'] or ''}"
        )
    yield from _shown(ours, told)
    yield from _manners(ours, told)
    open_ = UNDECIDED.search(told) if HALF_DECIDED in present else None
    if open_ and not UNDECIDED.search(ours):
        first, last = (stem(open_[name].lower()) for name in ("first", "last"))
        mine = {word.stem for word in stemmed_words(ours)}
        if (first in mine) != (last in mine):
            yield DetailChange(
                DetailKind.UNDECIDED, open_["last" if last in mine else "first"], open_[0]
            )


def _shown(ours: str, told: str) -> Iterator[DetailChange]:
    """Find what ours has as shown, and the source only as said: “the agency has documented”."""
    shown = SHOWN.search(ours)
    if shown and not SHOWN_KIN.search(told):
        yield DetailChange(DetailKind.STRONG_VERB, shown["aside"] or shown[0])


def _manners(ours: str, told: str) -> Iterator[DetailChange]:
    """Find how something was said, or that it was more than asked for, and the source has none."""
    theirs = content_stems(told)
    for found in MANNER.finditer(ours) if "ly " in ours or "ly." in ours else ():
        manner = found["manner"]
        verbs = {stem(one.lower()) for one in (found["said"], found["then"]) if one}
        if (
            verbs & _SAYING
            and manner.lower() not in PLAIN_MANNER
            and not re.search(r"\w{3}ly\b", told)
            and stem(manner[:-2].lower()) not in theirs
        ):
            yield DetailChange(DetailKind.STRONG_VERB, manner)
            return
    for found in AS_TOLD.finditer(ours) if ", as " in ours else ():
        if stem(found["verb"]) not in theirs | _PLAINLY_TOLD | _AS_PLAINLY:
            yield DetailChange(DetailKind.STRONG_VERB, f"{found['verb']}{found['particle'] or ''}")
            return
    asked = ASKED_TO.search(told) if " to " in ours else None
    for found in MADE_TO.finditer(ours) if asked else ():
        verb = stem(found["verb"])
        if verb not in theirs | _ASKS_MILDLY and stem(found["deed"]) in theirs:
            yield DetailChange(DetailKind.STRONG_VERB, found["verb"])
            return
