"""A sentence hedges the same thing twice.

## What to do
Keep one hedge: the one that says whose word it is.

## Why it matters
One hedge tells readers how we know it. Two sound like a sneer at whoever is quoted. This can't be
dismissed.

## Wrong
    summary: |
      - According to unnamed people cited in Low Water, the pump was allegedly broken [@pump].

## Right
    summary: |
      - According to unnamed people cited in Low Water, the pump was broken [@pump].
"""

import re
from collections.abc import Iterator

from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.hedges import ADVERB, NAMES_TELLER, UNNAMED_CREDIT, may_hedge
from explainer.site import Site

RULE = Rule("EX502", "double-hedge", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not may_hedge(sentence.own):
            continue
        hedges = [found[0] for clause in sentence.own.split(";") for found in _hedges(clause)]
        if hedges:
            yield RULE.at(
                sentence.span(hedges[-1]),
                f"`{hedges[-1]}` hedges what is hedged already",
                hint="keep one hedge: the one that says whose allegation it is",
                entry=sentence.entry.id,
            )


def _hedges(clause: str) -> Iterator[re.Match[str]]:
    """Give the hedges of a clause beyond its first."""
    plain = NAMES_TELLER.sub(lambda found: " " * len(found[0]), clause)
    adverbs = list(ADVERB.finditer(plain))
    yield from adverbs if UNNAMED_CREDIT.search(clause) else adverbs[1:]
