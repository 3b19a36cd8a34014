"""Files of the last two sites that stand in a new one: the same files, and no copies."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from explainer.cache.build_record import FileStamp, stamp, stamp_of
from explainer.system.files import refuse_link
from explainer.system.writing import link, make_folder, move, prune, remove, unlink


def stand_in(files: Mapping[str, FileStamp], site: Path, folder: Path) -> bool:
    """Let files of the last site stand in a folder, if all are as they were written; else none."""
    if all(_stands(f"{site}/{path}", was, f"{folder}/{path}") for path, was in files.items()):
        return True
    for path in files:
        with suppress(FileNotFoundError):
            unlink(f"{folder}/{path}")
    return False


def _stands(there: str, was: FileStamp, here: str) -> bool:
    return stamp(here) == was or (stamp(there) == was and link(there, here))


def take_over(aside: Path | None, folder: Path, files: Mapping[str, FileStamp]) -> None:
    """Put what was set aside in the place of an empty folder, with no files but these.

    Most files of the site before the last one are the same in the last one and in the next.
    """
    if aside is None or aside.is_symlink() or not aside.is_dir():
        return
    wanted = {f"{folder}/{path}": was for path, was in files.items()}
    try:
        refuse_link(aside.parent)
        remove(folder)
        move(aside, folder)
        prune(folder, lambda one: wanted.get(one.path) == stamp_of(one.stat(follow_symlinks=False)))
    except OSError:
        empty(folder)


def empty(folder: Path) -> None:
    remove(folder)
    make_folder(folder)
