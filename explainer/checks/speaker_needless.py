"""Somebody is named as the speaker of words that nobody speaks.

## Why it matters
`speaker` is for words in somebody else's mouth. Where the source tells something in its own voice
and quotes nobody, a speaker makes a deed, or the reporter's own sentence, look like speech.

## Wrong
    says: Milley called Li on 30 October 2020.
    passage: Milley called Li on 30 October 2020.
    by: vision-times
    speaker: mark-milley

## Right
    says: Milley called Li on 30 October 2020.
    passage: Milley called Li on 30 October 2020.
    by: vision-times
"""

import re
from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.speech_verbs import SPEAKS
from explainer.site import Claim, Evidence, Site
from explainer.text.speech import speech

RULE = Rule("EX416", "speaker-needless", __doc__, Severity.WARNING, can_be_dismissed=True)

_SAYS = re.compile(rf"(?i)(?<!\w)(?:{SPEAKS})")


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        if not isinstance(owner, Claim) or owner.is_reaction:
            continue
        if evidence.entry.speaker and _is_outlets(evidence) and not _quotes(evidence):
            who = evidence.entry.speaker[0]
            yield RULE.at(
                evidence.place.span("speaker"),
                "nobody is quoted here: the source says this in its own voice",
                hint="take `speaker` out; or, where the passage gives it as the word of"
                f" `{who}`, write `by: {who}`",
                entry=owner.ref.id,
            )


def _is_outlets(evidence: Evidence) -> bool:
    chain = evidence.chain
    return set(chain.by) <= {chain.outlet, chain.source} and not chain.via


def _quotes(evidence: Evidence) -> bool:
    """Tell whether a passage gives somebody's words, or tells that somebody says something."""
    if evidence.quotes or evidence.hearers or evidence.passage is None:
        return True
    words = evidence.passage.words
    return ": " in words or bool(speech(words)) or _SAYS.search(words) is not None
