"""Where an entry stands in its file, and an entry together with its place."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from explainer.content.claim_defaults import DEFAULTS, field_path, is_filled
from explainer.content.schema.entry import Entry
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.span import Span

M_co = TypeVar("M_co", bound=Entry, covariant=True)


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where an entry stands in its file, and so where each of its fields does."""

    document: Document
    path: DataPath = ()

    def span(self, *more: str | int) -> Span:
        """Give the place of a field's value, or of the entry's name where it has no such field.

        A field that is typed once for all entries of the file stands in its `defaults:`.
        """
        path = (*self.path, *more)
        if _is_typed(self.document.data, path):
            return self.document.span(path)
        if is_filled(self.path):
            shared = (DEFAULTS, *field_path(path))
            if len(shared) > 1 and _is_typed(self.document.data, shared):
                return self.document.span(shared)
        return self.key if more else self.document.span(path)

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
        return EntryPlace(self.document, (*self.path, more))


def numbered(place: EntryPlace, number: int) -> EntryPlace:
    """Give the place of one of several; a single one may have been typed without a list."""
    return place / number if isinstance(place.data, list) else place


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
