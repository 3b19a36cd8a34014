"""What may happen to a project's folder: each change takes dice and the folder, and may fail.

The system refuses some of them, and somebody else may have been there before: that is no fault.
Nothing outside is touched, and links lead to a folder beside the project, to devices, or nowhere.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from shutil import copyfile

from explainer.system.writing import remove

_FOLDERS = (
    "", "content", "content/actors", "content/sources", "content/bridge-closure", "seeds", "docs",
    "docs/assets/javascripts", "site", "overrides", ".hidden", "docs/.hidden", "content/.hidden",
)  # fmt: skip
_NAMES = (
    "mkdocs.yml", "published.json", "settings.yaml", "claims.yaml", "explainer.yaml", "about.md",
    "index.md", "corrections.md", "feed.xml", "_headers", "search.js", "site", ".site-lock", "docs",
    ".site-old", ".#about.md", "mona-reed.yaml", "ferry-news-2024-05-14.txt", "new.yaml", "new.md",
    "new.txt", "caf\udce9.txt", "caf\udce9.yaml", "a\nb.md", "\x1b[2J.yaml", "x" * 250, "con.yaml",
    "A.yaml", "a.yaml", "-rf", "%00.md", "..md", "content", "seeds", "overrides", "main.html",
)  # fmt: skip
_TARGETS = (
    "../outside/precious.txt", "../../outside/precious.txt", "../outside", "../../outside", "..",
    ".", "/dev/zero", "/dev/null", "/proc/self/environ", "/proc/self/fd", "nowhere", "about.md",
)  # fmt: skip
_TEXTS = (
    b"", b"\0" * 64, b"name: x\n", b"\xff\xfe" + b"n\0" * 9, b"[" * 5_000, b"- " * 5_000,
    b"# x\n\n<script>alert(1)</script>\n", b"{% raw %}", b"name: \xe9\n", b"a: &a [*a]\n" * 99,
    b"(" * 20_000, b"x" * 300_000, b"site_name: x\nplugins: [explainer]\n", b"[null]",
    "“a” ".encode() * 3_000, b"![x](y)" * 3_000, b"claims: {}\n", b"\r\n\r\n#1\r\n",
)  # fmt: skip
_TIMES = (-(1 << 31), -1.0, 0.0, 1e9, 4e9, 1e11)

Change = Callable[[Random, Path], None]


def change(dice: Random, root: Path, times: int = 1) -> None:
    """Change a project; what the system refuses is left out."""
    for _ in range(times):
        with suppress(OSError):
            dice.choice(CHANGES)(dice, root)


def _place(dice: Random, root: Path) -> Path:
    """Give a place in the project, of a file that may be there."""
    folder = root / dice.choice(_FOLDERS)
    if not _is_inside(root, folder):
        return root / dice.choice(_NAMES)
    with suppress(OSError):
        there = sorted(path.name for path in folder.iterdir())
        if there and dice.random() < 0.5:
            return folder / dice.choice(there)
    return folder / dice.choice(_NAMES)


def _is_inside(root: Path, folder: Path) -> bool:
    """Tell whether no link leads out of the project on the way: the fuzz itself must not either."""
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(root))


def _write(dice: Random, root: Path) -> None:
    place = _place(dice, root)
    if place.is_symlink():
        place.unlink()
    place.parent.mkdir(parents=True, exist_ok=True)
    _put(place, dice.choice(_TEXTS))


def _put(place: Path, content: bytes) -> None:
    """Write a plain file; no link is followed, and no pipe waited for."""
    if not place.is_symlink() and (place.is_file() or not place.exists()):
        place.write_bytes(content)


def _garble(dice: Random, root: Path) -> None:
    """Put some bytes somewhere into a file, or cut it off there."""
    place = _place(dice, root)
    if place.is_symlink() or not place.is_file():
        return
    content = place.read_bytes()
    at = dice.randrange(len(content) + 1)
    with place.open("r+b") as file:
        file.seek(at)
        if dice.random() < 0.2:
            file.truncate()
        else:
            file.write(dice.choice(_TEXTS)[: dice.randrange(1, 40)])


def _link(dice: Random, root: Path) -> None:
    place = _place(dice, root)
    place.parent.mkdir(parents=True, exist_ok=True)
    remove(place)
    place.symlink_to(dice.choice(_TARGETS))


def _remove(dice: Random, root: Path) -> None:
    remove(_place(dice, root))


def _move(dice: Random, root: Path) -> None:
    _place(dice, root).rename(_place(dice, root))


def _copy(dice: Random, root: Path) -> None:
    source, target = _place(dice, root), _place(dice, root)
    if source.is_file() and not source.is_symlink() and not target.is_symlink():
        copyfile(source, target)


def _nest(dice: Random, root: Path) -> None:
    """Make folders in folders, at times deeper than a path may be long."""
    place = _place(dice, root)
    if not _is_inside(root, place):
        return
    place.mkdir(parents=True, exist_ok=True)
    here = os.open(place, os.O_RDONLY | os.O_NOFOLLOW)
    for _ in range(dice.choice((2, 30, 300))):
        with suppress(FileExistsError):
            os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY | os.O_NOFOLLOW, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


def _many(dice: Random, root: Path) -> None:
    folder = root / dice.choice(_FOLDERS)
    if _is_inside(root, folder):
        ending = dice.choice((".yaml", ".txt", ".md", ""))
        for number in range(dice.choice((3, 60))):
            _put(folder / f"many-{number}{ending}", dice.choice(_TEXTS)[:400])


def _maze(dice: Random, root: Path) -> None:
    """Make folders of which each has two links to the next."""
    folder = root / dice.choice(_FOLDERS) / dice.choice(("maze", ".maze"))
    if not _is_inside(root, folder):
        return
    for level in range(40):
        (folder / f"l{level}").mkdir(parents=True, exist_ok=True)
        for side in "ab":
            (folder / f"l{level}" / side).symlink_to(f"../l{level + 1}")


def _pipe(dice: Random, root: Path) -> None:
    place = _place(dice, root)
    remove(place)
    os.mkfifo(place)


def _turn_back(dice: Random, root: Path) -> None:
    """Give a file another time, long ago or long hence."""
    os.utime(_place(dice, root), (dice.choice(_TIMES),) * 2, follow_symlinks=False)


def _forbid(dice: Random, root: Path) -> None:
    place = _place(dice, root)
    if not place.is_symlink():
        place.chmod(dice.choice((0o000, 0o400, 0o644, 0o755)))


CHANGES: Sequence[Change] = (
    _write, _write, _garble, _garble, _link, _link, _remove, _move, _copy, _nest, _many, _maze,
    _pipe, _turn_back, _forbid,
)  # fmt: skip
