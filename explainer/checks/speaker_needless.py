"""A `speaker` is named, and nobody is quoted.

## What to do
- If the passage tells what somebody said, write that person in `by` and delete `speaker`.
- If nobody says anything there, delete `speaker`.
- If the passage has the words in quotation marks, copy them into `quote`.

## Why it matters
`speaker` is for quoted words in somebody else's mouth. Without a quotation the page doesn't print
the speaker. So what somebody said, even an accusation, would stand there as the newspaper's own
word.

## Wrong
    says: The company knew of no broken pump.
    passage: Ines Dorr said that the company knew of no broken pump.
    by: brack-herald
    speaker: ines-dorr

## Right
    says: The company knew of no broken pump.
    passage: Ines Dorr said that the company knew of no broken pump.
    by: ines-dorr
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.speech_verbs import SPEAKS
from explainer.site import Claim, Evidence, Site
from explainer.text.speech import speech

RULE = Rule("EX416", "speaker-needless", __doc__, Severity.WARNING, can_be_dismissed=True)

_SAYS = lazy_regex(rf"(?i)(?<!\w)(?:{SPEAKS})")


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        if not isinstance(owner, Claim) or owner.is_reaction:
            continue
        if not (evidence.entry.speaker and _is_outlets(evidence)) or _is_quoted(evidence):
            continue
        who = evidence.entry.speaker[0]
        yield RULE.at(
            evidence.place.span("speaker"),
            "nothing is quoted here, so the page would print this as the outlet’s own word"
            if _tells_speech(evidence)
            else "nobody is quoted here: the source says this in its own voice",
            hint="take `speaker` out; or, where the passage gives it as the word of"
            f" `{who}`, write `by: {who}`",
            entry=owner.ref.id,
        )


def _is_outlets(evidence: Evidence) -> bool:
    chain = evidence.chain
    return set(chain.by) <= {chain.outlet, chain.source} and not chain.via


def _is_quoted(evidence: Evidence) -> bool:
    """Tell whether the page prints words as somebody’s, or our own sentence tells that they are."""
    says = evidence.says.unlabelled() if evidence.says else ""
    told = bool(speech(says)) or _SAYS.search(says) is not None
    return bool(evidence.quotes or evidence.hearers or told) or evidence.passage is None


def _tells_speech(evidence: Evidence) -> bool:
    """Tell whether a passage gives somebody's words, or tells that somebody says something."""
    words = evidence.passage.words if evidence.passage else ""
    return ": " in words or bool(speech(words)) or _SAYS.search(words) is not None
