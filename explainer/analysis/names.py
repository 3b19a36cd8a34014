"""Who is named in a text: the names of all actors and the titles of all sources, found in one pass.

A name is found as whole words, with its capitals. Of two that begin at the same word the longer
wins. One name may be borne by several things, so a mention holds refs.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.site import Ref, Site

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]")
_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in a text."""

    start: int
    end: int
    refs: frozenset[Ref]


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """All names of a site, by their first word, the longest first."""

    by_first: dict[str, tuple[tuple[_Words, frozenset[Ref]], ...]]
    persons: frozenset[Ref]

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Give the names that stand in a text, in order, none within another."""
        return _mentions(self, text)

    def find(self, text: str) -> Iterator[Mention]:
        """Look for names without looking up what was found before."""
        found = list(_WORD.finditer(text))
        words = [match[0] for match in found]
        place = 0
        while place < len(words):
            length, refs = self._at(words, place)
            if refs:
                yield Mention(found[place].start(), found[place + length - 1].end(), refs)
            place += length or 1

    def _at(self, words: list[str], place: int) -> tuple[int, frozenset[Ref]]:
        for name, refs in self.by_first.get(words[place], ()):
            if tuple(words[place : place + len(name)]) == name:
                return len(name), refs
        return 0, frozenset()

    def named(self, text: str) -> frozenset[Ref]:
        """Give all that is named in a text."""
        return frozenset(ref for mention in self.mentions(text) for ref in mention.refs)


@lru_cache(maxsize=16384)
def _mentions(names: Names, text: str) -> tuple[Mention, ...]:
    return tuple(names.find(text))


@lru_cache(maxsize=2)
def names(site: Site) -> Names:
    """Give the names of a site."""
    refs: defaultdict[_Words, set[Ref]] = defaultdict(set)
    for ref, name in _all_names(site):
        words = tuple(_WORD.findall(name))
        if words:
            refs[words].add(ref)
    by_first: defaultdict[str, list[tuple[_Words, frozenset[Ref]]]] = defaultdict(list)
    for words in sorted(refs, key=len, reverse=True):
        by_first[words[0]].append((words, frozenset(refs[words])))
    persons = (one.ref for one in site.actors.values() if one.entry.kind == "person")
    known = {first: tuple(names_) for first, names_ in by_first.items()}
    return Names(known, frozenset(persons))


def _all_names(site: Site) -> Iterator[tuple[Ref, str]]:
    for actor in site.actors.values():
        for name in actor.names:
            yield actor.ref, name
            yield actor.ref, name.removeprefix("The ")
        for described in _QUOTED.findall(actor.entry.described_as or ""):
            yield actor.ref, described
    for source in site.sources.values():
        yield source.ref, source.entry.title
