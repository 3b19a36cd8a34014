"""What is worked out of a kept text is worked out once, however many claims rest on it.

Rules walk claim by claim, and the sources of neighbouring claims differ; so the maps of all texts
are kept side by side. Our own sentences and the passages are short and come by once: they have a
small place of their own, so that they don't drive out the sources.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")

_LONG_TEXTS = 4096
_SHORT_TEXTS = 64
_SHORT = 600  # code points


def cached_by_text(work_out: Callable[[str], T]) -> Callable[[str], T]:
    """Keep what a function gives for the last few thousand long texts, and the last few short."""
    of_long = lru_cache(maxsize=_LONG_TEXTS)(work_out)
    of_short = lru_cache(maxsize=_SHORT_TEXTS)(work_out)

    @wraps(work_out)
    def given(text: str) -> T:
        return of_long(text) if len(text) > _SHORT else of_short(text)

    return given
