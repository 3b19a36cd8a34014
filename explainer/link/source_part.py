"""In which listed part of a source a passage lies: its headline, a caption, not its body."""

from functools import lru_cache

from explainer.content.schema.source import SourceEntry
from explainer.diagnostics.text_file import TextFile
from explainer.site import Anchored, SourcePart
from explainer.text.anchor import Anchor, anchors
from explainer.text.fold import fold, fold_passage

_SINGULAR = {"subheads": "subheading", "captions": "caption", "credits": "credit"}


def source_part(
    passage: Anchored | None, source: SourceEntry, text: TextFile | None
) -> SourcePart | None:
    """Give the part that holds a passage; nothing where it stands in the body."""
    if passage is None or not source.parts.model_fields_set:
        return None
    folded = fold_passage(passage.words)
    for kind in type(source.parts).model_fields:
        for number, words in enumerate(getattr(source.parts, kind)):
            if folded in fold_passage(words) and _holds(words, passage, text):
                is_whole = folded == fold_passage(words)
                return SourcePart(_SINGULAR.get(kind, kind), number, is_whole)
    return None


def _holds(words: str, passage: Anchored, text: TextFile | None) -> bool:
    """Tell whether the passage, where it was found, is inside these words."""
    if text is None or not passage.hits:
        return True
    hit = passage.hits[0]
    return any(one.start <= hit.start and hit.end <= one.end for one in _found(words, text.text))


@lru_cache(maxsize=1024)
def _found(words: str, text: str) -> tuple[Anchor, ...]:
    return anchors(words, fold(text))
