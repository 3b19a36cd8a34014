"""Whether a build would give what is there already, decided without importing anything large.

After a build that had nothing to say, a stamp in `.explainer-cache/` holds what it depended on and
what it wrote: names, sizes and times of files, the program, options and environment. While all of
that is as it was, the site is too. The stamp only ever saves work: without it, with another one or
with one that can't be read, the site is built.

Times of change are the file system's own (`ctime`), which no program can set back. A file that was
changed while the build ran, or so shortly before that its time might not tell, gives no stamp.
"""

import hashlib
import os

from explainer.system.environment import CACHE, files_below, files_seen, surroundings

TYPE_CHECKING = False  # as in `typing`, which would take a sixth of the time
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_STAMP, _BEGUN = "last-build", "build-begun"
_VERSION = "1"  # of the stamp; another one is no stamp
_CLOCK_TICK = 20_000_000  # nanoseconds that may pass between two times of a file system
_SECOND = 1_000_000_000


class Options:
    """What a build is told that makes a difference to the site or to how it ends."""

    def __init__(self, project: str, site: str, *, strict: bool, slow: bool) -> None:
        self.project, self.site = os.path.realpath(project), os.path.realpath(site)
        self._told = f"{strict} {slow}"

    def __str__(self) -> str:
        return f"{self.project}\n{self.site}\n{self._told}"


def options_of(arguments: "Sequence[str]") -> Options | None:
    """Read the arguments of `explainer build`; nothing where they say more than is known here."""
    if arguments[:1] != ["build"]:
        return None
    values: dict[str, str] = {}
    rest = list(arguments[1:])
    while rest:
        name = rest.pop(0)
        if name in ("--strict", "--slow"):
            values[name] = name
        elif name in ("--project", "--site-dir") and rest:
            values[name] = rest.pop(0)
        else:
            return None
    project = values.get("--project") or _nearest_project(os.getcwd())
    site = values.get("--site-dir") or os.path.join(project, "site")
    return Options(project, site, strict="--strict" in values, slow="--slow" in values)


def _nearest_project(folder: str) -> str:
    """Give the nearest folder upward that has content; any will do where there is none."""
    while not os.path.isdir(os.path.join(folder, "content")) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


def is_unchanged(options: Options) -> bool:
    """Tell whether the last build was of this very site, and left it as it is now."""
    try:
        with open(_place(options, _STAMP), encoding="utf-8", errors="surrogateescape") as file:
            version, *inputs, stamp = file.read().split("\n")
        return version == _VERSION and stamp == _stamp(options, inputs)
    except (OSError, ValueError):
        return False


def begin(options: Options) -> None:
    """Forget the last stamp, and note by the file system's clock when a build begins."""
    folder = os.path.join(options.project, CACHE)
    try:
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, ".gitignore"), "w", encoding="utf-8") as file:
            file.write("*\n")
        for name in os.listdir(folder):
            if name.startswith(_STAMP):  # or what a build that was killed had written of one
                os.remove(os.path.join(folder, name))
        with open(_place(options, _BEGUN), "w", encoding="utf-8") as file:
            file.write("\n".join(os.listdir(options.project)))
    except OSError:
        return  # a project that can't be written to is built each time


def end(options: Options, inputs: "Iterable[str]", made: int) -> None:
    """Stamp a build that went well and had nothing to say; it read `inputs`, and no other file.

    `made` is the inode of the folder that it made the site in. Another build may have put its own
    in that place since then.
    """
    paths = sorted({os.path.realpath(path) for path in inputs})
    try:
        if not _are_as_they_were_read(options, paths):
            return
        lines = (_VERSION, *paths, _stamp(options, paths))
        if os.stat(options.site).st_ino != made:
            return
        fresh = _place(options, f"{_STAMP}-{os.getpid()}")
        with open(fresh, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write("\n".join(lines))
        os.replace(fresh, _place(options, _STAMP))
    except OSError:
        return


def _place(options: Options, name: str) -> str:
    return os.path.join(options.project, CACHE, name)


def _are_as_they_were_read(options: Options, paths: "Sequence[str]") -> bool:
    """Tell whether every file was surely changed, made or removed before the build began."""
    with open(_place(options, _BEGUN), encoding="utf-8", errors="surrogateescape") as file:
        begun, were_there = os.fstat(file.fileno()).st_ctime_ns, file.read().split("\n")
    absent = [os.path.split(path) for path in paths if not os.path.exists(path)]
    if any(folder != options.project or name in were_there for folder, name in absent):
        return False
    found = (one for path in paths for _, one in files_below(path) if one)
    newest = max((max(one.st_mtime_ns, one.st_ctime_ns) for one in found), default=0)
    is_coarse = newest % _SECOND == 0
    return newest + (2 * _SECOND if is_coarse else _CLOCK_TICK) < begun


def _stamp(options: Options, inputs: "Iterable[str]") -> str:
    seen = "\0".join(_seen(options, inputs)).encode("utf-8", errors="surrogateescape")
    return hashlib.sha256(seen).hexdigest()


def _seen(options: Options, inputs: "Iterable[str]") -> "Iterator[str]":
    """Give all that a site depends on, and then the site."""
    yield str(options)
    yield from surroundings(options.project)
    yield from files_seen((*inputs, options.site))
    parent, site = os.path.split(options.site)
    left = (f".{site}-old", f".{site}-building-")  # by a killed build, which the next one mends
    yield from (name for name in sorted(os.listdir(parent)) if name.startswith(left))
