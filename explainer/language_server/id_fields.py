"""Which fields hold ids, and of what: for completion, and to find where an id is typed."""

from collections.abc import Mapping

from explainer.content.yaml_reader import DataPath
from explainer.site import ThingKind

_ACTORS: tuple[ThingKind, ...] = ("actor",)
_SOURCES: tuple[ThingKind, ...] = ("source",)
_EITHER: tuple[ThingKind, ...] = ("actor", "source")
_STATEMENTS: tuple[ThingKind, ...] = ("claim", "reaction")
_STORY: tuple[ThingKind, ...] = ("claim", "reaction", "event")
_KINDS: Mapping[str, tuple[ThingKind, ...]] = {
    **dict.fromkeys(
        ("outlet", "authors", "speaks_for", "speaker", "hearer", "inner", "where", "who",
         "accuses", "principals", "asked_by"),
        _ACTORS,
    ),
    **dict.fromkeys(("source", "article", "quotes", "answered_in"), _SOURCES),
    **dict.fromkeys(("by", "via", "of"), _EITHER),
    **dict.fromkeys(
        ("disputes", "with", "given", "reply", "answered", "nearest", "show"), _STATEMENTS
    ),
    **dict.fromkeys(("about", "one_of", "claims", "timeline", "notes"), _STORY),
    **dict.fromkeys(("after", "before"), ("event",)),
    "reactions": ("reaction",),
    "unknown": ("unknown",),
    "to": (*_STORY, *_EITHER),
}  # fmt: skip
PROSE = ("summary", "story", "about", "line")


def kinds_at(path: DataPath) -> tuple[ThingKind, ...]:
    """Give the kinds of things that the text at a path may be the id of; none where it is no id."""
    names = [step for step in path if isinstance(step, str)]
    if not names or (names[0] in ("claims", "events", "reactions") and len(names) < _IN_ENTRY):
        return ()
    if names[-1] == "unknown" and names[:-1] != ["show"]:
        return ()
    return _KINDS.get(names[-1], ())


_IN_ENTRY = len(("claims", "id", "field"))
