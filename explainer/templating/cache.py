"""Compiled templates, kept beside the compiled modules of the package.

They lie where Python keeps its own, and count for this very program alone. Whoever can write there
can change the program as well. Where nothing can be written, each process compiles for itself.
"""

import marshal
import sys
from collections.abc import Callable
from contextlib import suppress
from hmac import compare_digest
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType

from explainer.system.atomic import write_whole
from explainer.system.program import seal

Compiled = tuple[str, CodeType]  # the Python that was written, and its code


def kept(path: Path, source: str, make: Callable[[], Compiled]) -> Compiled:
    """Give what was made of a file, if that had the same text; else make and keep it."""
    place = Path(cache_from_source(str(path))).with_suffix(".code")
    with suppress(OSError, ValueError, EOFError, TypeError):
        sealed, content = place.read_bytes().split(b"\n", 1)
        if compare_digest(sealed, seal(source.encode() + content)):
            written, code = marshal.loads(content)
            return written, code
    made = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            content = marshal.dumps(made)
            place.parent.mkdir(exist_ok=True)
            write_whole(place, seal(source.encode() + content) + b"\n" + content)
    return made
