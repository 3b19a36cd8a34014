"""A loaded word stands in our own voice.

## Why it matters
A word that judges does the reader's thinking. It may stand in quotation marks, as somebody's.

## Wrong
    text: According to unnamed sources, Milley made two secret calls.

## Right
    text: According to unnamed sources, as Vision Times words it, Milley made “secret phone calls”.
"""

import re
from collections.abc import Iterator

from explainer.analysis.published_sentences import printed
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX507", "loaded-word", __doc__, Severity.WARNING, can_be_dismissed=True)

_LOADED = re.compile(
    r"(?<![\w-])(?:collu(?:de|ded|des|ding|sion)|treason(?:ous)?|traitors?|secret(?:ly)?|rogue"
    r"|regimes?|even|just|bombshells?|shocking(?:ly)?|explosive|stunning|chilling|outrageous"
    r"|notorious|so-called|infamous|scandal(?:ous)?|slammed|blasted|noted that|pointed out that"
    r"|betray(?:s|ed|al)?)(?![\w-])",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?i)\b(?:not just|just over|just under|even number|secret (?:service|ballot))\b"
)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in printed(site):
        if not _LOADED.search(one.own):
            continue
        text = _PLAIN.sub(lambda found: " " * len(found[0]), one.own)
        if _names_both_sides(text) or one.asks:
            continue
        for found in _LOADED.finditer(text):
            yield RULE.at(
                one.span(found[0]),
                f"`{found[0]}` judges, and stands in our own voice",
                hint="leave it out, or quote it as somebody’s word",
                entry=one.entry.id,
            )


def _names_both_sides(text: str) -> bool:
    """Tell whether a sentence sets out a dispute."""
    return text.lstrip().lower().startswith("disputed")
