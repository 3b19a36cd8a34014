"""Words are skipped that accuse somebody, or that hedge or condition what is told.

## Why it matters
What needs no claim is furniture. An accusation, a hedge or a condition is never furniture; a
headline that clears somebody, or tells that a case was dropped, may be.

## Wrong
    skip:
      - words: allegedly broke Trump’s chain of command twice
        reason: it is told elsewhere

## Right
    skip:
      - words: Truth, Inspiration, Hope.
        reason: the outlet’s slogan
"""

import re
from collections.abc import Callable, Iterator, Mapping

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.accusations import accusation_in_headline
from explainer.english.conditions import CONDITION
from explainer.english.hedges import HEDGE
from explainer.site import Site

RULE = Rule("EX703", "skip-hides", __doc__)

_Find = Callable[[str], re.Match[str] | None]
_NEVER_SKIPPED: Mapping[str, _Find] = {
    "a hedge": HEDGE.search,
    "a condition": CONDITION.search,
    "an accusation": accusation_in_headline,
}


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for skip in explainer.skip:
            for kind, find in _NEVER_SKIPPED.items():
                found = find(skip.words.words)
                if found:
                    yield RULE.at(
                        skip.words.place.span(),
                        f"the skipped words hold {kind}: `{found[0]}`",
                        hint="write a claim that says what they say",
                        entry=explainer.ref.id,
                    )
