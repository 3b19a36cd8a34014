"""What a run of the plugin made of the content, as MkDocs asks for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig

from explainer.build.page_set import Making
from explainer.mkdocs_plugin.pages_elsewhere import Listed
from explainer.presentation.output import Page, RenderedPage
from explainer.presentation.page_shell import canonical


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
        robots = "" if page.is_found else "noindex"
        meta = {"robots": robots, "modified": self.making.day(page)}
        return Listed(canonical(config.site_url or "", page.path), meta)


def make(making: Making, *, directly: bool) -> Made:
    """Render all pages, unless each is written directly when it is rendered."""
    made = Made(making, None)
    return made if directly else Made(making, tuple(made.render(making.paths)))
