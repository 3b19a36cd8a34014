"""Chains as trees: an origin, and the stations through which its statements came to the article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from explainer.pages.collation import last_name
from explainer.presentation.phrases import Step, ThingName


@dataclass(slots=True)
class Station:
    """Somebody who passed statements on: `ends` of them went straight to the article from here."""

    name: str
    glyph: str
    is_work: bool = False
    after: list["Station"] = field(default_factory=list)
    ends: int = 0

    @property
    def total(self) -> int:
        return self.ends + sum(one.total for one in self.after)

    @property
    def rows(self) -> int:
        """How many ways part from here, this one included."""
        return bool(self.ends) + sum(one.rows for one in self.after)

    @property
    def depth(self) -> int:
        return 1 + max((one.depth for one in self.after), default=0)


def trees(routes: Iterable[tuple[Sequence[Step], str, int]]) -> list[Station]:
    """Join routes that begin alike; of each: its steps, the article last, its shape, its number.

    A route of the article alone, which speaks in its own voice, has no origin and is left out.
    """
    found: list[Station] = []
    for steps, glyph, number in routes:
        stations, last = found, None
        for place, step in enumerate(steps[:-1]):
            name = _origin(step) if not place else _station(step)
            last = next((one for one in stations if (one.name, one.glyph) == (name, glyph)), None)
            if last is None:
                last = Station(name, glyph, bool(place) and _is_work(step))
                stations.append(last)
            stations = last.after
        if last:
            last.ends += number
    return found


def _is_work(step: Step) -> bool:
    return any(isinstance(part, ThingName) and part.is_title for part in step.phrase)


def _origin(step: Step) -> str:
    """Name all who are an origin: one in full, several by their last names.

    What is no name but a description, as “the fire service”, has none and stays whole.
    """
    names = [part.text for part in step.phrase if isinstance(part, ThingName)]
    if len(names) > 1:
        names = [name if name[:1].islower() else last_name(name) for name in names]
    told = ", ".join(names)
    return told[:1].upper() + told[1:]


def _station(step: Step) -> str:
    """Name a work by its title, and who reported by the outlet."""
    names = [part for part in step.phrase if isinstance(part, ThingName)]
    return next((one.text for one in names if one.is_title), names[-1].text)
