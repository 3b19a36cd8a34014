"""What one build makes: pages and files of the last one among it, where nothing they read changed.

    load ─▶ parse ─▶ link ─▶ check ─▶ compile ─▶ render

Here are the last two steps, for each page when it is asked for. A page that is kept has no view,
and nobody renders it; it becomes a page again where its shell or its file turn out to be others.
The bytes are those that a build from nothing would give.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b
from io import BytesIO
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar

from explainer.build.page_unit import FileUnit, PageUnit, file_units, page_units
from explainer.build.render import Renderer
from explainer.cache.build_record import (
    NOTHING,
    BuildRecord,
    FileStamp,
    HostOutput,
    PreviousBuild,
    RecordedFile,
    RecordedPage,
    RecordedPart,
    stamp,
)
from explainer.cache.fingerprints import COMMON, fingerprints
from explainer.exports.data.files import page_data
from explainer.exports.export_kind import FilePart
from explainer.exports.head import head
from explainer.options import Options
from explainer.presentation.output import OutputFile, Page, RenderedPage
from explainer.presentation.urls import is_embed
from explainer.site import Site
from explainer.system.files import read_record
from explainer.tracking.dependencies import Dependency

_FEW = 400  # pages that are held with their views until they are rendered

Read = tuple[Dependency, ...]  # each once; a set of a few would take ten times the memory
_R = TypeVar("_R", RecordedPage, RecordedFile)


class BuiltPage(NamedTuple):
    """What is known of a page's file when it is written, as in `RecordedPage`."""

    page: Page
    read: Read
    shell: str
    file: FileStamp
    data: FileStamp | None


class BuiltFile(NamedTuple):
    """What is known of a file for programs when it is written, as in `RecordedFile`."""

    read: Read
    file: FileStamp
    parts: tuple[tuple[str, int, Read], ...]


class MadePart(NamedTuple):
    """A stretch of a file, and what was read for it."""

    name: str
    content: bytes
    read: Read


class Built(NamedTuple):
    """All pages and files that are new, by their addresses."""

    pages: Mapping[PurePosixPath, BuiltPage]
    files: Mapping[PurePosixPath, BuiltFile]


def build(site: Site, options: Options, previous: PreviousBuild | None = None) -> "PageSet":
    """Give all pages and files of a site; what the last build made is used where it is right."""
    return PageSet(site, options, previous)


