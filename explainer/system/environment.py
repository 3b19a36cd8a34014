"""What a build depends on besides the content: the program, its packages, variables and settings.

It is told from what the system says of files, without reading them.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b

from explainer.system.files import FolderEntry, is_editors, names, read_inside, walk
from explainer.system.project import CONFIGURATION

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_VARIABLES = ("EXPLAINER_", "MKDOCS", "PYTHON", "SOURCE_DATE_EPOCH")


def environment_fingerprint(project: str, read: Iterable[str]) -> str:
    """Name all that pages depend on besides the content: `read` is what the host reads of it."""
    return _name((*surroundings(project), *files_seen(read)))


@cache
def program_fingerprint() -> bytes:
    """Name the program as it was when this is first asked: a server goes on with what it loaded."""
    return _name(program()).encode()


def _name(seen: Iterable[str]) -> str:
    told = "\0".join(seen).encode(errors="surrogateescape")
    return blake2b(told, digest_size=16).hexdigest()


def surroundings(project: str) -> Iterator[str]:
    """Tell of the program, what is installed, and the variables that a build may read."""
    yield from (f"{name}={value}" for name, value in sorted(_variables(project)))
    yield from program()


def program() -> Iterator[str]:
    """Tell of the program and what is installed: what a check depends on besides the content."""
    yield f"{sys.version} {sys.prefix}"
    for folder in sys.path:
        yield from _distributions(folder)
    yield from files_seen((_PACKAGE,))


def files_seen(paths: Iterable[str]) -> Iterator[str]:
    """Tell of files and folders and all below them: which they are, and when they were changed."""
    for path in paths:
        for name, found in files_below(path):
            yield f"{name} {found and _state(found)}"


def _state(found: os.stat_result) -> str:
    which = f"{found.st_mode} {found.st_dev} {found.st_ino}"
    return f"{which} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def _variables(project: str) -> Iterator[tuple[str, str]]:
    """Give what a build reads of the environment: our names, and those in the configuration."""
    path = os.path.join(project, CONFIGURATION)
    configuration = read_inside(path, project).decode(errors="replace")
    for name, value in os.environ.items():
        is_named = "!ENV" in configuration and name in configuration
        if name != "_" and (is_named or name.startswith(_VARIABLES)):
            yield name, value


def _distributions(folder: str) -> Iterator[str]:
    """Give the packages that are installed in a folder, with their versions."""
    if os.path.isdir(folder):
        yield from (name for name in names(folder) if name.endswith(".dist-info"))


def files_below(path: str) -> Iterator[tuple[str, os.stat_result | None]]:
    """Give a file or folder, if it is there, and all below it; what links lead to, if it is one."""
    if not os.path.exists(path):
        yield path, None
        return
    yield path, os.stat(path)
    for entry in walk(path, into=_is_source) if os.path.isdir(path) else ():
        if _is_source(entry):
            yield entry.path, entry.stat(follow_symlinks=False)
            if entry.is_symlink() and os.path.isfile(entry.path):
                yield f"{entry.path} leads to", entry.stat()


def _is_source(entry: FolderEntry) -> bool:
    return entry.name != "__pycache__" and not is_editors(entry.name)
