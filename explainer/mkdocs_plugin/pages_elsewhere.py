"""Pages that don't go through MkDocs: it only learns where they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from explainer.build.page_set import Making
from explainer.mkdocs_plugin.generated_page import generated_file
from explainer.presentation.output import RenderedPage


class Known(Files):
    """The files of MkDocs, and those of our pages that it doesn't write, for links that lead there.

    There are many of them and few are asked for, so each is made when it is.
    """

    def __init__(
        self,
        files: Iterable[File],
        making: Making,
        paths: Iterable[PurePosixPath],
        config: MkDocsConfig,
    ) -> None:
        super().__init__(files)
        self._paths = {str(path.with_suffix(".md")): path for path in paths}
        self._making, self._config = making, config
        self._made: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = super().get_file_from_path(path)
        return file or self._of_page(PurePosixPath(path).as_posix())

    def _of_page(self, path: str) -> File | None:
        if path in self._paths and path not in self._made:
            rendered = RenderedPage(self._making.page(self._paths[path]), "")
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
