"""`explainer new`: writes new files, and never over one that is there."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from explainer.cli.day import typed_day
from explainer.cli.scaffold import (
    SourceFacts,
    actor_files,
    example_files,
    explainer_files,
    source_files,
)
from explainer.cli.terminal import say, stop
from explainer.content.load import load_yaml
from explainer.content.parse import Entries, parse_files
from explainer.content.validation_messages import check_explainer_id, check_id
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.presentation.output import OutputFile
from explainer.system.files import read
from explainer.system.project import nearest_project
from explainer.system.writing import write_all_inside

_NEXT = "Fill in its empty fields; `explainer check` says what is missing."
CheckId = Callable[[Span, str], Iterator[Diagnostic]]
_FOLDERS = ("actors", "sources")  # their names can't be a story's


def begin_explainer(project: Path | None, id_: str, *, example: bool) -> None:
    root, _ = _ready(project, id_, check_explainer_id)
    if id_ in _FOLDERS:
        raise stop(f"content/{id_}/ holds all {id_}: give the explainer another id", code=2)
    if example:
        write_new(root, tuple(example_files(id_)))
        say("It is whole: `explainer check` finds nothing. Change it into your story.")
        return
    write_new(root, explainer_files(id_))
    say(f"{_NEXT} The article comes with: explainer new source ID --text FILE")


def begin_actor(project: Path | None, id_: str) -> None:
    root, entries = _ready(project, id_)
    if id_ in entries.sources:
        raise _taken(id_, "source")
    write_new(root, actor_files(id_))
    say(f"{_NEXT} Claims name it as `by: {id_}`.")


def begin_source(project: Path | None, id_: str, text: Path) -> None:
    root, entries = _ready(project, id_)
    if id_ in entries.actors:
        raise _taken(id_, "actor")
    try:
        content = read(text.resolve())
    except OSError as error:
        raise stop(f"{text} can't be read: {error.strerror}", code=2) from None
    facts = SourceFacts(typed_day(None))
    write_new(root, source_files(id_, content, PurePosixPath(entries.settings.texts), facts))
    say(f"{_NEXT} Its outlet is an actor: explainer new actor ID")


def _ready(project: Path | None, id_: str, check: CheckId = check_id) -> tuple[Path, Entries]:
    """Give the project, which may be an empty folder yet, and what it has."""
    wrong = next(check(Span(TextFile(PurePosixPath("."), ""), 0, 0), id_), None)
    if wrong is not None:
        raise stop(f"{wrong.message}: {wrong.hint}", code=2)
    root = project or nearest_project(Path.cwd()) or Path.cwd()
    files, _ = load_yaml(root)
    return root, parse_files(files)[0]


def write_new(root: Path, files: tuple[OutputFile, ...]) -> None:
    there = [file.path for file in files if os.path.lexists(root / file.path)]
    if there:
        raise stop(f"{there[0]} is there already: nothing was written", code=2)
    write_all_inside({file.path: file.content for file in files}, root)
    for file in files:
        say(f"wrote {file.path}")


def _taken(id_: str, kind: str) -> Exception:
    message = f"`{id_}` is the id of a {kind}: actors and sources share their ids, take another"
    return stop(message, code=2)
