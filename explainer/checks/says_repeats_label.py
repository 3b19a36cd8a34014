"""`says` tells who says it, and the label before it does so already.

## What to do
- Take the words out of `says`: *according to*, *allegedly*, *she said that*.
- Dismiss it if they are part of what is told, and not who tells it.

## Why it matters
The page makes the label from `by` and `via`, and prints it before `says` everywhere. Readers would
be told twice. In the summary and the story it is the other way round: there you write whose word it
is. Belief, fear and what one person told another stay in `says`.

## Wrong
    says: According to unnamed people, the pump was allegedly broken.
    by: unnamed-people-on-board

## Right
    says: The pump was broken.
    by: unnamed-people-on-board
"""

import re
from collections.abc import Iterator

from explainer.analysis.attribution import chain_links, credited, speaking
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.attribution import (
    CREDITING,
    CREDITING_BEHIND,
    IN_MY_VIEW,
    REPORTING_VERB,
    SPOKEN_BEHIND,
    SPOKEN_BY_NOBODY,
    SPOKEN_BY_PRONOUN,
    TELLS,
)
from explainer.english.hedges import ALLEGING, TELLS_OF_REPORTS, UNCERTAIN
from explainer.presentation.labels import label
from explainer.presentation.phrases import plain
from explainer.site import Ref, Site, Standing
from explainer.text.word_stems import content_stems

RULE = Rule("EX508", "says-repeats-label", __doc__, Severity.WARNING, can_be_dismissed=True)

_PLURAL = re.compile(r"(?i)\b(?:they|their|both|one|two|as (?:an?|the))\b")

_PERSONAL = re.compile(r"(?i)\b(?:s?he|his|her)\b")


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        repeated = _repeated(site, sentence) if sentence.is_bare else ""
        if repeated:
            printed = _printed(site, sentence)
            yield RULE.at(
                sentence.span(repeated),
                f"`{repeated}` says whose word this is, and so does its label{printed}",
                hint="it may go: the page makes the label from `by` and `via`, and only what is"
                " said belongs here; or run `explainer migrate`",
                entry=sentence.entry.id,
            )


def _printed(site: Site, sentence: PublishedSentence) -> str:
    """Give the label as readers see it; a record has one that depends on what it is beside."""
    if sentence.owner is None or not sentence.evidence or sentence.field == "record":
        return ""
    return f", “{plain(label(site, sentence.owner, sentence.evidence[0]).full)}”"


def _repeated(site: Site, sentence: PublishedSentence) -> str:
    """Give the words that repeat the label; nothing where there are none."""
    alleging = ALLEGING.search(sentence.own)
    if alleging and not _is_told(sentence, alleging[0]) and not _hedges_itself(sentence):
        return alleging[0]
    for mention in credited(sentence.own, names(site)):
        if mention.refs & _chain(site, sentence):
            return sentence.own[mention.start : mention.end]
    return _leading(site, sentence) or _unnamed(site, sentence)


def _chain(site: Site, sentence: PublishedSentence) -> frozenset[Ref]:
    """Give all through whom the account came; most sentences name nobody, and need no answer."""
    return frozenset(ref for one in sentence.evidence for ref in chain_links(site, one))


def _leading(site: Site, sentence: PublishedSentence) -> str:
    """Find “Kirby said that …” at the beginning: further on, it is part of what is told."""
    first = names(site).first(sentence.own)
    if first is None or not first.refs & _chain(site, sentence):
        return ""
    verb = REPORTING_VERB.match(sentence.own, first.end)
    if verb is None and sentence.owner is not None and sentence.field in ("says", "record"):
        verb = TELLS.match(sentence.own, first.end)  # an event may be that somebody told somebody
        verb = None if verb and _is_within(site, sentence, "told") else verb
    return sentence.own[: verb.end()] if verb else ""


