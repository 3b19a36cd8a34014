"""A build after an edit that changes what pages tell, and not which pages there are.

Then MkDocs would make again what it made before. So it isn't even imported: pages are put into the
frames that it left, and all that was its own is linked to. Whatever this can't be sure of is left
to a build with MkDocs: pages that come, go or are found otherwise, a title that stands in the menu,
another configuration, document or program, a file that somebody has changed.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath

from explainer.build.check import Checked
from explainer.build.page_set import Last, Making
from explainer.build.page_writer import Show, put_all, put_files
from explainer.build.result import Built, Left
from explainer.cache.build_record import Rest, State, load, save, state
from explainer.content.load import CONTENT, PUBLISHED
from explainer.exports.search_index import search_files
from explainer.presentation.output import OutputFile
from explainer.presentation.page_shell import Frames, UnknownFrameError
from explainer.system import environment


def update(checked: Checked, project: Path, folder: Path, left: Left, show: Show) -> Built | None:
    """Build into an empty folder from what the last build left; nothing where MkDocs is needed."""
    found = load(left.record, partial(environment.environment, str(project)))
    if found is None or (rest := found[1].rest) is None:
        return None
    here, last = found
    making = Making(checked.site, rest.options, Last(last, left.site))
    frames = Frames(rest.around)
    if not making.follows or making.moves_pages(rest.around.in_menu):
        return None
    if not _linked(rest.files, left.site, folder):
        return None
    try:
        written, kept = put_all(making, [*making.paths], frames, folder, show)
    except UnknownFrameError:
        return None
    if making.outline(rest.around.in_menu) != rest.outline:
        return None
    put_files(_files(making, rest), folder)
    build = replace(making.left(written, kept, folder), rest=rest)
    return Built(
        pages=len(making.paths),
        kept=len(kept),
        warnings=(),
        read=read_by(checked, project, here.read),
        leave=partial(save, left.record, here, build),
    )


def read_by(checked: Checked, project: Path, host: Collection[str]) -> tuple[Path, ...]:
    """Give the files and folders that a build reads, where that of its host can be told."""
    own = (CONTENT, PurePosixPath(checked.site.settings.texts), PUBLISHED)
    return (*(project / path for path in own), *map(Path, host)) if host else ()


def others(folder: Path, ours: Collection[PurePosixPath]) -> dict[str, State]:
    """Give all files of a site but ours, with their states."""
    known, found = {*map(str, ours)}, {}
    for here, _, names in os.walk(folder):
        below = os.path.relpath(here, folder)
        for name in names:
            path = name if below == "." else f"{below}/{name}"
            if path not in known and (one := state(f"{folder}/{path}")):
                found[path] = one
    return found


def _files(making: Making, rest: Rest) -> Iterator[OutputFile]:
    yield from (file for file in making.files if file.path not in rest.taken)
    yield from search_files((*making.pages, *rest.documents))


def _linked(files: Mapping[str, State], site: Path, folder: Path) -> bool:
    """Let files of the last site stand here too; tell whether each is as it was."""
    for path, was in files.items():
        if state(f"{site}/{path}") != was:
            return False
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(f"{site}/{path}", f"{folder}/{path}")
        except OSError:  # of a system without links, say
            return False
    return True
