"""A stance in words: towards whom, and on which condition."""

from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import capitalised, stances
from explainer.site import Claim, Ref, Site

SUPPORT = frozenset(("supports", "defends"))
AGAINST = frozenset(("opposes", "condemns", "calls-for"))


def stance_words(site: Site, claim: Claim, *, has_conditions: bool) -> str:
    """Say a stance, towards whom, and on which condition; that there is none, where others have."""
    said = [f"{words} {_targets(site, refs)}" for words, refs in stances(claim)]
    together = (claim, *map(site.statement, claim.shown_with))
    conditions = dict.fromkeys(one for each in together for one in each.conditions)
    condition = "".join(f", “{one}”" for one in conditions)
    without = ", without condition" if has_conditions and not condition and _needs(claim) else ""
    return capitalised("; ".join(said)) + condition + without


def _needs(claim: Claim) -> bool:
    return any(stance in AGAINST for _, stance in claim.towards)


def _targets(site: Site, refs: tuple[Ref, ...]) -> str:
    """Name in few words what a stance is towards: people, else what people said, else events.

    The rest is what is reported; towards another reaction it is told whose.
    """
    people = [short_name(site.actors[ref.id]) for ref in refs if ref.kind == "actor"]
    said = (site.reactions[ref.id] for ref in refs if ref.kind == "reaction")
    speakers = dict.fromkeys(one for each in said for one in _speakers(site, each))
    events = [site.events[ref.id].entry.name for ref in refs if ref.kind == "event"]
    names = [name.split(",")[0] for name in events if name]
    nouns = {name.rsplit(" ", 1)[-1] for name in names}
    if people:
        return " and ".join(people)
    if speakers:
        return f"what {' and '.join(speakers)} said"
    if len(names) > 1 and len(nouns) == 1:
        return f"the {nouns.pop()}s"
    return names[0] if names else "what is reported"


def _speakers(site: Site, reaction: Claim) -> tuple[str, ...]:
    """Name whose reaction another one is towards; nobody where an outlet or the unnamed tell it."""
    evidence = reaction.evidence[0]
    told = evidence.speakers or evidence.chain.by
    who = [ref for ref in told if ref.kind == "actor" and ref != evidence.chain.outlet]
    actors = [site.actors[ref.id] for ref in who]
    return tuple(short_name(one) for one in actors if one.entry.kind != "unnamed")
