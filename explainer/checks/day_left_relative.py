"""Our sentence says “on Friday” or “last week” and gives no date.

## What to do
- Write the date, no more exact than the source tells it: *on 15 March 2024*, *in the week of 11
  March 2024*. The message says which days are possible.
- Dismiss it if the words don't count from the day of the source.

## Why it matters
“On Friday” is true in a newspaper of that week. Our sentence is read years later, beside sources of
other days, and there it tells no day or a wrong one.

## Wrong
    # the article is of 14 March 2024
    says: The union left the talks earlier this week.

## Right
    # the article is of 14 March 2024
    says: The union left the talks in the week of 11 March 2024.
"""

from collections.abc import Iterator

from explainer.analysis.dates_told import pointing_in
from explainer.analysis.dating import datelines
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.dates.display import in_words
from explainer.dates.edtf import on
from explainer.dates.pointing_words import PointingWords, pointing_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX613", "day-left-relative", __doc__, Severity.WARNING, can_be_dismissed=True)

_MAY_POINT = ("ask", "settles")  # what is not known yet may be asked of today


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        days = datelines(site, sentence.evidence)
        for words in pointing_words(sentence.own, days[0]) if days else ():
            if sentence.field not in _MAY_POINT:
                yield RULE.at(
                    sentence.span(words.words),
                    f"`{words.words}` counts from the day of the source,"
                    f" {in_words(on(words.dateline))}{_told(site, sentence, words)}",
                    hint="write the date, no finer than the source tells it; this is read on other"
                    " days",
                    entry=sentence.entry.id,
                )


def _told(site: Site, sentence: PublishedSentence, ours: PointingWords) -> str:
    """Say which day it is: as the passage tells it, where that has the same words."""
    passages = pointing_in(site, sentence.evidence)
    words = next((one for one in passages if one.words == ours.words), ours)
    return f", so it is {words.counted}" if words.counted else ""
