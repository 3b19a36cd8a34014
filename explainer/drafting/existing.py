"""What a project has already, so that a second source only adds to it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from explainer.content.entry_place import EntryPlace
from explainer.content.parse import Entries, Story
from explainer.content.schema.entry import SourcedEntry
from explainer.content.yaml_edits import Edit, edited
from explainer.dates.edtf import parse_when, parse_when_or_unknown
from explainer.drafting.named import NamedActor, NamedKind
from explainer.drafting.sayings import Unit
from explainer.drafting.written import list_item
from explainer.text.fold import fold_passage

_WORD = re.compile(r"\w+")
# Unnamed people are unnamed in one source: those of another are others.
_KINDS: tuple[NamedKind, ...] = ("person", "organisation", "outlet")


@dataclass(frozen=True, slots=True)
class StoryThere:
    """Actors by id, ids of the story's statements and events, and all words that it rests on."""

    actors: Mapping[str, NamedActor]
    statement_ids: tuple[str, ...]
    told: str
    page: EntryPlace | None
    published: date | None  # when the last of the story's articles appeared, if all days are known

    @classmethod
    def of(cls, entries: Entries, story: str) -> "StoryThere":
        """Read it from the entries of a project; the story may be none of them."""
        actors = {
            id_: NamedActor(parsed.entry.name, kind, aka=list(parsed.entry.aka))
            for id_, parsed in entries.actors.items()
            for kind in _KINDS
            if parsed and parsed.entry.kind == kind
        }
        there = entries.stories.get(story)
        ids = (*there.claims, *there.events, *there.reactions) if there else ()
        told = "\n".join(_bare(words) for words in _words(there)) if there else ""
        page = there.explainer if there else None
        day = _last_day(entries, page.entry.article) if page else None
        return cls(actors, ids, told, page.place if page else None, day)

    def untold(self, text: str, units: Sequence[Unit]) -> list[Unit]:
        """Give the units whose words the story does not rest on yet, as another source has them."""
        if not self.told:
            return list(units)
        return [unit for unit in units if not self._is_told(text, unit)]

    def _is_told(self, text: str, unit: Unit) -> bool:
        """Tell whether all its quoted words, or else all of it, stand in the story already."""
        first = unit.ways[0][0]
        places = first.quotes if first.is_quotation else (unit.place,)
        return all(_bare(text[slice(*place)]) in self.told for place in places)

    def with_group(self, outlet: str, published: str, claims: Sequence[str]) -> str | None:
        """Give the story's page with a group for new claims behind the others, and else as it is.

        Where the page has no groups it needs none, nor for what was published after its articles.
        """
        page, day = self.page, parse_when(published).earliest
        if self.published and day and day > self.published:
            return None
        data = page.data if page else None
        if page is None or not isinstance(data, dict) or not isinstance(data.get("groups"), list):
            return None
        last = page.document.entry(("groups", len(data["groups"]) - 1))
        text = page.document.file.text
        line_start = text.rfind("\n", 0, last.start) + 1
        indent = re.match(r"\s*", text[line_start:])
        depth = len(indent[0]) // 2 if indent else 0
        item = list_item(
            {"heading": f"What is reported by {outlet}?", "claims": list(claims), "fold": True},
            depth,
        )
        place = last.start + len(text[last.start : last.end].rstrip())
        return edited(text, [Edit(place, place, "\n" + item.rstrip("\n"))])


def _last_day(entries: Entries, articles: Sequence[str]) -> date | None:
    """Give the day of the last of some articles; nothing where one of them has none."""
    sources = [entries.sources.get(id_) for id_ in articles]
    days = [parse_when_or_unknown(one.entry.published).earliest if one else None for one in sources]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


def _words(story: Story) -> Iterator[str]:
    for entries in (story.claims, story.events, story.reactions):
        for parsed in entries.values():
            if parsed is None or not isinstance(parsed.entry, SourcedEntry):
                continue
            further = getattr(parsed.entry, "evidence", ())
            for entry in (parsed.entry, *further):
                yield from entry.quote
                yield from (entry.passage,) if entry.passage else ()


def _bare(words: str) -> str:
    return " ".join(_WORD.findall(fold_passage(words).casefold()))
