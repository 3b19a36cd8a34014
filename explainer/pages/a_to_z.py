"""Everything by name, for readers who search without scripts or browse.

A person stands under the last name and under the first, everything else under its first word that
is no article. A small site has one page, with every statement under its explainer; a large one has
pages for each letter, and statements stand on the pages of their explainers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from explainer import address
from explainer.dates.display import in_words
from explainer.output import Heading, Page
from explainer.reads import once
from explainer.site import Actor, Claim, Explainer, Ref, Site
from explainer.text.search_words import search_words
from explainer.wording import ACTOR_KINDS, actor_note, name, source_note

_MOST = 200  # entries on a page
_OTHER = "#"  # what begins with no letter from A to Z
_ARTICLES = {"a", "an", "the"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A name under the word that it is looked up by."""

    words: tuple[str, ...]
    ref: Ref
    kind: str
    note: str

    @property
    def letter(self) -> str:
        return _sign(self.words)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with its entries, and the pages that they stand on."""

    sign: str
    entries: tuple[Entry, ...]

    @property
    def id(self) -> str:
        return f"letter-{self.label.lower().replace(' ', '-')}"

    @property
    def label(self) -> str:
        return "Numbers and signs" if self.sign == _OTHER else self.sign.upper()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its pages: `m`, `m-2`, and so on."""
        key = "other" if self.sign == _OTHER else self.sign
        pages = -(-len(self.entries) // _MOST)
        return (key, *(f"{key}-{number}" for number in range(2, pages + 1)))

    @property
    def paths(self) -> tuple[PurePosixPath, ...]:
        return tuple(address.a_to_z_path(key) for key in self.keys)

    def page(self, key: str) -> "Letter":
        """Give the part that stands on one of its pages."""
        first = self.keys.index(key) * _MOST
        return Letter(self.sign, self.entries[first : first + _MOST])


def keys(site: Site) -> Iterable[str]:
    letters = _letters(site)
    return ("", *_keys(letters)) if _is_large(site, letters) else ("",)


def page(site: Site, key: str) -> Page:
    letters = _letters(site)
    return _letter_page(letters, key) if key else _first_page(site, letters)


def _first_page(site: Site, letters: tuple[Letter, ...]) -> Page:
    is_large = _is_large(site, letters)
    stories = [] if is_large else [(one, _statements(site, one)) for one in _explainers(site)]
    headings = [] if is_large else [Heading(one.id, one.label) for one in letters]
    return Page(
        path=address.A_TO_Z,
        title="A to Z",
        description="Every person, body, source, event and explainer on this site, by name.",
        template="a_to_z.html.j2",
        view={
            "letters": letters,
            "is_large": is_large,
            "stories": stories,
            "claims": address.CLAIMS,
        },
        headings=(*headings, *((Heading("claims", "Claims by explainer"),) if stories else ())),
    )


def _letter_page(letters: tuple[Letter, ...], key: str) -> Page:
    letter = next(one for one in letters if key in one.keys)
    number = f", page {letter.keys.index(key) + 1}" if len(letter.keys) > 1 else ""
    return Page(
        path=address.a_to_z_path(key),
        title=f"A to Z: {letter.label}{number}",
        description=f"Every name on this site under {letter.label}{number}.",
        template="a_to_z.html.j2",
        view={"letters": letters, "is_large": True, "letter": letter.page(key)},
    )


def _keys(letters: Iterable[Letter]) -> Iterator[str]:
    return (key for letter in letters for key in letter.keys)


def _is_large(site: Site, letters: Iterable[Letter]) -> bool:
    names = sum(len(letter.entries) for letter in letters)
    return names + len(site.claims) + len(site.reactions) > _MOST


@once(1)
def _letters(site: Site) -> tuple[Letter, ...]:
    ordered = sorted(_entries(site), key=lambda one: (one.letter, one.words, one.ref))
    groups = groupby(ordered, key=lambda one: one.letter)
    return tuple(Letter(sign, tuple(entries)) for sign, entries in groups)


def _entries(site: Site) -> Iterator[Entry]:
    for actor in site.actors.values():
        for words in _looked_up_by(actor):
            yield Entry(words, actor.ref, ACTOR_KINDS[actor.entry.kind], actor_note(site, actor))
    for source in site.sources.values():
        yield _entry(site, source.ref, "Source", source_note(site, source))
    for event in site.events.values():
        yield _entry(site, event.ref, "Event", in_words(event.when))
    for explainer in site.explainers.values():
        count = len(explainer.claims) + len(explainer.reactions)
        note = f"{count} statement{'' if count == 1 else 's'}"
        yield _entry(site, explainer.ref, "Explainer", note)


def _sign(words: tuple[str, ...]) -> str:
    first = "".join(words)[:1]
    return first if "a" <= first <= "z" else _OTHER


def _entry(site: Site, ref: Ref, kind: str, note: str) -> Entry:
    return Entry(_words(name(site, ref)), ref, kind, note)


def _words(text: str) -> tuple[str, ...]:
    words = search_words(text)
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def _looked_up_by(actor: Actor) -> list[tuple[str, ...]]:
    """Give a person under both ends of the name: not every family name comes last."""
    words = _words(actor.name)
    if actor.entry.kind != "person":
        return [words]
    first, _, last = actor.name.rpartition(" ")
    by_last_name = _words(last) + _words(first)
    return [by_last_name] if _sign(words) == _sign(by_last_name) else [by_last_name, words]


def _explainers(site: Site) -> list[Explainer]:
    return sorted(site.explainers.values(), key=lambda one: _words(one.title))


def _statements(site: Site, explainer: Explainer) -> list[Claim]:
    return [site.statement(ref) for ref in (*explainer.claims, *explainer.reactions)]
