"""Our sentence lets somebody speak whom the chain does not name.

## Why it matters
The speaker in the sentence and the speaker on the record are one and the same. Where they differ,
somebody is given words that are another's.

## Wrong
    text: President Joe Biden told reporters, “I have great confidence in General Milley.”
    by: jen-psaki

## Right
    text: President Joe Biden told reporters, “I have great confidence in General Milley.”
    by: joe-biden
"""

from collections.abc import Iterator

from explainer.analysis.attribution import chain_links, credited, kin, speaking
from explainer.analysis.names import names
from explainer.analysis.published_sentences import PublishedSentence, published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Claim, Evidence, Ref, Site

RULE = Rule("EX405", "other-speaker", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if sentence.field not in ("text", "record", "what", "summary") or not sentence.evidence:
            continue
        strangers = ", ".join(f"`{ref.id}`" for ref in sorted(_strangers(site, sentence)))
        if strangers:
            yield RULE.at(
                sentence.place_in_field,
                f"this sentence gives it to {strangers}, and the chain does not",
                hint="mend the sentence, or `by`, `via` or `speaker`",
                entry=sentence.entry.id,
            )


def _strangers(site: Site, sentence: PublishedSentence) -> frozenset[Ref]:
    """Give who is credited or speaks in the sentence and should not."""
    names_ = names(site)
    chain = frozenset(
        ref for e in sentence.evidence for ref in (*chain_links(site, e), *_speakers(site, e))
    )
    if isinstance(sentence.owner, Claim) and sentence.owner.speaks_for:
        chain |= kin(site, sentence.owner.speaks_for)
    credit = [mention.refs for mention in credited(sentence.own, names_)]
    strangers = frozenset(ref for refs in credit if not refs & chain for ref in refs)
    if sentence.field == "what":
        return strangers
    given = speaking(sentence.own, names_)
    expected = frozenset(ref for e in sentence.evidence for ref in _speakers(site, e))
    passing_on = chain - expected
    said = given - passing_on
    is_given = bool(expected & (given | frozenset(ref for refs in credit for ref in refs)))
    return strangers | (said if said and not is_given else frozenset())


def _speakers(site: Site, evidence: Evidence) -> frozenset[Ref]:
    return kin(site, evidence.speaker) if evidence.speaker else kin(site, *evidence.chain.by)
