"""A sentence accuses somebody, and doesn't say who says so.

## What to do
- Say in the same sentence whose word it is: `according to …`, `… said that …`.
- In a title, a heading or an open question, ask whether it was done, or call it an accusation: *The
  accusations of theft*.
- In a `role`, write only the office or trade. What somebody is accused of is a claim, with a
  `reply`.

## Why it matters
A sentence that nobody stands behind can harm a person, and readers copy sentences one by one. *The
accusations of fraud* may stand alone, if a source has those words. *Theft charge* may stand in a
title or a heading, if the source tells of a charge. This can't be dismissed.

## Wrong
    summary: |
      - Dorr hid the broken pump from the county [@hidden].

## Right
    summary: |
      - According to unnamed people on board, Dorr hid the broken pump from the county [@hidden].
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from explainer.analysis.accused import active_verbs, deeds_accused_of, is_harm
from explainer.analysis.deeds_in_roles import deeds_in_roles
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import (
    former_sentences,
    published_sentences,
    says_whose,
)
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.accusations import (
    ACCUSATION,
    ACCUSING_ROLE,
    EVIDENCE_ASKED_FOR,
    FORMAL_CHARGE,
    OFFICE_AGAINST,
    PRESUMES,
    accusation,
    blank,
    charges_told,
)
from explainer.english.verbs import OPEN_QUESTION
from explainer.site import Claim, Evidence, Site
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import stem

RULE = Rule("EX401", "accusation-without-attribution", __doc__)

_STANDING_ALONE = (
    "title",
    "question",
    "heading",
    "role",
    "name",
    "line",
    "principals",
)  # all is told in them
_FORMAL = ("title", "question", "heading", "ask", "point", "name")  # no room for who charges
_TELLING = ("title", "question", "heading", "ask")
_HINT = "say in this very sentence who says it: `according to …`, `… said that …`"
_ASK = "ask whether it was done, or what is said of it; or tell it as an accusation"
_HINTS = {
    **dict.fromkeys(("title", "question", "heading", "ask", "point"), _ASK),
    "role": "a role is an office or a trade: tell this in a claim, with who says it and the answer",
    "was": "say what was wrong without repeating the accusation, or say who made it",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in chain(published_sentences(site), former_sentences(site)):
        if not sentence.is_whole or _is_attributed(site, sentence):
            continue
        found = _accusation(site, sentence)
        if found and _is_about_somebody(site, sentence):
            yield RULE.at(
                sentence.span(found[0]),
                f"`{found[0]}` accuses somebody, and the sentence does not say who says so",
                hint=_HINTS.get(sentence.field, _HINT),
                entry=sentence.entry.id,
            )
        elif deed := _deed_of_accused(site, sentence):
            yield RULE.at(
                sentence.span(deed),
                f"`{deed}` accuses somebody here, and this takes it for granted",
                hint=_ASK,
                entry=sentence.entry.id,
            )
        elif claim := _accusing(sentence):
            whom = "`, `".join(ref.id for ref in claim.accuses)
            yield RULE.at(
                sentence.place_in_field,
                f"this tells `{claim.ref.local}`, which accuses `{whom}`, and does not say who says"
                " so",
                hint=_HINT,
                entry=sentence.entry.id,
            )

    for sentence, deed in deeds_in_roles(site):
        if not _accusation(site, sentence):
            yield RULE.at(
                sentence.span(deed),
                f"`{deed}` is what a statement accuses this actor of, and a role is nobody’s word",
                hint=_HINTS["role"],
                entry=sentence.entry.id,
            )


def _is_attributed(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether a label, the sentence or its paragraph says whose word it is.

    A role never does: what is said of somebody belongs into a claim, where the answer stands too.
    """
    if sentence.field == "role":
        return False
    return sentence.is_bare or bool(sentence.carried) or says_whose(site, sentence)


def _accusation(site: Site, sentence: PublishedSentence) -> re.Match[str] | None:
    """Find a word that accuses; of an actor not in quoted words, nor in the name of an office."""
    if sentence.entry.kind == "actor":
        own = OFFICE_AGAINST.sub(blank, sentence.own)
        role = ACCUSING_ROLE.search(own) if sentence.field == "role" else None
        return accusation(own) or role
    text, borne = sentence.text, _borne_by(site, sentence)
    for charge in charges_told(text, formal=sentence.field in _FORMAL) if borne else ():
        if _is_borne(charge, borne):
            text = text[: charge.start()] + blank(charge) + text[charge.end() :]
    if sentence.asks:
        text = EVIDENCE_ASKED_FOR.sub(blank, text)
    return accusation(text)


def _deed_of_accused(site: Site, sentence: PublishedSentence) -> str:
    """Give the verb by which what stands alone tells a deed that somebody is accused of, or none.

    “Why did Tarn take the boxes?” says that he took them; “Did Tarn take the boxes?” doesn’t.
    """
    if sentence.field not in _TELLING or sentence.entry.kind != "explainer":
        return ""
    if sentence.asks and OPEN_QUESTION.match(sentence.text):
        return ""
    story = site.explainers[sentence.entry.id]
    accusing = [claim for claim in site.statements_of(story) if claim.accuses]
    for refs, verb in active_verbs(sentence.own, names(site)):
        done = stem(verb.lower())
        of = (one for one in accusing if refs & set(one.accuses))
        if is_harm(verb) or any(done in deeds_accused_of(site, one) for one in of):
            return verb
    return ""


def _borne_by(site: Site, sentence: PublishedSentence) -> str:
    """Give the words that it rests on; an open question may ask for anything that a story tells."""
    evidence: Iterable[Evidence] = sentence.evidence
    if sentence.field == "ask":
        story = site.explainers[sentence.entry.id]
        evidence = (one for claim in site.statements_of(story) for one in claim.evidence)
    return " ".join(words.words for one in evidence for words in one.words)


def _is_borne(charge: re.Match[str], told: str) -> bool:
    """Tell whether a source has what is told as an accusation, and a formal charge as a charge."""
    named = charge["charge"] or charge["charged"]
    if FORMAL_CHARGE.match(named) and not FORMAL_CHARGE.search(told):
        return False
    accusing = " ".join(found[0] for found in ACCUSATION.finditer(charge[0]))
    return content_senses(accusing) - content_senses(named) <= content_senses(told)


def _accusing(sentence: PublishedSentence) -> Claim | None:
    """Give the first claim with an accusation that a sentence of prose tells."""
    told = sentence.is_prose and not sentence.asks
    return next((claim for claim in sentence.claims if told and claim.accuses), None)


def _is_about_somebody(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether somebody is meant, named or not; an open question states nothing."""
    if OPEN_QUESTION.match(sentence.text) and sentence.asks:
        return False
    if sentence.field == "ask" and PRESUMES.search(sentence.text):
        return True
    if sentence.field in _STANDING_ALONE or sentence.entry.kind == "actor":
        return True
    return any(ref.kind == "actor" for ref in names(site).named(sentence.text))
