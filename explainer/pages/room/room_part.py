"""What a part of an editors' page has: a table, whose cells lead to lines, pages and rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple, Protocol

from explainer.diagnostics.span import Span
from explainer.presentation.phrases import Phrase
from explainer.site import Explainer, Site

_CONTENT, _SHARED = "content", ("actors", "sources")


@dataclass(frozen=True, slots=True)
class Lines:
    """A place in a file of the project: its path, its first and its last line."""

    path: PurePath
    first: int
    last: int

    @classmethod
    def of(cls, span: Span) -> "Lines":
        return cls(span.file.path, *span.lines)

    @property
    def short(self) -> str:
        """Its path below the folder of its story, or of what all stories share, and the line."""
        parts = self.path.parts
        below = 1 if parts[1] in _SHARED else 2 if parts[0] == _CONTENT else 0
        return f"{PurePath(*parts[below:])}:{self.first}"


@dataclass(frozen=True, slots=True)
class RuleName:
    """A rule by its code."""

    rule: str


Cell = Phrase | Lines | RuleName | int


class Row(NamedTuple):
    """A line of a table; `is_open` is one that somebody must still see to."""

    cells: tuple[Cell, ...]
    is_open: bool = False


class RoomPart(Protocol):
    """A module of `explainer/pages/room/`: what editors keep an eye on, as a table.

    `ID` is the address of its heading, `INTRO` says what stands there, `NONE` that there is none.
    """

    __name__: str
    ID: str
    TITLE: str
    INTRO: str
    NONE: str
    COLUMNS: tuple[str, ...]

    def rows(self, site: Site, story: Explainer | None, /) -> Iterable[Row] | None:
        """Give the rows of a story, or of what is no story's; nothing where it has no such part."""
