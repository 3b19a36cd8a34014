"""Where the listed parts of a source stand: headline, captions and what else is no body."""

from collections.abc import Iterator
from functools import lru_cache

from explainer.site import Source
from explainer.text.anchor import TextRange, anchors
from explainer.text.fold import fold


def is_outlets(source: Source, start: int, end: int) -> bool:
    """Tell whether words stand inside a headline, a caption or another listed part."""
    return any(first <= start and end <= last for first, last in _places(source))


def _places(source: Source) -> tuple[TextRange, ...]:
    if source.text is None:
        return ()
    return _found(source.text.text, tuple(_listed(source)))


@lru_cache(maxsize=32)
def _found(text: str, listed: tuple[str, ...]) -> tuple[TextRange, ...]:
    return tuple((hit.start, hit.end) for words in listed for hit in anchors(words, fold(text)))


def _listed(source: Source) -> Iterator[str]:
    parts = source.entry.parts
    for kind in type(parts).model_fields:
        yield from getattr(parts, kind)