class PageSet:
    """All pages and files of a site; each is made when it is asked for."""

    def __init__(self, site: Site, options: Options, previous: PreviousBuild | None) -> None:
        self.site, self.options, self.previous = site, options, previous
        self._units = {
            unit.path: unit
            for unit in page_units(site)
            if options.site_url or not is_embed(unit.path)  # nobody could have an address for them
        }
        self._files = {unit.path: unit for unit in file_units(site, options)}
        self._bare: dict[PurePosixPath, Page] = {}
        self._made: dict[PurePosixPath, tuple[Page, Read]] = {}

    # What there is

    @property
    def paths(self) -> Collection[PurePosixPath]:
        """Where the pages are, in their order."""
        return self._units.keys()

    @property
    def pages(self) -> Iterator[Page]:
        """Give all pages, without their views."""
        return map(self.page, self._units)

    def page(self, path: PurePosixPath) -> Page:
        """Give a page without its view, and make it for that only if nobody has made it."""
        kept = self.kept(path)
        if kept is not None:
            return kept.page
        if path not in self._bare:
            made = self._make(path)
            if len(self._made) < _FEW:
                self._made[path] = made
            self._bare[path] = _bare(made[0])
        return self._bare[path]

    def _make(self, path: PurePosixPath) -> tuple[Page, Read]:
        with self.site.tracker.recording() as read:
            page = self._units[path].page(self.site)
        if not page.title:
            page = replace(page, title=self.options.site_name)
        return page, tuple(read)

    @property
    def file_paths(self) -> Collection[PurePosixPath]:
        """Where the files for programs are."""
        return self._files.keys()

    def outline(self, in_menu: Collection[PurePosixPath]) -> str:
        """Name what the host knows of our pages and files: addresses, and titles in the menu."""
        told = "\0".join(
            (
                *map(str, self.paths),
                *(self.page(path).title for path in in_menu if path in self._units),
                *map(str, self.file_paths),
            )
        )
        return blake2b(told.encode(errors="surrogatepass"), digest_size=16).hexdigest()

    # Rendering

    def rendered(self, paths: Iterable[PurePosixPath] | None = None) -> Iterator[RenderedPage]:
        """Give every page, or those named, as an HTML fragment with its head.

        They come one at a time: whoever writes them needn't hold them all.
        """
        return (rendered for rendered, _ in self.rendered_with_dependencies(paths))

    def rendered_with_dependencies(
        self, paths: Iterable[PurePosixPath] | None = None
    ) -> Iterator[tuple[RenderedPage, Read]]:
        """Make and render pages, and tell of each what was read for it."""
        for path in self.paths if paths is None else paths:
            made = self._made.pop(path) if path in self._made else self._make(path)
            page, for_page = made
            with self.site.tracker.recording() as read:
                self.site.tracker.also(for_page)
                fragment = self._renderer.render(page)
                rendered = RenderedPage(
                    page,
                    fragment.html,
                    head=head(self.site, page, self.options),
                    data=page_data(self.site, self.options, page) if page.data_path else None,
                )
            self._bare[path] = _bare(page)
            yield rendered, tuple(read)

    def files(self) -> Iterator[OutputFile]:
        """Make every file for programs."""
        for path, parts, _ in self.files_with_dependencies(self.file_paths):
            yield OutputFile(path, b"".join(part.content for part in parts))

    def files_with_dependencies(
        self, paths: Iterable[PurePosixPath]
    ) -> Iterator[tuple[PurePosixPath, Sequence[MadePart], Read]]:
        """Make files for programs in their parts, and tell of each what was read for it."""
        for path in paths:
            kept = self._kept_parts(path)
            with self.site.tracker.recording() as read:
                parts = self._files[path].parts(self.site, self.options)
                made = [kept.get(part.name) or self._made_part(part) for part in parts]
                for part in made:
                    self.site.tracker.also(part.read)
            yield path, made, tuple(read)

    def _made_part(self, part: FilePart) -> MadePart:
        with self.site.tracker.recording() as read:
            content = part.content()
        return MadePart(part.name, content, tuple(read))

    def data(self, paths: Iterable[PurePosixPath]) -> Iterator[OutputFile]:
        """Give the data of pages that another program has rendered."""
        for page in map(self.page, paths):
            if page.data_path:
                yield OutputFile(page.data_path, page_data(self.site, self.options, page))

    def take(self, built: Mapping[PurePosixPath, BuiltPage]) -> None:
        """Know of pages that another process has made."""
        self._bare |= {path: one.page for path, one in built.items()}

    @cached_property
    def _renderer(self) -> Renderer:
        return Renderer(self.site, self.options)

    # What the last build made

    def kept(self, path: PurePosixPath) -> RecordedPage | None:
        """Give what the last build made of a page, if that is still right."""
        return self._kept_pages.get(path)

    def kept_file(self, path: PurePosixPath) -> RecordedFile | None:
        """Give what the last build made of a file for programs, if that is still right."""
        return self._kept_files.get(path)

    def kept_stamps(self) -> dict[str, FileStamp]:
        """Give all files that are still right, by their addresses."""
        found = {str(path): kept.file for path, kept in self._kept_files.items()}
        for path, page in self._kept_pages.items():
            found |= page.stamps(path)
        return found

    def _kept_parts(self, path: PurePosixPath) -> dict[str, MadePart]:
        """Give the parts of a file that stand as they would be made in that of the last build."""
        last = self._record.files.get(self._files[path].name)
        if self.previous is None or last is None or not last.parts:
            return {}
        place = self.previous.site / path
        if stamp(str(place)) != last.file:
            return {}
        kept, content = {}, BytesIO(read_record(place))
        for name, size, read in last.parts:
            stretch = content.read(size)
            if self._changed.isdisjoint(read):
                known = tuple(self._record.fingerprints[number][0] for number in read)
                kept[name] = MadePart(name, stretch, known)
        return kept

    @cached_property
    def _kept_pages(self) -> Mapping[PurePosixPath, RecordedPage]:
        return _unchanged(self._units, self._record.pages, self._changed)

    @cached_property
    def _kept_files(self) -> Mapping[PurePosixPath, RecordedFile]:
        return _unchanged(self._files, self._record.files, self._changed)

    @cached_property
    def _record(self) -> BuildRecord:
        """The last build, where nothing has changed that everything may read."""
        record = self.previous.record if self.previous else NOTHING
        is_usable = (COMMON, self._fingerprint(COMMON)) in record.fingerprints
        return record if is_usable else NOTHING

    @cached_property
    def _changed(self) -> frozenset[int]:
        told = enumerate(self._record.fingerprints)
        return frozenset(number for number, (one, was) in told if self._fingerprint(one) != was)

    @cached_property
    def _fingerprints(self) -> Mapping[Dependency, str]:
        return {one: name.hex() for one, name in fingerprints(self.site).items()}

    def _fingerprint(self, dependency: Dependency) -> str:
        return self._fingerprints.get(dependency, "")

    # What is left for the next build

    def record(self, built: Built, host: HostOutput | None) -> BuildRecord:
        """Give what this build leaves for the next.

        Pages and files that are not in `built` are those of the last build, unless the project has
        its own.
        """
        known = dict.fromkeys(one for one, _ in self._record.fingerprints)  # kept ones count these
        known |= dict.fromkeys(self._fingerprints)
        for read in (
            *(page.read for page in built.pages.values()),
            *(file.read for file in built.files.values()),
        ):
            known |= dict.fromkeys(read)
        numbers = {one: number for number, one in enumerate(known)}
        pages = {self._units[path].name: self.kept(path) for path in self.paths}
        files = {self._files[path].name: self.kept_file(path) for path in self.file_paths}
        pages |= {
            self._units[path].name: RecordedPage(
                page, tuple(numbers[one] for one in read), shell, file, data
            )
            for path, (page, read, shell, file, data) in built.pages.items()
        }
        files |= {
            self._files[path].name: RecordedFile(
                tuple(numbers[one] for one in file.read),
                file.file,
                tuple(
                    RecordedPart(name, size, tuple(numbers[one] for one in read))
                    for name, size, read in file.parts
                ),
            )
            for path, file in built.files.items()
        }
        return BuildRecord(
            tuple((one, self._fingerprint(one)) for one in known),
            {name: page for name, page in pages.items() if page},
            {name: file for name, file in files.items() if file},
            host,
        )


def _unchanged(
    units: Mapping[PurePosixPath, PageUnit | FileUnit],
    recorded: Mapping[str, _R],
    changed: frozenset[int],
) -> Mapping[PurePosixPath, _R]:
    """Give what is still made and read nothing that changed."""
    there = ((path, recorded.get(unit.name)) for path, unit in units.items())
    return {path: one for path, one in there if one and changed.isdisjoint(one.read)}


def _bare(page: Page) -> Page:
    """Give what is known of a page when it is written: of a large site no views are kept."""
    return replace(page, view={}, made_from=None, part_of=None)
