"""A sentence accuses somebody, and does not say who says so.

## Why it matters
A person can be harmed by a sentence that nobody stands behind. Whoever reads an accusation must
read in the same sentence whose it is. This can't be dismissed.

## Wrong
    summary: |
      - Milley broke the chain of command twice [@chain-of-command].

## Right
    summary: |
      - Vision Times, naming no accuser: Milley “allegedly broke” the rules [@chain-of-command].
"""

import re
from collections.abc import Iterator
from itertools import chain

from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import (
    former_sentences,
    published_sentences,
    says_whose,
)
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.accusations import OFFICE_AGAINST, accusation
from explainer.english.verbs import OPEN_QUESTION
from explainer.site import Site

RULE = Rule("EX401", "accusation-without-attribution", __doc__)

_STANDING_ALONE = (
    "title",
    "question",
    "heading",
    "role",
    "name",
    "line",
    "principals",
)  # all is told in them
_HINT = "say in this very sentence who says it: `according to …`, `… said that …`"
_HINTS = {
    "role": "a role is an office or a trade: tell this in a claim, with who says it and the answer",
    "was": "say what was wrong without repeating the accusation, or say who made it",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in chain(published_sentences(site), former_sentences(site)):
        if _is_attributed(site, sentence):
            continue
        found = _accusation(sentence)
        if found and _is_about_somebody(site, sentence):
            yield RULE.at(
                sentence.span(found[0]),
                f"`{found[0]}` accuses somebody, and the sentence does not say who says so",
                hint=_HINTS.get(sentence.field, _HINT),
                entry=sentence.entry.id,
            )
        elif _accuses(sentence):
            yield RULE.at(
                sentence.place_in_field,
                "this accuses somebody, and the sentence does not say who says so",
                hint=_HINT,
                entry=sentence.entry.id,
            )


def _is_attributed(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether a label, the sentence or its paragraph says whose word it is.

    A role never does: what is said of somebody belongs into a claim, where the answer stands too.
    """
    if sentence.field == "role":
        return False
    return sentence.is_bare or bool(sentence.carried) or says_whose(site, sentence)


def _accusation(sentence: PublishedSentence) -> re.Match[str] | None:
    """Find a word that accuses; of an actor not in quoted words, nor in the name of an office."""
    if sentence.entry.kind != "actor":
        return accusation(sentence.text)
    return accusation(OFFICE_AGAINST.sub(lambda found: " " * len(found[0]), sentence.own))


def _accuses(sentence: PublishedSentence) -> bool:
    told = sentence.is_prose and not sentence.asks
    return told and any(claim.accuses for claim in sentence.claims)


def _is_about_somebody(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether somebody is meant, named or not; an open question states nothing."""
    if OPEN_QUESTION.match(sentence.text) and sentence.asks:
        return False
    if sentence.field in _STANDING_ALONE or sentence.entry.kind == "actor":
        return True
    return any(ref.kind == "actor" for ref in names(site).named(sentence.text))
