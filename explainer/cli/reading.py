"""`explainer read`: shows what a program proposed beside the words of its source, entry by entry.

The mark is taken away from an entry that a person names, or says yes to; there is no way to do that
for all at once without having been shown each.
"""

import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import typer

from explainer.analysis.guesses import Proposed, proposed
from explainer.analysis.read_beside import Beside, read_beside
from explainer.build.check import check_incrementally
from explainer.cli.terminal import say, stop
from explainer.content.load import load_yaml
from explainer.content.parse import document_of
from explainer.content.read_marks import marked, without_mark
from explainer.content.yaml_edits import edited
from explainer.content.yaml_reader import DataPath, Document
from explainer.reports.display import harmless
from explainer.site import Site
from explainer.system.writing import write_inside

_ORDER = ("sources", "actors")  # of folders: who speaks is read before what is said
_PAGE = "explainer.yaml"  # which sums up the statements, and so comes last
_COLUMNS = 100
_OPENS, _CLOSES = "▸", "◂"
_QUESTION = "Is this right as it stands? [y]es, [n]ot yet, [q]uit"


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry with a mark, in its file."""

    document: Document
    path: DataPath

    @property
    def file(self) -> PurePath:
        return self.document.file.path

    @property
    def id(self) -> str:
        """The id to name it by: of an entry that is a whole file, that file's."""
        if self.path:
            return str(self.path[-1])
        return self.file.parent.name if self.file.name == _PAGE else self.file.stem


def read_entries(root: Path, place: Path | None, ids: Sequence[str]) -> None:
    """Show the marked entries of a file or a folder, or take the marks of some of them away."""
    within = _within(root, place)
    unread = [*_unread(root, within)]
    if ids:
        _take_marks(root, [_named(unread, id_, within) for id_ in dict.fromkeys(ids)])
        return
    if not unread:
        say("nothing is left to be read")
        return
    site = check_incrementally(root).site
    things = {(thing.place.document.file.path, thing.place.path): thing for thing in proposed(site)}
    asks = sys.stdin.isatty() and sys.stdout.isatty()
    for number, one in enumerate(unread, 1):
        say(_shown(one, things.get((one.file, one.path)), site, f"{number} of {len(unread)}"))
        if asks and not _ask(root, one):
            return
    if not asks:
        where = place or within or "FILE"
        say(
            f"{len(unread)} to be read. Mend what is wrong; then name what is right:"
            f" explainer read {where} ID …"
        )


def _within(root: Path, place: Path | None) -> PurePath | None:
    if place is None:
        return None
    found = (Path.cwd() / place).resolve()
    if not found.exists() or not found.is_relative_to(root):
        raise stop(f"there is no {place} in {root}: name a file or a folder in content/", code=2)
    return found.relative_to(root)


def _unread(root: Path, within: PurePath | None) -> Iterator[Unread]:
    """Give what is to be read in the order in which it is best read."""
    files, _ = load_yaml(root)
    chosen = [one for one in files if within is None or one.path.is_relative_to(within)]
    for file in sorted(chosen, key=lambda one: _rank(one.path)):
        document, _ = document_of(file)
        if document is not None:
            yield from (Unread(document, path) for path in marked(document))


def _rank(path: PurePath) -> tuple[int, str, bool, str]:
    folder = path.parts[1]
    first = _ORDER.index(folder) if folder in _ORDER else len(_ORDER)
    return first, folder, path.name == _PAGE, str(path)


def _named(unread: Sequence[Unread], id_: str, within: PurePath | None) -> Unread:
    found = [one for one in unread if one.id == id_]
    if len(found) == 1:
        return found[0]
    if found:
        files = " and ".join(str(one.file) for one in found)
        raise stop(f"`{id_}` is to be read in {files}: name one of them before it", code=2)
    left = ", ".join(f"`{one.id}`" for one in unread) or "nothing"
    raise stop(
        f"there is no `{id_}` to be read in {within}: nothing was changed; to be read: {left}",
        code=2,
    )


# What is shown


def _shown(one: Unread, thing: Proposed | None, site: Site, count: str) -> str:
    span = one.document.entry(one.path) if one.path else one.document.span()
    line, _ = span.file.position(span.start)
    shown = [f"{one.file}:{line}  {one.id}  ({count})", ""]
    indent = " " * (len(one.path) * 2 - 2 if one.path else 0)
    typed = textwrap.dedent(indent + span.text).splitlines()
    shown += (f"  {harmless(each)}" for each in typed)
    if thing is None:
        shown += ["", "  `explainer check` says why this can't be read yet"]
    else:
        for beside in read_beside(site, thing):
            shown += ["", *_in_source(beside)]
    return "\n".join([*shown, ""])


def _in_source(beside: Beside) -> Iterator[str]:
    """Show a stretch of a source, the words that are meant between two signs."""
    text, (start, end), (first, last) = beside.text.text, beside.stretch, beside.words
    line, _ = beside.text.position(first)
    yield f"  {beside.source}, line {line}:"
    marks = ("", "") if beside.words == beside.stretch else (_OPENS, _CLOSES)
    told = f"{text[start:first]}{marks[0]}{text[first:last]}{marks[1]}{text[last:end]}"
    flat = harmless(" ".join(told.split()))
    yield from (f"  | {each}" for each in textwrap.wrap(flat, _COLUMNS, break_on_hyphens=False))


# What is taken away


def _ask(root: Path, one: Unread) -> bool:
    """Ask whether an entry is right; tell whether to go on with the next."""
    answer = ""
    while answer not in ("y", "n", "q"):
        answer = str(typer.prompt(_QUESTION, default="n", show_default=False, err=True))[:1].lower()
    if answer == "y":
        fresh = [each for each in _unread(root, one.file) if each.path == one.path]
        if fresh:  # it may have been mended meanwhile, and its mark with it
            _take_marks(root, fresh)
        say("")
    return answer != "q"


def _take_marks(root: Path, read: Sequence[Unread]) -> None:
    """Write the files without the marks of some entries, or none of them."""
    edits = {(one.file, one.path): without_mark(one.document, one.path) for one in read}
    for one in read:
        if edits[one.file, one.path] is None:
            raise stop(
                f"{one.file}: the mark of `{one.id}` shares its place with a comment: nothing was"
                " changed; take `guessed` out by hand",
                code=1,
            )
    for document in dict.fromkeys(one.document for one in read):
        path = document.file.path
        here = [edit for (file, _), edit in edits.items() if edit and file == path]
        write_inside(root / path, edited(document.file.text, here).encode(), root)
    for one in read:
        say(f"{one.file}: read `{one.id}`")
