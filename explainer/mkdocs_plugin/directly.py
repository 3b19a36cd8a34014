"""Pages that don't go through MkDocs: it only learns where they are, and we write them ourselves.

One page at a time is rendered, put into its frame and written. Where there are many, two processes
do it: each page's bytes depend on the page alone, so it makes no difference who wrote it. What the
last build wrote, and would be written again, is linked to.
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from explainer.last_build import State, state, state_of
from explainer.making import Making, Written
from explainer.mkdocs_plugin.frame import Frames
from explainer.mkdocs_plugin.generated_page import generated_file
from explainer.output import OutputFile, RenderedPage
from explainer.two_processes import RUN, in_two

_WORTH_TWO = 400  # pages: below that a second process takes longer to begin than it saves

Paths = Sequence[PurePosixPath]
AllWritten = dict[PurePosixPath, Written]
Show = Callable[[float], None]  # what is called with the share that is done


def unseen(_: float) -> None:
    """Show nothing."""


class Known(Files):
    """The files of MkDocs, and those of our pages that it doesn't write, for links that lead there.

    There are many of them and few are asked for, so each is made when it is.
    """

    def __init__(
        self, files: Iterable[File], making: Making, paths: Paths, config: MkDocsConfig
    ) -> None:
        super().__init__(files)
        self._paths = {str(path.with_suffix(".md")): path for path in paths}
        self._making, self._config = making, config
        self._made: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = super().get_file_from_path(path)
        return file or self._of_page(PurePosixPath(path).as_posix())

    def _of_page(self, path: str) -> File | None:
        if path in self._paths and path not in self._made:
            rendered = RenderedPage(self._making.page(self._paths[path]), "")
            self._made[path] = generated_file(rendered, self._config, edit=None, menu=None)
        return self._made.get(path)


@dataclass(frozen=True, slots=True)
class Listed:
    """A page as the list of pages needs it: it stands for MkDocs' file and for its page."""

    canonical_url: str
    meta: Mapping[str, str]

    @property
    def page(self) -> "Listed":
        return self


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
    written = in_two(fresh, write, is_worth_it=len(fresh) >= _WORTH_TWO)
    making.take(written)
    return written, kept


def write_changed(making: Making, frames: Frames, folder: Path) -> AllWritten:
    """Write the pages that changed into an empty folder."""
    fresh = [path for path in making.paths if not making.kept(path)]
    for parent in {path.parent for path in fresh}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    return _write(making, frames, folder, unseen, fresh)


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


def _write(making: Making, frames: Frames, folder: Path, show: Show, paths: Paths) -> AllWritten:
    written: AllWritten = {}
    for number, (rendered, parts) in enumerate(making.rendered(paths), 1):
        path = rendered.page.path
        frame, file = _written(rendered, frames, folder)
        written[path] = Written(making.page(path), parts, frame, file)
        if number % RUN == 0:
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
