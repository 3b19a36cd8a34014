"""Two folders take each other's place in one step, where the system can do that.

Linux and macOS have a call for it, which Python doesn't. Nobody who looks meanwhile finds either
place empty, and a program that is killed leaves both full.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

_HERE = -100  # AT_FDCWD: paths are meant as they are for any other call
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, and RENAME_SWAP of macOS


def swap_folders(first: Path, second: Path) -> bool:
    """Let two folders take each other's place; where this can't be done, say so and do nothing."""
    return _CALL is not None and _CALL(os.fsencode(first), os.fsencode(second)) == 0


def _call(platform: str) -> Callable[[bytes, bytes], int] | None:
    """Find the system's call; file systems may still refuse it."""
    if platform not in ("linux", "darwin"):
        return None
    library = ctypes.CDLL(None)
    if platform == "darwin" and hasattr(library, "renamex_np"):
        return lambda first, second: int(library.renamex_np(first, second, _EXCHANGE))
    if platform == "linux" and hasattr(library, "renameat2"):
        return lambda first, second: int(library.renameat2(_HERE, first, _HERE, second, _EXCHANGE))
    return None


_CALL = _call(sys.platform)
