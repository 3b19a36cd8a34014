"""Pages and files of ours that don't go through MkDocs: it only learns where they are."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from explainer.build.page_set import PageSet
from explainer.mkdocs_plugin.generated_page import generated_file
from explainer.presentation.output import RenderedPage


class KnownFiles(Files):
    """The files of MkDocs, and those of ours that it doesn't write, for links that lead there.

    There are many of them and few are asked for, so each is made when it is.
    """

    def __init__(self, files: Iterable[File], pages: PageSet, config: MkDocsConfig) -> None:
        super().__init__(files)
        self._pages, self._config = pages, config
        self._paths = {str(path.with_suffix(".md")): path for path in pages.paths}
        self._exported = {*map(str, pages.file_paths)}
        self._data = {str(path.with_suffix(".json")): path for path in pages.paths}
        self._made: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = super().get_file_from_path(path)
        return file or self._ours(PurePosixPath(path).as_posix())

    def _ours(self, path: str) -> File | None:
        if path not in self._made and path in self._paths:
            rendered = RenderedPage(self._pages.page(self._paths[path]), "")
            self._made[path] = generated_file(rendered, self._config, edit=None, menu=None)
        if path not in self._made and (path in self._exported or self._is_data(path)):
            self._made[path] = File.generated(
                self._config, path, content=b"", inclusion=InclusionLevel.INCLUDED
            )
        return self._made.get(path)

    def _is_data(self, path: str) -> bool:
        return path in self._data and self._pages.page(self._data[path]).data_path is not None
