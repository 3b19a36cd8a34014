"""A stance in words: towards whom or what, and on which condition."""

import re
from collections.abc import Iterable
from dataclasses import replace

from explainer.presentation.carriers import carried_speakers
from explainer.presentation.label_case import LabelCase, short_name
from explainer.presentation.phrases import (
    GLYPHS,
    STANCES,
    ThingName,
    capitalised,
    is_title,
    listed,
    plain,
    stances,
)
from explainer.presentation.statements import lines
from explainer.site import Claim, Ref, Site

SUPPORT = frozenset(("supports", "defends"))
AGAINST = frozenset(("opposes", "condemns", "calls-for"))
_OF_TRUTH = frozenset(STANCES[one] for one in ("confirms", "denies", "doubts"))
_MOST = 25  # words of a statement behind "that"
_PRONOUN = re.compile(r"(?:He|She|It|They|We|I|His|Her|Its|Their|Our|My|This|That|These|Those)\b")
_LOWERED = re.compile(r"(?:The|An?|In|On|At|No|All|Some|Both|Many|There|When|After|Before)\b")


def stance_words(site: Site, claim: Claim, *, has_conditions: bool) -> str:
    """Say a stance, towards whom, and on which condition; that there is none, where others have."""
    said = [f"{words} {_targets(site, words, refs)}" for words, refs in stances(claim)]
    together = (claim, *map(site.statement, claim.shown_with))
    conditions = dict.fromkeys(one for each in together for one in each.conditions)
    condition = "".join(f", “{one}”" for one in conditions)
    without = ", without condition" if has_conditions and not condition and _needs(claim) else ""
    return capitalised("; ".join(said)) + condition + without


def target_names(site: Site, stance: str, refs: Iterable[Ref]) -> tuple[ThingName, ...]:
    """Name each thing that a stance is towards, and what has the same name once.

    `stance` is in the words of the page. Names that differ in one word share the rest: the first
    and the second call.
    """
    refs = tuple(refs)
    names: dict[str, ThingName] = {}
    for ref in refs:
        text = _name(site, stance, ref, is_one=len(refs) == 1)
        names.setdefault(text, ThingName(ref, text, is_title=is_title(site, ref)))
    return shared_tail(names.values())


def shared_tail(names: Iterable[ThingName]) -> tuple[ThingName, ...]:
    """Of two names that differ in one word, leave to the second what both have behind it."""
    found = tuple(names)
    if len(found) != 2:
        return found
    first, second = (one.text.split() for one in found)
    apart = [at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]]
    if len(first) != len(second) or len(apart) != 1 or apart[0] == len(first) - 1:
        return found
    return (replace(found[0], text=" ".join(first[: apart[0] + 1])), found[1])


def that_clause(site: Site, ref: Ref) -> str:
    """Give what is denied or confirmed as `that …`, where it can be said so; else nothing.

    A statement on a condition, one of several origins, one that begins with a pronoun or that is a
    quotation can't: it would be said of somebody else, or by us. Neither can one that begins with
    what may be a name or not.
    """
    if ref.kind not in ("claim", "reaction"):
        return ""
    claim = site.statement(ref)
    evidence = claim.evidence[0]
    text = plain(lines(site, claim)[0].words) if evidence.says else ""
    is_long = len(text.split()) > _MOST
    if len(claim.evidence) > 1 or claim.conditions or is_long or not text[:1].isalnum():
        return ""
    if _PRONOUN.match(text):
        return ""
    text = text.removesuffix(".")
    if _LOWERED.match(text):
        return f"that {text[0].lower()}{text[1:]}"
    return f"that {text}" if _begins_with_name(site, claim, text) else ""


def _begins_with_name(site: Site, claim: Claim, text: str) -> bool:
    """Tell whether a sentence begins with a name, and not with a word that loses its capital."""
    first = re.split(r"[\s’']", text, maxsplit=1)[0]
    events = (site.events[ref.id] for ref in claim.about if ref.kind == "event")
    refs = [*claim.who, *claim.accuses, *(ref for event in events for ref in event.who)]
    refs += [ref for one in claim.evidence for ref in (*one.chain.by, *one.speakers)]
    names = (site.actors[ref.id].name for ref in refs if ref.kind == "actor")
    return any(first in name.split() for name in names)


def _needs(claim: Claim) -> bool:
    return any(stance in AGAINST for _, stance in claim.towards)


def _name(site: Site, stance: str, ref: Ref, *, is_one: bool) -> str:
    if ref.kind == "actor":
        return site.actors[ref.id].name
    if ref.kind == "event":
        return site.events[ref.id].entry.name or "what is reported"
    told = that_clause(site, ref) if is_one and stance in _OF_TRUTH else ""
    return told or _said(site, ref)


def _said(site: Site, ref: Ref) -> str:
    """Say whose words a statement is, where somebody named stands for them."""
    claim = site.statement(ref)
    if GLYPHS[claim.standings[0]] != "named":
        return "what is reported"
    evidence = claim.evidence[0]
    case = LabelCase(site, claim, evidence)
    speakers = carried_speakers(site, claim)
    who = plain(listed(map(case.name, speakers or evidence.chain.by)))
    return f"what {who} is told to have said" if speakers else f"what {who} said"


def _targets(site: Site, stance: str, refs: tuple[Ref, ...]) -> str:
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
    if len(refs) == 1 and stance in _OF_TRUTH and (told := that_clause(site, refs[0])):
        return told
    if speakers:
        return f"what {' and '.join(speakers)} said"
    if len(names) > 1 and len(nouns) == 1:
        return f"the {nouns.pop()}s"
    return names[0] if names else _statements(site, refs)


def _statements(site: Site, refs: tuple[Ref, ...]) -> str:
    said = {_said(site, ref) for ref in refs if ref.kind == "claim"}
    return said.pop() if len(said) == 1 else "what is reported"


def _speakers(site: Site, reaction: Claim) -> tuple[str, ...]:
    """Name whose reaction another one is towards; nobody where an outlet or the unnamed tell it."""
    evidence = reaction.evidence[0]
    told = evidence.speakers or evidence.chain.by
    who = [ref for ref in told if ref.kind == "actor" and ref != evidence.chain.outlet]
    actors = [site.actors[ref.id] for ref in who]
    return tuple(short_name(one) for one in actors if one.entry.kind != "unnamed")
