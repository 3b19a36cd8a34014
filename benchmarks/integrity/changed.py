"""Misquotations that change the words of one quotation: letters, words, marks, brackets, order."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from random import Random

from benchmarks.integrity.case import Case, Kind, spoken
from benchmarks.integrity.honest import Generator, shuffled, usable
from benchmarks.integrity.pieces import (
    clauses,
    is_long_enough,
    plain,
    sentences,
    trimmed,
    word_places,
)
from benchmarks.integrity.reading import Reading
from benchmarks.integrity.vocabulary import (
    ADDED,
    ANTONYMS,
    BRACKETS,
    CONDITION,
    NEGATION,
    NUMBERS,
    SYNONYMS,
)

Change = Callable[[str, Reading, Random], str | None]

_ACCENTED = {"a": "à", "e": "é", "i": "í", "o": "ö"}
_WRONG = ("EX301", "EX309")
_LESS = ("EX310", "EX301")
_MORE = ("EX311", "EX301")


def _synonym(words: str, _: Reading, random: Random) -> str | None:
    return _from_table(SYNONYMS, words, random)


def _antonym(words: str, _: Reading, random: Random) -> str | None:
    return _from_table(ANTONYMS, words, random)


def _from_table(table: dict[str, str], words: str, random: Random) -> str | None:
    found = [match for match in word_places(words) if match[0] in table]
    if not found:
        return None
    match = random.choice(found)
    return _with(words, match, table[match[0]])


def _number(words: str, _: Reading, random: Random) -> str | None:
    found = [m for m in re.finditer(r"\d+|[a-z]+", words) if m[0] in NUMBERS or m[0].isdigit()]
    if not found:
        return None
    match = random.choice(found)
    if match[0].isdigit():
        return _with(words, match, str(int(match[0]) + random.choice((-1, 1, 10))))
    return _with(words, match, random.choice([number for number in NUMBERS if number != match[0]]))


def _name(words: str, reading: Reading, random: Random) -> str | None:
    own = re.findall(r"(?<=[a-z,;] )[A-Z][a-z]{2,}", words)
    others = sorted(set(re.findall(r"(?<=[a-z,;] )[A-Z][a-z]{2,}", reading.text)) - set(own))
    if not own or not others:
        return None
    return words.replace(random.choice(own), random.choice(others), 1)


def _dropped(words: str, _: Reading, random: Random) -> str | None:
    found = list(word_places(words))[1:-1]
    return _without(words, random.choice(found)) if found else None


def _added(words: str, _: Reading, random: Random) -> str | None:
    found = list(word_places(words))[1:]
    if not found:
        return None
    place = random.choice(found).start()
    return f"{words[:place]}{random.choice(ADDED)} {words[place:]}"


def _negation_dropped(words: str, _: Reading, random: Random) -> str | None:
    found = list(re.finditer(rf"{NEGATION.pattern}|n['’]t\b", words))
    if not found:
        return None
    match = random.choice(found)
    return _with(words, match, "can") if match[0] == "cannot" else _without(words, match)


def _negation_added(words: str, _: Reading, random: Random) -> str | None:
    found = [m for m in word_places(words) if m[0] in ("is", "was", "will", "shall", "have", "are")]
    return _with(words, match := random.choice(found), f"{match[0]} not") if found else None


def _if_dropped(words: str, _: Reading, random: Random) -> str | None:
    found = [
        condition for condition in CONDITION.finditer(words) if condition.end() < len(words) - 8
    ]
    if not found:
        return None
    match = random.choice(found)
    changed = _without(words, match)
    return (
        changed[: match.start()]
        + changed[match.start() :][:1].upper()
        + (changed[match.start() + 1 :])
        if match[0][0].isupper()
        else changed
    )


def _letter(words: str, _: Reading, random: Random) -> str | None:
    found = [match for match in word_places(words) if len(match[0]) > 3]
    if not found:
        return None
    match = random.choice(found)
    place = random.randrange(match.start() + 1, match.end())
    other = random.choice([letter for letter in "aeioustrnl" if letter != words[place].lower()])
    return words[:place] + other + words[place + 1 :]


def _ending(words: str, _: Reading, random: Random) -> str | None:
    found = [match for match in word_places(words) if len(match[0]) > 3]
    if not found:
        return None
    match = random.choice(found)
    return _with(words, match, match[0][:-1] if match[0].endswith("s") else f"{match[0]}s")


def _accent(words: str, _: Reading, random: Random) -> str | None:
    found = [match.start() for match in re.finditer(r"(?<=\w)[aeio](?=\w)", words)]
    if not found:
        return None
    place = random.choice(found)
    return words[:place] + _ACCENTED[words[place]] + words[place + 1 :]


def _case(words: str, _: Reading, random: Random) -> str | None:
    found = list(word_places(words))[1:]
    return _with(words, match := random.choice(found), match[0].swapcase()) if found else None


def _first_case(words: str, _: Reading, random: Random) -> str | None:
    found = [
        clause for clause in clauses(words)[1:] if clause[:1].islower() and is_long_enough(clause)
    ]
    if not found:
        return None
    clause = trimmed(random.choice(found))
    return clause[0].upper() + clause[1:]


def _comma_dropped(words: str, _: Reading, random: Random) -> str | None:
    return _mark(words, r",(?= )", "", random)


def _comma_added(words: str, _: Reading, random: Random) -> str | None:
    return _mark(words, r"(?<=[a-z])(?= [a-z]+ )", ",", random)


def _stop_changed(words: str, _: Reading, random: Random) -> str | None:
    return _mark(words, r"(?<!Mr)(?<!Mrs)[.;](?=\s\w)", random.choice((",", "")), random)


def _question(words: str, _: Reading, random: Random) -> str | None:
    return _mark(words, r"[?!]$", ".", random)


def _mark(words: str, pattern: str, other: str, random: Random) -> str | None:
    found = list(re.finditer(pattern, words))
    return _with(words, random.choice(found), other) if found else None


def _bracket(words: str, _: Reading, random: Random) -> str | None:
    found = list(word_places(words))[1:]
    if not found:
        return None
    place = random.choice(found).start()
    return f"{words[:place]}{random.choice(BRACKETS)} {words[place:]}"


def _bracket_for_word(words: str, _: Reading, random: Random) -> str | None:
    found = [match for match in word_places(words) if len(match[0]) > 3][:-1]
    return _with(words, random.choice(found), random.choice(BRACKETS[:2])) if found else None


def _bracket_name(words: str, reading: Reading, random: Random) -> str | None:
    found = [match for match in word_places(words) if match[0] in ("I", "we", "me", "my", "us")]
    if not found or not reading.names:
        return None
    match = random.choice(found)
    return _with(words, match, f"{match[0]} [{random.choice(reading.names)}]")


def _bracket_condition(words: str, _: Reading, random: Random) -> str | None:
    match = re.search(r"(?<![\w'’])[Ii]f [^,;]{4,40}(?=,)", words)
    return (
        _with(words, match, random.choice(("[In that case]", "[Then]", "[Now]"))) if match else None
    )


def _swapped(words: str, _: Reading, random: Random) -> str | None:
    found = clauses(words)
    if len(found) < 2:
        return None
    at = random.randrange(1, len(found))
    first, second = trimmed(" ".join(found[:at])), " ".join(found[at:]).rstrip(".,;")
    if min(len(first.split()), len(second.split())) < 2:
        return None
    return f"{second[0].upper()}{second[1:]}, {first[0].lower()}{first[1:]}."


def _swapped_words(words: str, _: Reading, random: Random) -> str | None:
    found = list(word_places(words))
    pairs = [
        (word, other) for word, other in pairwise(found) if word[0].lower() != other[0].lower()
    ]
    if not pairs:
        return None
    word, other = random.choice(pairs)
    between = words[word.end() : other.start()]
    return f"{words[: word.start()]}{other[0]}{between}{word[0]}{words[other.end() :]}"


def _with(words: str, match: re.Match[str], other: str) -> str:
    return words[: match.start()] + other + words[match.end() :]


def _without(words: str, match: re.Match[str]) -> str:
    return re.sub(r"\s+", " ", _with(words, match, "")).strip()


_CHANGES: tuple[tuple[Kind, Change], ...] = (
    (Kind("a word replaced by a synonym", _WRONG), _synonym),
    (Kind("a word replaced by its contrary or another person", _WRONG), _antonym),
    (Kind("a number changed", _WRONG), _number),
    (Kind("a name changed", _WRONG), _name),
    (Kind("a word dropped", _LESS), _dropped),
    (Kind("a word added", _MORE), _added),
    (Kind("a negation dropped", (*_LESS, *_WRONG)), _negation_dropped),
    (Kind("a negation added", _MORE), _negation_added),
    (Kind("“if” or “unless” dropped", (*_LESS, *_WRONG)), _if_dropped),
    (Kind("a letter changed", _WRONG), _letter),
    (Kind("an ending changed", _WRONG), _ending),
    (Kind("an accent changed", _WRONG), _accent),
    (Kind("a capital changed inside", _WRONG), _case),
    (Kind("a clause begun with a capital of ours", _WRONG), _first_case),
    (Kind("a comma dropped inside", _WRONG), _comma_dropped),
    (Kind("a comma added inside", _WRONG), _comma_added),
    (Kind("a full stop or semicolon changed inside", _WRONG), _stop_changed),
    (Kind("a question made a statement", _WRONG), _question),
    (Kind("a bracket that adds a negation, condition or hedge", ("EX308",)), _bracket),
    (Kind("a bracket with a negation for a word", ("EX308",)), _bracket_for_word),
    (Kind("a bracket that says who “I” is", ("EX308",)), _bracket_name),
    (Kind("a bracket in the place of a condition", ("EX308", "EX301")), _bracket_condition),
    (Kind("two halves swapped", ("EX307", "EX301", "EX306")), _swapped),
    (Kind("two words swapped", ("EX307", "EX301")), _swapped_words),
)


def _changed(kind: Kind, change: Change, reading: Reading, random: Random) -> Iterator[Case]:
    """Give changed quotations or sentences of them, but none that the text has as well."""
    text = plain(reading.text)
    for quotation in shuffled(usable(reading, 6), random):
        original = random.choice(
            [quotation.words, *filter(is_long_enough, sentences(quotation.words))]
        )
        words = change(original, reading, random)
        if words and is_long_enough(words, 3) and plain(words).rstrip(".,") not in text:
            yield spoken(kind, words, whole=original)


GENERATORS: tuple[Generator, ...] = tuple(
    partial(_changed, kind, change) for kind, change in _CHANGES
)
