"""What is noted of an address that was tried, for the days in which it is not asked for again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from explainer.network.answer import Outcome

Comparison = Literal["", "same", "changed", "unclear"]


class GoneThere(NamedTuple):
    """Words that were not at an address any more, and what stood nearest to them, if anything."""

    words: str
    now: str


@dataclass(frozen=True, slots=True)
class TriedAddress:
    """What came of an address on a day.

    `comparison` is empty where no words were compared, and `unclear` where the page that came does
    not show what a reader sees; `gone` are the words that it has not any more.
    """

    day: date
    outcome: Outcome
    leads_to: str = ""
    why: str = ""
    comparison: Comparison = ""
    gone: tuple[GoneThere, ...] = ()


TriedAddresses = Mapping[str, TriedAddress]
