"""Names that a statement has and its passages don’t, where nothing in these can stand for them.

A writer puts a name in the place of a *he*, of *the mayor* or of *the pair*. So each word of the
passages’ sentences that points at somebody, and that the statement doesn’t keep, bears one name.
Of 1,315 honest claims on reports, releases and judgments two had a name more, and none of the 118
among them that were kept apart (`python -m benchmarks.honest`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.names import names, names_in
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.words_retold import words_retold
from explainer.english.calendar_words import DAY_OR_MONTH
from explainer.english.capitals import UPPER
from explainer.english.pronouns import COUNTED_POINTERS, POINTING_PHRASE
from explainer.english.same_names import SAME_NAMES
from explainer.english.stop_words import STOP_WORDS
from explainer.english.titles import NO_NAMES
from explainer.site import Event, Ref, Site
from explainer.text.sentences import sentences
from explainer.text.word_stems import content_stems

_PART = rf"[{UPPER}][\w’'.-]*\w"
_NAME = re.compile(rf"(?<![\w’'-]){_PART}(?:(?: (?:of|the|de|van|von|bin|al))? {_PART})*")
_LONG_NAME = re.compile(rf"{_PART}(?:(?: (?:of|the|for|and|de|du))* {_PART})+")
_WORD = re.compile(r"[\w’'.-]*\w")
_POSSESSIVE = re.compile(r"[’']s?$")
_ALIKE = 4  # letters: “Norway” and “Norwegian”, “Turkey” and “Turkish”


@dataclass(frozen=True, slots=True)
class BroughtName:
    """A name of a statement, as it is typed, that no word of its passages bears."""

    sentence: PublishedSentence
    name: str


def names_brought(site: Site) -> Iterator[BroughtName]:
    """Give the names that statements have more than their passages, each statement’s in order."""
    for sentence in published_sentences(site):
        if sentence.is_bare and sentence.evidence:
            yield from (BroughtName(sentence, name) for name in _brought(site, sentence))


def _brought(site: Site, sentence: PublishedSentence) -> list[str]:
    typed = list(_names(sentence.own))
    if not typed or not all(site.sources[e.source.id].is_read for e in sentence.evidence):
        return []
    words = words_retold(site, sentence)
    around = "\n".join((*words.around, *_stated(sentence)))
    fresh = _unborne(typed, around) if around else []
    if not fresh:
        return []
    meant = frozenset(_meant(site, sentence, around))
    nowhere = _unborne(fresh, "\n".join(words.texts))
    brought = [name for name in fresh if _is_brought(site, name, meant, nowhere)]
    return brought if len(brought) > _bearable(sentence.own, around) else []


def _is_brought(site: Site, name: str, meant: frozenset[Ref], nowhere: list[str]) -> bool:
    """Tell whether a name is of an actor who is not meant, or unknown and in none of the texts.

    Only persons and bodies act: a place may be told from what stands before the passage.
    """
    known = names(site).named(name)
    acting = frozenset(
        ref
        for ref in known
        if ref.kind == "actor" and site.actors[ref.id].entry.kind in ("person", "organisation")
    )
    return not acting & meant if acting else not known and name in nowhere


def _stated(sentence: PublishedSentence) -> Iterator[str]:
    """Give what the claims say that an event rests on."""
    for e in sentence.evidence:
        if e.says and sentence.field != "says":
            yield e.says.unlabelled()


def _meant(site: Site, sentence: PublishedSentence, around: str) -> Iterator[Ref]:
    """Give all whom the passages’ sentences or the source’s title name, and whose words they are.

    A ship, a body or a place may also be typed as what the entry is about; a person is no more in
    the passage for that.
    """
    for e in sentence.evidence:
        source = site.sources[e.source.id]
        yield from names_in(site, e.source).named(around)
        yield from names(site).named(source.entry.title)
        yield from (*e.chain.by, *e.chain.via, e.chain.source, *e.speakers, source.outlet)
    if sentence.owner:
        yield from frozenset(sentence.owner.who) - names(site).persons
    if isinstance(sentence.owner, Event) and sentence.owner.where:
        yield sentence.owner.where


def _names(text: str) -> Iterator[str]:
    """Give the names that a text has; no title alone, and no word for its place in a sentence."""
    for start, end in sentences(text):
        for found in _NAME.finditer(text, start, end):
            words = [word for word in found[0].split() if word[:1].isupper()]
            words = [_POSSESSIVE.sub("", word) for word in words]
            if found.start() == start and (len(words) == 1 or words[0].lower() in STOP_WORDS):
                words = words[1:]
            proper = [word for word in words if not _is_no_name(word)]
            if proper:
                yield " ".join(words)


def _is_no_name(word: str) -> bool:
    return word.rstrip(".") in NO_NAMES or DAY_OR_MONTH.fullmatch(word) is not None


def _unborne(typed: Iterable[str], around: str) -> list[str]:
    """Give the names of which no word stands in a text, in another form or as first letters."""
    words = frozenset(_plain_words(around))
    letters = frozenset(_first_letters(around))
    return [
        name
        for name in dict.fromkeys(typed)
        if not any(_is_borne(word, words) for word in _plain_words(name))
        and "".join(word[0].lower() for word in name.split()) not in words
        and letters.isdisjoint(_plain_words(name))
    ]


def _plain_words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        plain = _POSSESSIVE.sub("", word).replace(".", "").lower()
        yield from (plain, *plain.split("-"))


def _is_borne(word: str, words: frozenset[str]) -> bool:
    if word in words or any(word in group and group & words for group in SAME_NAMES):
        return True
    return len(word) >= _ALIKE and any(other.startswith(word[:_ALIKE]) for other in words)


def _first_letters(text: str) -> Iterator[str]:
    """Give what a name of several words may be called: “FTC” of the Federal Trade Commission."""
    for found in _LONG_NAME.finditer(text):
        letters = "".join(word[0] for word in found[0].split() if word[:1].isupper()).lower()
        for start in range(len(letters) - 1):
            yield from (letters[start:end] for end in range(start + 2, len(letters) + 1))


def _bearable(own: str, around: str) -> int:
    """Count the words of a text that may stand for a name, and that a statement doesn’t keep.

    A *he* of the statement stands for an *I* of the text, which then bears no name.
    """
    pointed = 0
    for pointer, bears in COUNTED_POINTERS:
        more = len(pointer.findall(around)) - len(pointer.findall(own))
        pointed += bears if more > 0 else -bears if more < 0 else 0
    mine = content_stems(own)
    return max(0, pointed) + sum(
        1 for phrase in POINTING_PHRASE.finditer(around) if _first_stem(phrase[1]) - mine
    )


def _first_stem(phrase: str) -> frozenset[str]:
    """Give the stem of the first word in small letters that says who or what is pointed at."""
    stems = (content_stems(word) for word in phrase.split() if word[:1].islower())
    return next(filter(None, stems), frozenset())
