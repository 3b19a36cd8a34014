"""What somebody was at the time, with the years: a page is read long after the role has ended."""

from datetime import date

from explainer.presentation.chosen_people import ChosenPrincipal
from explainer.presentation.page_choice import PageChoice
from explainer.presentation.phrases import (
    Phrase,
    capitalised_phrase,
    day_of,
    role_on,
    role_phrase,
    unnamed_note,
)
from explainer.site import Actor, Claim, Role, Site


def role_with_years(actor: Actor, day: date | None) -> Phrase:
    """Give the role on a day, or the last before it, with its years as far as they are known."""
    role = role_on(actor, day) if day else None
    if role is None:
        return role_phrase(actor, day)
    years = _years(role)
    return (f"{role.title}, {years}" if years else role.title,)


def principal_roles(site: Site, one: ChosenPrincipal) -> tuple[Phrase, ...]:
    """Give the role of each on the day, the same only once; of the unnamed, where they are so."""
    roles = (_note(site, actor) or role_with_years(actor, one.day) for actor in one.actors)
    return tuple(dict.fromkeys(roles))


def _note(site: Site, actor: Actor) -> Phrase:
    return capitalised_phrase(unnamed_note(site, actor)) if actor.entry.kind == "unnamed" else ()


def role_in_reactions(
    site: Site, choice: PageChoice, who: tuple[Actor, ...], first: Claim
) -> Phrase:
    """Give the role on the day of a reaction, unless *Who* says the very same of that person.

    Several who react together have none.
    """
    if len(who) > 1:
        return ()
    actor, role = who[0], role_with_years(who[0], day_of(site, first))
    lines = (one for one in choice.principals.shown if not one.line and actor in one.actors)
    is_said = any(role_with_years(actor, one.day) == role for one in lines)
    return () if is_said else role


def _years(role: Role) -> str:
    start = role.start.earliest.year if role.start and role.start.earliest else None
    end = role.end.latest.year if role.end and role.end.latest else None
    match start, end:
        case None, None:
            return ""
        case None, _:
            return f"until {end}"
        case _, None:
            return f"since {start}"
        case _:
            return f"{start}–{end}" if start != end else f"{start}"
