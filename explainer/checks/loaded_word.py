"""A word that judges stands in our own voice.

## What to do
- Leave the word out.
- Or quote it, and say whose word it is.
- Dismiss it if the word doesn't judge here.

## Why it matters
Such a word tells readers what to think before they have read what happened. In quotation marks it
is somebody's, and they can weigh it.

## Wrong
    summary: |
      - According to The Brack Herald, the notorious ferry sailed on [@sailed].

## Right
    summary: |
      - According to The Brack Herald, the ferry sailed on [@sailed].
"""

import re
from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.hedges import sets_out_dispute
from explainer.english.loaded_words import LOADED, PLAIN_USE, POINTING_USE
from explainer.site import Site

RULE = Rule("EX507", "loaded-word", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not LOADED.search(sentence.own):
            continue
        text = PLAIN_USE.sub(lambda found: " " * len(found[0]), sentence.own)
        if sets_out_dispute(text) or sentence.asks:
            continue
        for found in LOADED.finditer(text):
            if POINTING_USE.fullmatch(found[0]) and _is_told(sentence, found[0]):
                continue
            yield RULE.at(
                sentence.span(found[0]),
                f"`{found[0]}` judges, and stands in our own voice",
                hint="leave it out, or quote it as somebody’s word",
                entry=sentence.entry.id,
            )


def _is_told(sentence: PublishedSentence, word: str) -> bool:
    """Tell whether a passage that the sentence rests on has the word."""
    told = re.compile(rf"(?i)\b{word}\b")
    return any(told.search(words.words) for e in sentence.evidence for words in e.words)
