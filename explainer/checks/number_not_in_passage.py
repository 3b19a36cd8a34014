"""A number in our sentence stands in no passage that it rests on.

## Why it matters
Numbers are remembered and repeated. One that nobody told is the easiest thing to get wrong. A
passage gives a number without typing it where it lists so many things, counts as many in several
places, or has two dates so many days, weeks, months or years apart.

## Wrong
    says: Repairs would cost 3 million crowns.
    passage: Repairs will cost 2 million crowns.

## Right
    says: Repairs would cost 2 million crowns.
    passage: Repairs will cost 2 million crowns.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from explainer.analysis.dating import dateline
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.worked_out_numbers import is_between_dates, is_listed, sums
from explainer.dates.resolution import told_in
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.numbers import NO_COUNT, ORDINALS, VALUES, spelled_value, whole_numbers
from explainer.site import Evidence, Site
from explainer.tracking.dependencies import tracked_cache_by_identity

RULE = Rule("EX608", "number-not-in-passage", __doc__, Severity.WARNING, can_be_dismissed=True)

_MAY_ASK = ("question", "ask", "caveat", "settles")  # of what no source says yet
_YEARS = re.compile(r"\b(?:1[5-9]|20)\d\d(?:[–-]\d\d(?:\d\d)?)?\b")
_DECADES = frozenset(("decade", "decades"))
_PARTS = ORDINALS.keys() | _DECADES
_NO_CENTS = re.compile(r"\.0+$")
_THE_TWO = re.compile(  # who were named before
    r"(?i)\b(?:the|these|those|all|between) two\b(?![ -](?:hundred|thousand|[mbt]r?illion|dozen)\b)"
)
_SHARE = re.compile(  # “two-thirds”, “a quarter”, “one in five”
    r"(?i)\b(?P<of>an?|one|two|three|four)[ -](?:(?P<part>half|third|quarter|fifth|tenth)s?"
    rf"|(?:in|out of) (?P<whole>\d{{1,3}}|{'|'.join(VALUES)}))\b"
)
_HALF = re.compile(r"(?i)\bhalf\b")
_PERCENTAGE = re.compile(
    rf"(?i)(?<![\d.,])\b(\d{{1,2}}|100|{'|'.join(VALUES)})(?: ?%| per ?cent\b)"
)
_PER_CENT = re.compile(r"(?i)%|\bper ?cent\b")
_TIMES = (
    (re.compile(r"(?i)\b(?:doubl|duplicat|twofold|twice)"), "2"),
    (re.compile(r"(?i)\b(?:tripl|trebl|threefold)"), "3"),
)
_ANY_DIGIT = re.compile(r"\d")  # of any script
_MILLIONS = re.compile(
    r"(?i)(?:(?<![\d.,])(\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,9})?)|\ba(?= [tmb]))"
    r"(?:[ -](thousand|million|billion|trillion)| ?(k|m|mn|b|bn|tn))\b"
)
_MOST_DIGITS = 18  # of what may be a number of anything; Python reads no more than 4,300
_ZEROS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SHORT_ZEROS = {"k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "tn": 12}
_FIGURES = re.compile(r"(?<![\w.])\d(?:[\d,.:]*\d)?")
_NUMBER = re.compile(rf"{_FIGURES.pattern}|[A-Za-z]+")
_LETTERS = re.compile(r"[a-z]+")


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not sentence.evidence or sentence.asks or sentence.field in _MAY_ASK:
            continue
        ours = [value for _, value in _counts(_counted(sentence))]
        if not ours:
            continue
        given = {value for one in sentence.evidence for value in _values(site, one)}
        if given.issuperset(ours):
            continue
        given |= {value for one in sentence.evidence for value in _told_otherwise(site, one)}
        for typed, value in _counts(_without_dates_and_names(site, sentence)):
            if value not in given and not _is_worked_out(site, sentence, typed, value):
                yield RULE.at(
                    sentence.span(typed),
                    f"the number `{typed}` stands in no passage that this rests on",
                    hint="take the source’s number, or a passage that has it",
                    entry=sentence.entry.id,
                )


def _counted(sentence: PublishedSentence) -> str:
    """Give our own words that may count something; the years of a title say when it was."""
    if sentence.field != "title":
        return sentence.own
    return _YEARS.sub(lambda years: " " * len(years[0]), sentence.own)


def _is_worked_out(site: Site, sentence: PublishedSentence, typed: str, value: str) -> bool:
    """Tell whether the passages list so many things, or have dates so far apart."""
    dated = [
        (words.words, day)
        for evidence in sentence.evidence
        if (day := dateline(site, evidence))
        for words in evidence.words
    ]
    added = sums(typed, sentence.own, _given(sentence))
    if added:
        return value in added
    return is_listed(typed, value, sentence.own, _given(sentence)) or is_between_dates(
        typed, value, sentence.own, dated
    )


def _given(sentence: PublishedSentence) -> Iterator[str]:
    for evidence in sentence.evidence:
        for words in evidence.words:
            yield words.words


@tracked_cache_by_identity
def _values(_: Site, evidence: Evidence) -> frozenset[str]:
    """Give the numbers of a passage: a title rests on those of all claims."""
    return frozenset(value for words in evidence.words for _, value in _numbers(words.words))


def _counts(text: str) -> Iterator[tuple[str, str]]:
    return ((typed, value) for typed, value in _numbers(text) if typed.lower() not in NO_COUNT)


def _told_otherwise(site: Site, evidence: Evidence) -> Iterator[str]:
    """Give the numbers of “fourth place”, “a quarter”, “two decades” and “10:40”."""
    for words in evidence.words:
        yield from _parts_and_decades(words.words)
        yield from _millions(words.words)
        yield from (value for times, value in _TIMES if times.search(words.words))
        yield from _shares(words.words)
        if _PER_CENT.search(words.words):
            yield "100"  # one in a hundred
    short = (value for value in _values(site, evidence) if len(value) <= _MOST_DIGITS)
    for value in short:
        if value.isdecimal():  # $21,000,000 are 21 million
            yield from (str(int(value) // 10**n) for n in _ZEROS.values() if not int(value) % 10**n)
        hour, colon, minutes = value.partition(":")
        if colon and hour.isdecimal() and minutes.isdecimal():
            yield from (hour, str(int(minutes)))
            if int(minutes) > 30:  # “twenty to eleven”
                yield from (str(60 - int(minutes)), str(int(hour) % 12 + 1))


def _shares(text: str) -> Iterator[str]:
    """Give the per cent of “one in five” and “two-thirds”, and in how many one is of “20 %”."""
    if _HALF.search(text):
        yield "50"
    for found in _SHARE.finditer(text):
        count = VALUES.get(found["of"].lower(), 1)
        named = (found["part"] or found["whole"]).lower()
        whole = int(named) if named.isdecimal() else ORDINALS.get(named) or VALUES[named]
        if whole:
            yield from (str(100 * count // whole), str(round(100 * count / whole)))
    for typed in _PERCENTAGE.findall(text.lower()):
        percent = int(typed) if typed.isdecimal() else VALUES[typed]
        if percent and not 100 % percent:
            yield str(100 // percent)
        elif not percent % 10:
            yield from (str(percent // 10), "10")  # nine in ten


def _millions(text: str) -> Iterator[str]:
    for digits, word, short in _MILLIONS.findall(text):
        zeros = _ZEROS[word.lower()] if word else _SHORT_ZEROS[short.lower()]
        yield f"{float(digits.replace(',', '') or 1) * 10**zeros:.0f}"


def _parts_and_decades(text: str) -> Iterator[str]:
    folded = text.lower()
    if _PARTS.isdisjoint(_LETTERS.findall(folded)):
        return
    for before, word in pairwise(("", *folded.split())):
        bare = word.strip('.,;:!?"”’)')
        if bare in ORDINALS:
            yield str(ORDINALS[bare])
        elif bare in _DECADES:
            yield str(10 * VALUES.get(before, 1))


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    plain = text if text.isascii() else _ANY_DIGIT.sub(lambda digit: str(int(digit[0])), text)
    has_words = not VALUES.keys().isdisjoint(_LETTERS.findall(plain.lower()))
    for found in whole_numbers(plain.replace("-", " "), _NUMBER if has_words else _FIGURES):
        typed, word = text[found.start() : found.end()], found[0].lower()
        if word[0].isdecimal():
            yield typed, _NO_CENTS.sub("", found[0].replace(",", "").rstrip(".:"))
        elif word in VALUES:
            yield typed, str(VALUES[word])
        elif " " in word:
            yield typed, str(spelled_value(word))


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
