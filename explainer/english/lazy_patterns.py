"""Patterns that are compiled when they are first used.

Lists of verbs make patterns of thousands of letters, and to compile them all takes a third of the
time of a command that finds nothing changed, which uses hardly any.
"""

import re
from functools import cached_property
from typing import cast


def lazy_regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is used as what `re.compile` gives, by its methods and attributes.

    Functions of `re` don't take it, and it isn't what a match has for its `re`. A broken one raises
    `re.error` where it is first used.
    """
    return cast("re.Pattern[str]", LazyPattern(pattern, flags))


class LazyPattern:
    """What stands for a pattern until somebody searches with it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        """Keep what is asked for, so that each search but the first costs what it did."""
        given: object = getattr(self.compiled, name)
        setattr(self, name, given)
        return given

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)
