"""Writes the pages of a site: one at a time is rendered, put into its shell and written.

Where there are many, processes share them: each page's bytes depend on the page alone, so it makes
no difference who wrote it. What the last build wrote, and would be written again, is linked to.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby
from pathlib import Path, PurePosixPath

from explainer.build.last_site import stand_in
from explainer.build.page_set import Built, BuiltFile, BuiltPage, PageSet
from explainer.build.result import Hosted
from explainer.cache.build_record import FileStamp, HostOutput, stamp_of
from explainer.exports.head import modified
from explainer.exports.search_index import search_files
from explainer.exports.sitemap import sitemap_files
from explainer.presentation.output import OutputFile
from explainer.presentation.page_shell import Shells, SiteChrome
from explainer.presentation.urls import is_embed
from explainer.system.parallel import map_in_processes
from explainer.system.progress import Show, unseen
from explainer.system.writing import make_folder, write

_RUN = 100  # pages at most, of one story
_WORTH_MORE = 400  # pages: below that another process takes longer to begin than it saves

_NO_SHELLS = Shells(SiteChrome("", "", (), ()))

Paths = Sequence[PurePosixPath]


def write_site(pages: PageSet, hosted: Hosted, folder: Path, show: Show = unseen) -> Built:
    """Put all of ours beside what the host made; give the pages and files that are new."""
    paths, shells = shown(pages, hosted.output), hosted.shells
    written = paths if shells else [*filter(is_embed, paths)]  # the host writes what it can
    built = _write_ours(pages, written, hosted, folder, show)
    for file in chain(_about_all(pages, paths, hosted.output), () if shells else pages.data(paths)):
        write(folder / file.path, file.content)
    return built


def shown(pages: PageSet, output: HostOutput) -> Paths:
    """Give the addresses of our pages, but for those at which the project has its own."""
    return [path for path in pages.paths if path not in output.taken]


def _about_all(pages: PageSet, paths: Paths, output: HostOutput) -> Iterator[OutputFile]:
    """Give the files that tell of all pages, the host's among them."""
    ours = [pages.page(path) for path in paths]
    yield from search_files((*ours, *output.documents))
    yield from sitemap_files(
        output.options.site_url, (*output.documents, *ours), partial(modified, pages.site)
    )


def _write_ours(pages: PageSet, paths: Paths, hosted: Hosted, folder: Path, show: Show) -> Built:
    """Put every page and file below a folder; what would be written as it was is the same file."""
    for parent in sorted({path.parent for path in (*paths, *pages.file_paths)}):
        make_folder(folder / parent)
    files = [path for path in pages.file_paths if not _is_file_linked(pages, path, folder)]
    known, shells = None if hosted.is_kept else hosted.shells, hosted.shells or _NO_SHELLS
    fresh = [path for path in paths if not _is_linked(pages, path, known, folder)]
    built = map_in_processes(
        [*([file] for file in files), *_runs(fresh)],
        partial(_write, pages, shells, folder),
        is_worth_it=len(fresh) >= _WORTH_MORE,
        show=show,
    )
    done = Built(
        {path: one for path, one in built.items() if isinstance(one, BuiltPage)},
        {path: one for path, one in built.items() if isinstance(one, BuiltFile)},
    )
    pages.take(done.pages)
    return done


def _is_file_linked(pages: PageSet, path: PurePosixPath, folder: Path) -> bool:
    """Let a file for programs of the last site stand here too, if it is still right."""
    kept = pages.kept_file(path)
    return kept is not None and _stands_in(pages, folder, {str(path): kept.file})


def _is_linked(pages: PageSet, path: PurePosixPath, shells: Shells | None, folder: Path) -> bool:
    """Let the file of the last site stand here too, if it is what would be written.

    Its shell is looked up in `shells`, where they may be other ones.
    """
    kept = pages.kept(path)
    if kept is None:
        return False
    if shells and kept.shell != shells.name(kept.page, day=modified(pages.site, kept.page)):
        return False
    return _stands_in(pages, folder, kept.stamps(path))


def _stands_in(pages: PageSet, folder: Path, files: Mapping[str, FileStamp]) -> bool:
    assert pages.previous
    return stand_in(files, pages.previous.site, folder)


def _runs(paths: Paths) -> Sequence[Paths]:
    """Put pages of one story together, for they tell of the same things; in runs that are shared.

    What is made for frames comes behind the page that tells the same.
    """
    runs: list[Paths] = []
    for _, those in groupby(sorted(paths, key=_above), key=_above):
        alike = sorted(those, key=_page)
        runs += (alike[first : first + _RUN] for first in range(0, len(alike), _RUN))
    return runs


def _above(path: PurePosixPath) -> tuple[str, ...]:
    parts = _page(path)
    return parts[: min(2, len(parts) - 1)]


def _page(path: PurePosixPath) -> tuple[str, ...]:
    return path.parts[1:] if is_embed(path) else path.parts


def _write(
    pages: PageSet, shells: Shells, folder: Path, runs: Iterable[Paths]
) -> dict[PurePosixPath, BuiltPage | BuiltFile]:
    built: dict[PurePosixPath, BuiltPage | BuiltFile] = {}
    for run in runs:
        if run[0] in pages.file_paths:
            built |= _write_files(pages, folder, run)
        else:
            built |= _write_pages(pages, shells, folder, run)
    return built


def _write_files(pages: PageSet, folder: Path, paths: Paths) -> dict[PurePosixPath, BuiltFile]:
    built = {}
    for path, parts, read in pages.files_with_dependencies(paths):
        write(folder / path, b"".join(part.content for part in parts))
        sizes = tuple((part.name, len(part.content), part.read) for part in parts)
        file = stamp_of((folder / path).lstat())
        built[path] = BuiltFile(read, file, sizes if len(sizes) > 1 else ())
    return built


def _write_pages(
    pages: PageSet, shells: Shells, folder: Path, paths: Paths
) -> dict[PurePosixPath, BuiltPage]:
    built = {}
    for rendered, read in pages.rendered_with_dependencies(paths):
        page = rendered.page
        content, shell = shells.page(rendered)
        file, data = _written(content, f"{folder}/{page.path}"), None
        if rendered.data is not None:
            data = _written(rendered.data, f"{folder}/{page.data_path}")
        built[page.path] = BuiltPage(pages.page(page.path), read, shell, file, data)
    return built


def _written(content: bytes, path: str) -> FileStamp:
    """Write a file that is not there yet; tell which it is."""
    with open(path, "xb", buffering=0) as file:  # noqa: PTH123  a third of the time; `x` follows no link
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        return stamp_of(os.fstat(file.fileno()))
