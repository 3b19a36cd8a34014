"""A role is given to somebody at a time when they did not hold it.

## Why it matters
“President Biden” in an account of 2020 says something that is not so. A person's page prints the
role at the date of each claim.

## Wrong
    what: President Biden met the general.   # in 2020; the role is held from 2021-01-20

## Right
    what: Joe Biden, then a candidate, met the general.
"""

import re
from collections.abc import Iterator
from datetime import date

from explainer.analysis.names import names
from explainer.analysis.published_sentences import Printed, printed
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Actor, Claim, Site

RULE = Rule("EX606", "role-out-of-time", __doc__, Severity.WARNING, can_be_dismissed=True)

_COMES_INTO = re.compile(
    r"(?i)\b(?:appoint\w*|nominat\w*|elect(?:ed|s)?|bec(?:ome|ame|omes)|named|then|former|later"
    r"|future|next|-elect|sworn|candidate)\b"
)
_COUNTRY = re.compile(r"^(?:the )?(?:US|U\.S\.|UK|British|American) ")


def check(site: Site) -> Iterator[Diagnostic]:
    for one in printed(site):
        day = _day(site, one)
        if day is None or _COMES_INTO.search(one.own):
            continue
        for ref in sorted(names(site).named(one.own)):
            actor = site.actors.get(ref.id) if ref.kind == "actor" else None
            role = _wrong_role(actor, one.own, day) if actor else None
            if role:
                yield RULE.at(
                    one.sentence,
                    f"`{ref.id}` was not {role} on that day",
                    hint="give the role of that day, or mend the dates of the role",
                    entry=one.entry.id,
                )


def _day(site: Site, one: Printed) -> date | None:
    """Give the day that the sentence tells of, where it is one."""
    if one.owner is None:
        return None
    when = one.owner.when
    if when is None and isinstance(one.owner, Claim) and len(one.owner.about) == 1:
        event = site.events.get(one.owner.about[0].id)
        when = event.when if event and not one.owner.is_reaction else None
    return when.day if when else None


def _wrong_role(actor: Actor, text: str, day: date) -> str | None:
    held = [role.title for role in actor.roles if role.holds_on(day)]
    for role in actor.roles:
        title = _COUNTRY.sub("", role.title)
        if role.title in held or not _beside(title, actor, text):
            continue
        if not any(title.casefold() in other.casefold() for other in held):
            return title
    return None


def _beside(title: str, actor: Actor, text: str) -> bool:
    """Tell whether the role stands right before or behind the name."""
    title = re.escape(title)
    for name in map(re.escape, actor.names):
        if re.search(rf"(?i:\b{title}),? (?:[A-Z][\w.]* )?{name}\b", text):
            return True
        if re.search(rf"\b{name},? (?:the |a )?(?:US |U\.S\. )?(?i:{title})\b", text):
            return True
    return False
