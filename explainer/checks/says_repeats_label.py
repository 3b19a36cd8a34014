"""A bare statement says whose word it is, which its label says already.

## Why it matters
The label follows from the chain, and stands wherever the statement does. What is typed a second
time is not held against the chain, and goes wrong first. Belief, fear and what somebody is said to
have told somebody else are no attribution of ours: they stay. This can't be dismissed.

## Wrong
    says: According to unnamed sources, Milley allegedly made two phone calls to Li.
    by: unnamed-sources

## Right
    says: Milley made two phone calls to Li.
    by: unnamed-sources
"""

from collections.abc import Iterator

from explainer.analysis.attribution import chain_links, credited
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.attribution import CREDITING, REPORTING_VERB
from explainer.english.hedges import ALLEGING
from explainer.site import Ref, Site

RULE = Rule("EX508", "says-repeats-label", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        repeated = _repeated(site, sentence) if sentence.is_bare else ""
        if repeated:
            yield RULE.at(
                sentence.span(repeated),
                f"`{repeated}` says whose word this is, and so does its label",
                hint="take it out: only what is said belongs here; or run `explainer migrate`",
                entry=sentence.entry.id,
            )


def _repeated(site: Site, sentence: PublishedSentence) -> str:
    """Give the words that repeat the label; nothing where there are none."""
    alleging = ALLEGING.search(sentence.own)
    if alleging and not _is_told(sentence, alleging[0]):
        return alleging[0]
    chain = frozenset(ref for one in sentence.evidence for ref in chain_links(site, one))
    for mention in credited(sentence.own, names(site)):
        if mention.refs & chain:
            return sentence.own[mention.start : mention.end]
    return _leading(site, sentence, chain)


def _leading(site: Site, sentence: PublishedSentence, chain: frozenset[Ref]) -> str:
    """Find “Kirby said that …” at the beginning: further on, it is part of what is told."""
    credit = CREDITING.match(sentence.own)
    if credit and not _is_told(sentence, credit[0]):
        return credit[0]
    first = names(site).first(sentence.own)
    if first is None or not first.refs & chain:
        return ""
    verb = REPORTING_VERB.match(sentence.own, first.end)
    return sentence.own[: verb.end()] if verb else ""


def _is_told(sentence: PublishedSentence, phrase: str) -> bool:
    """Tell whether a phrase of several words stands in the passage: it is then part of the tale."""
    return " " in phrase and any(phrase.lower() in words.lower() for words in _given(sentence))


def _given(sentence: PublishedSentence) -> Iterator[str]:
    return (words.words for evidence in sentence.evidence for words in evidence.words)
