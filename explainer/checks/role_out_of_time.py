"""A sentence gives somebody a role that they didn't hold on that day.

## What to do
- Write the role of that day, or the name alone: *Odd Feld, then a candidate*
- If the role is right, mend `from` or `to` under `roles` in their file.
- Dismiss it if the sentence itself makes clear that the role came later, or earlier.

## Why it matters
“Mayor Feld met him”, of a day before he was mayor, makes it a deed of the town. Readers hold the
wrong office to account for it.

## Wrong
    # on 3 June 2023; Feld has been mayor since 20 January 2024
    what: Mayor Odd Feld met the council's engineer.

## Right
    # on 3 June 2023; Feld has been mayor since 20 January 2024
    what: Odd Feld, then a candidate, met the council's engineer.
"""

from collections.abc import Iterator
from datetime import date

from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.roles import COMES_INTO_OFFICE, COUNTRY_BEFORE, stands_beside
from explainer.site import Actor, Claim, Site

RULE = Rule("EX606", "role-out-of-time", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        day = _day(site, sentence)
        if day is None or COMES_INTO_OFFICE.search(sentence.own):
            continue
        for ref in sorted(names(site).named(sentence.own)):
            actor = site.actors.get(ref.id) if ref.kind == "actor" else None
            role = _wrong_role(actor, sentence.own, day) if actor else None
            if role:
                yield RULE.at(
                    sentence.place_in_field,
                    f"`{ref.id}` was not {role} on that day",
                    hint="give the role of that day, or mend the dates of the role",
                    entry=sentence.entry.id,
                )


def _day(site: Site, sentence: PublishedSentence) -> date | None:
    """Give the day that the sentence tells of, where it is one."""
    if sentence.owner is None:
        return None
    when = sentence.owner.when
    if when is None and isinstance(sentence.owner, Claim) and len(sentence.owner.about) == 1:
        event = site.events.get(sentence.owner.about[0].id)
        when = event.when if event and not sentence.owner.is_reaction else None
    return when.day if when else None


def _wrong_role(actor: Actor, text: str, day: date) -> str | None:
    held = [role.title for role in actor.roles if role.holds_on(day)]
    for role in actor.roles:
        title = COUNTRY_BEFORE.sub("", role.title)
        if role.title in held or not any(stands_beside(title, name, text) for name in actor.names):
            continue
        if not any(title.casefold() in other.casefold() for other in held):
            return title
    return None
