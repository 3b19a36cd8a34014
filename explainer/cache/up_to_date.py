"""Whether a build would give what is there already, decided without importing anything large.

After a build, a stamp in the cache folder holds what it depended on and what it wrote: names, sizes
and times of files, the program and the environment. While all of that is as it was, the site is
too, and so is what there was to say: findings and warnings stand in the stamp, with the texts that
they are about, and are told again. The stamp only ever saves work: without it, with another one or
with one that can't be read, the site is built.

Times of change are the file system's own (`ctime`), which no program can set back. A file that was
changed while the build ran, or so shortly before that its time might not tell, gives no stamp.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from explainer.cache.recorded_finding import finding, recorded, spans
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.text_file import TextFile
from explainer.system.environment import files_below, files_seen, surroundings
from explainer.system.files import names, read_record
from explainer.system.project import cache_folder
from explainer.system.writing import now, remove_record, write_record

_STAMP = "up-to-date"
_VERSION = "4"  # of the stamp; another one is no stamp
_CLOCK_TICK = 20_000_000  # nanoseconds that may pass between two times of a file system
_SECOND = 1_000_000_000


class Target(NamedTuple):
    """What a build is told that makes a difference to the site."""

    project: Path
    site: Path

    @property
    def stamp(self) -> Path:
        return cache_folder(self.project) / _STAMP

    def __str__(self) -> str:
        return f"{self.project.resolve()}\n{self.site.resolve()}"


class Begun(NamedTuple):
    """When a build began, by the clock of the project's file system, and what was there then."""

    at: int
    names: frozenset[str]


class BuildMessages(NamedTuple):
    """What a build had to say: what the check found, and what the host warned of."""

    found: tuple[Diagnostic, ...]
    warnings: tuple[str, ...]


def unchanged(target: Target) -> BuildMessages | None:
    """Give what the last build told, if it was of this very site and left it as it is now."""
    try:
        text = read_record(target.stamp).decode(errors="surrogateescape")
        version, *inputs, told, before, after = text.split("\n")
        made = _names(target, inputs, told)  # the site is looked through only if it may be right
        is_same = version == _VERSION and before == next(made) and after == next(made)
        return _read(told) if is_same else None
    except (OSError, ValueError):
        return None


def begin(target: Target) -> Begun | None:
    """Forget the last stamp; without a right to write in the project there will be none."""
    with suppress(OSError):
        remove_record(target.stamp)
        return Begun(now(target.project), frozenset(names(target.project)))
    return None


def end(
    target: Target, begun: Begun | None, inputs: Iterable[Path], made: int, told: BuildMessages
) -> None:
    """Stamp a build that went well; it read `inputs`, and no other file.

    `made` is the inode of the folder that it made the site in. Another build may have put its own
    in that place since then.
    """
    paths = sorted({os.path.realpath(path) for path in inputs})
    with suppress(OSError):
        if begun is None or not _are_as_they_were_read(target, begun, paths):
            return
        written = _written(told)
        text = "\n".join((_VERSION, *paths, written, *_names(target, paths, written)))
        if target.site.stat().st_ino == made:
            write_record(target.stamp, text.encode(errors="surrogateescape"))


def _are_as_they_were_read(target: Target, begun: Begun, paths: Sequence[str]) -> bool:
    """Tell whether every file was surely changed, made or removed before the build began."""
    project = os.path.realpath(target.project)
    absent = [os.path.split(path) for path in paths if not os.path.exists(path)]
    if any(folder != project or name in begun.names for folder, name in absent):
        return False
    found = (one for path in paths for _, one in files_below(path) if one)
    newest = max((max(one.st_mtime_ns, one.st_ctime_ns) for one in found), default=0)
    is_coarse = newest % _SECOND == 0
    return newest + (2 * _SECOND if is_coarse else _CLOCK_TICK) < begun.at


def _names(target: Target, inputs: Iterable[str], told: str) -> Iterator[str]:
    """Name all that a site depends on, and then the site and what was told of it."""
    yield _name((str(target), *surroundings(str(target.project)), *files_seen(inputs)))
    site = target.site.resolve()
    left = (f".{site.name}-old", f".{site.name}-building-")  # by a killed build: the next mends it
    beside = (name for name in names(site.parent) if name.startswith(left))
    yield _name((told, *files_seen((str(site),)), *beside))


def _name(seen: Iterable[str]) -> str:
    whole = "\0".join(seen).encode("utf-8", errors="surrogateescape")
    return hashlib.sha256(whole).hexdigest()


def _written(told: BuildMessages) -> str:
    """Write it in one line, each rule and file once."""
    rules = dict.fromkeys(one.rule for one in told.found)
    numbers: dict[TextFile, int] = {}
    for one in told.found:
        for span in spans(one):
            numbers.setdefault(span.file, len(numbers))
    files = [(str(file.path), file.text) for file in numbers]
    found = [recorded(one, numbers) for one in told.found]
    return json.dumps([[*map(astuple, rules)], files, found, told.warnings])


def _read(written: str) -> BuildMessages:
    rules, files, found, warnings = json.loads(written)
    by_code = {
        code: Rule(code, name, doc, Severity(how), *how_asked)
        for code, name, doc, how, *how_asked in rules
    }
    read = [TextFile(PurePosixPath(path), text) for path, text in files]
    return BuildMessages(
        tuple(finding(one, by_code, read.__getitem__) for one in found), tuple(warnings)
    )
