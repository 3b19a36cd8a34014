"""All that a report of changes has to print, whatever its form: plain values."""

from dataclasses import dataclass

from explainer.comparison.run import Run


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is told: where, the old and the new words, and what is to be said of them.

    `source` has the words of the source that a statement rests on, `why` are reasons, and `note` is
    what an editor has to know beside them.
    """

    title: str
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()
    source: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    note: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """Items under a heading; what is `minor` may be folded."""

    heading: str
    items: tuple[Item, ...]
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """All of a report: against what, the result in a few sentences, and the sections with items."""

    against: str
    verdict: tuple[str, ...]
    sections: tuple[ReportSection, ...]
