"""What a project gives besides its content, looked at before MkDocs reads or publishes any of it.

MkDocs follows links, walks without end and copies whatever it finds. So links in `docs/` and in the
theme's `custom_dir` lead to plain files of the project, and nowhere else. What would take the place
of a page or file of ours is refused with both names, but for the two pages that a newsroom writes
by itself on purpose.
"""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import markdown_extensions

from explainer.build.page_set import PageSet
from explainer.exports import search_index
from explainer.exports.sitemap import COMPRESSED, SITEMAP
from explainer.reports.display import harmless
from explainer.system.files import (
    MAX_BYTES,
    FolderEntry,
    RefusedError,
    inside,
    is_editors,
    read,
    walk,
)
from explainer.theme import FOLDER

OWN_PAGES = ("index.md", "explainers/index.md")  # that a project may write in place of ours
_TEMPLATES = (".html", ".py", ".yml")  # of the theme: those are no files of the site
# What MkDocs reads as text, by the setting that names its folder: pages and templates.
_READ = {"docs_dir": markdown_extensions, "custom_dir": (".html", ".xml")}
_NOT_FOUND = PurePosixPath("404.html")  # a template, which a project may have its own of
_MOST = 20  # told at once: who mends them sees the others then


def refuse_odd_files(config: MkDocsConfig) -> None:
    """Raise where a folder that MkDocs reads holds what it must not be given."""
    project = Path(config.config_file_path).parent
    found = [
        one
        for setting, folder in _folders(config).items()
        for one in _odd_files(project, setting, folder)
    ]
    _raise(found)


def _folders(config: MkDocsConfig) -> dict[str, Path]:
    own = {"docs_dir": config.docs_dir, "custom_dir": config.theme.custom_dir}
    return {setting: Path(folder) for setting, folder in own.items() if folder}


def _raise(found: list[str]) -> None:
    if found:
        more = len(found) - _MOST
        raise PluginError("\n".join([*found[:_MOST], *([f"and {more:,} more"] * (more > 0))]))


def _odd_files(project: Path, setting: str, folder: Path) -> Iterator[str]:
    try:
        inside(folder, project)
    except RefusedError:
        yield f"{setting}: {harmless(str(folder))} is outside of the project: name a folder in it"
        return
    refused: list[OSError] = []
    for entry in walk(folder, refused=refused.append):
        why = _why_not(entry, project) or _why_no_text(entry, _READ[setting])
        if why:
            yield f"{_named(entry.path, project)}: {why}"
    for error in refused:
        remedy = error.remedy if isinstance(error, RefusedError) else "give this user the right to"
        yield f"{_named(error.filename, project)}: {error.strerror}: {remedy}"


def _named(path: str, project: Path) -> str:
    return harmless(os.path.relpath(path, project))


def _why_not(entry: FolderEntry, project: Path) -> str:
    """Say why a file can't be given to MkDocs, if it can't."""
    if not entry.name.isprintable():
        return "this name is no UTF-8, or holds what can't be seen: rename it"
    if entry.is_symlink():
        return "" if is_editors(entry.name) else _why_no_link(entry, project)
    if not Path(entry).is_dir() and not Path(entry).is_file():
        return "this is no plain file: put one here, or take it away"
    return ""


def _why_no_text(entry: FolderEntry, endings: tuple[str, ...]) -> str:
    """Say why MkDocs can't read a page or a template, if so."""
    if not entry.name.endswith(endings) or not Path(entry).is_file():
        return ""
    if entry.stat().st_size > MAX_BYTES:
        return f"this has more than {MAX_BYTES:,} bytes: cut it into several"
    try:
        read(os.path.realpath(entry.path)).decode()
    except UnicodeDecodeError as error:
        return f"byte {error.start + 1:,} is no UTF-8: save it as UTF-8, then look at its accents"
    except OSError:
        return "this user has no right to read it: give it to this user"
    return ""


