"""The words are cut beside a negation, a condition or a hedge.

## Why it matters
“I would resign” means nothing without the “if” before it. Whoever quotes one clause of a sentence
looks at what stands next to the cut. Where the sense is whole, dismiss this with a reason.

## Wrong
    quote: I’m going to call you ahead of time

## Right
    quote: If we’re going to attack, I’m going to call you ahead of time
"""

import re
from collections.abc import Iterator

from explainer.analysis.context import before_and_after
from explainer.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.hedges import CONDITION, DOUBT, NEGATION, UNCERTAIN
from explainer.site import Anchored, Evidence, Site
from explainer.span import Span
from explainer.text.anchor import Anchor
from explainer.text_file import TextFile

RULE = Rule("EX305", "cut-beside", __doc__, Severity.WARNING, can_be_dismissed=True)

_LAST_WORDS = re.compile(r"(?:[\w’']+[^\w,;:—–]+){0,3}$")
_FIRST_WORDS = re.compile(r"\W*(?:[\w’']+[^\w;:—–]+){0,3}")
_MARKS = re.compile(r"[“”\"‘’'(]")


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        text = site.sources[evidence.source.id].text
        for words in evidence.words if text else ():
            found = _beside(text, evidence, words) if text and len(words.hits) == 1 else None
            if found:
                yield RULE.at(
                    words.place.span(),
                    f"the source has `{found.text}` right beside the cut",
                    hint="take it into the quote or passage; or, where the sense is whole without"
                    " it, dismiss this with a reason: `ok: {EX305: …}`",
                    related=[Related(found, "left out")],
                    entry=owner.ref.id,
                )


def _beside(text: TextFile, evidence: Evidence, words: Anchored) -> Span | None:
    """Find what the cut takes away; what the passage or `if` holds is not taken away."""
    held = [(hit.start, hit.end) for one in evidence.words for hit in one.hits]
    for found in _neighbours(text.text, words.hits[0]):
        inside = any(start <= found[0] and found[1] <= end for start, end in held)
        condition = evidence.entry.condition or ""
        if not inside and text.text[found[0] : found[1]] not in condition:
            return Span(text, *found)
    return None


def _neighbours(text: str, hit: Anchor) -> Iterator[tuple[int, int]]:
    before, after = before_and_after(text, (hit.start, hit.end))
    first = hit.start - len(before)
    near = _LAST_WORDS.search(before)
    for pattern in (NEGATION, CONDITION, UNCERTAIN):
        for found in pattern.finditer(before, near.start() if near else 0):
            yield first + found.start(), first + found.end()
    opening = CONDITION.match(_MARKS.sub(" ", before).lstrip())
    if opening:
        start = first + before.casefold().index(opening[0].casefold())
        yield start, start + len(opening[0])
    close = _FIRST_WORDS.match(after)
    for pattern in (CONDITION, UNCERTAIN):
        for found in pattern.finditer(after, 0, close.end() if close else 0):
            yield hit.end + found.start(), hit.end + found.end()
    for found in DOUBT.finditer(after):
        yield hit.end + found.start(), hit.end + found.end()
