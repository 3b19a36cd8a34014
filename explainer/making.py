"""The pages of one build: those of the last one among them where nothing that they read changed.

A page that is kept has no view, and nobody renders it; it becomes a page again where its frame or
its file turn out to be others. The bytes are those that a build from nothing would give.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import NamedTuple

from explainer.digests import COMMON, digests
from explainer.exports.head import modified
from explainer.last_build import LastBuild, Made, State
from explainer.options import Options
from explainer.output import Page, RenderedPage
from explainer.pipeline import Unit, render_pages, units
from explainer.reads import Part
from explainer.site import Site


class Written(NamedTuple):
    """What is known of a page's file when it is written, as in `Made`."""

    parts: frozenset[Part]
    frame: str
    file: State


@dataclass(slots=True)
class Making:
    """All pages of a site; `last` is what is left of the last build, if there was one."""

    site: Site
    options: Options
    last: LastBuild | None = None
    pages: tuple[Page, ...] = ()
    _units: dict[PurePosixPath, Unit] = field(default_factory=dict)
    _kept: dict[PurePosixPath, Made] = field(default_factory=dict)
    _parts: dict[PurePosixPath, frozenset[Part]] = field(default_factory=dict)
    _digests: Mapping[Part, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._digests = {part: name.hex() for part, name in digests(self.site).items()}
        still = self._unchanged()
        self.pages = tuple(self._page(unit, still.get(unit.name)) for unit in units(self.site))

    def _unchanged(self) -> Mapping[str, Made]:
        """Give the pages of the last build that read nothing which changed since."""
        last = self.last.digests if self.last else ()
        changed = {n for n, (part, was) in enumerate(last) if self._digests.get(part, "") != was}
        if self.last is None or (COMMON, self._digests[COMMON]) not in last:
            return {}
        return {name: one for name, one in self.last.pages.items() if changed.isdisjoint(one.parts)}

    def _page(self, unit: Unit, kept: Made | None) -> Page:
        if kept is not None:
            page = kept.page
            self._kept[page.path] = kept
        else:
            with self.site.reads.noted() as parts:
                page = unit.page(self.site)
            self._parts[page.path] = frozenset(parts)
        self._units[page.path] = unit
        return page

    def day(self, page: Page) -> str:
        """Give the day on which a page was last looked at, where that is known."""
        return modified(self.site, page)

    def kept(self, page: Page) -> Made | None:
        """Give what the last build made of a page, if that is still right."""
        return self._kept.get(page.path)

    def rendered(self, pages: Iterable[Page]) -> Iterator[tuple[RenderedPage, frozenset[Part]]]:
        """Render pages, and tell of each what was read for it."""
        for page in pages:
            with self.site.reads.noted() as parts:
                whole = self._units[page.path].page(self.site) if page.path in self._kept else page
                (rendered,) = render_pages(self.site, self.options, [whole])
            yield rendered, self._parts.get(page.path, frozenset()) | parts

    def left(self, written: Mapping[PurePosixPath, Written], kept: Iterable[Page]) -> LastBuild:
        """Give what this build leaves for the next: pages that it wrote, and those it kept."""
        parts = dict.fromkeys(part for part, _ in self.last.digests) if self.last else {}
        parts |= dict.fromkeys(
            (*self._digests, *(p for one in written.values() for p in one.parts))
        )
        numbers = {part: number for number, part in enumerate(parts)}
        made = {self._name(page): self._kept[page.path] for page in kept}
        for page in self.pages:
            if (one := written.get(page.path)) is not None:
                bare = replace(page, view={}, made_from=None, part_of=None)
                read = tuple(numbers[part] for part in one.parts)
                made[self._name(page)] = Made(bare, read, one.frame, one.file)
        return LastBuild(tuple((part, self._digests.get(part, "")) for part in numbers), made)

    def _name(self, page: Page) -> str:
        return self._units[page.path].name
