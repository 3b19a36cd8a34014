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
from tempfile import TemporaryDirectory

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from explainer.last_build import state, state_of
from explainer.making import Making, Written
from explainer.mkdocs_plugin.frame import Frames
from explainer.mkdocs_plugin.generated_page import generated_file
from explainer.output import OutputFile, Page, RenderedPage
from explainer.reads import Part
from explainer.two_processes import RUN, in_two

_WORTH_TWO = 400  # pages: below that a second process takes longer to begin than it saves

Paths = dict[PurePosixPath, Written]
Show = Callable[[float], None]  # what is called with the share that is done


def unseen(_: float) -> None:
    """Show nothing."""


class Known(Files):
    """The files of MkDocs, and those of our pages that it doesn't write, for links that lead there.

    There are many of them and few are asked for, so each is made when it is.
    """

    def __init__(self, files: Iterable[File], pages: Iterable[Page], config: MkDocsConfig) -> None:
        super().__init__(files)
        self._pages = {str(page.path.with_suffix(".md")): page for page in pages}
        self._config = config
        self._made: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = super().get_file_from_path(path)
        return file or self._of_page(PurePosixPath(path).as_posix())

    def _of_page(self, path: str) -> File | None:
        if path in self._pages and path not in self._made:
            rendered = RenderedPage(self._pages[path], "")
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
    making: Making, pages: Iterable[Page], frames: Frames, folder: Path, show: Show
) -> tuple[Paths, list[Page]]:
    """Put every page below a folder; tell what was written, and which are files of the last site.

    A page that would be written as it is there is the same file.
    """
    pages = tuple(pages)
    for parent in sorted({page.path.parent for page in pages}):
        (folder / parent).mkdir(parents=True, exist_ok=True)
    kept = [page for page in pages if _is_linked(making, page, frames, folder)]
    here = {page.path for page in kept}
    fresh = [page for page in pages if page.path not in here]
    write = partial(_write, making, frames, folder, show)
    return in_two(fresh, write, is_worth_it=len(fresh) >= _WORTH_TWO), kept


def put_changed(making: Making, frames: Frames, folder: Path) -> tuple[Paths, list[Page]]:
    """Put the pages that changed into a site that is being read, each in one step."""
    kept = [page for page in making.pages if making.kept(page)]
    fresh = [page for page in making.pages if not making.kept(page)]
    with TemporaryDirectory(dir=folder.parent) as name:
        for parent in {page.path.parent for page in fresh}:
            (Path(name) / parent).mkdir(parents=True, exist_ok=True)
        written = _write(making, frames, Path(name), unseen, fresh)
        for path in written:
            (Path(name) / path).replace(folder / path)
    return written, kept


def put_files(files: Iterable[OutputFile], folder: Path) -> None:
    """Put files that changed into a site that is being read, each in one step."""
    for file in files:
        path = folder / file.path
        if not path.is_file() or path.read_bytes() != file.content:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f".{path.name}")
            fresh.write_bytes(file.content)
            fresh.replace(path)


def _is_linked(making: Making, page: Page, frames: Frames, folder: Path) -> bool:
    """Let the file of the last site stand here too, if it is what would be written."""
    made = making.kept(page)
    if made is None or making.last is None or made.frame != frames.name(page, day=making.day(page)):
        return False
    last = f"{making.last.site}/{page.path}"
    if state(last) != made.file:
        return False
    try:
        os.link(last, f"{folder}/{page.path}")
    except OSError:  # of a system without links, say
        return False
    return True


def _write(
    making: Making, frames: Frames, folder: Path, show: Show, pages: Sequence[Page]
) -> Paths:
    written: Paths = {}
    for number, (rendered, parts) in enumerate(making.rendered(pages), 1):
        written[rendered.page.path] = _written(rendered, parts, frames, folder)
        if number % RUN == 0:
            show(number / len(pages))
    return written


def _written(
    rendered: RenderedPage, parts: frozenset[Part], frames: Frames, folder: Path
) -> Written:
    content, frame = frames.page(rendered)
    with open(f"{folder}/{rendered.page.path}", "wb", buffering=0) as file:  # noqa: PTH123  a third of the time
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        return Written(parts, frame, state_of(os.fstat(file.fileno())))
