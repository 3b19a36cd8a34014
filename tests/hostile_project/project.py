r"""A project as a stranger may send it, beside a folder that nothing may change.

A step makes one thing of it: `["link", path, target]`, say. Paths are below the folder of the
project; a target is as it is written into the link. Bytes that are no UTF-8 are typed as `\udcXX`.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from explainer.system.files import walk
from tests import projects

OUTSIDE = "outside"
_PRECIOUS = "precious.txt"
_SECRET = "a word that stands outside"
_FILES = {_PRECIOUS: _SECRET, "keys/key": _SECRET, "last-build.json": "{}", "last-build-1": "old"}

Step = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A project and the folder beside it."""

    root: Path
    outside: Path

    @property
    def is_outside_as_before(self) -> bool:
        """Whether nothing was made, changed or taken away there."""
        return digests(self.outside) == digests_of(_FILES)

    def told_outside(self, site: Path) -> Iterator[Path]:
        """Give the files of a site that hold what stands outside."""
        entries = walk(site, refused=lambda _: None) if not site.is_symlink() else ()
        paths = (Path(entry) for entry in entries if entry.is_file(follow_symlinks=False))
        yield from (path for path in paths if _SECRET.encode() in path.read_bytes())


def make(folder: Path, steps: Sequence[Step], files: Mapping[str, str] | None = None) -> Neighbours:
    """Make the small project that can be built, change it by the steps, and put a folder beside."""
    outside = projects.write(folder / OUTSIDE, _FILES)
    root = projects.write(folder / "desk", files or projects.buildable())
    for kind, path, *more in steps:
        _STEPS[str(kind)](root / _named(str(path)), *more)
    return Neighbours(root, outside)


def _named(path: str) -> str:
    r"""Give a name with its bytes: `\udce9` can't be typed as such in TOML."""
    return re.sub(r"\\u(dc[0-9a-f]{2})", lambda found: chr(int(found[1], 16)), path)


def digests(folder: Path) -> dict[str, str]:
    """Give a digest of each file below a folder, and where each link there leads."""
    found = {}
    for here, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = Path(here, name)
            place = path.relative_to(folder).as_posix()
            if path.is_symlink():
                found[place] = f"→ {path.readlink()}"
            elif path.is_file():
                found[place] = _digest(path.read_bytes())
    return found


def digests_of(files: Mapping[str, str]) -> dict[str, str]:
    return {name: _digest(content.encode()) for name, content in files.items()}


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def _file(path: Path, text: str = "", times: int = 1) -> None:
    _clear(path).write_bytes((text * times).encode(errors="surrogateescape"))


def _append(path: Path, text: str, times: int = 1) -> None:
    path.write_text(path.read_text() + text * times)


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text, f"{old} is not in {path}"
    path.write_text(text.replace(old, new))


def _link(path: Path, target: str) -> None:
    _clear(path).symlink_to(target)


def _folder(path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True)


def _nest(path: Path, levels: int, name: str = "d") -> None:
    """Make folders in folders, deeper than any path may be."""
    path.mkdir(parents=True, exist_ok=True)
    here = os.open(path, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


def _many(path: Path, times: int, text: str = "") -> None:
    """Make many files; `§` in the path is the number."""
    for number in range(times):
        _file(path.with_name(path.name.replace("§", str(number))), text)


def _maze(path: Path, levels: int) -> None:
    """Make folders of which each has two links to the next: the ways through them double."""
    for level in range(levels):
        (path / f"l{level}").mkdir(parents=True)
        for side in "ab":
            (path / f"l{level}" / side).symlink_to(f"../l{level + 1}")
    (path / f"l{levels}").mkdir()


def _long_names(path: Path, times: int, letters: int) -> None:
    """Make actors whose names are one word each, alike but for the last letter."""
    for number in range(times):
        name = "a" * (letters - 1) + chr(ord("b") + number)
        _file(path.with_name(path.name.replace("§", str(number))), f"name: {name}\n")


def _long_words(path: Path, times: int, letters: int) -> None:
    """Make a document of such words, each a heading."""
    words = ("a" * (letters - 1) + chr(ord("b") + number) for number in range(times))
    _file(path, "# Long\n\n" + "".join(f"## {word}\n\n{word}\n\n" for word in words))


def _pipe(path: Path) -> None:
    os.mkfifo(_clear(path))


def _remove(path: Path) -> None:
    path.unlink()


def _clear(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink() or path.is_file():
        path.unlink()
    return path


_STEPS: Mapping[str, Callable[..., None]] = {
    "file": _file,
    "append": _append,
    "replace": _replace,
    "link": _link,
    "folder": _folder,
    "nest": _nest,
    "many": _many,
    "maze": _maze,
    "long names": _long_names,
    "long words": _long_words,
    "pipe": _pipe,
    "remove": _remove,
}
