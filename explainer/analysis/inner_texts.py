"""Letters, statements, speeches and judges’ opinions that a text prints whole, and whose they are.

A letter reaches from its salutation to its closing, or to the mark that closes it, and is its
signers', or theirs whom the line before it names; one to the editor reaches to the line that signs
it. A statement or a speech follows a line that introduces it (“The full text of Reed’s statement
follows:”) or heads it (“Remarks by Mayor Reed”); it ends at an end mark, at another such line, at
the first paragraph that tells what its speaker says or does, and behind the last in which somebody
speaks. A judge’s opinion reaches from the line that heads it to that of the next one. A post that
is signed with a handle or a day is its signer's. Places count code points of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from explainer.analysis.attribution import acting, speaking
from explainer.analysis.context import paragraphs_of, sentence_at
from explainer.analysis.editor_letters import editor_letters
from explainer.analysis.names import NameIndex
from explainer.analysis.posts import post_at
from explainer.analysis.signatures import person_called, signers
from explainer.english.inner_texts import (
    BELONGS_TO,
    BYLINE,
    CLOSING,
    END_MARK,
    GIVES,
    HEADS,
    HIS,
    INTRODUCES,
    MADE_BY,
    OF_INTRODUCTION,
    OPINION,
    SALUTATION,
    SENDS,
    SENT_TO,
    SPOKEN_TO,
    TELLS_OF_ONE,
    WORK,
)
from explainer.english.phrases import has_any
from explainer.site import Ref, Source
from explainer.text.anchor import TextRange
from explainer.text.speech import innermost, speech

_LONGEST_HEAD = 140  # code points
_ADDRESS = 700  # code points between what introduces a letter and its salutation
_OPENING_MARK = re.compile(r"[“\"«]")


@dataclass(frozen=True, slots=True)
class InnerText:
    """A text within a text: where it stands, and whose it is; of nobody we know, if that is empty.

    In one that `is_quoted`, words in quotation marks are its owners’; else they are another’s. One
    that `is_signed` takes in the line of its name, which signs no quotation in front of it.
    """

    start: int
    end: int
    owners: frozenset[Ref]
    is_quoted: bool = False
    is_signed: bool = False


def inner_text_at(source: Source, place: TextRange, names: NameIndex) -> InnerText | None:
    """Give the letter, statement or speech of a source's text that holds a place.

    A release may be nothing but a statement that its headline tells of.
    """
    text = source.text.text if source.text else ""
    for inner in _inner_texts(text, names, source.entry.type == "statement"):
        if inner.start <= place[0] and place[1] <= inner.end:
            return inner
    post = post_at(text, place)
    owners = person_called(post.who, names) if post else frozenset()
    return InnerText(post.start, post.end, owners) if post and owners else None


def has_inner_texts(source: Source, names: NameIndex) -> bool:
    """Tell whether a source prints a text whole, be it of nobody we know."""
    text = source.text.text if source.text else ""
    return SALUTATION.search(text) is not None or bool(
        _inner_texts(text, names, source.entry.type == "statement")
    )


@lru_cache(maxsize=64)
def _inner_texts(text: str, names: NameIndex, is_release: bool) -> tuple[InnerText, ...]:  # noqa: FBT001 - its cache tells keywords apart
    to_editor = (
        InnerText(each.start, each.end, each.signers, is_signed=True)
        for each in editor_letters(text, names)
    )
    certain = (*to_editor, *_opinions(text, names))
    if not (is_release or WORK.search(text) or SALUTATION.search(text)):
        return certain
    introduced = tuple(_introduced(text, names, is_release=is_release))
    letters = tuple(_letters(text, names, introduced))
    statements = (
        each
        for each in introduced
        if each.owners and not any(_is_near(each, letter) for letter in letters)
    )
    spoken = (_statement(text, each, names, is_release=is_release) for each in statements)
    return (*certain, *letters, *(each for each in spoken if each))


def _opinions(text: str, names: NameIndex) -> Iterator[InnerText]:
    heads = list(OPINION.finditer(text))
    ends = (*(head.start() for head in heads[1:]), len(text))
    for head, end in zip(heads, ends, strict=False):
        owners = person_called(head["who"], names)
        if owners:
            yield InnerText(head.start(), end, owners)


def _is_near(introduction: InnerText, letter: InnerText) -> bool:
    return 0 <= letter.start - introduction.end <= _ADDRESS


def _letters(text: str, names: NameIndex, introduced: tuple[InnerText, ...]) -> Iterator[InnerText]:
    """Give the letters, from the salutation of each to its closing."""
    salutations = list(SALUTATION.finditer(text))
    ends = (*(each.start() for each in salutations[1:]), len(text))
    for salutation, end in zip(salutations, ends, strict=False):
        closing = CLOSING.search(text, salutation.end(), end)
        marks = innermost(speech(text), salutation.end() - 1, salutation.end())
        letter = InnerText(salutation.start(), salutation.end(), frozenset())
        before = [each.owners for each in introduced if _is_near(each, letter)]
        given = before[-1] if before else frozenset()
        if closing is not None:
            found = signers(text, closing.end(), names, given)
            owners = given if found is None else found
            yield replace(letter, end=closing.start(), owners=owners, is_quoted=marks is not None)
        elif marks is not None and before:
            yield replace(letter, end=speech(text)[marks].end, owners=given, is_quoted=True)


def _introduced(text: str, names: NameIndex, *, is_release: bool) -> Iterator[InnerText]:
    """Give the lines behind which a text may begin, each with whose it would be."""
    for number, (start, end) in enumerate(paragraphs_of(text)):
        line_end = text.find("\n", start, end)
        head = text[start : end if line_end < 0 else line_end]
        headed = _heading(head, number, is_release=is_release)
        if headed:
            yield InnerText(start, start + len(head), person_called(headed["who"], names))
            continue
        first = sentence_at(text, (end - 1, end))[0]
        sentence = text[max(start, first) : end]
        if _introduces(sentence):
            before = text[paragraphs_of(text)[max(0, number - 1)][0] : max(start, first)]
            yield InnerText(start, end, _owners(sentence, before, names))


def _heading(head: str, number: int, *, is_release: bool) -> re.Match[str] | None:
    """Match a line that heads a statement; in a release also its headline, or a line of its author.

    Those of a report tell of the report.
    """
    if len(head) > _LONGEST_HEAD or head.endswith((".", "”", '"')):
        return None
    of_release = (BYLINE if number else TELLS_OF_ONE) if is_release else HEADS
    return HEADS.match(head) or of_release.match(head)


def _owners(sentence: str, before: str, names: NameIndex) -> frozenset[Ref]:
    """Give whose a text is by the sentence that introduces it, and two paragraphs before."""
    mentions = names.mentions(sentence)
    for is_owner in (
        [m for m in mentions if BELONGS_TO.match(sentence, m.end)],
        [m for m in mentions if MADE_BY.search(sentence[: m.start])],
        [m for m in mentions if GIVES.match(sentence, m.end)],
        [m for m in mentions if SENDS.match(sentence, m.end)],
    ):
        if is_owner:
            return is_owner[0].refs if len(is_owner[0].refs) == 1 else frozenset()
    readers = [m for m in mentions if SENT_TO.search(sentence[: m.start])]
    if readers or HIS.search(sentence):
        persons = names.named(before + sentence) & names.persons
        persons = persons.difference(*(m.refs for m in readers))
        return persons if len(persons) == 1 else frozenset()
    return frozenset()


def _statement(
    text: str, introduction: InnerText, names: NameIndex, *, is_release: bool
) -> InnerText | None:
    """Give the statement or speech behind a line; None where nobody speaks there."""
    paragraphs = [each for each in paragraphs_of(text) if each[1] > introduction.end]
    told: list[TextRange] = []
    is_quoted = False
    for begin, end in paragraphs:
        start = max(begin, introduction.end)
        words = text[start:end].strip()
        if not words:
            continue
        if not told:
            is_quoted = _OPENING_MARK.match(words) is not None
        is_over = END_MARK.match(words) or CLOSING.match(text, start) or _is_head(words)
        is_over = is_over or (is_quoted and not _OPENING_MARK.match(words))
        if is_over or introduction.owners & (speaking(words, names) | acting(words, names)):
            break
        told.append((start, end))
    spoken = [end for start, end in told if SPOKEN_TO.search(text[start:end])]
    if not spoken:
        return None
    is_whole = is_release or is_quoted
    return replace(
        introduction,
        start=told[0][0],
        end=told[-1][1] if is_whole else spoken[-1],
        is_quoted=is_quoted,
    )


def _is_head(words: str) -> bool:
    is_head = len(words) <= _LONGEST_HEAD and HEADS.match(words) and not words.endswith(".")
    return bool(is_head or _introduces(words))


def _introduces(words: str) -> bool:
    return has_any(words, OF_INTRODUCTION) and INTRODUCES.search(words) is not None
