"""Who: those who matter, one line each; the others are folded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.prose import MarkedSentence, marked
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.phrases import Phrase, actor_note, day_of, role_phrase
from explainer.site import Actor, Claim, Ref, Site, Standing

ID, TITLE, TEMPLATE = "who", "Who", "sections/who.html.j2"


@dataclass(frozen=True, slots=True)
class Principal:
    """One line: who, and the role at the time; `line` stands in its place where it was written."""

    actors: tuple[Actor, ...]
    roles: tuple[Phrase, ...]
    line: MarkedSentence | None


def view(page: StoryPage) -> Mapping[str, object] | None:
    principals = [
        Principal(
            tuple(page.site.actors[ref.id] for ref in one.actors),
            tuple(_role(page, ref) for ref in one.actors),
            next(marked(page, (one.line,))) if one.line else None,
        )
        for one in page.choice.principals
    ]
    shown = {ref for one in page.choice.principals for ref in one.actors}
    others = [page.site.actors[ref.id] for ref in _everyone(page) if ref not in shown]
    return {"principals": principals, "others": others} if principals or others else None


def _role(page: StoryPage, ref: Ref) -> Phrase:
    """Give the role on the day of the first statement that concerns somebody."""
    actor = page.site.actors[ref.id]
    if actor.entry.kind == "unnamed":
        return (actor_note(page.site, actor),)
    for claim in page.site.statements_of(page.explainer):
        if ref in _concerned(page.site, claim):
            return role_phrase(actor, day_of(page.site, claim))
    return ()


def _everyone(page: StoryPage) -> list[Ref]:
    """Give people of the story, then those who told it; bodies and outlets stand as sources."""
    found: dict[Ref, None] = {}
    for names in (_concerned, _told_by):
        for claim in page.site.statements_of(page.explainer):
            found |= dict.fromkeys(names(page.site, claim))
    return [ref for ref in found if page.site.actors[ref.id].entry.kind in ("person", "unnamed")]


def _concerned(_: Site, claim: Claim) -> Iterator[Ref]:
    """Give those who act, speak or are spoken of."""
    for evidence in claim.evidence:
        author_speaks = evidence.standing is Standing.OUTLET and not evidence.entry.speaker
        yield from () if author_speaks else evidence.speakers
        yield from evidence.hearers
    yield from (*claim.who, *claim.accuses, *((claim.speaks_for,) if claim.speaks_for else ()))


def _told_by(site: Site, claim: Claim) -> Iterator[Ref]:
    """Give those through whom it came."""
    for evidence in claim.evidence:
        for link in (*evidence.chain.by, *evidence.chain.via, evidence.source):
            if link.kind == "actor":
                yield link
            else:
                yield from site.sources[link.id].authors
