"""Claims → events: what happened on a day that the words tell, counted from the article's own."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from explainer.dates.resolution import told_in
from explainer.drafting.claims import DraftedClaim, Fields
from explainer.drafting.ids import free

_ROOM = 90  # words: the timeline of a page has room for a hundred
_WORD = re.compile(r"\w[\w’'.-]*")
_WORDS_OF_DATE = 6


def events(
    drafted: Sequence[DraftedClaim], day: date | None, taken: Iterable[str]
) -> dict[str, Fields]:
    """Give an event for each claim whose words tell one day, which is not after the article's."""
    ids, found, room = set(taken), dict[str, Fields](), _ROOM
    for claim in drafted:
        told = _day(claim, day) if day else None
        if day is None or told is None:
            continue
        when, words = told
        room -= len(_WORD.findall(claim.saying.says)) + _WORDS_OF_DATE
        if room < 0:
            break
        id_ = free(f"{claim.id}-day", ids)
        ids.add(id_)
        fields: Fields = {
            "what": claim.saying.says, "when": when, "words": words,
            "claims": claim.id,
        }  # fmt: skip
        who = claim.fields.get("who")
        found[id_] = {
            **fields,
            **({"who": who} if who else {}),
            "guessed": ["what", "when", *(["who"] if who else [])],
        }
    return found


def _day(claim: DraftedClaim, published: date) -> tuple[str, str] | None:
    """Give the one day that a statement tells, and the words that tell it."""
    saying = claim.saying
    if not saying.says or saying.condition or saying.candidates or claim.is_reaction or saying.part:
        return None
    told = [one for one in told_in(saying.says, published) if one.reading.when]
    if len(told) != 1:
        return None
    when = told[0].reading.when
    if when is None or when.day is None or when.day > published:
        return None
    return _as_printed(str(claim.fields.get("passage", "")), when.text, published)


def _as_printed(passage: str, when: str, published: date) -> tuple[str, str] | None:
    """Give a day with the words of the source that tell it."""
    for one in told_in(passage, published):
        if one.reading.when and one.reading.when.text == when:
            return when, passage[one.start : one.end]
    return None
