"""What one build makes: pages and files of the last one among it, where nothing they read changed.

A page that is kept has no view, and nobody renders it; it becomes a page again where its frame or
its file turn out to be others. The bytes are those that a build from nothing would give.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import NamedTuple, TypeVar

from explainer.build.page_unit import FileUnit, PageUnit, file_units, page_units
from explainer.build.pipeline import render_pages
from explainer.cache.build_record import NOTHING, LastBuild, Made, MadeFile, State, state
from explainer.cache.fingerprints import COMMON, digests
from explainer.exports.head import modified
from explainer.options import Options
from explainer.presentation.output import OutputFile, Page, RenderedPage
from explainer.site import Site
from explainer.system.parallel import in_two
from explainer.tracking.dependencies import Dependency

_WORTH_TWO = 30  # files, most of which are pictures

_File = tuple[OutputFile, frozenset[Dependency]]
_M = TypeVar("_M", Made, MadeFile)


class Last(NamedTuple):
    """What is left of the last build: its record, where there is one, and its site."""

    build: LastBuild | None
    site: Path


class Written(NamedTuple):
    """What is known of a page's file when it is written, as in `Made`."""

    page: Page
    parts: frozenset[Dependency]
    frame: str
    file: State


@dataclass(slots=True)
class Making:
    """All pages and files of a site; a page is made when it is asked for."""

    site: Site
    options: Options
    last: Last | None = None
    files: tuple[OutputFile, ...] = ()
    _units: dict[PurePosixPath, PageUnit] = field(default_factory=dict)
    _kept: dict[PurePosixPath, Made] = field(default_factory=dict)
    _bare: dict[PurePosixPath, Page] = field(default_factory=dict)
    _names: dict[PurePosixPath, str] = field(default_factory=dict)
    _parts: dict[PurePosixPath, frozenset[Dependency]] = field(default_factory=dict)
    _digests: Mapping[Dependency, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        site, options = self.site, self.options
        self._digests = {part: name.hex() for part, name in digests(site).items()}
        last = self._last()
        changed = {n for n, (part, was) in enumerate(last.digests) if self._digest(part) != was}
        pages, files = _unchanged(last.pages, changed), _unchanged(last.files, changed)
        self._units = {unit.path: unit for unit in page_units(site)}
        kept = ((path, pages.get(unit.name)) for path, unit in self._units.items())
        self._kept = {path: made for path, made in kept if made is not None}
        self.files = tuple(self._all_files([*file_units(site, options)], files))

    @property
    def follows(self) -> bool:
        """Whether there is a last build, and the settings are what they were."""
        return self._last() is not NOTHING

    def moves_pages(self, in_menu: Collection[PurePosixPath]) -> bool:
        """Tell whether pages came or went; those in the menu may have been left out before."""
        last = {one.page.path for one in self._last().pages.values()}
        return last.difference(in_menu) != self._units.keys() - {*in_menu}

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
        kept = self._kept.get(path)
        if kept is not None:
            return kept.page
        if path not in self._bare:
            self._bare[path] = _bare(self._units[path].page(self.site))
        return self._bare[path]

    def _last(self) -> LastBuild:
        """Give the last build, where nothing has changed that everything may read."""
        last = self.last.build if self.last else None
        is_usable = last and (COMMON, self._digests[COMMON]) in last.digests
        return last if last and is_usable else NOTHING

    def _digest(self, part: Dependency) -> str:
        return self._digests.get(part, "")

    def _all_files(
        self, units: Sequence[FileUnit], kept: Mapping[str, MadeFile]
    ) -> Iterator[OutputFile]:
        still = {
            unit.name: kept[unit.name] for unit in units if self._is_there(kept.get(unit.name))
        }
        drawn = [unit for unit in units if unit.name not in still]
        made = in_two(drawn, self._made_files, is_worth_it=len(drawn) >= _WORTH_TWO)
        for unit in units:
            if unit.name in still:
                file, parts = self._read(still[unit.name])
            else:
                file, parts = made[unit.name]
            self._names[file.path], self._parts[file.path] = unit.name, parts
            yield file

    def _is_there(self, kept: MadeFile | None) -> bool:
        return bool(self.last and kept and state(f"{self.last.site}/{kept.path}") == kept.file)

    def _read(self, kept: MadeFile) -> _File:
        assert self.last is not None
        parts = frozenset(self._last().digests[number][0] for number in kept.parts)
        return OutputFile(kept.path, (self.last.site / kept.path).read_bytes()), parts

    def _made_files(self, units: Sequence[FileUnit]) -> Mapping[str, _File]:
        made = {}
        for unit in units:
            with self.site.tracker.recording() as parts:
                file = unit.file(self.site, self.options)
            made[unit.name] = file, frozenset(parts)
        return made

    def day(self, page: Page) -> str:
        """Give the day on which a page was last looked at, where that is known."""
        return modified(self.site, page)

    def outline(self, in_menu: Collection[PurePosixPath]) -> str:
        """Name what is said of our pages and files elsewhere than on them; the menu has titles."""
        said = "\0".join(
            (
                *(f"{one.path} {one.is_found} {self.day(one)}" for one in self.pages),
                *(self.page(path).title for path in in_menu if path in self._units),
                *(str(file.path) for file in self.files),
            )
        )
        return blake2b(said.encode(errors="surrogatepass"), digest_size=16).hexdigest()

    def kept(self, path: PurePosixPath) -> Made | None:
        """Give what the last build made of a page, if that is still right."""
        return self._kept.get(path)

    def rendered(
        self, paths: Iterable[PurePosixPath]
    ) -> Iterator[tuple[RenderedPage, frozenset[Dependency]]]:
        """Make and render pages, and tell of each what was read for it."""
        for path in paths:
            with self.site.tracker.recording() as parts:
                page = self._units[path].page(self.site)
                (rendered,) = render_pages(self.site, self.options, [page])
            self._bare[path] = _bare(page)
            yield rendered, frozenset(parts)

    def take(self, written: Mapping[PurePosixPath, Written]) -> None:
        """Know of pages that another process has made."""
        self._bare |= {path: one.page for path, one in written.items()}

    def left(
        self,
        written: Mapping[PurePosixPath, Written],
        kept: Iterable[PurePosixPath],
        folder: Path,
    ) -> LastBuild:
        """Give what this build leaves for the next, in a folder with all its files.

        Pages stand in `written` or in `kept`; those that are in neither are made anew each time.
        """
        parts = dict.fromkeys(part for part, _ in self._last().digests)  # kept pages count on these
        for those in (
            self._digests,
            *self._parts.values(),
            *(one.parts for one in written.values()),
        ):
            parts |= dict.fromkeys(those)
        numbers = {part: number for number, part in enumerate(parts)}
        return LastBuild(
            tuple((part, self._digest(part)) for part in parts),
            {self._units[path].name: self._kept[path] for path in kept}
            | dict(self._pages_left(written, numbers)),
            dict(self._files_left(folder, numbers)),
        )

    def _pages_left(
        self, written: Mapping[PurePosixPath, Written], numbers: Mapping[Dependency, int]
    ) -> Iterator[tuple[str, Made]]:
        for path, one in written.items():
            parts = tuple(numbers[part] for part in one.parts)
            yield self._units[path].name, Made(one.page, parts, one.frame, one.file)

    def _files_left(
        self, folder: Path, numbers: Mapping[Dependency, int]
    ) -> Iterator[tuple[str, MadeFile]]:
        for file in self.files:
            if found := state(f"{folder}/{file.path}"):
                parts = tuple(numbers[part] for part in self._parts[file.path])
                yield self._names[file.path], MadeFile(file.path, parts, found)


def _unchanged(made: Mapping[str, _M], changed: set[int]) -> Mapping[str, _M]:
    """Give what read nothing that changed."""
    return {name: one for name, one in made.items() if changed.isdisjoint(one.parts)}


def _bare(page: Page) -> Page:
    """Give what is known of a page when it is written: of a large site no views are kept."""
    return replace(page, view={}, made_from=None, part_of=None)
