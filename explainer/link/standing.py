"""On what a piece of evidence stands: derived from its chain, never typed.

The first row that fits decides:

| the chain | standing |
|---|---|
| an unnamed actor anywhere in `by` or `via` | unnamed sources |
| `by` is the source's outlet, and the passage holds a hedge | no accuser named |
| `by` is the source's outlet | outlet's own statement |
| the source, or one that it came through, is testimony | testimony |
| `by` is a document, or the source is a statement, filing, law, caption, report | document |
| anything else | on the record |
"""

from collections.abc import Iterable

from explainer import model
from explainer.hedges import has_hedge
from explainer.site import Standing

DOCUMENTS = frozenset(("statement", "filing", "law", "caption", "report"))


def standing(
    by: Iterable[model.Actor | model.Source],
    via: Iterable[model.Actor | model.Source],
    *,
    is_outlet: bool,
    source: model.Source,
    passage: str,
) -> Standing:
    """Derive the standing; `is_outlet` tells whether `by` is the source's own outlet."""
    by, via = tuple(by), tuple(via)
    if any(isinstance(one, model.Actor) and one.kind == "unnamed" for one in (*by, *via)):
        return Standing.UNNAMED
    if is_outlet:
        return Standing.NO_ACCUSER if has_hedge(passage) else Standing.OUTLET
    hands = (source, *(one for one in via if isinstance(one, model.Source)))
    if any(one.type == "testimony" for one in hands):
        return Standing.TESTIMONY
    is_document = source.type in DOCUMENTS or any(_is_document(one) for one in by)
    return Standing.DOCUMENT if is_document else Standing.ON_RECORD


def _is_document(one: model.Actor | model.Source) -> bool:
    return isinstance(one, model.Source) and one.type in DOCUMENTS
