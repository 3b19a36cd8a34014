"""Where an entry stands in its file, and an entry together with its place."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from explainer.content.claim_defaults import DEFAULTS, is_filled
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
        """Give the place of a field's value, or of the entry's name where it has no such field."""
        found = self.document.span((*self.path, *more))
        if not more or found != self.document.span(self.path):
            return found
        if is_filled(self.path) and more[0] in self._shared:
            return self.document.span((DEFAULTS, *more))
        return self.key

    @property
    def _shared(self) -> dict[str | int, object]:
        """The fields that the entries of the file share."""
        shared = EntryPlace(self.document, (DEFAULTS,)).data
        return shared if isinstance(shared, dict) else {}

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


@dataclass(frozen=True, slots=True)
class Parsed(Generic[M_co]):
    """An entry that is well-formed, and its place."""

    entry: M_co
    place: EntryPlace
