"""A number in our sentence stands in no passage that it rests on.

## What to do
- Write the source's number, or leave it out.
- Or take a longer passage that has it.
- Dismiss it if the source has it in other words, and name them.

## Why it matters
Readers remember numbers and repeat them. You may write a number that the passage lists or adds up
to, or the days between two of its dates. A date doesn't prove a number: the 9 of “9 March” is no “9
boats”. Of a source in a language that isn’t read, figures alone are compared.

## Wrong
    says: Repairs would cost 3 million crowns.
    passage: Repairs will cost 2 million crowns.

## Right
    says: Repairs would cost 2 million crowns.
    passage: Repairs will cost 2 million crowns.
"""

import re
from collections.abc import Iterator
from datetime import date

from explainer.analysis.dating import dateline
from explainer.analysis.names import names
from explainer.analysis.numbers_given import (
    leading_digits,
    numbers,
    told_otherwise,
    values,
    values_but_days,
)
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.worked_out_numbers import days_apart, is_between_dates, is_listed, sums
from explainer.dates.resolution import told_in
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.numbers import NO_COUNT
from explainer.english.stop_words import STOP_WORDS
from explainer.site import Site

RULE = Rule("EX608", "number-not-in-passage", __doc__, Severity.WARNING, can_be_dismissed=True)

_MAY_ASK = ("question", "ask", "caveat", "settles")  # of what no source says yet
_YEARS = re.compile(r"\b(?:1[5-9]|20)\d\d(?:[–-]\d\d(?:\d\d)?)?\b")
_IN_WORDS = 12
_THE_TWO = re.compile(  # who were named before
    r"(?i)\b(?:the|these|those|all|between) two\b(?![ -](?:hundred|thousand|[mbt]r?illion|dozen)\b)"
)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not sentence.evidence or sentence.asks or sentence.field in _MAY_ASK:
            continue
        ours = [value for _, value in _counts(_counted(sentence))]
        if not ours:
            continue
        given = {value for one in sentence.evidence for value in values(site, one)}
        of_dates = given - {
            value for one in sentence.evidence for value in values_but_days(site, one)
        }
        if given.issuperset(ours) and of_dates.isdisjoint(ours):
            continue
        given |= {value for one in sentence.evidence for value in told_otherwise(site, one)}
        for typed, value in _counts(_without_dates_and_names(site, sentence)):
            is_of_date = value in of_dates and _counts_something(sentence, typed)
            if (value not in given or is_of_date) and not _is_worked_out(
                site, sentence, typed, value
            ):
                yield RULE.at(
                    sentence.span(typed),
                    f"the number `{typed}` stands in no passage that this rests on",
                    hint=_hint(site, sentence, typed),
                    entry=sentence.entry.id,
                )


def _counts_something(sentence: PublishedSentence, typed: str) -> bool:
    """Tell whether a number of ours counts a thing that no passage has the number in front of."""
    counted = re.search(rf"(?i)\b{re.escape(typed)}[ -](?P<thing>[a-z]{{3,}})\b", sentence.own)
    if counted is None or counted["thing"].lower() in STOP_WORDS:
        return False
    same = re.compile(rf"(?i)\b\d{{1,2}}[ -]{counted['thing']}\b")
    return not any(same.search(words) for words in _given(sentence))


def _hint(site: Site, sentence: PublishedSentence, typed: str) -> str:
    apart = days_apart(typed, sentence.own, _dated(site, sentence))
    if apart:
        return f"count again: {apart}"
    return "take the source’s number, or a passage that has it"


def _counted(sentence: PublishedSentence) -> str:
    """Give our own words that may count something; the years of a title say when it was."""
    if sentence.field != "title":
        return sentence.own
    return _YEARS.sub(lambda years: " " * len(years[0]), sentence.own)


def _is_worked_out(site: Site, sentence: PublishedSentence, typed: str, value: str) -> bool:
    """Tell whether the passages list so many things, or have dates so far apart."""
    if _is_not_read(site, sentence, typed, value):
        return True
    added = sums(typed, sentence.own, _given(sentence))
    if added:
        return value in added
    return is_listed(typed, value, sentence.own, _given(sentence)) or is_between_dates(
        typed, value, sentence.own, _dated(site, sentence)
    )


def _is_not_read(site: Site, sentence: PublishedSentence, typed: str, value: str) -> bool:
    """Tell whether a number may stand in words of a language that the checks don’t read."""
    foreign = [one for one in sentence.evidence if not site.sources[one.source.id].is_read]
    if not foreign:
        return False
    ours = frozenset(leading_digits(value) for _, value in numbers(sentence.own))
    figures = {each for one in foreign for each in values(site, one)}
    others = [each for each in figures if leading_digits(each) not in ours]
    if typed.isalpha() or not others:
        return True
    return _is_small(value) and not any(map(_is_small, others))


def _is_small(value: str) -> bool:
    """Tell whether a number is one that is printed in words more often than not."""
    return value.isdecimal() and len(value) <= 2 and int(value) <= _IN_WORDS


def _dated(site: Site, sentence: PublishedSentence) -> list[tuple[str, date]]:
    """Give the words of the passages, each with the day that its dates count from."""
    return [
        (words.words, day)
        for evidence in sentence.evidence
        if (day := dateline(site, evidence))
        for words in evidence.words
    ]


def _given(sentence: PublishedSentence) -> Iterator[str]:
    for evidence in sentence.evidence:
        for words in evidence.words:
            yield words.words


def _counts(text: str) -> Iterator[tuple[str, str]]:
    return ((typed, value) for typed, value in numbers(text) if typed.lower() not in NO_COUNT)


def _without_dates_and_names(site: Site, sentence: PublishedSentence) -> str:
    """Blank out what other rules look at."""
    text, source = _counted(sentence), site.sources[sentence.evidence[0].source.id]
    day = dateline(site, sentence.evidence[0]) or source.published.earliest
    places = [(mention.start, mention.end) for mention in names(site).mentions(text)]
    places += [found.span() for found in _THE_TWO.finditer(text)]
    if day and " ".join(text.split()) == text:
        places += [(told.start, told.end) for told in told_in(text, day) if told.reading.possible]
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
