"""A role is given to somebody at a time when they did not hold it.

## Why it matters
“President Biden” in an account of 2020 says something that is not so. A person's page prints the
role at the date of each claim.

## Wrong
    what: President Biden met the general.   # in 2020; the role is held from 2021-01-20

## Right
    what: Joe Biden, then a candidate, met the general.
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
