"""The numbers that a passage gives: in figures or words, as a share, a multiple, a time of day."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from explainer.analysis.dating import dateline
from explainer.dates.resolution import told_in
from explainer.english.numbers import ORDINALS, VALUES, spelled_value, whole_numbers
from explainer.site import Evidence, Site
from explainer.tracking.dependencies import tracked_cache_by_identity

_DECADES = frozenset(("decade", "decades"))
_PARTS = ORDINALS.keys() | _DECADES
_NO_CENTS = re.compile(r"\.0+$")
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
_FORTNIGHT = re.compile(r"(?i)\bfortnight")
_DAY_OF_MONTH = re.compile(r"\b\d{1,2}(?!\d)")


@tracked_cache_by_identity
def values(_: Site, evidence: Evidence) -> frozenset[str]:
    """Give the numbers of a passage: a title rests on those of all claims."""
    return frozenset(value for words in evidence.words for _, value in numbers(words.words))


@tracked_cache_by_identity
def values_but_days(site: Site, evidence: Evidence) -> frozenset[str]:
    """Give the numbers of a passage but for those that are days of a month alone."""
    day = dateline(site, evidence)
    return frozenset(
        value
        for words in evidence.words
        for _, value in numbers(_without_days(words.words, day) if day else words.words)
    )


def _without_days(words: str, dateline_: date) -> str:
    text = " ".join(words.split())
    for told in told_in(text, dateline_):
        shown = _DAY_OF_MONTH.sub(lambda day: " " * len(day[0]), text[told.start : told.end])
        text = f"{text[: told.start]}{shown}{text[told.end :]}"
    return text


def leading_digits(value: str) -> str:
    """Give the digits of a number without noughts at its end: 30万 and 300,000 are one."""
    return re.sub(r"\D", "", value).strip("0")


def told_otherwise(site: Site, evidence: Evidence) -> Iterator[str]:
    """Give the numbers of “fourth place”, “a quarter”, “two decades” and “10:40”."""
    for words in evidence.words:
        yield from _parts_and_decades(words.words)
        yield from _millions(words.words)
        yield from (value for times, value in _TIMES if times.search(words.words))
        yield from _shares(words.words)
        if _FORTNIGHT.search(words.words):
            yield from ("2", "14")  # weeks, days
        if _PER_CENT.search(words.words):
            yield "100"  # one in a hundred
    short = (value for value in values(site, evidence) if len(value) <= _MOST_DIGITS)
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


def numbers(text: str) -> Iterator[tuple[str, str]]:
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
