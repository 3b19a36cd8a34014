"""Who is named in a text: the names of all actors and the titles of all sources, found in one pass.

A name is found as whole words, with its capitals. Of two that begin at the same word the longer
wins. One name may be borne by several things, so a mention holds refs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from explainer.english.stop_words import STOP_WORDS
from explainer.english.titles import KINDS_OF_BODIES, NO_NAMES
from explainer.site import Ref, Site
from explainer.tracking.dependencies import derived, tracked_cache

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]")
_BEHIND_SURNAME = re.compile(r",? (?:Jr|Sr|II|III|IV|Esq)\.?$")
_SHORTEST_LETTERS = 3  # of “BSA”: two stand for too many things
_Words = tuple[str, ...]

# “The council” is the one council of a text; “the house” and “the party” may be any.
_ALSO_SMALL = frozenset(
    ("council", "committee", "commission", "ministry", "board", "union", "association", "agency",
     "authority", "society", "institute", "foundation", "university", "museum", "federation")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in a text."""

    start: int
    end: int
    refs: frozenset[Ref]


@dataclass(frozen=True, eq=False)
class NameIndex:
    """All names of a site by their words, and of each first word how many may follow it.

    Many people share a first name, so the names that begin alike are not tried one by one.
    """

    by_words: dict[_Words, frozenset[Ref]]
    lengths: dict[str, tuple[int, ...]]  # the longest first
    persons: frozenset[Ref]
    folded: dict[_Words, frozenset[Ref]]  # in small letters, and the last words of persons
    hidden: frozenset[_Words] = frozenset()  # names that are none in this text
    surnames: Mapping[str, frozenset[Ref]] = field(default_factory=dict)  # of those named in full
    beside_surnames: Mapping[str, frozenset[str]] = field(default_factory=dict)  # first names
    kinds: Mapping[str, frozenset[Ref]] = field(default_factory=dict)  # “the Council”, likewise

    @cached_property
    def _first_words(self) -> Set[str]:
        """The words at which a name may begin."""
        return self.lengths.keys() | self.surnames.keys() | self.kinds.keys()

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Give the names that stand in a text, in order, none within another."""
        return _mentions(self, text)

    def first(self, text: str) -> Mention | None:
        """Give the name that a text begins with."""
        word = _WORD.match(text)
        if word is None or word[0] not in self.lengths:
            return None
        mentions = self.mentions(text)
        return mentions[0] if mentions and mentions[0].start == 0 else None

    def labelled(self, label: str) -> frozenset[Ref]:
        """Give who may be meant by a name in capitals, or by a surname alone."""
        return self.folded.get(tuple(_WORD.findall(label.casefold())), frozenset())

    def find(self, text: str) -> Iterator[Mention]:
        """Look for names without looking up what was found before."""
        found = list(_WORD.finditer(text))
        words = [word[0] for word in found]
        first_words = self._first_words
        if first_words.isdisjoint(words):
            return
        firsts = [place for place, word in enumerate(words) if word in first_words]
        free = 0
        for place in firsts:
            if place < free:
                continue
            length, refs = self._at(words, place)
            if length == 1 and refs & self._others(text, found, place):
                continue
            if not refs:
                length, refs = 1, self._short(text, found, place)
            if refs:
                free = place + length
                yield Mention(found[place].start(), found[free - 1].end(), refs)

    def _at(self, words: list[str], place: int) -> tuple[int, frozenset[Ref]]:
        for length in self.lengths.get(words[place], ()):
            name = tuple(words[place : place + length])  # fewer at the end of the text
            if name in self.by_words and name not in self.hidden:
                return len(name), self.by_words[name]
        initial = words[place + 1 : place + 2]
        if initial and len(initial[0]) == 1 and initial[0].isupper():
            return self._around_initial(words, place)
        return 0, frozenset()

    def _around_initial(self, words: list[str], place: int) -> tuple[int, frozenset[Ref]]:
        """Look for a person’s name that has no initial: “Otto B. Lane” is Otto Lane."""
        for length in self.lengths.get(words[place], ()):
            name = (words[place], *words[place + 2 : place + 1 + length])
            found = self.by_words.get(name, frozenset()) & self.persons
            if length > 1 and found and name not in self.hidden:
                return len(name) + 1, found
        return 0, frozenset()

    def _others(self, text: str, words: list[re.Match[str]], place: int) -> frozenset[Ref]:
        """Give the persons of a surname before which another’s first name stands in this text."""
        refs = self.surnames.get(words[place][0], frozenset())
        if not refs or _stands_alone(text, words, place):
            return frozenset()
        is_theirs = words[place - 1][0] in self.beside_surnames[words[place][0]]
        return frozenset() if is_theirs else refs

    def _short(self, text: str, words: list[re.Match[str]], place: int) -> frozenset[Ref]:
        """Give who is called by a surname, or by what kind of body it is."""
        word = words[place][0]
        if word in self.surnames and _stands_alone(text, words, place):
            return self.surnames[word]
        is_the = place > 0 and words[place - 1][0].lower() == "the"
        return self.kinds.get(word, frozenset()) if is_the else frozenset()

    def named(self, text: str) -> frozenset[Ref]:
        """Give all that is named in a text."""
        return frozenset(ref for mention in self.mentions(text) for ref in mention.refs)


@lru_cache(maxsize=16384)
def _mentions(names: NameIndex, text: str) -> tuple[Mention, ...]:
    return tuple(names.find(text))


@tracked_cache(2, of_entire=True)
def names(site: Site) -> NameIndex:
    """Give the names of a site."""
    refs: defaultdict[_Words, set[Ref]] = defaultdict(set)
    for ref, name in _all_names(site):
        words = tuple(_WORD.findall(name))
        if words:
            refs[words].add(ref)
            refs[words[0][:1].upper() + words[0][1:], *words[1:]].add(ref)  # it begins a sentence
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for words in refs:
        lengths[words[0]].add(len(words))
    return NameIndex(
        {words: frozenset(found) for words, found in refs.items()},
        {first: tuple(sorted(known, reverse=True)) for first, known in lengths.items()},
        frozenset(_persons(site)),
        _folded(refs, frozenset(_persons(site))),
    )


@tracked_cache(256, of_entire=True)
def names_in(site: Site, source: Ref) -> NameIndex:
    """Give the names as a source's own text has them.

    There its title is a headline, and no name: “Tarn says the bridge is safe” names Tarn, whatever
    the article is called. And whoever is named in full once is called by a surname alone, or
    “the Council”.
    """
    known, given = names(site), site.sources[source.id]
    named = known.named(given.text.text) if given.text else frozenset()
    surnames, kinds = _surnames(site, named), _kinds_of_bodies(site, named)
    title = tuple(_WORD.findall(given.entry.title))
    capital = (title[0][:1].upper() + title[0][1:], *title[1:]) if title else ()
    hidden = frozenset((title, capital)) & known.by_words.keys()
    if not (hidden or surnames or kinds):
        return known
    beside = {
        surname: frozenset(
            word
            for ref in refs
            for name in site.actors[ref.id].names
            for word in _WORD.findall(name)
        )
        for surname, refs in surnames.items()
    }
    return replace(known, hidden=hidden, surnames=surnames, beside_surnames=beside, kinds=kinds)


def _surnames(site: Site, named: Iterable[Ref]) -> dict[str, frozenset[Ref]]:
    """Give the surnames of persons, and the first letters of bodies of several words."""
    found: defaultdict[str, set[Ref]] = defaultdict(set)
    for ref in named:
        if ref.kind == "actor" and site.actors[ref.id].entry.kind in ("organisation", "outlet"):
            letters = "".join(re.findall(r"\b[A-Z]", site.actors[ref.id].entry.name))
            if len(letters) >= _SHORTEST_LETTERS:
                found[letters].add(ref)
        if ref.kind == "actor" and site.actors[ref.id].entry.kind == "person":
            words = [
                word for word in _WORD.findall(site.actors[ref.id].entry.name) if len(word) > 2
            ]
            if len(words) > 1 and words[-1][0].isupper():
                found[words[-1]].add(ref)
    return {surname: frozenset(refs) for surname, refs in found.items()}


def _kinds_of_bodies(site: Site, named: Iterable[Ref]) -> dict[str, frozenset[Ref]]:
    found: defaultdict[str, set[Ref]] = defaultdict(set)
    for ref in named:
        if ref.kind == "actor" and site.actors[ref.id].entry.kind == "organisation":
            words = _WORD.findall(site.actors[ref.id].entry.name)
            for word in KINDS_OF_BODIES.intersection(words):
                found[word].add(ref)
    small = {word.lower(): found[word] for word in found if len(found[word]) == 1}
    small = {word: refs for word, refs in small.items() if word in _ALSO_SMALL}
    return {word: frozenset(refs) for word, refs in (*found.items(), *small.items())}


def _stands_alone(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Tell whether no first name stands before a surname: “Mary Heald” is not Colette Heald."""
    if place == 0:
        return True
    before = words[place - 1]
    if text[before.end() : words[place].start()].strip(". "):
        return True  # another clause
    return not before[0][0].isupper() or before[0] in NO_NAMES or before[0].lower() in STOP_WORDS


