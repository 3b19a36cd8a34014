"""Compiled templates, kept beside the compiled modules of the package.

They lie where Python keeps its own, for this very program and text. Whoever can write there can
change the program as well. Where nothing can be written, each process compiles for itself.
"""

import marshal
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType

from explainer.system.environment import program_fingerprint
from explainer.system.files import read_record
from explainer.system.writing import write_record

Compiled = tuple[str, CodeType]  # the Python that was written, and its code


def kept(path: Path, source: str, make: Callable[[], Compiled]) -> Compiled:
    """Give what was made of a file, if that had the same text; else make and keep it."""
    place = Path(cache_from_source(str(path))).with_suffix(".code")
    with suppress(OSError, ValueError, EOFError, TypeError):
        name, content = read_record(place).split(b"\n", 1)
        if name == _name(source, content):
            written, code = marshal.loads(content)
            return written, code
    made = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            content = marshal.dumps(made)
            write_record(place, _name(source, content) + b"\n" + content)
    return made


def _name(source: str, content: bytes) -> bytes:
    """Name a text and what was made of it; a broken file would break the interpreter."""
    seen = program_fingerprint() + source.encode() + content
    return blake2b(seen, digest_size=16).hexdigest().encode()
