"""What came of asking for an address."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How an address answers; the value stands in records and reports."""

    FINE = "fine"
    MOVED = "moved"  # for good: the answer is there, and names another address
    DEAD = "dead"
    REFUSED = "refused"  # to programs: a person may be let in
    SLOW = "slow"
    FAILING = "failing"  # for now, or for us alone: it says nothing about the page


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """The last answer on the way from an address.

    `status` is that of HTTP, or None where nothing answered. `leads_to` is where an address that
    moved for good stands now. `why` says what a person needs to know of anything but `FINE`.
    `content` is there where it was asked for, as sent but for compression; `is_whole` tells whether
    it is all of it. `kind` is its media type in small letters, `charset` what was said of it.
    """

    outcome: Outcome
    status: int | None = None
    leads_to: str = ""
    why: str = ""
    content: bytes = b""
    is_whole: bool = True
    kind: str = ""
    charset: str = ""
