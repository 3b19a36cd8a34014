"""A name of this very program: another version of it or of a package has another name."""

from functools import cache
from hashlib import blake2b

from explainer.system.environment import program


@cache
def program_fingerprint() -> bytes:
    """Name the program as it was when this is first asked: a server goes on with what it loaded."""
    seen = "\0".join(program()).encode(errors="surrogateescape")
    return blake2b(seen, digest_size=16).hexdigest().encode()
