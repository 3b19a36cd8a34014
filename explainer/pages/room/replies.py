"""Who is accused, by which statement, whether they were asked, and what came of it."""

from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Lines, Row
from explainer.presentation.phrases import Phrase, ThingName
from explainer.presentation.replies import reply_note
from explainer.site import Claim, Explainer, Site

ID = "replies"
TITLE = "Right of reply"
INTRO = "Everybody accused. What is still open comes first: nobody asked, or nobody answered."
NONE = "No statement accuses anybody."
COLUMNS: tuple[str, ...] = ("Accused", "Statement", "Asked and answered", "Line")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    if story is None:
        return None
    accusations = (claim for claim in site.statements_of(story) if claim.accuses)
    found = [row for claim in accusations for row in _rows(site, claim)]
    return sorted(found, key=lambda row: not row.is_open)


def _rows(site: Site, claim: Claim) -> Iterator[Row]:
    place = claim.place.span("reply" if claim.entry.reply else "accuses")
    for ref in claim.accuses:
        accused = ThingName(ref, site.actors[ref.id].name)
        statement = ThingName(claim.ref, claim.ref.local)
        cells = ((accused,), (statement,), _told(site, claim), Lines.of(place))
        yield Row(cells, is_open=_is_open(claim))


def _told(site: Site, claim: Claim) -> Phrase:
    note = reply_note(site, claim)
    if claim.reply is None:
        return note
    answer = ("The answer: ", ThingName(claim.reply, claim.reply.local), ".")
    return (*note, " ", *answer) if note else answer


def _is_open(claim: Claim) -> bool:
    """Tell whether an answer may still come: nobody was asked, or the last word is that none came.

    What nobody found in the sources was not asked for by us.
    """
    reply, record = claim.entry.reply, claim.reply_record
    if reply is None or reply.state in ("not-asked", "none-found"):
        return True
    return bool(record and record.no_answer_by and not record.answered)
