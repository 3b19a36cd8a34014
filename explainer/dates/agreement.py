"""Whether a typed date is what the source's words tell."""

from dataclasses import dataclass
from typing import Literal

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.dates.reading import Reading

AgreementKind = Literal["agrees", "contradicts", "finer", "ambiguous", "unknown"]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a typed date stands to the words, and the fact that says so, for a message.

    - `agrees`: every day that the words can mean is in the typed date, which may be coarser
    - `contradicts`: no day can be both
    - `finer`: they don't contradict, but the typed date tells more than the words
    - `ambiguous`: the words can mean the typed date, and another one as well
    - `unknown`: the words tell no date
    """

    kind: AgreementKind
    reason: str = ""


def agrees(reading: Reading, when: When | None) -> Agreement:
    """Compare what the words tell with what is typed; without a date they are to tell none."""
    possible = reading.possible
    if when is None:
        told = reading.when
        tell = f"the words tell {in_words(told)}" if told else ""
        return Agreement("contradicts", tell) if told else Agreement("agrees")
    if not possible:
        return Agreement("unknown", reading.reason)
    tell = f"the words tell {' or '.join(map(in_words, possible))}"
    if _holds(when, reading):
        return Agreement("finer", tell) if _drops_about(when, reading) else Agreement("agrees")
    if any(map(when.contains, possible)):
        return Agreement("ambiguous", reading.reason)
    if any(map(when.overlaps, possible)):
        return Agreement("finer", tell)
    return Agreement("contradicts", tell)


def _holds(when: When, reading: Reading) -> bool:
    if reading.counted and when.contains(reading.counted):
        return True
    if reading.when:
        return when.contains(reading.when)
    return len(reading.candidates) > 1 and all(map(when.contains, reading.candidates))


def _drops_about(when: When, reading: Reading) -> bool:
    if reading.when is None or not reading.when.approximate or when.approximate:
        return False
    return reading.when.contains(when)  # a coarser date has room for "about"
