"""Compiled templates, kept beside the compiled modules of the package.

They lie where Python keeps its own, and count for this very program alone. Whoever can write there
can change the program as well. Where nothing can be written, each process compiles for itself.
"""

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType

from explainer.program import program_name

Compiled = tuple[str, CodeType]  # the Python that was written, and its code


def kept(path: Path, source: str, make: Callable[[], Compiled]) -> Compiled:
    """Give what was made of a file, if that had the same text; else make and keep it."""
    place = Path(cache_from_source(str(path))).with_suffix(".code")
    with suppress(OSError, ValueError, EOFError, TypeError):
        seal, content = place.read_bytes().split(b"\n", 1)
        if seal == _seal(source, content):
            written, code = marshal.loads(content)
            return written, code
    made = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            content = marshal.dumps(made)
            _write(place, _seal(source, content) + b"\n" + content)
    return made


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir(exist_ok=True)
    fresh = place.with_name(f"{place.name}-{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)


def _seal(source: str, content: bytes) -> bytes:
    return blake2b(source.encode() + content, key=program_name()).hexdigest().encode()
