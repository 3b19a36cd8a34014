"""What is recorded about a reply contradicts itself.

## What to do
- Compare the days: `asked` (you asked), `answered` (they answered), `no_answer_by` (the last day
  without an answer). One of them is wrong.
- An answer stands somewhere: name the claim in `given`, or the source in `answered_in`.
- Keep one: `declined`, `none-found` or `not-asked`, or else the answer.

## Why it matters
“Was asked and did not answer” is a statement about a person, and must be possible. Nobody answers
before being asked. What they said earlier may stand beside `no_answer_by`, which says that no
answer has come since. This can't be dismissed.

## Wrong
    reply:
      asked: 2024-06-05
      given: no-pump
      answered: 2024-06-03

## Right
    reply:
      asked: 2024-06-03
      given: no-pump
      answered: 2024-06-05
"""

from collections.abc import Iterator

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Claim, ReplyRecord, Site

RULE = Rule("EX419", "reply-contradictory", __doc__)
_WRONG_DAY = (
    "one of the two days is wrong; what was said before is no answer to being asked: say that there"
    " is none with `no_answer_by`"
)
_Found = tuple[str, str, str]  # the field, the fact, the remedy


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        record = claim.reply_record
        for field, message, hint in _faults(site, claim, record) if record else ():
            place = claim.place / "reply"
            yield RULE.at(place.span(field), message, hint=hint, entry=claim.ref.id)


def _faults(site: Site, claim: Claim, record: ReplyRecord) -> Iterator[_Found]:
    yield from _of_state(claim, record)
    yield from _of_order(record)
    yield from _of_statement(site, claim, record)
    if record.answered and not (claim.reply or record.answered_in or _state(claim)):
        yield (
            "answered",
            "an answer is dated here, and no statement or source has it",
            "write `given` with the claim that holds it, or `answered_in` with its source",
        )


def _state(claim: Claim) -> str | None:
    return claim.entry.reply.state if claim.entry.reply else None


def _of_state(claim: Claim, record: ReplyRecord) -> Iterator[_Found]:
    state = _state(claim)
    has_answer = bool(claim.reply or record.answered_in)
    if state and has_answer:
        yield "state", f"`{state}` stands beside an answer", "keep one of the two"
    if state == "not-asked" and (record.asked or record.asked_by or record.entry.how):
        yield "state", "`not-asked` stands beside who asked", "keep one of the two"
    if state in ("none-found", "not-asked") and record.answered:
        yield "answered", f"`{state}` stands beside the day of an answer", "keep one of the two"


def _of_order(record: ReplyRecord) -> Iterator[_Found]:
    asked, answered, none_yet = record.asked, record.answered, record.no_answer_by
    if answered and asked and _is_before(answered, asked):
        yield _too_early("answered", "they answered", answered, "they were asked", asked)
    if none_yet and asked and _is_before(none_yet, asked):
        yield _too_early("no_answer_by", "no answer is told of", none_yet, "they were asked", asked)
    if answered and none_yet and _is_no_later(answered, none_yet):
        yield (
            "no_answer_by",
            f"they had answered by {in_words(answered)}, and not by {in_words(none_yet)}",
            "one of the two days is wrong, or the line is out of date: mend it or take it out",
        )


def _of_statement(site: Site, claim: Claim, record: ReplyRecord) -> Iterator[_Found]:
    """Compare with the day of the claim that holds the answer, where that is told."""
    if claim.reply is None or record.asked is None or record.answered or record.no_answer_by:
        return
    said = site.statement(claim.reply).when if _is_there(site, claim) else None
    if said and _is_before(said, record.asked):
        yield _too_early("given", "this was said", said, "they were asked", record.asked)


def _is_there(site: Site, claim: Claim) -> bool:
    assert claim.reply is not None
    mapping = site.reactions if claim.reply.kind == "reaction" else site.claims
    return claim.reply.id in mapping


def _too_early(field: str, what: str, when: When, before: str, then: When) -> _Found:
    return (
        field,
        f"{what} ({in_words(when)}) before {before} ({in_words(then)})",
        _WRONG_DAY,
    )


def _is_before(one: When, other: When) -> bool:
    """Tell whether one day was certainly before another."""
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _is_no_later(one: When, other: When) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest <= other.earliest
