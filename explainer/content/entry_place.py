"""Where an entry stands in its file, and an entry together with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from explainer.content.claim_defaults import field_path, is_filled
from explainer.content.schema.entry import Entry
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.span import Span

M_co = TypeVar("M_co", bound=Entry, covariant=True)


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where an entry stands in its file, and so where each of its fields does.

    `shared` are the `defaults:` that it takes, the nearest first.
    """

    document: Document
    path: DataPath = ()
    shared: "tuple[EntryPlace, ...]" = ()

    def span(self, *more: str | int) -> Span:
        """Give the place of a field's value, or of the entry's name where it has no such field.

        A field that is typed once for several entries stands in their `defaults:`.
        """
        place = self._typed(more)
        if place is not None:
            return place.document.span(place.path)
        return self.key if more else self.document.span(self.path)

    def has(self, *more: str | int) -> bool:
        """Tell whether a field is typed here, or in the defaults that are taken."""
        return self._typed(more) is not None

    def _typed(self, more: DataPath) -> "EntryPlace | None":
        return next((place for place in self._candidates(more) if place.is_there), None)

    def _candidates(self, more: DataPath) -> "Iterator[EntryPlace]":
        path = (*self.path, *more)
        yield EntryPlace(self.document, path)
        if is_filled(self.path) and (field := field_path(path)):
            yield from (EntryPlace(one.document, (*one.path, *field)) for one in self.shared)

    @property
    def is_there(self) -> bool:
        """Whether something is typed at this very place."""
        return _is_typed(self.document.data, self.path)

    @property
    def key(self) -> Span:
        is_named = bool(self.path) and isinstance(self.path[-1], str)  # one of a list is not
        return self.document.span(self.path, key=is_named)

    @property
    def entry(self) -> Span:
        return self.document.entry(self.path) if self.path else self.document.span()

    @property
    def data(self) -> object:
        """The plain data here; None where there is nothing."""
        data = self.document.data
        for step in self.path:
            try:
                data = data[step]
            except (KeyError, IndexError, TypeError):
                return None
        return data

    def __truediv__(self, more: str | int) -> "EntryPlace":
        return EntryPlace(self.document, (*self.path, more), self.shared)


def numbered(place: EntryPlace, number: int) -> EntryPlace:
    """Give the place of one of several; a single one may have been typed without a list."""
    is_list = isinstance(place.data, list) or (place.data is None and place.has(number))
    return place / number if is_list else place


def _is_typed(data: object, path: DataPath) -> bool:
    """Tell whether a path leads to something; a single text stands for a list of one."""
    for step in path:
        if isinstance(data, str):
            return isinstance(step, int)
        try:
            data = data[step]  # type: ignore[index]  # what holds nothing raises TypeError
        except (KeyError, IndexError, TypeError):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Parsed(Generic[M_co]):
    """An entry that is well-formed, and its place."""

    entry: M_co
    place: EntryPlace
