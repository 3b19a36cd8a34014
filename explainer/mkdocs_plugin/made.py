"""What a run of the plugin made of the content, as MkDocs asks for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig

from explainer.making import Making
from explainer.mkdocs_plugin.directly import Listed
from explainer.mkdocs_plugin.generated_page import canonical
from explainer.output import Page, RenderedPage


@dataclass(frozen=True, slots=True)
class Made:
    """All pages and files of a run; `rendered` are all pages, where MkDocs is to write them."""

    making: Making
    rendered: tuple[RenderedPage, ...] | None

    @property
    def pages(self) -> Iterator[Page]:
        return self.making.pages

    def render(self, paths: Iterable[PurePosixPath]) -> Iterator[RenderedPage]:
        return (rendered for rendered, _ in self.making.rendered(paths))

    def listed(self, page: Page, config: MkDocsConfig) -> Listed:
        """Give what the list of pages prints of one."""
        robots = "" if _is_found(page) else "noindex"
        meta = {"robots": robots, "modified": self.making.day(page)}
        return Listed(canonical(config, page.path), meta)

    def outline(self) -> tuple[object, ...]:
        """Give what MkDocs prints of our pages and files elsewhere than on them."""
        pages = ((one.path, _is_found(one), self.making.day(one)) for one in self.pages)
        return (*pages, *(file.path for file in self.making.files))


def make(making: Making, *, directly: bool) -> Made:
    """Render all pages, unless each is written directly when it is rendered."""
    made = Made(making, None)
    return made if directly else Made(making, tuple(made.render(making.paths)))


def _is_found(page: Page) -> bool:
    return page.is_listed and not page.is_draft
