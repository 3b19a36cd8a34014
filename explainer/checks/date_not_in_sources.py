"""Nothing that our sentence rests on tells this date.

## What to do
- Mend the date; the message says what the passage comes to.
- Or take a longer passage that tells it.
- Or write `about:` with an event that has this date; in the summary and the story, cite that event.
- If the source tells only a month or a week, tell no day.

## Why it matters
A year that is off by one is overlooked by everybody and repeated by everybody. So each date that we
print stands in a passage, or in an event that the sentence is about. This can't be dismissed. What
is let pass, because it can be counted:

- “on Friday”, “last year”: from the day on which the source was published. The verb tells which
  Friday: “met” the last one, “will meet” the next; without a verb either will do.
- “two days after her resignation”, “a fortnight later”: from a day that the passage tells.
- “in 1958; eleven years later”: gives 1969.
- Any date in a language that the program doesn't read (EX414).

## Wrong
    # the article is of 16 September 2021
    says: The first letter was sent on 30 October 2019.
    passage: the first letter, sent on Oct. 30 of last year

## Right
    # the article is of 16 September 2021
    says: The first letter was sent on 30 October 2020.
    passage: the first letter, sent on Oct. 30 of last year
"""

from collections import Counter
from collections.abc import Iterator

from explainer.analysis.dates_told import (
    DateTold,
    UnborneDate,
    available,
    counted_in,
    may_be_refused,
    pointing_in,
    told,
    unborne_dates,
)
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.dates.display import in_words
from explainer.dates.edtf import When, on
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.date_words import AROUND_DAY, SPAN_BEHIND
from explainer.site import Claim, Site

RULE = Rule("EX609", "date-not-in-sources", __doc__)

_MEND = "mend the date"


def check(site: Site) -> Iterator[Diagnostic]:
    for one in unborne_dates(site):
        if not one.is_elsewhere:
            yield RULE.at(
                one.sentence.span(one.date.words),
                f"nothing that this rests on tells of {in_words(one.date.when)}",
                hint=_hint(site, one),
                entry=one.sentence.entry.id,
            )
    for sentence in published_sentences(site):
        if not may_be_refused(site, sentence):
            continue
        known = available(site, sentence)
        for date in told(site, sentence):
            fitting = [when for when in known if date.is_one(when)]
            if fitting and _is_finer(sentence, date, fitting):
                yield RULE.at(
                    sentence.span(date.words),
                    f"what this rests on tells of {in_words(fitting[0])}, and of no day in it",
                    hint="tell no more than the source does: “in March 2024”, “in the week of"
                    f" 11 March 2024”; or {_where_it_is(site, sentence, date)}",
                    entry=sentence.entry.id,
                )
        yield from _repeated(site, sentence)


def _hint(site: Site, one: UnborneDate) -> str:
    mend = _mend(site, one)
    if mend == _MEND and one.instead:
        there = in_words(one.instead[0])
        return (
            f"the passage has {there}: mend the date if that is the day meant, or take a passage"
            " that has this one"
        )
    return f"{mend}; or {_where_it_is(site, one.sentence, one.date)}"


def _mend(site: Site, one: UnborneDate) -> str:
    """Say which day, month or year a count of the passages comes to, the nearest first."""
    told = one.date.when
    counts = [
        (abs(each.when.earliest - told.earliest), each.words, each.when)
        for evidence in one.sentence.evidence
        for each in counted_in(site, evidence)
        if each.when and len(each.when.text) == len(told.text)
        if each.when.earliest and told.earliest
    ]
    if not counts:
        return _mend_by_pointing(site, one)
    _, words, when = min(counts, key=lambda each: each[0])
    return f"mend the date: `{words}` in the passage comes to {in_words(when)}"


def _mend_by_pointing(site: Site, one: UnborneDate) -> str:
    """Say how “until Sunday” of a passage was read, whose day is the nearest."""
    told = one.date.when.day
    read = [
        (abs(day - told), words)
        for words in pointing_in(site, one.sentence.evidence)
        for day in (when.day for when in words.reading.possible)
        if day and told
    ]
    if not read:
        return _MEND
    _, words = min(read, key=lambda each: each[0])
    where = f"`{words.words}` in the passage of {in_words(on(words.dateline))}"
    return f"mend the date: {where} is read as {words.counted}"


def _is_finer(sentence: PublishedSentence, date: DateTold, fitting: list[When]) -> bool:
    """Tell whether a day is told of which everything that it rests on has a longer time alone.

    “The week of 11 March”, “by 11 March” and the ends of a span tell no day.
    """
    if date.when.day is None:
        return False
    before = " ".join(sentence.own.split())[: date.start]
    if AROUND_DAY.search(before) or SPAN_BEHIND.match(sentence.own, date.end):
        return False
    return not any(when.day for when in fitting)


def _where_it_is(site: Site, sentence: PublishedSentence, date: DateTold) -> str:
    """Say where the date can come from: an event of the story that has it, or another passage."""
    story = sentence.entry.story
    dated = (
        event.ref.local
        for event in site.events.values()
        if event.ref.story == story and event.when and date.is_one(event.when)
    )
    event = next(dated, None)
    if event is None:
        return "take a passage or an event that has it"
    if isinstance(sentence.owner, Claim):
        return f"write `about: {event}`, the event of that day"
    if sentence.is_prose:
        return f"cite `{event}` too, the event of that day"
    return "take a claim that has it"


def _repeated(site: Site, sentence: PublishedSentence) -> Iterator[Diagnostic]:
    """Report a date told more often than by the passages, where another of theirs is missing."""
    if sentence.field not in ("says", "record"):
        return
    passages = Counter(when.text for when in available(site, sentence, passages_only=True))
    ours = told(site, sentence)
    counted = Counter(date.when.text for date in ours)
    missing = [text for text in passages if not counted[text]]
    for date in _beyond(ours, passages):
        if missing and counted[date.when.text] > 1:
            yield RULE.at(
                sentence.span(date.words),
                f"{in_words(date.when)} stands here more often than in the passage, and"
                f" `{missing[0]}` is missing",
                hint="compare the dates with the passage, one by one",
                entry=sentence.entry.id,
            )


def _beyond(ours: tuple[DateTold, ...], passages: Counter[str]) -> Iterator[DateTold]:
    seen = Counter[str]()
    for date in ours:
        seen[date.when.text] += 1
        if passages[date.when.text] and seen[date.when.text] == passages[date.when.text] + 1:
            yield date
