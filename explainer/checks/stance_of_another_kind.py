"""This stance doesn't fit what it is towards.

## What to do
- `calls-for`: name in `to` the event that is called for; the event needs a `name`.
- `confirms`, `denies`, `doubts`: name in `to` the claim, the reaction or the event that is meant,
  and no person.
- Towards a person, a body or what others say, use another stance, if the words bear it out.

## Why it matters
The page prints the stance before the name: “Calls for the vote on the licence”. “Calls for Ines
Dorr” and “Denies Ines Dorr” tell nothing, or something that was not said. This can't be dismissed.

## Wrong
    quote: The county must vote on the licence
    towards: {to: brack-county, stance: calls-for}

## Right
    # an event with `name: the vote on the licence`
    quote: The county must vote on the licence
    towards: {to: licence-vote, stance: calls-for}
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Ref, Site

RULE = Rule("EX417", "stance-of-another-kind", __doc__)

_CALLS_FOR = "name in `to` the event that is called for; towards {}, write {} or `mixed`"
_OF_MATTERS = frozenset(("confirms", "denies", "doubts"))


def check(site: Site) -> Iterator[Diagnostic]:
    for reaction in site.reactions.values():
        for number, (target, stance) in enumerate(reaction.towards):
            told = _refused(site, target, stance)
            if told:
                place = reaction.place / "towards"
                place = place / number if isinstance(place.data, list) else place
                fact, remedy = told
                yield RULE.at(
                    place.span("stance"),
                    f"`{stance}` can't be said of `{target.local}`, {fact}",
                    hint=remedy,
                    entry=reaction.ref.id,
                )


def _refused(site: Site, target: Ref, stance: str) -> tuple[str, str] | None:
    if stance == "calls-for" and target.kind == "actor":
        return (
            "which is an actor",
            _CALLS_FOR.format("somebody", "`supports`, `opposes`, `defends`, `condemns`"),
        )
    if stance == "calls-for" and target.kind in ("claim", "reaction"):
        return (
            "which is something said",
            _CALLS_FOR.format("what others say", "`supports`, `opposes`, `confirms`, `denies`"),
        )
    if stance == "calls-for" and site.events[target.id].entry.name is None:
        return (
            "which has no name",
            "give the event a `name:`, which the page prints behind the stance",
        )
    if stance in _OF_MATTERS and target.kind == "actor":
        return (
            "which is an actor",
            f"name in `to` the claim, the reaction or the event that he or she {stance}",
        )
    return None
