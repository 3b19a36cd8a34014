"""Under which heading a change is told: that of the worst of it."""

from explainer.analysis.told import Facet
from explainer.comparison.change import Change, Direction

# What a reader sees only in the notes of a page.
_BEHIND = (
    Facet.PASSAGE, Facet.QUOTE, Facet.SOURCE, Facet.ABOUT, Facet.WHO, Facet.POINT, Facet.SETTLES,
    Facet.RESTS_ON, Facet.ALSO_CALLED, Facet.METHOD, Facet.ADDRESS, Facet.FORM, Facet.SPEAKS_FOR,
)  # fmt: skip
NEW, GONE, BEHIND, SPELLING = "New", "Gone", "Behind the sentences", "Spelling"
REWORDED = {
    Direction.STRONGER: "Stronger than before",
    Direction.TURNED: "Turned round, or maybe so",
    Direction.FACT: "Another name, number, day or person",
    Direction.WEAKER: "Weaker than before",
    Direction.ELSEWISE: "In other words",
}


def heading(change: Change) -> str:
    """Name the section that a change belongs to; one without a reason has none."""
    if change.is_new:
        return NEW
    if change.is_gone:
        return GONE
    seen = [one for one in change.reasons if one.side not in _behind(change)]
    for way, name in REWORDED.items():
        if any(one.direction is way for one in seen):
            return name
    if change.directions == {Direction.SPELLING}:
        return SPELLING
    return BEHIND if change.reasons else ""


def _behind(change: Change) -> tuple[Facet, ...]:
    """Give the sides that only notes show: the day of an event stands beside it."""
    return _BEHIND if change.ref.kind in ("event", "source") else (*_BEHIND, Facet.DAY)
