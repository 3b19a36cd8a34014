"""Events as they are told: by whom, on which day, and whether anybody disputes them."""

import re

from explainer.dates.display import in_words
from explainer.presentation.label_case import LabelCase
from explainer.presentation.label_links import hearing_reporter
from explainer.presentation.labels import Label, LabelKey, label
from explainer.presentation.phrases import Phrase, capitalised_phrase, other_side, plain
from explainer.site import Claim, Event, Evidence, Site, Standing
from explainer.text.fold import fold_passage

WEAKEST_FIRST = (
    Standing.NO_ACCUSER,
    Standing.UNNAMED,
    Standing.NOT_CHECKED,
    Standing.OUTLET,
    Standing.ON_RECORD,
    Standing.DOCUMENT,
    Standing.TESTIMONY,
)
_CLOCK = re.compile(
    r"\b\d{1,2}(?:\.\d\d)?,? (?:a\.m\.|p\.m\.|o’clock)|\b\d{1,2}\.\d\d\b|\b(?:midnight|half-past)\b"
)
_REPORTED = 8  # the row of the table of what an outlet says


def strength(evidence: Evidence) -> int:
    return WEAKEST_FIRST.index(evidence.standing)


def event_label(site: Site, event: Event) -> Label | None:
    """Give the label of what happened: of its own evidence, else the weakest of its claims.

    That a witness was heard is told by who reports the hearing, and not by the witness.
    """
    found = event_evidence(site, event)
    if event.is_background or found is None:
        return None
    case = LabelCase(site, *found)
    if event.evidence or case.hearing is None:
        return label(site, *found)
    reporter, told = hearing_reporter(case)
    is_record = case.hearing == case.source.ref
    key = LabelKey(Standing.DOCUMENT if is_record else Standing.OUTLET, (reporter,), None)
    return Label(_REPORTED, key, capitalised_phrase(told), capitalised_phrase(told))


def date_label(site: Site, event: Event) -> Phrase:
    """Give the label of an event's date, where others tell it than what happened."""
    what, words = event_label(site, event), event.entry.words
    if what is None or not words or event.evidence or _is_hearing(site, event):
        return ()
    for claim in map(site.statement, event.claims):
        for evidence in claim.evidence:
            if any(fold_passage(words) in fold_passage(one.words) for one in evidence.words):
                told = label(site, claim, evidence)
                return () if told.key == what.key else told.full
    return ()


def event_evidence(site: Site, event: Event) -> tuple[Claim | Event, Evidence] | None:
    """Give the evidence that an event's label is of, with its owner."""
    own = [(event, evidence) for evidence in event.evidence]
    claims = map(site.statement, event.claims)
    found: list[tuple[Claim | Event, Evidence]] = [
        *own, *((claim, evidence) for claim in claims for evidence in claim.evidence)
    ]  # fmt: skip
    candidates = found[: len(own)] or found
    return min(candidates, key=lambda pair: strength(pair[1]), default=None)


def direct_others(site: Site, owner: Claim | Event) -> tuple[Claim, ...]:
    """Give what is in dispute with a statement, or with an event itself.

    An event is in dispute where each claim that it is known from is, with claims that it is not
    known from: else somebody tells it whom nobody contradicts, or both sides do. A hearing is not
    in dispute because what was said in it is.
    """
    others = other_side(site, owner)
    if isinstance(owner, Event) and others:
        claims = [site.statement(ref) for ref in owner.claims]
        contested = [{one.ref for one in other_side(site, claim)} for claim in claims]
        if owner.evidence or _is_hearing(site, owner):
            return ()
        return others if all(refs - set(owner.claims) for refs in contested) else ()
    return others


def _is_hearing(site: Site, event: Event) -> bool:
    found = event_evidence(site, event)
    return found is not None and LabelCase(site, *found).hearing is not None


def day_of_event(site: Site, event: Event, told: str) -> str:
    """Give the day of an event in brackets, and who tells it if others do; not if it is told."""
    if event.when is None or (day := in_words(event.when)) in told:
        return ""
    by = plain(date_label(site, event))
    return f" ({day}, as dated by {by})" if by else f" ({day})"


def day_of_clock(site: Site, claim: Claim, told: str) -> str:
    """Give the day that a time of the clock is of, from the events that are known from a statement.

    Else the day of the telling, which stands in the label, would be read as it.
    """
    if not _CLOCK.search(told):
        return ""
    events = (event for event in site.events.values() if claim.ref in event.claims)
    days = {event.when for event in events}
    day = days.pop() if len(days) == 1 else None
    if day is None or day.precision != "day" or in_words(day) in told:
        return ""
    return f"On {in_words(day)}"
