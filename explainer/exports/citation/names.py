"""Names in the parts that reference managers sort and shorten by.

Which words are the family name can't be seen from a name. `sort` of the actor's file says it, with
a comma; else it is the last word, with the small words before it. A name that `sort` gives without
a comma, of one word, or of anything but a person is kept whole.
"""

from dataclasses import dataclass

from explainer.english.name_endings import last_of_name
from explainer.site import Actor


@dataclass(frozen=True, slots=True)
class CitedName:
    """A person's name in parts, or, in `literal`, a name that has none."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


def cited_name(actor: Actor) -> CitedName:
    """Give the name of whoever is no unnamed group."""
    if actor.entry.kind != "person":
        return CitedName(literal=actor.name)
    if actor.entry.sort:
        family, _, given = (part.strip() for part in actor.entry.sort.partition(","))
        is_apart = bool(family and given)
        return CitedName(family, given) if is_apart else CitedName(literal=actor.name)
    return _in_parts(actor.name)


def _in_parts(name: str) -> CitedName:
    words = name.split()
    last = last_of_name(words)
    first = last
    while first > 1 and words[first - 1].islower():
        first -= 1
    if not first:
        return CitedName(literal=name)
    return CitedName(
        family=words[last].strip(","),
        given=" ".join(words[:first]),
        particle=" ".join(words[first:last]),
        suffix=" ".join(words[last + 1 :]),
    )
