"""Quoted words that a source only imagines in somebody's mouth.

Whoever says of themselves what they would have said is quoted with it; so is an outlet with what it
imagines.
"""

import re

from explainer.analysis.attribution import kin, tellers
from explainer.analysis.context import sentence_at, speeches_at
from explainer.analysis.names import NameIndex, names_in
from explainer.english.imagined_speech import (
    CONDITION,
    NOT_SPOKEN_BEFORE,
    NOT_SPOKEN_BEHIND,
    OF_IMAGINED,
    PRONOUN,
    SUPPOSED_BEFORE,
    SUPPOSED_BEHIND,
)
from explainer.english.phrases import has_any
from explainer.site import Evidence, Ref, Site
from explainer.text.anchor import TextRange


def imagined_with(site: Site, evidence: Evidence, place: TextRange) -> str:
    """Give the words by which a source only supposes what is quoted at a place, or none."""
    source = site.sources[evidence.source.id]
    if source.text is None:
        return ""
    text = source.text.text
    start, end = sentence_at(text, place)
    if not has_any(text[start:end], OF_IMAGINED):
        return ""
    runs = speeches_at(text, place)
    speakers = frozenset((*evidence.chain.by, *evidence.speakers))
    if not runs or speakers <= kin(site, source.ref, source.outlet, *source.authors):
        return ""
    before, behind = text[start : runs[0].outer_start], text[runs[0].outer_end : end]
    found, names = _found(before, behind), names_in(site, source.ref)
    if found is None or tellers(f"{before} {behind}", names) & speakers:
        return ""
    who = before[: found.start()] if found.string == before else behind[: found.end("who")]
    return found[0].strip(" ,:") if _may_be(who, speakers, names) else ""


def _found(before: str, behind: str) -> re.Match[str] | None:
    """Find what is beside quoted words and makes them nobody's."""
    found = NOT_SPOKEN_BEFORE.search(before) or NOT_SPOKEN_BEHIND.match(behind)
    if found or not CONDITION.search(f"{before} {behind}"):
        return found
    return SUPPOSED_BEFORE.search(before) or SUPPOSED_BEHIND.match(behind)


def _may_be(who: str, speakers: frozenset[Ref], names: NameIndex) -> bool:
    """Tell whether the last of some words that means a person may mean the speakers."""
    last = next(reversed(list(names.mentions(who))), None)
    return last is None or bool(PRONOUN.search(who, last.end)) or bool(last.refs & speakers)
