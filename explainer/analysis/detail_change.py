"""A detail that a statement changes of what it retells."""

from dataclasses import dataclass
from enum import Enum, auto


class DetailKind(Enum):
    """A kind of change."""

    APPROXIMATION = auto()
    CHOICE = auto()
    MEMBER = auto()
    DIRECTION = auto()
    STRONG_VERB = auto()
    UNDECIDED = auto()
    AMOUNT = auto()
    ADDED = auto()
    DONE = auto()
    CONDITION = auto()
    DENIED = auto()
    OPPOSITE = auto()
    STAGE = auto()
    SHARE = auto()
    NOT_ADMITTED = auto()
    NO_DENIAL = auto()
    ORDER = auto()
    EXCHANGED = auto()
    TURNED_DEED = auto()
    GRANTED = auto()


@dataclass(frozen=True, slots=True)
class DetailChange:
    """What a statement changed: the words of ours, and those of the source where there are any."""

    kind: DetailKind
    ours: str
    theirs: str = ""
