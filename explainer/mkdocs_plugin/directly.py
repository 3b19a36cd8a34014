"""Pages that don't go through MkDocs: it only learns where they are, and we write them ourselves.

One page at a time is rendered, put into its frame and written. Where there are many, two processes
do it: each page's bytes depend on the page alone, so it makes no difference who wrote it.
"""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from explainer.mkdocs_plugin.generated_page import generated_file
from explainer.output import Page, RenderedPage

_WORTH_TWO = 400  # pages: below that a second process takes longer to begin than it saves
_RUN = 40  # pages in turn for each process: neighbours share what is kept of links

Content = tuple[PurePosixPath, bytes]


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


def write_all(
    pages: Sequence[Page], folder: Path, content: Callable[[Iterable[Page]], Iterator[Content]]
) -> None:
    """Write every page below a folder; `content` gives paths and bytes, one at a time."""
    for parent in sorted({page.path.parent for page in pages}):
        (folder / parent).mkdir(parents=True, exist_ok=True)
    if len(pages) < _WORTH_TWO or not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        _write(folder, content(pages))
        return
    runs = [pages[first : first + _RUN] for first in range(0, len(pages), _RUN)]
    mine, other = ([page for run in half for page in run] for half in (runs[::2], runs[1::2]))
    gc.freeze()  # what is there stays: neither process looks through it, or copies it for that
    child = os.fork()
    if child == 0:
        _end_after(lambda: _write(folder, content(other)))
    try:
        _write(folder, content(mine))
    finally:
        _, status = os.waitpid(child, 0)
        gc.unfreeze()
    if status:
        _write(folder, content(other))  # to fail in the same way, where it can be told


def _write(folder: Path, contents: Iterable[Content]) -> None:
    root = str(folder)
    for path, content in contents:
        with open(f"{root}/{path}", "wb", buffering=0) as file:  # noqa: PTH123  a third of the time
            file.write(content)


def _end_after(work: Callable[[], None]) -> None:
    """End this process without anything that the other one will do at its end."""
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)
