"""Writes the pages of a site: one at a time is rendered, put into its frame and written.

Where there are many, two processes do it: each page's bytes depend on the page alone, so it makes
no difference who wrote it. What the last build wrote, and would be written again, is linked to.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path, PurePosixPath

from explainer.build.page_set import Making, Written
from explainer.cache.build_record import State, state, state_of
from explainer.presentation.output import OutputFile, RenderedPage
from explainer.presentation.page_shell import Frames
from explainer.system.parallel import in_two

_RUN = 80  # pages, of mostly one story
_WORTH_TWO = 400  # pages: below that a second process takes longer to begin than it saves

Paths = Sequence[PurePosixPath]
AllWritten = dict[PurePosixPath, Written]
Show = Callable[[float], None]  # what is called with the share that is done


def unseen(_: float) -> None:
    """Show nothing."""


def put_all(
    making: Making, paths: Paths, frames: Frames, folder: Path, show: Show
) -> tuple[AllWritten, Paths]:
    """Put every page below a folder; tell what was written, and which are files of the last site.

    A page that would be written as it is there is the same file.
    """
    for parent in sorted({path.parent for path in paths}):
        (folder / parent).mkdir(parents=True, exist_ok=True)
    kept = [path for path in paths if _is_linked(making, path, frames, folder)]
    here = {*kept}
    fresh = [path for path in paths if path not in here]
    write = partial(_write, making, frames, folder, show)
    written = in_two(_runs(fresh), write, is_worth_it=len(fresh) >= _WORTH_TWO)
    making.take(written)
    return written, kept


def write_changed(making: Making, frames: Frames, folder: Path) -> AllWritten:
    """Write the pages that changed into an empty folder."""
    fresh = [path for path in making.paths if not making.kept(path)]
    for parent in {path.parent for path in fresh}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    return _write(making, frames, folder, unseen, [fresh])


def put_files(files: Iterable[OutputFile], folder: Path) -> None:
    """Put files that changed into a site that is being read, each in one step."""
    for file in files:
        path = folder / file.path
        if not path.is_file() or path.read_bytes() != file.content:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f".{path.name}")
            fresh.write_bytes(file.content)
            fresh.replace(path)


def _is_linked(making: Making, path: PurePosixPath, frames: Frames, folder: Path) -> bool:
    """Let the file of the last site stand here too, if it is what would be written."""
    made = making.kept(path)
    if made is None or making.last is None:
        return False
    if made.frame != frames.name(made.page, day=making.day(made.page)):
        return False
    last = f"{making.last.site}/{path}"
    if state(last) != made.file:
        return False
    try:
        os.link(last, f"{folder}/{path}")
    except OSError:  # of a system without links, say
        return False
    return True


def _runs(paths: Paths) -> Sequence[Paths]:
    """Put pages of one story together, for they tell of the same things; in runs that two share."""
    runs: list[Paths] = []
    for _, those in groupby(sorted(paths, key=_above), key=_above):
        alike = list(those)
        runs += (alike[first : first + _RUN] for first in range(0, len(alike), _RUN))
    return runs


def _above(path: PurePosixPath) -> tuple[str, ...]:
    return path.parts[: min(2, len(path.parts) - 1)]


def _write(
    making: Making, frames: Frames, folder: Path, show: Show, runs: Sequence[Paths]
) -> AllWritten:
    paths = [path for run in runs for path in run]
    written: AllWritten = {}
    for number, (rendered, parts) in enumerate(making.rendered(paths), 1):
        path = rendered.page.path
        frame, file = _written(rendered, frames, folder)
        written[path] = Written(making.page(path), parts, frame, file)
        if number % _RUN == 0:
            show(number / len(paths))
    return written


def _written(rendered: RenderedPage, frames: Frames, folder: Path) -> tuple[str, State]:
    """Write a page; give the name of its frame, and which file it is."""
    content, frame = frames.page(rendered)
    with open(f"{folder}/{rendered.page.path}", "wb", buffering=0) as file:  # noqa: PTH123  a third of the time
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        return frame, state_of(os.fstat(file.fileno()))
