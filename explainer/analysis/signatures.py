"""Who signed a letter: names behind its closing, whole or with another form of the first name."""

import re
from collections.abc import Iterator

from explainer.analysis.names import NameIndex
from explainer.english.inner_texts import SENT_ALONG
from explainer.english.short_first_names import may_be_one_name
from explainer.english.titles import RANKS
from explainer.site import Ref

_LONGEST_LINE, _MOST_LINES = 90, 40  # code points; lines of names and offices
_COLUMNS = re.compile(r"\s{2,}|\t|\s+(?:and|&)\s+|;")
_TITLES = re.compile(
    rf"(?:(?:(?:{'|'.join(sorted(RANKS))})\b\.?|U\.?S\.?|the|state|house|senate|former"
    r"|united states|/s/)\s+)+",
    re.IGNORECASE,
)
_END_OF_NAME = re.compile(
    r"\s{2,}|\s+(?:and|&|of|on|at|in|before|to|for|about|upon|regarding|as)\b|[,(|:;]|\s*$"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SENTENCE = re.compile(r"[a-z]{3,}[.!?:]$")


def signers(
    text: str, start: int, names: NameIndex, expected: frozenset[Ref]
) -> frozenset[Ref] | None:
    """Give who of ours signed behind a closing that ends at `start`; None where no line follows.

    Of those `expected` the surname is enough.
    """
    lines = tuple(_lines(text, start))
    if not lines:
        return None
    parts = (part for line in lines for part in _COLUMNS.split(line))
    return frozenset(ref for part in parts for ref in _signer(part, names, expected))


def _lines(text: str, start: int) -> Iterator[str]:
    for number, line in enumerate(text[start:].split("\n")):
        words = line.strip()
        if len(words) > _LONGEST_LINE or SENT_ALONG.match(words) or _SENTENCE.search(words):
            return
        if number > _MOST_LINES:
            return
        if words:
            yield words


def _signer(words: str, names: NameIndex, expected: frozenset[Ref]) -> frozenset[Ref]:
    titled = _TITLES.match(words)
    rest = words[titled.end() if titled else 0 :]
    end = _END_OF_NAME.search(rest)
    if end is None or (end[0].strip() and end[0].strip() not in ",(|"):
        return frozenset()
    found = person_called(words, names)
    if found or not expected:
        return found
    surname = _WORD.findall(rest[: end.start()])[-1:]
    return names.labelled(surname[0]) & expected if surname else found


def person_called(words: str, names: NameIndex) -> frozenset[Ref]:
    """Give whom words begin to name, in any case: `SENATOR ROBERT C. BYRD on the bridge`.

    A name that several bear names nobody.
    """
    found = _called(words, names)
    return found if len(found) == 1 else frozenset()


def _called(words: str, names: NameIndex) -> frozenset[Ref]:
    titled = _TITLES.match(words)
    rest = words[titled.end() if titled else 0 :]
    end = _END_OF_NAME.search(rest)
    name = _WORD.findall(rest[: end.start()] if end else rest)
    whole = [word for word in name if len(word) > 1]
    if not whole:
        return frozenset()
    if len(whole) == 1:
        return names.labelled(whole[0]) if titled else frozenset()
    return (
        names.labelled(" ".join(name)) or names.labelled(" ".join(whole)) or _by_other(whole, names)
    )


def _by_other(name: list[str], names: NameIndex) -> frozenset[Ref]:
    """Give whom another form of the first name means, who is named in full in the text."""
    surname = name[-1].capitalize() if name[-1].isupper() else name[-1]
    known = names.beside_surnames.get(surname, frozenset())
    if any(may_be_one_name(name[0], other) for other in known):
        return names.surnames[surname]
    return frozenset()
