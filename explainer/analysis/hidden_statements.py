"""Statements in skipped words that touch whoever is accused in a story.

One that names who is accused tells readers something of the case, whoever makes it. Of a person of
the story one that clears or defends does, also where it only says “he”.
"""

import re
from collections.abc import Iterable

from explainer.analysis.names import names_in
from explainer.english.attribution import ATTRIBUTION, PRONOUN_SAYS
from explainer.english.clearing_words import CLEARS_OR_DEFENDS
from explainer.site import Claim, Explainer, Ref, Site
from explainer.text.speech import speech

_SENTENCE = re.compile(r"[.!?…][”\"’')\]]*$")  # the line of a link to another article has no end
_FEWEST = 4  # quoted words; fewer may be a name
_HE = re.compile(r"(?i)\b(?:he|she|they|his|her|their|him|them)\b")


def hidden_statement(site: Site, explainer: Explainer, words: str) -> str:
    """Tell what skipped words hold of somebody who is accused; "" where they hold no such thing."""
    claims = tuple(site.statements_of(explainer))
    accused = frozenset(ref for claim in claims for ref in claim.accuses)
    if not accused or not _SENTENCE.search(words):
        return ""
    named = frozenset(
        ref for source in explainer.articles for ref in names_in(site, source).named(words)
    )
    clearing = CLEARS_OR_DEFENDS.search(words)
    for ref in sorted(accused & named) if clearing or _states(words) else ():
        return f"a statement that names `{ref.id}`, who is accused in this story"
    if clearing and _states(words) and (_HE.search(words) or named & _speakers(site, claims)):
        return f"`{clearing[0]}`, which may answer what somebody is accused of in this story"
    return ""


def _speakers(site: Site, claims: Iterable[Claim]) -> frozenset[Ref]:
    """Give who speaks in claims: outlets are left out, which tell all of them."""
    refs = (
        ref for one in claims for each in one.evidence for ref in (*each.chain.by, *each.speakers)
    )
    actors = site.actors.present(ref.id for ref in refs if ref.kind == "actor")
    return frozenset(one.ref for one in actors if one.entry.kind != "outlet")


def _states(words: str) -> bool:
    """Tell whether somebody says something in words of a source."""
    quoted = (words[run.start : run.end] for run in speech(words) if run.depth == 0)
    told = ATTRIBUTION.search(words) or PRONOUN_SAYS.search(words)
    return bool(told) or any(len(one.split()) >= _FEWEST for one in quoted)
