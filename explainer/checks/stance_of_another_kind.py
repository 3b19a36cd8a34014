"""A stance can't be taken towards a thing of this kind.

## Why it matters
The page prints the stance before the name of what it is towards: “Calls for the vote”, “Denies the
call”. “Calls for General Milley” and “Denies General Milley” say nothing, or something else than was
said. A person is supported, opposed, defended or condemned; what is reported is confirmed or denied.

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

_OF_MATTERS = frozenset(("confirms", "denies"))


def check(site: Site) -> Iterator[Diagnostic]:
    for reaction in site.reactions.values():
        for number, (target, stance) in enumerate(reaction.towards):
            told = _refused(target, stance)
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


def _refused(target: Ref, stance: str) -> tuple[str, str] | None:
    if stance == "calls-for" and target.kind == "actor":
        return (
            "which is an actor",
            "name in `to` the event that is called for; towards somebody, write `supports`,"
            " `opposes`, `defends`, `condemns` or `mixed`",
        )
    if stance == "calls-for" and target.kind == "claim":
        return (
            "which is a report of something",
            "name in `to` the event, or the reaction whose demand it is; towards a report, write"
            " `supports`, `opposes`, `confirms`, `denies` or `mixed`",
        )
    if stance in _OF_MATTERS and target.kind == "actor":
        return (
            "which is an actor",
            f"name in `to` the claim, the reaction or the event that he or she {stance}",
        )
    return None
