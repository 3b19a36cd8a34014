"""What readers are told otherwise of one thing, or in one sentence, and which way it goes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from explainer.analysis.told import Facet, Texts
from explainer.diagnostics.span import Span
from explainer.site import Correction, Ref


class Direction(StrEnum):
    """Which way a change goes; the value is what a report calls it.

    Stronger is what claims more than before: a hedge, a condition, a link of the chain or the other
    side gone. Neither way goes what only says it otherwise, or has another number, name or day.
    """

    STRONGER = "stronger"
    WEAKER = "weaker"
    TURNED = "turned round"
    FACT = "another fact"
    ELSEWISE = "otherwise"
    SPELLING = "spelling only"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a change goes that way, as a clause: `“allegedly” is gone`."""

    direction: Direction
    side: Facet
    text: str


def marked(texts: Iterable[str]) -> str:
    """Put texts into the quotation marks in which a reason has them."""
    return ", ".join(f"“{one}”" for one in texts)


@dataclass(frozen=True, slots=True)
class FacetChange:
    """One side of what is told, before and after."""

    side: Facet
    before: Texts
    after: Texts


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What is told otherwise; nothing stands before what is new, or after what is gone.

    `ref` is what the thing is called now, of what is gone what it was called; `part` says which
    part of a story's page a sentence of it stands in. `before` and `after` are what stands alone on
    the site. `place` is in the files as they are now, else as they were. `was_public` tells whether
    readers could have seen it before; `correction` is the entry, new as well, that tells them.
    `source` has the words that it rests on now, `words` what is said of it without a label.
    """

    ref: Ref
    before: str
    after: str
    reasons: tuple[Reason, ...]
    place: Span
    part: Facet | None = None
    sides: tuple[FacetChange, ...] = ()
    was: Ref | None = None
    was_public: bool = False
    correction: Correction | None = None
    source: Texts = ()
    words: Texts = ()

    @property
    def is_new(self) -> bool:
        return not self.before

    @property
    def is_gone(self) -> bool:
        return not self.after

    @property
    def is_reworded(self) -> bool:
        return not self.is_new and not self.is_gone

    @property
    def directions(self) -> frozenset[Direction]:
        return frozenset(one.direction for one in self.reasons)
