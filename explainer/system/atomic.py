"""A file is written whole or not at all; whatever goes wrong, what was there before stays."""

import os
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside the file, and put that in its place; what is refused is told of the folder."""
    path = path.resolve()
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        error.filename, error.filename2 = str(path.parent), None
        raise
    finally:
        fresh.unlink(missing_ok=True)