def _folded(
    names_: Mapping[_Words, Iterable[Ref]], persons: frozenset[Ref]
) -> dict[_Words, frozenset[Ref]]:
    found: defaultdict[_Words, set[Ref]] = defaultdict(set)
    for words, refs in names_.items():
        folded = tuple(word.casefold() for word in words)
        found[folded].update(refs)
        found[folded[-1:]].update(persons.intersection(refs))
    return {words: frozenset(refs) for words, refs in found.items()}


@derived
def _all_names(site: Site) -> tuple[tuple[Ref, str], ...]:
    return tuple(_found(site))


def _found(site: Site) -> Iterator[tuple[Ref, str]]:
    for actor in site.actors.values():
        for name in actor.names:
            yield actor.ref, name
            yield actor.ref, name.removeprefix("The ")
        if actor.entry.short:
            yield actor.ref, actor.entry.short.removeprefix("the ")
        for described in _QUOTED.findall(actor.entry.described_as or ""):
            yield actor.ref, described
    for source in site.sources.values():
        yield source.ref, source.entry.title
        if source.entry.short:
            yield source.ref, source.entry.short.removeprefix("the ")


@derived
def _persons(site: Site) -> tuple[Ref, ...]:
    return tuple(actor.ref for actor in site.actors.values() if actor.entry.kind == "person")
