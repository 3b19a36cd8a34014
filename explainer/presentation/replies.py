"""What is noted of the right of reply: who was asked when, and what came of it, in a sentence.

It says no more than is typed. That somebody had not answered is said of a day, for they may have
since; of a record that names no asker, nobody is said to have asked.
"""

from collections.abc import Iterator

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.presentation.phrases import Phrase, ThingName, capitalised_phrase, is_title, listed
from explainer.site import Claim, Event, Ref, ReplyRecord, Site

_NO_REPLY = {
    "declined": "The accused declined to reply.",
    "none-found": "No reply was found in the sources used here.",
    "not-asked": "The accused was not asked.",
    None: "Nothing is noted about a reply.",
}
_AT = {"day": "on", "month": "in", "season": "in", "year": "in"}


def reply_note(site: Site, owner: Claim | Event) -> Phrase:
    """Say what is noted of a reply to an accusation; nothing of one without more than its place."""
    if not isinstance(owner, Claim) or not owner.accuses:
        return ()
    record, typed = owner.reply_record, owner.entry.reply
    state = typed.state if typed else None
    told = _joined(_parts(site, record, state)) if record else ()
    is_told = bool(owner.reply) or (record is not None and state in (None, "declined"))
    if is_told:
        return told
    return (*told, " ", _NO_REPLY[state]) if told else (_NO_REPLY[state],)


def is_direct(claim: Claim, reply: Claim) -> bool:
    """Tell whether a reply answers this very statement, as far as is typed.

    It may have been said to others: then it says what it disputes or answers, and not this.
    """
    answered = _answered(reply)
    return not answered or claim.ref in answered or reply.ref in claim.disputes


def _answered(reply: Claim) -> frozenset[Ref]:
    towards = (ref for ref, _ in reply.towards)
    statements = ("claim", "reaction")
    return frozenset(ref for ref in (*reply.disputes, *towards) if ref.kind in statements) | (
        frozenset(ref for ref in reply.about if ref.kind in statements)
    )


def _parts(site: Site, record: ReplyRecord, state: str | None) -> Iterator[Phrase]:
    if record.asked or record.asked_by or record.entry.how:
        yield _asked(site, record)
    if record.no_answer_by:
        yield (f"had not answered by {in_words(record.no_answer_by)}",)
    if state == "declined":
        yield ("declined to reply", *_at(record.answered))
    elif record.answered or record.answered_in:
        yield ("answered", *_at(record.answered), *_in(site, record))


def _asked(site: Site, record: ReplyRecord) -> Phrase:
    askers = listed(ThingName(ref, site.actors[ref.id].name) for ref in record.asked_by)
    by = (" by ", *askers) if askers else ()
    how = (f", {record.entry.how}",) if record.entry.how else ()
    return ("asked for a response", *_at(record.asked), *by, *how)


def _at(when: When | None) -> Phrase:
    """Put a day behind a verb; what is no plain day, month or year stands in brackets."""
    if when is None:
        return ()
    is_plain = not (when.is_interval or when.approximate or when.uncertain)
    before = _AT.get(when.precision) if is_plain else None
    return (f" {before} {in_words(when)}" if before else f" ({in_words(when)})",)


def _in(site: Site, record: ReplyRecord) -> Phrase:
    if record.answered_in is None:
        return ()
    ref = record.answered_in
    return " in ", ThingName(ref, site.sources[ref.id].entry.title, is_title=is_title(site, ref))


def _joined(parts: Iterator[Phrase]) -> Phrase:
    """Make one sentence of parts."""
    sentence: Phrase = ()
    for part in parts:
        sentence += ("; ", *part) if sentence else part
    return (*capitalised_phrase(sentence), ".") if sentence else ()