def _why_no_link(entry: FolderEntry, project: Path) -> str:
    if Path(entry).is_dir():
        return "this is a link to a folder: put the files themselves here"
    try:
        real = Path(inside(entry.path, project)).relative_to(os.path.realpath(project))
    except RefusedError:
        return "this link leads out of the project: put the file itself here"
    if any(part.startswith(".") for part in real.parts):
        return "this link leads to a hidden file: put the file itself here"
    return "" if Path(entry).is_file() else "this link leads to no file: take it away"


def own_pages(files: Files, pages: PageSet, config: MkDocsConfig) -> Iterator[PurePosixPath]:
    """Give the addresses of ours at which the project has its own page; raise for all others."""
    ours = _Ours(pages, config)
    found = []
    for file in files:
        path = PurePosixPath(file.dest_uri)
        place = _given(file, config)
        taken = ours.taken_by(path) if place else None
        if taken and file.src_uri in OWN_PAGES and path in pages.paths:
            yield path
        elif taken:
            found.append(_in_place(place, taken))
    _raise([*found, *_templates(ours, config)])


def _in_place(place: str, taken: str) -> str:
    return f"{harmless(place)} would take the place of {taken}, which is ours: give it another name"


def _given(file: File, config: MkDocsConfig) -> str:
    """Name a published file as the project has it; nothing of a theme or plugin."""
    if file.inclusion is InclusionLevel.EXCLUDED or file.abs_src_path is None:
        return ""
    for folder in _folders(config).values():
        if Path(file.abs_src_path).is_relative_to(folder):
            return os.path.relpath(file.abs_src_path, Path(config.config_file_path).parent)
    return ""


def _templates(ours: "_Ours", config: MkDocsConfig) -> Iterator[str]:
    """Tell of templates that MkDocs makes files of, where the project has them from."""
    own = Path(config.theme.custom_dir) if config.theme.custom_dir else None
    for name in sorted({*config.theme.static_templates} - {str(_NOT_FOUND)}):
        taken = ours.taken_by(PurePosixPath(name))
        if taken and own and (own / name).exists():
            yield _in_place(f"{own.name}/{name}", taken)
    for name in config.extra_templates:
        if taken := ours.taken_by(PurePosixPath(name)):
            yield _in_place(f"extra_templates: {name}", taken)


class _Ours:
    """All addresses of ours, whatever their case and the folders that they stand in."""

    def __init__(self, pages: PageSet, config: MkDocsConfig) -> None:
        self._pages = pages
        paths = (*pages.paths, *pages.file_paths, SITEMAP, COMPRESSED)
        themes = _theme_files() if config.theme.name == "explainer" else ()
        self._files = {_folded(path): path for path in (*paths, *themes, _NOT_FOUND)}
        self._folders = {_folded(above): above for path in paths for above in path.parents}

    def taken_by(self, path: PurePosixPath) -> str | None:
        """Name what of ours stands there, above it or below it."""
        if path.parent == search_index.FOLDER and path.suffix != ".html":
            return f"{search_index.FOLDER}/"
        for place in (path, *path.parents):
            if (ours := self._files.get(_folded(place))) is not None:
                return str(ours)
        if data := self._data(path):
            return str(data)
        folder = self._folders.get(_folded(path))
        return None if folder is None else f"{folder}/"

    def _data(self, path: PurePosixPath) -> PurePosixPath | None:
        """Give the data of one of our pages that stands there: only for that is the page made."""
        page = self._files.get(_folded(path.with_suffix(".html")))
        is_data = path.suffix.casefold() == ".json" and page in self._pages.paths
        return self._pages.page(page).data_path if page and is_data else None


def _folded(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFC", str(path)).casefold()


def _theme_files() -> Iterator[PurePosixPath]:
    """Give all files of the theme that stand on the site."""
    for entry in walk(FOLDER, into=lambda folder: folder.name != "__pycache__"):
        if entry.is_file() and not entry.name.endswith(_TEMPLATES):
            yield PurePosixPath(Path(entry.path).relative_to(FOLDER).as_posix())
