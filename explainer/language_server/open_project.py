"""A project with the files that are open in an editor: their text stands for that on the disk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from explainer.build.check import Checked, CheckLeft, last_check, read_and_check
from explainer.content.load import CONTENT, load_yaml
from explainer.content.parse import document_of
from explainer.content.yaml_reader import Document
from explainer.diagnostics.text_file import TextFile
from explainer.language_server.occurrences import Occurrences, defined
from explainer.site import Ref


@dataclass(slots=True)
class OpenProject:
    """What is known of a project between two keys; `check` brings the findings up to date.

    `last_whole` is the last check of a site in which nothing was broken, or else the last one:
    what there is to complete doesn't vanish while a line is half typed.
    """

    root: Path
    unsaved: dict[PurePath, str] = field(default_factory=dict)
    checked: Checked | None = None
    last_whole: Checked | None = None
    _left: CheckLeft | None = None
    _ids: dict[PurePath, tuple[Ref, ...]] = field(default_factory=dict)
    _saved: Mapping[PurePath, TextFile] | None = None
    _occurrences: Occurrences | None = None

    def is_content(self, path: Path) -> bool:
        return path.is_relative_to(self.root / CONTENT) and path.suffix == ".yaml"

    def type(self, path: PurePath, text: str) -> None:
        """Take the text of an open file."""
        self.unsaved[path] = text
        self._occurrences = None

    def close(self, path: PurePath) -> None:
        """Take what the disk holds again."""
        self.unsaved.pop(path, None)
        self.forget()

    def forget(self) -> None:
        """Read the files again: one of them changed."""
        self._saved = self._occurrences = None

    def check(self) -> Checked:
        """Check all anew that a change can have touched."""
        previous = self._left or last_check(self.root)
        checked = read_and_check(self.root, previous, self.unsaved)
        if checked.left is not None:
            self._left = checked.left
        self.checked = checked
        self._remember_ids()
        if checked.site.is_whole or self.last_whole is None:
            self.last_whole = checked
        return checked

    @property
    def whole(self) -> Checked:
        return self.last_whole or self.check()

    @property
    def files(self) -> Mapping[PurePath, TextFile]:
        """All content files, as they are typed now."""
        if self._saved is None:
            read, _ = load_yaml(self.root)
            self._saved = {file.path: file for file in read}
        typed = {path: TextFile(path, text) for path, text in self.unsaved.items()}
        return {**self._saved, **typed}

    @property
    def occurrences(self) -> Occurrences:
        """Where each id is typed."""
        if self._occurrences is None:
            self._occurrences = Occurrences(tuple(self._documents()))
        return self._occurrences

    @property
    def ids(self) -> tuple[Ref, ...]:
        """All things that there are; of a file that can't be read now, those that it last had."""
        self._remember_ids()
        return tuple(ref for refs in self._ids.values() for ref in refs)

    def _remember_ids(self) -> None:
        for path in self._ids.keys() - self.files.keys():
            del self._ids[path]
        for document in self.occurrences.documents:
            self._ids[document.file.path] = tuple(one.ref for one in defined(document))

    def _documents(self) -> Iterator[Document]:
        for file in self.files.values():
            document, _ = document_of(file)
            if document is not None:
                yield document