def _unnamed(site: Site, sentence: PublishedSentence) -> str:
    """Find who says it where no name stands: “according to two engineers”, “she said that”."""
    credit = CREDITING.match(sentence.own)
    if credit and not _is_others(site, sentence, sentence.own.partition(",")[0], credit[0]):
        return credit[0]
    behind = CREDITING_BEHIND.search(sentence.own) if _has(sentence, Standing.UNNAMED) else None
    if behind and not _is_others(site, sentence, behind["credit"], behind["credit"]):
        return behind["credit"]
    nobody = SPOKEN_BY_NOBODY.match(sentence.own)
    if nobody and (_has(sentence, Standing.NO_ACCUSER) or not _is_told(sentence, nobody[0])):
        return nobody[0]
    spoken = SPOKEN_BY_PRONOUN.match(sentence.own) or SPOKEN_BEHIND.search(sentence.own)
    if spoken and _may_be_meant(site, spoken[0], sentence):
        is_told = _is_own_belief(sentence) or _is_within(site, sentence, spoken[0])
        return "" if is_told else spoken[0].lstrip(", ")
    return ""


def _is_own_belief(sentence: PublishedSentence) -> bool:
    """Tell whether the speaker says “in my opinion” himself: it is a belief, and told as one."""
    return any(IN_MY_VIEW.search(words) for words in _given(sentence))


def _is_others(site: Site, sentence: PublishedSentence, who: str, phrase: str) -> bool:
    """Tell whether a credit is part of what is told: the source has it, and of somebody else.

    Whoever is unnamed is credited by a description, so there only another's name says so.
    """
    if not _is_told(sentence, phrase):
        return _is_of_passage(site, sentence, who)
    named, chain = names(site).named(who), _chain(site, sentence)
    return bool(named - chain) if _has(sentence, Standing.UNNAMED) else not named & chain


def _is_of_passage(site: Site, sentence: PublishedSentence, who: str) -> bool:
    """Tell whether “according to the report” names what the passage has, and the label has not."""
    if sentence.standings & {Standing.UNNAMED, Standing.NO_ACCUSER}:
        return False
    credited_words = content_stems(CREDITING.sub("", who))
    theirs = {word for words in _given(sentence) for word in content_stems(words)}
    is_in_chain = names(site).named(who) & _chain(site, sentence)
    return bool(credited_words) and credited_words <= theirs and not is_in_chain


def _may_be_meant(site: Site, words: str, sentence: PublishedSentence) -> bool:
    """Tell whether a pronoun can be whoever the label names: a court is no she, and one no they.

    What unnamed people tell of a man may be that he said something.
    """
    if _has(sentence, Standing.OUTLET) or _has(sentence, Standing.NO_ACCUSER):
        return False
    if _has(sentence, Standing.UNNAMED):
        return _PLURAL.search(words) is not None
    told_by = {ref for one in sentence.evidence for ref in (*one.chain.by, *one.chain.via)}
    return not _PERSONAL.search(words) or bool(told_by & names(site).persons)


def _has(sentence: PublishedSentence, standing: Standing) -> bool:
    return standing in sentence.standings


def _is_within(site: Site, sentence: PublishedSentence, words: str) -> bool:
    """Tell whether the source has these words inside a sentence in which the chain speaks first."""
    wanted = words.strip(", ").lower()
    for given in _given(sentence):
        at = given.lower().find(wanted)
        before = given[:at].rpartition(". ")[2] if at > 0 else ""
        if before and speaking(before, names(site)) & _chain(site, sentence):
            return True
    return False


def _is_told(sentence: PublishedSentence, phrase: str) -> bool:
    """Tell whether a phrase of several words stands in the passage: it is then part of the tale."""
    return " " in phrase and any(phrase.lower() in words.lower() for words in _given(sentence))


def _hedges_itself(sentence: PublishedSentence) -> bool:
    """Tell whether somebody who is named says “alleged”: no label says that for anybody.

    Nor does one say that an outlet tells of reports.
    """
    is_named = not sentence.standings & {Standing.UNNAMED, Standing.NO_ACCUSER}
    return is_named and any(
        UNCERTAIN.search(words) or TELLS_OF_REPORTS.search(words) for words in _given(sentence)
    )


def _given(sentence: PublishedSentence) -> Iterator[str]:
    return (words.words for evidence in sentence.evidence for words in evidence.words)
