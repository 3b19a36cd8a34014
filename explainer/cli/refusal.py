"""What the system refuses, in the words of a writer: where, why, and what to do."""

import errno
import os
from collections.abc import Mapping

from explainer.system.files import RefusedError

_NO_RIGHT = ("this user has no right to {}", "give it to this user")
_KNOWN: Mapping[int | None, tuple[str, str]] = {
    errno.ENOSPC: ("the disk of {} is full", "make room there"),
    errno.EDQUOT: ("this user's share of the disk of {} is full", "make room there"),
    errno.EFBIG: ("no file may grow so large in {}", "lift that limit, as with `ulimit -f`"),
    errno.EROFS: ("the disk of {} can only be read", "mount it so that it can be written"),
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EBUSY: ("{} is in use, or a disk of its own", "name a folder inside it"),
}


def refusal(error: OSError, place: str | None = None) -> str:
    """Say what was refused and what to do; without a place, the one that the system names."""
    if isinstance(error, RefusedError | ChildProcessError):
        return str(error)
    named = place or error.filename2 or error.filename or "the output"
    other = ("the system refuses {}", (error.strerror or "it says no more").lower())
    fact, remedy = _KNOWN.get(error.errno, other)
    return f"{fact.format(os.fsdecode(named))}: {remedy}"
