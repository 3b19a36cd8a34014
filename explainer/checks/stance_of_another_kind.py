"""A stance can't be taken towards a thing of this kind.

## Why it matters
The page prints the stance before the name of what it is towards: “Calls for the vote”, “Denies the
call”. “Calls for General Milley” and “Denies General Milley” say nothing, or something else than
was said. A person is supported, opposed, defended or condemned; a report is confirmed or denied.

## Wrong
    quote: General Milley must resign
    towards: {to: mark-milley, stance: calls-for}

## Right
    quote: General Milley must resign
    towards: {to: mark-milley, stance: condemns}
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
