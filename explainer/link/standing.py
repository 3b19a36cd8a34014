"""On what a piece of evidence stands: derived from its chain, never typed.

The first row that fits decides:

| the chain | standing |
|---|---|
| no text of the source is kept | not checked |
| an unnamed actor anywhere in `by` or `via` | unnamed sources |
| `by` is the source's outlet, and the passage holds a hedge | no accuser named |
| `by` is the outlet of a statement, filing, law, report | document |
| `by` is the source's outlet | outlet's own statement |
| the source, or one that it came through, is testimony | testimony |
| `by` is a document, or the source is a statement, filing, law, caption, report | document |
| anything else | on the record |
"""

from collections.abc import Iterable

from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.source import SourceEntry
from explainer.english.hedges import hedges_as_own, is_uncertain
from explainer.site import Standing

DOCUMENTS = frozenset(("statement", "filing", "law", "caption", "report"))


def standing(
    by: Iterable[ActorEntry | SourceEntry],
    via: Iterable[ActorEntry | SourceEntry],
    *,
    is_outlet: bool,
    source: SourceEntry,
    passage: str,
    told: str = "",
) -> Standing:
    """Derive the standing; `is_outlet` tells whether `by` is the source's own outlet.

    `told` is our statement; without one the passage speaks for itself.
    """
    by, via = tuple(by), tuple(via)
    if source.text == "none":
        return Standing.NOT_CHECKED
    if any(isinstance(link, ActorEntry) and link.kind == "unnamed" for link in (*by, *via)):
        return Standing.UNNAMED
    if is_outlet:
        return _of_own_voice(source, passage, told or passage)
    works = (source, *(link for link in via if isinstance(link, SourceEntry)))
    if any(work.type == "testimony" for work in works):
        return Standing.TESTIMONY
    is_document = source.type in DOCUMENTS or any(_is_document(origin) for origin in by)
    return Standing.DOCUMENT if is_document else Standing.ON_RECORD


def _of_own_voice(source: SourceEntry, passage: str, told: str) -> Standing:
    """Tell what an outlet's own words stand on: a court's findings are what its report is for."""
    is_finding = source.type in DOCUMENTS - {"caption"}
    if is_uncertain(passage) if is_finding else hedges_as_own(passage, told):
        return Standing.NO_ACCUSER
    return Standing.DOCUMENT if is_finding else Standing.OUTLET


def _is_document(link: ActorEntry | SourceEntry) -> bool:
    return isinstance(link, SourceEntry) and link.type in DOCUMENTS
