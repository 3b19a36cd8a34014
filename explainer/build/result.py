"""What a build gives, and how it fails."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class HostError(Exception):
    """MkDocs could not build; its own messages say why."""


@dataclass(frozen=True, slots=True)
class Built:
    """How many pages there are, what MkDocs warned of, and the files and folders that it read.

    `kept` of the pages are files of the last site.

    `read` is empty where that can't be told: other plugins may read anything. `leave` writes down
    what the next build can use of this one, when its site is in place.
    """

    pages: int
    kept: int
    warnings: tuple[str, ...]
    read: tuple[Path, ...] = ()
    leave: Callable[[], None] = lambda: None


class Left(NamedTuple):
    """Where the last build left something: its record, and its site."""

    record: Path
    site: Path
