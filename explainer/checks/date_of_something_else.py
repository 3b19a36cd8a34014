"""A summary or story gives a date that the claim only mentions, and not the claim's own.

## What to do
- Write the claim's own date; the message gives it.
- Or say in the sentence what happened on the other day.
- Dismiss it if the sentence does tell of that other day.

## Why it matters
A claim may tell two dates: that of the deed, and another beside it. If the summary takes the
second, readers put the deed on the wrong day.

## Wrong
    # the claim: The second letter was sent on 8 January 2024, after the storm of 6 January 2024.
    summary: |
      - Tarn said that the second letter was sent on 6 January 2024 [@second-letter].

## Right
    # the claim: The second letter was sent on 8 January 2024, after the storm of 6 January 2024.
    summary: |
      - Tarn said that the second letter was sent on 8 January 2024 [@second-letter].
"""

import re
from collections.abc import Iterator

from explainer.analysis.dates_told import DateTold, told
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences, statements_in
from explainer.dates.display import in_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Claim, Site

RULE = Rule("EX610", "date-of-something-else", __doc__, Severity.WARNING, can_be_dismissed=True)

_WORD = re.compile(r"[a-z]{4,}")
_AROUND = 40


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not sentence.is_prose:
            continue
        for date in told(site, sentence):
            for claim, said in _said(sentence):
                main = _mistaken(site, sentence, date, said)
                if main:
                    yield RULE.at(
                        sentence.span(date.words),
                        f"`{claim.ref.local}` only mentions this date; its own is {main}",
                        hint="give the claim’s own date, or say what happened on this one",
                        entry=sentence.entry.id,
                    )


def _said(sentence: PublishedSentence) -> Iterator[tuple[Claim, PublishedSentence]]:
    for claim in sentence.claims:
        for said in statements_in(claim):
            yield claim, said


def _mistaken(
    site: Site, sentence: PublishedSentence, date: DateTold, claim: PublishedSentence
) -> str | None:
    """Give the claim's own date, where the sentence tells another of its dates instead."""
    its = told(site, claim)
    if not its or date.when.text not in {each.when.text for each in its[1:]}:
        return None
    if its[0].when.text in {date.when.text for date in told(site, sentence)}:
        return None
    beside = {
        word for each in its if each.when.text == date.when.text for word in _near(claim, each)
    }
    return None if beside & _near(sentence, date) else in_words(its[0].when)


def _near(sentence: PublishedSentence, date: DateTold) -> set[str]:
    text = sentence.own.lower()
    before = text[max(0, date.start - _AROUND) : date.start]
    return set(_WORD.findall(before + text[date.end : date.end + _AROUND // 2]))
