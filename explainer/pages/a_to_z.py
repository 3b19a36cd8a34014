"""Everything by name, for readers who search without scripts or browse.

A person stands under the last name and under the first, everything else under its first word that
is no article. A small site has one page, with every statement under its explainer; a large one has
pages for each letter, and statements stand on the pages of their explainers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from explainer.dates.display import in_words
from explainer.pages.collation import (
    SortKey,
    letter_key,
    letter_label,
    letter_of,
    looked_up_by,
    words_of,
)
from explainer.pages.pagination import MOST
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.presentation.phrases import ACTOR_KINDS, actor_note, source_note
from explainer.presentation.statements import name
from explainer.site import Claim, Explainer, Ref, Site
from explainer.tracking.dependencies import derived


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A name under the word that it is looked up by."""

    words: SortKey
    ref: Ref
    kind: str
    note: str

    @property
    def letter(self) -> str:
        return letter_of(self.words)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with its entries, and the pages that they stand on."""

    sign: str
    entries: tuple[IndexEntry, ...]

    @property
    def id(self) -> str:
        return f"letter-{self.label.lower().replace(' ', '-')}"

    @property
    def label(self) -> str:
        return letter_label(self.sign)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its pages: `m`, `m-2`, and so on."""
        key = letter_key(self.sign)
        pages = -(-len(self.entries) // MOST)
        return (key, *(f"{key}-{number}" for number in range(2, pages + 1)))

    @property
    def paths(self) -> tuple[PurePosixPath, ...]:
        return tuple(urls.a_to_z_path(key) for key in self.keys)

    def page(self, key: str) -> "Letter":
        """Give the part that stands on one of its pages."""
        first = self.keys.index(key) * MOST
        return Letter(self.sign, self.entries[first : first + MOST])


def keys(site: Site) -> Iterable[str]:
    letters = _letters(site)
    return ("", *_keys(letters)) if _is_large(site, letters) else ("",)


def path(key: str) -> PurePosixPath:
    return urls.a_to_z_path(key) if key else urls.A_TO_Z


def page(site: Site, key: str) -> Page:
    letters = _letters(site)
    return _letter_page(letters, key) if key else _first_page(site, letters)


def _first_page(site: Site, letters: tuple[Letter, ...]) -> Page:
    is_large = _is_large(site, letters)
    stories = (
        []
        if is_large
        else [(explainer, _statements(site, explainer)) for explainer in _explainers(site)]
    )
    headings = [] if is_large else [Heading(letter.id, letter.label) for letter in letters]
    return Page(
        path=urls.A_TO_Z,
        title="A to Z",
        description="Every person, body, source, event and explainer on this site, by name.",
        template="a_to_z.html.j2",
        view={
            "letters": letters,
            "is_large": is_large,
            "stories": stories,
            "claims": urls.CLAIMS,
        },
        headings=(*headings, *((Heading("claims", "Claims by explainer"),) if stories else ())),
    )


def _letter_page(letters: tuple[Letter, ...], key: str) -> Page:
    letter = next(candidate for candidate in letters if key in candidate.keys)
    number = f", page {letter.keys.index(key) + 1}" if len(letter.keys) > 1 else ""
    return Page(
        path=urls.a_to_z_path(key),
        title=f"A to Z: {letter.label}{number}",
        description=f"Every name on this site under {letter.label}{number}.",
        template="a_to_z.html.j2",
        view={"letters": letters, "is_large": True, "letter": letter.page(key)},
    )


def _keys(letters: Iterable[Letter]) -> Iterator[str]:
    return (key for letter in letters for key in letter.keys)


def _is_large(site: Site, letters: Iterable[Letter]) -> bool:
    names = sum(len(letter.entries) for letter in letters)
    return names + len(site.claims) + len(site.reactions) > MOST


@derived
def _letters(site: Site) -> tuple[Letter, ...]:
    ordered = sorted(_entries(site), key=lambda entry: (entry.letter, entry.words, entry.ref))
    groups = groupby(ordered, key=lambda entry: entry.letter)
    return tuple(Letter(sign, tuple(entries)) for sign, entries in groups)


def _entries(site: Site) -> Iterator[IndexEntry]:
    for actor in site.actors.values():
        for words in looked_up_by(actor):
            kind = ACTOR_KINDS[actor.entry.kind].singular
            yield IndexEntry(words, actor.ref, kind, actor_note(site, actor))
    for source in site.sources.values():
        yield _entry(site, source.ref, "Source", source_note(site, source))
    for event in site.events.values():
        yield _entry(site, event.ref, "Event", in_words(event.when))
    for explainer in site.explainers.values():
        count = len(explainer.claims) + len(explainer.reactions)
        note = f"{count} statement{'' if count == 1 else 's'}"
        yield _entry(site, explainer.ref, "Explainer", note)


def _entry(site: Site, ref: Ref, kind: str, note: str) -> IndexEntry:
    return IndexEntry(words_of(name(site, ref)), ref, kind, note)


def _explainers(site: Site) -> list[Explainer]:
    return sorted(site.explainers.values(), key=lambda explainer: words_of(explainer.title))


def _statements(site: Site, explainer: Explainer) -> list[Claim]:
    return [site.statement(ref) for ref in (*explainer.claims, *explainer.reactions)]
