"""Whether a weekday lies ahead of the day on which it is told: by the verb that it stands with.

News tells what was and what comes with the bare name of a day: “met on Monday”, “will meet on
Monday”, “said that it would meet on Monday”. The verb nearest in front decides; of a day that
begins its clause, the one behind. Where none does, or where an older report is retold, the day may
be either, and both are given.
"""

import re
from dataclasses import dataclass
from typing import Literal

from explainer.english.irregular_verbs import BASES
from explainer.english.lazy_patterns import lazy_regex

WeekdaySide = Literal["last", "next"]


@dataclass(frozen=True, slots=True)
class WeekdayTense:
    """The sides on which a weekday may lie, the likelier first, and the words that say so."""

    sides: tuple[WeekdaySide, ...]
    words: str = ""


_NO_PASTS = ("does", "goes", "has", "lying")
_PASTS = "|".join(sorted(BASES.keys() - set(_NO_PASTS)))
_NO_DEED = r"(?:need|speed|seed|feed|breed|bleed|hundred|indeed|proceed|exceed|succeed|embed)"
_PLANNED = (  # what they name may be to come: “agreed to meet”, “announced a strike”
    r"(?:agreed|announced|arranged|asked|booked|called|decided|demanded|expected|hoped|intended"
    r"|invited|ordered|planned|pledged|prepared|promised|proposed|requested|scheduled|summoned"
    r"|threatened|told|urged|vowed|wanted|warned)"
)
_SAY = (
    r"said|says|told|tells|added|announced|confirmed|wrote|writes|warned|warns|predicted|agreed"
    r"|reported|reports|stated|insisted|promised|vowed|decided|explained|according to"
)
_SAID = lazy_regex(rf"\b(?:{_SAY})\b")
_SET = (
    r"(?:(?:due|set|scheduled|expected|slated|planned)(?: to)?"
    r"|(?:going|about|likely|bound|supposed|meant) to)"
)
# What belongs to the verb: “would not have been closed and searched”.
_REST = r"(?:(?: (?:not|also|now|still|be|have|been|only|\w+ly))* [a-z]+(?: (?:and|or) [a-z]+ed)?)?"
_BETWEEN = r"(?:n['’]t| not| \w+ly| also| now| still)?"
_FUTURE = lazy_regex(
    rf"\b(?:will|shall|won['’]t|(?:can|must|may)(?!(?: not)? have\b)){_REST}|['’]ll{_REST}"
    rf"|\b(?:is|are|am){_BETWEEN} (?:{_SET}|to){_REST}"
    rf"|\b(?:has|have|needs?|plans?|intends?|hopes?|expects?|wants?|vows?|promises) to{_REST}"
)
_THEN_FUTURE = lazy_regex(
    rf"\b(?:would|should|might|could)(?:n['’]t)?(?!(?: not)? have\b){_REST}"
    rf"|\b(?:was|were){_BETWEEN} (?:{_SET}|to(?! have\b)){_REST}"
    rf"|\b(?:had|{_PLANNED}(?: [\w’]+){{0,3}}) to{_REST}"
    r"|\b(?:upcoming|scheduled|planned|due|expected|slated|deadline)\b"
)
_PLAN = lazy_regex(rf"\b{_PLANNED}\b")
_PAST = lazy_regex(
    r"\b(?:was|were|had|did|has|have)(?:n['’]t)?\b"
    rf"|(?<!\b[Tt]he )(?<!\b[Aa]n )(?<!\b[Aa] )(?<!-)\b(?!{_NO_DEED}\b)(?:[a-z]{{2,}}ed|{_PASTS})\b"
)
_FINITE = lazy_regex(r"\b(?:was|were|had|did)\b")
_PERFECT = lazy_regex(r"\b(?:has|have)(?:n['’]t)? (?!to\b)(?:\w+ly )?[a-z]+")
_PUT_OFF = lazy_regex(
    r"\b(?:postpone|adjourn|delay|reschedul|defer|put off|extend|mov|push)\w*(?: \w+){0,5}"
    r" (?:to|until|till) $"
)
_AHEAD_OF = lazy_regex(r"\b(?:(?:ahead of|before) (?:[a-z]+ ){0,3}(?:on )?|for )$")
_UNTIL = lazy_regex(r"\b(?:until|till)(?: at least| late| early)? $")
_BY, _SINCE = lazy_regex(r"\b[Bb]y $"), lazy_regex(r"\b[Ss]ince (?:late |early )?$")
_INFINITIVE = lazy_regex(r"(?<!ing )\bto (?!the\b|an?\b)[a-z]+(?: [\w’'-]+){0,6} $")
_CLAUSE = re.compile(r"[.;!?—–](?: |$)|[:“”]|\. ")
_FRONTED = lazy_regex(
    r"(?:^|[,;:(—–“] ?|\b(?:that|and|but|while|because|when|whether|if) )"
    r"(?:and |but |while |when )?(?:(?:[Oo]n|[Bb]y|[Ff]rom|[Uu]ntil|[Bb]efore|[Aa]fter) )?$"
)
_EARLIER = lazy_regex(  # an older report is told: its days count from then
    r"(?i)\b(?:had|ago|earlier|previously|originally|last (?:week|month)|yesterday"
    rf"|(?:{_SAY}) (?:\w+ ){{0,3}}(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_NOT = lazy_regex(r"(?i)\b(?:not|never|no|until then)\b|n['’]t\b")

_Found = tuple[int, int, str]  # place and end in the clause, and its kind


def weekday_tense(phrase: str, start: int, end: int) -> WeekdayTense:
    """Tell on which side the weekday at a place of a sentence may lie, and by which words."""
    before = _CLAUSE.split(phrase[:start])[-1]
    behind = _CLAUSE.split(phrase[end:])[0]
    if _SINCE.search(before):
        return WeekdayTense(("last",), "since")
    if behind[:2] in ("’s", "'s"):
        return WeekdayTense(("last", "next"))
    if _FRONTED.search(before):
        tense = _of_behind(behind, before)
        if tense:
            return tense
    return _of_front(before, behind)


def _of_behind(behind: str, before: str) -> WeekdayTense | None:
    """Read “on Thursday the council will vote”."""
    verbs = _verbs(behind)
    if not verbs:
        return None
    start, end, kind = verbs[0]
    words = behind[start:end].strip()
    if kind == "future":
        return WeekdayTense(("next",), words)
    if kind == "then":
        return WeekdayTense(_of_then(before, behind), words)
    is_sure = not any(later[2] == "future" for later in verbs[1:])
    return WeekdayTense(("last",) if is_sure else ("last", "next"), words)


def _of_front(before: str, behind: str) -> WeekdayTense:
    """Read by the last verb in front."""
    verbs = _verbs(before)
    start, end, kind = verbs[-1] if verbs else (0, 0, "")
    words = before[start:end].strip()
    put_off = _PUT_OFF.search(before)
    if put_off and not re.search(r"\bhad\b", before):
        return WeekdayTense(("next",), put_off[0].strip())
    if kind == "future":
        is_older = _EARLIER.search(before[:start]) is not None
        return WeekdayTense(("next", "last") if is_older else ("next",), words)
    if kind == "then":
        return WeekdayTense(_of_then(before[:start], behind), words)
    limit = _of_limit(before, kind, words)
    if limit:
        return limit
    if not kind:
        ahead = _INFINITIVE.search(before) or _AHEAD_OF.search(before)
        either = WeekdayTense(("next", "last") if ahead else ("last", "next"))
        return _of_behind(behind, before) or either  # “the hearing on Monday will decide”
    is_plan = _PLAN.fullmatch(words) and len(before[end:].split()) > 1
    is_open = is_plan or _AHEAD_OF.search(before, end) or _runs_on(before, verbs)
    return WeekdayTense(("last", "next") if is_open else ("last",), words)


def _runs_on(before: str, verbs: list[_Found]) -> bool:
    """Tell whether “will meet the men freed on Monday” has its only full verb in front."""
    behind = verbs[0][1]
    return verbs[0][2] == "future" and not _FINITE.search(before, behind)


def _of_then(before: str, behind: str) -> tuple[WeekdaySide, ...]:
    """Read “said that it would meet”, which comes; “it would meet” alone may be past by now."""
    is_told = _SAID.search(before) or _SAID.search(behind)
    return ("next",) if is_told and not _EARLIER.search(before) else ("next", "last")


def _of_limit(before: str, kind: str, words: str) -> WeekdayTense | None:
    """Read “have cancelled their calls until Sunday”, “told them to leave by Friday”."""
    by = _BY.search(before)
    until = _UNTIL.search(before)
    if not by and not until:
        return None
    if by and _INFINITIVE.search(before[: by.start()]):
        return WeekdayTense(("next",), "by")
    if until and (not kind or _is_perfect(before)) and not _NOT.search(before):
        return WeekdayTense(("next",), "until")
    if kind == "past" and by:
        return None  # “was shut by Monday”
    if kind == "past" and _NOT.search(before):
        return WeekdayTense(("last", "next"), words)
    return WeekdayTense(("next", "last"), "by" if by else "until")


def _is_perfect(before: str) -> bool:
    """Tell whether the last verb is “have cancelled”, which holds on the day of the source."""
    perfect = list(_PERFECT.finditer(before))
    return bool(perfect) and not any(perfect[-1].end() <= start for start, _, _ in _verbs(before))


def _verbs(words: str) -> list[_Found]:
    """Give the verbs of a clause in their order, none within another."""
    found = [
        (match.start(), match.end(), kind)
        for kind, pattern in (("future", _FUTURE), ("then", _THEN_FUTURE), ("past", _PAST))
        for match in pattern.finditer(words)
    ]
    kept: list[_Found] = []
    for one in sorted(found, key=lambda each: (each[0], -each[1])):
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return kept
