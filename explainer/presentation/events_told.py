"""Events as they are told: by whom, on which day, and whether anybody disputes them."""

import re
from dataclasses import replace

from explainer.dates.display import in_words
from explainer.presentation.label_case import LabelCase
from explainer.presentation.label_links import hearing_reporter
from explainer.presentation.labels import Label, LabelKey, label
from explainer.presentation.phrases import (
    Phrase,
    capitalised_phrase,
    event_standings,
    other_side,
    plain,
)
from explainer.site import Claim, Event, Evidence, Ref, Site, Standing
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

    That a witness was heard is told by who reports the hearing, and not by the witness. What
    unnamed people say and somebody testified to has the label of both, and stands on the testimony.
    """
    found = event_evidence(site, event)
    if event.is_background or found is None:
        return None
    case = LabelCase(site, *found)
    if event.evidence or case.hearing is None:
        weakest = label(site, *found)
        also = _testimony(site, event) if weakest.key.standing is Standing.UNNAMED else None
        return _both(weakest, also) if also else weakest
    reporter, told = hearing_reporter(case)
    is_record = case.hearing == case.source.ref
    key = LabelKey(Standing.DOCUMENT if is_record else Standing.OUTLET, (reporter,), None)
    return Label(_REPORTED, key, capitalised_phrase(told), capitalised_phrase(told))


def standings_told(site: Site, event: Event) -> tuple[Standing, ...]:
    """Give on what an event stands, for its shape, the name of that and its page: strongest first.

    It is what the label tells; of background, what its evidence has.
    """
    told = event_label(site, event)
    if told is None:
        return event_standings(site, event)
    found = event_evidence(site, event)
    weakest = found[1].standing if found else told.key.standing
    is_both = weakest is Standing.UNNAMED and told.key.standing is Standing.TESTIMONY
    return (told.key.standing, weakest) if is_both else (told.key.standing,)


def hearings(site: Site, event: Event) -> tuple[Ref, ...]:
    """Give the transcripts of a hearing that an event is: all of its day and body."""
    if not is_hearing(site, event):
        return ()
    claims = map(site.statement, event.claims)
    found = [LabelCase(site, claim, claim.evidence[0]).hearing for claim in claims]
    sources = [site.sources[ref.id] for ref in dict.fromkeys(found) if ref]
    same = {(source.outlet, source.published) for source in sources}
    outlets = dict.fromkeys(source.outlet for source in sources)
    works = (site.sources[ref.id] for one in outlets for ref in site.users(one, "outlet"))
    return tuple(
        work.ref
        for work in works
        if work.entry.type == "testimony" and (work.outlet, work.published) in same
    )


def _testimony(site: Site, event: Event) -> LabelCase | None:
    """Give the first testimony to an event."""
    for claim in map(site.statement, event.claims):
        for evidence in claim.evidence:
            if evidence.standing is Standing.TESTIMONY:
                return LabelCase(site, claim, evidence)
    return None


def _both(weakest: Label, case: LabelCase) -> Label:
    """Join two labels; the short one leaves the day of the hearing out, for it has another."""
    assert isinstance(case.owner, Claim)
    assert case.hearing
    testimony = label(case.site, case.owner, case.evidence)
    day = case.day_of(case.hearing)
    short = tuple(part for part in testimony.short if part != day)
    return replace(
        weakest,
        key=weakest.key._replace(standing=Standing.TESTIMONY),
        short=(*weakest.short, "; ", *short),
        full=(*weakest.full, "; ", *testimony.full),
    )


def date_label(site: Site, event: Event) -> Phrase:
    """Give the label of an event's date, where others tell it than what happened."""
    what, words = event_label(site, event), event.entry.words
    if what is None or not words or event.evidence or is_hearing(site, event):
        return ()
    for claim in map(site.statement, event.claims):
        for evidence in claim.evidence:
            if any(fold_passage(words) in fold_passage(one.words) for one in evidence.words):
                told = label(site, claim, evidence)
                same = told.key._replace(standing=what.key.standing)  # the label may be of both
                return () if what.key in (told.key, same) else told.full
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
        if owner.evidence or is_hearing(site, owner):
            return ()
        return others if all(refs - set(owner.claims) for refs in contested) else ()
    return others


def is_hearing(site: Site, event: Event) -> bool:
    """Tell whether an event is that somebody was heard: it is known from testimony alone."""
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
