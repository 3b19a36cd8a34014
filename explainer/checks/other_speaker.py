"""Our sentence names another speaker than the source.

## What to do
- Write the name of whoever says it in the source.
- Or mend `by`, `via` or `speaker`, if the sentence is right and the claim is wrong.
- Read who speaks to whom, if the finding is about `speaker` and `hearer`: they may be swapped.

## Why it matters
Somebody is given words that are another's. That holds for “said” as for *calls*, *describes* and
*dismisses*. This can't be dismissed.

## Wrong
    summary: |
      - Pim Aster said that they knew of no broken pump [@no-pump].

## Right
    summary: |
      - Ines Dorr said that they knew of no broken pump [@no-pump].
"""

from collections.abc import Iterator

from explainer.analysis.attribution import (
    acting,
    chain_links,
    credited,
    judging,
    kin,
    says_by_pronoun,
    speaking,
)
from explainer.analysis.context import sentence_at
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.speech_within import spoken_within
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Evidence, Ref, Site
from explainer.text.anchor import TextRange

RULE = Rule("EX405", "other-speaker", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        if evidence.quotes and evidence.hearers and _is_swapped(site, evidence):
            yield RULE.at(
                evidence.place.span("speaker"),
                "the source makes the hearer speak, and not this one",
                hint="read who speaks there, and mend `speaker` and `hearer`",
                entry=owner.ref.id,
            )
    for sentence in published_sentences(site):
        if not sentence.is_prose or not sentence.evidence:
            continue
        strangers = ", ".join(f"`{ref.id}`" for ref in sorted(_strangers(site, sentence)))
        if strangers:
            yield RULE.at(
                sentence.place_in_field,
                f"this sentence gives it to {strangers}, and the chain does not",
                hint="mend the sentence, or `by`, `via` or `speaker`",
                entry=sentence.entry.id,
            )


def _is_swapped(site: Site, evidence: Evidence) -> bool:
    """Tell whether the sentences of quoted words make the hearer speak, and not the speaker."""
    text = site.sources[evidence.source.id].text
    hits = [hit for quote in evidence.quotes for hit in quote.hits]
    if text is None or not hits:
        return False
    found = [_spoken(site, text.text, (hit.start, hit.end)) for hit in hits]
    if any(one is None for one in found):
        return False
    spoken = frozenset(ref for one in found if one for ref in one)
    return bool(spoken & {*evidence.hearers}) and not spoken & _speakers(site, evidence)


def _spoken(site: Site, text: str, place: TextRange) -> frozenset[Ref] | None:
    """Give whom a sentence makes speak the quoted words in it; None where a pronoun speaks."""
    within = spoken_within(text, place, names(site))
    if within is not None:
        return within
    sentence = text[slice(*sentence_at(text, place))]
    return None if says_by_pronoun(sentence) else speaking(sentence, names(site))


def _strangers(site: Site, sentence: PublishedSentence) -> frozenset[Ref]:
    """Give who is credited or speaks in the sentence and should not."""
    names_ = names(site)
    chain = frozenset(
        ref for e in sentence.evidence for ref in (*chain_links(site, e), *_speakers(site, e))
    )
    principals = [ref for claim in sentence.claims for ref in claim.speaks_for]
    chain |= kin(site, *principals)
    credit = [mention.refs for mention in credited(sentence.own, names_)]
    borne = chain | _tellers(site, sentence)
    strangers = frozenset(ref for refs in credit if not refs & borne for ref in refs)
    given = speaking(sentence.own, names_) | judging(sentence.own, names_)
    expected = frozenset(ref for e in sentence.evidence for ref in _speakers(site, e))
    passing_on = chain - expected
    told = frozenset(
        ref for e in sentence.evidence for one in e.words for ref in names_.named(one.words)
    )
    said = given - passing_on - told  # who speaks within what is told is named there
    is_given = bool(expected & (given | frozenset(ref for refs in credit for ref in refs)))
    return strangers | (said if said and not is_given else frozenset())


def _tellers(site: Site, sentence: PublishedSentence) -> frozenset[Ref]:
    """Give whom an outlet’s own words make speak: “officials went there, where they claimed …”."""
    names_ = names(site)
    own = (one for one in sentence.evidence if {*one.chain.by} <= {one.chain.outlet, one.source})
    found: set[Ref] = set()
    for words in (words.words for evidence in own for words in evidence.words):
        found |= speaking(words, names_)
        if says_by_pronoun(words):
            found |= acting(words, names_)
    return frozenset(found)


def _speakers(site: Site, evidence: Evidence) -> frozenset[Ref]:
    return kin(site, *evidence.speakers) if evidence.speakers else kin(site, *evidence.chain.by)
