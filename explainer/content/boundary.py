"""Which files of a project are data, and which count as program.

Data are claim files, kept texts, and the lists of published ids and of reviews: whatever stands in
them, nothing runs, and nothing but text gets onto the site. All else can change what a build does,
what it may reach and what it publishes: the configuration with its hooks, tags and plugins,
documents with raw HTML and scripts, the theme's folder, workflows, the program itself.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.content.load import CONTENT, PUBLISHED, REVIEWED
from explainer.diagnostics.content_rules import PROGRAM_CHANGED
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

_HINT = "read it as you would read code: it is checked by nothing here"


def is_data(path: PurePosixPath, texts: PurePosixPath) -> bool:
    """Tell whether a file is data, where the kept texts lie in a folder `texts`."""
    if ".." in path.parts:
        return False
    is_claims = path.is_relative_to(CONTENT) and path.suffix == ".yaml"
    is_text = path.is_relative_to(texts) and path.suffix == ".txt"
    return is_claims or is_text or path in (PUBLISHED, REVIEWED)


def program_changes(changed: bytes, texts: str) -> Iterator[Diagnostic]:
    """Note each changed file that counts as program; the paths are as `git diff -z` gives them."""
    for path in _paths(changed):
        if not is_data(path, PurePosixPath(texts)):
            yield PROGRAM_CHANGED.at(
                Span(TextFile(path, ""), 0, 0), "this file counts as program", hint=_HINT
            )


def _paths(changed: bytes) -> Iterable[PurePosixPath]:
    names = changed.decode(errors="surrogateescape").split("\0")
    return (PurePosixPath(name) for name in names if name)
