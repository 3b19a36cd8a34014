"""The passage speaks of unnamed people, and neither `by` nor `via` has anybody unnamed.

## What to do
- Make a file for the unnamed people, with `kind: unnamed`.
- Write its id in `by` if they say it, in `via` if they passed it on.

## Why it matters
An account that goes back to nobody with a name reads like a fact once those people are left out.
Readers must see that nobody vouches for it by name. This can't be dismissed.

## Wrong
    passage: The pump had been broken since Easter, unnamed officials say.
    by: brack-herald

## Right
    passage: The pump had been broken since Easter, unnamed officials say.
    by: unnamed-officials
"""

import re
from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.hedges import unnamed_in
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.speech_verbs import SPEAKS
from explainer.site import Site, Standing

RULE = Rule("EX406", "chain-cut-short", __doc__)

_HINT = "name the unnamed people in `by` or `via`: an actor of `kind: unnamed`"


_TAKE_PART = lazy_regex(r"(?i)involved (?:in|with)$")
_ACCOUNT_OF = lazy_regex(
    r"(?i)\b(?:according to|told by|cit(?:es|ed|ing)|quot(?:es|ed|ing)|from)\W+(?:\w+\W+){0,3}$"
)
_SAYS = lazy_regex(rf"[^.;:“”\"]{{0,120}}\b{SPEAKS}")


def _tells(words: str, found: re.Match[str]) -> bool:
    """Tell whether unnamed people tell it: who is involved in something may only be told of."""
    if not _TAKE_PART.search(found[0]):
        return True
    is_credited = _ACCOUNT_OF.search(words[: found.start()])
    return bool(is_credited or _SAYS.match(words, found.end()))


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        for words in evidence.words:
            found = unnamed_in(words.words)
            if found and _tells(words.words, found) and evidence.standing is not Standing.UNNAMED:
                yield RULE.at(
                    words.place.span(),
                    f"the source says `{found[0]}`, and the chain has nobody unnamed",
                    hint=_HINT,
                    entry=owner.ref.id,
                )
