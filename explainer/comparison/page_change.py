"""Which words of which pages differ: plain values, made where pages are."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page whose words differ: the lines that are gone from it, and those that came.

    A page that is only there before, or only after, has no lines; `is_new` tells which.
    """

    path: PurePosixPath
    title: str
    gone: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    is_new: bool | None = None
