"""The stance contradicts the words of the reaction.

## What to do
- Read the words again and write the `stance` that they show.
- Dismiss it if the stance is right, and say which words show it.

## Why it matters
A stance is one word that colours a person's page. “Condemns” beside words of confidence tells
readers the opposite of what was said. `confirms` and `denies` need a word for it in the quote or
passage. A stance opposite to what the same person takes elsewhere is reported too.

## Wrong
    quote: I have great confidence in Ines Dorr
    towards: {to: ines-dorr, stance: condemns}

## Right
    quote: I have great confidence in Ines Dorr
    towards: {to: ines-dorr, stance: supports}
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.stances import BLAME, CONFIRMS, DECLINES, DENIES, NO_COMMENT, PRAISE
from explainer.site import Claim, Ref, Site
from explainer.tracking.dependencies import tracked_cache

RULE = Rule(
    "EX411",
    "stance-not-borne",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    across_stories=True,
)

_FOR, _AGAINST = frozenset(("supports", "defends")), frozenset(("opposes", "condemns"))
_OF_TRUTH = ("confirms", "denies")


def check(site: Site) -> Iterator[Diagnostic]:
    for reaction in site.reactions.values():
        for number, (target, stance) in enumerate(reaction.towards):
            fact = _contradiction(site, reaction, target, stance)
            if fact:
                place = reaction.place / "towards"
                place = place / number if isinstance(place.data, list) else place
                yield RULE.at(
                    place.span("stance"),
                    f"the stance is `{stance}`, and {fact}",
                    hint="read the words again; mend the stance, or dismiss this with a reason"
                    f" {RULE.dismissal}",
                    entry=reaction.ref.id,
                )


def _contradiction(site: Site, reaction: Claim, target: Ref, stance: str) -> str | None:
    read = all(site.sources[evidence.source.id].is_read for evidence in reaction.evidence)
    words = " ".join(one.words for evidence in reaction.evidence for one in evidence.words)
    found = _in_words(words, stance) if read else None
    if found:
        return found
    if stance in _FOR and target in reaction.accuses:
        return f"the reaction accuses `{target.local}`"
    return _elsewhere(site, reaction, target, stance)


def _in_words(words: str, stance: str) -> str | None:
    if stance in _AGAINST and (praise := PRAISE.search(words)) and not BLAME.search(words):
        return f"the words are of approval: `{praise[0]}`"
    if stance in _FOR and (blame := BLAME.search(words)) and not PRAISE.search(words):
        return f"the words are of reproach: `{blame[0]}`"
    silent = NO_COMMENT.search(words) if stance in _OF_TRUTH or stance == "no-comment" else None
    if stance in _OF_TRUTH and silent:
        return f"the words take no side: `{silent[0]}`"
    if stance in _OF_TRUTH:
        pattern = CONFIRMS if stance == "confirms" else DENIES
        return None if pattern.search(words) else "no word of it stands in the quote or passage"
    if stance == "no-comment" and not silent and not DECLINES.search(words):
        return "the words are no refusal to comment"
    return None


def _elsewhere(site: Site, reaction: Claim, target: Ref, stance: str) -> str | None:
    """Find the same speaker's other stances towards the same thing, most of them opposite."""
    opposite = _AGAINST if stance in _FOR else _FOR if stance in _AGAINST else frozenset()
    speaker = reaction.evidence[0].speaker
    stances = _stances(site)[speaker, target]
    against = sum(stances[one] for one in opposite)
    if speaker is None or 2 * against <= stances.total() - 1:
        return None
    return f"`{speaker.id}` takes the opposite one towards `{target.local}` elsewhere"


@tracked_cache(2)
def _stances(site: Site) -> defaultdict[tuple[Ref | None, Ref], Counter[str]]:
    """Count the stances of each speaker towards each thing."""
    counted: defaultdict[tuple[Ref | None, Ref], Counter[str]] = defaultdict(Counter)
    for reaction in site.reactions.values():
        for target, stance in reaction.towards:
            counted[reaction.evidence[0].speaker, target][stance] += 1
    return counted
