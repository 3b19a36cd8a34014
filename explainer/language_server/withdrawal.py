"""A statement or an event taken back: all edits of files that are certain, and what is left over.

Its entry goes, a withdrawal under `corrections` takes its place, and lists that hold other ids
besides lose its id. What states something or has nothing else is left to a person: sentences,
answers, questions, events that rest on it alone. The check names each of them.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from explainer.analysis.impact import impact_of
from explainer.analysis.words_of import all_words, source_words
from explainer.content.field_order import fields_in_order
from explainer.content.load import PUBLISHED
from explainer.content.parse import document_of
from explainer.content.schema.story import ExplainerEntry
from explainer.content.yaml_edits import Edit, appended, edited, without
from explainer.content.yaml_reader import DataPath, Document
from explainer.content.yaml_writer import inline
from explainer.diagnostics import link_rules
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.language_server.open_project import OpenProject
from explainer.link.published import published_file
from explainer.presentation.output import OutputFile
from explainer.site import Actor, Claim, Event, Ref, Site
from explainer.text.shared_runs import runs, runs_of

_FIELD, _WITHHELD = "corrections", "withheld"
_FREE = ("disputes", "with", "nearest")  # a field that may go where nothing else stands in it


class WithdrawalRefusedError(Exception):
    """Why something can't be taken back by a program, in a writer's words."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Files as they are to be written, and what their edits are, in words.

    `register` is there where `published.json` lacks the id. `repeated` are lines of content in
    which words of it stand all the same, `forgotten` actors of whom nothing is told without it.
    """

    ref: Ref
    files: Mapping[PurePath, str]
    deeds: tuple[tuple[PurePath, str], ...]
    register: OutputFile | None
    repeated: tuple[Span, ...]
    forgotten: tuple[Actor, ...]


def withdrawing(project: OpenProject, ref: Ref, because: str, day: str) -> Withdrawal:
    """Work out what changes; raises where its entry or its story can't be edited by a program."""
    site = project.whole.site
    thing = site.thing(ref)
    assert isinstance(thing, Claim | Event)
    words = runs_of(all_words(thing))
    if not words.isdisjoint(runs(because)):
        raise WithdrawalRefusedError(
            "the reason repeats words of what is withdrawn, and readers get the reason: say why in"
            " other words"
        )
    found = [*_edits(project, thing, because, day)]
    by_file: defaultdict[TextFile, list[Edit]] = defaultdict(list)
    for file, edit, _ in found:
        by_file[file].append(edit)
    files = {file.path: edited(file.text, edits) for file, edits in by_file.items()}
    return Withdrawal(
        ref,
        files,
        tuple(dict.fromkeys((file.path, deed) for file, _, deed in found)),
        _register(project, ref),
        tuple(_repeated(project, files, words)),
        tuple(site.actors[one.id] for one in impact_of(site, ref).actors),
    )


def _edits(
    project: OpenProject, thing: Claim | Event, because: str, day: str
) -> Iterator[tuple[TextFile, Edit, str]]:
    place = thing.place
    entry = without(place.document, place.path)
    if entry is None:
        raise WithdrawalRefusedError(
            f"its entry shares a line with another ({place.key}): put it on lines of its own first"
        )
    yield place.document.file, entry, "its entry is taken out"
    yield _correction(project.whole.site, thing, because, day)
    for one in project.occurrences.of(thing.ref):
        if not one.is_definition and not _lies_in(one.span, place.entry):
            yield from _in_list(one.span)


def _correction(
    site: Site, thing: Claim | Event, because: str, day: str
) -> tuple[TextFile, Edit, str]:
    document = site.explainers[thing.explainer.id].place.document
    ids = [thing.ref.local, *thing.entry.was]
    item = {
        "date": day,
        "kind": "withdrawal",
        "now": inline(because),
        "claims": ids[0] if len(ids) == 1 else f"[{', '.join(ids)}]",
    }
    words = [_quoted(text) for text in dict.fromkeys(source_words(thing))]
    if words:
        item[_WITHHELD] = words[0] if len(words) == 1 else f"[{', '.join(words)}]"
    edit = appended(document, _FIELD, item, _fields_before())
    assert edit, "the schema takes a list or a mapping"
    return document.file, edit, f"a withdrawal is added under `{_FIELD}`"


def _quoted(text: str) -> str:
    return inline(text) if "\n" not in text else json.dumps(text, ensure_ascii=False)


def _fields_before() -> frozenset[str]:
    names = [field.name for field in fields_in_order(ExplainerEntry)]
    return frozenset(names[: names.index(_FIELD)])


def _in_list(span: Span) -> Iterator[tuple[TextFile, Edit, str]]:
    """Take an id out of a list that holds others, or out of a field that may go."""
    document, _ = document_of(span.file)
    if document is None:
        return
    path, _ = document.path_at(span.start)
    edit = without(document, path) if _is_certain(document, path) else None
    if edit:
        field = next(str(step) for step in reversed(path) if isinstance(step, str))
        yield span.file, edit, f"its id is taken out of `{field}`"


def _is_certain(document: Document, path: DataPath) -> bool:
    if path[0] == _FIELD:  # what was corrected stays told
        return False
    if isinstance(path[-1], int):
        return len(document.value(path[:-1])) > 1 and path[-2] != "one_of"
    return path[-1] in _FREE


def _lies_in(span: Span, entry: Span) -> bool:
    return span.file.path == entry.file.path and entry.start <= span.start < entry.end


def _register(project: OpenProject, ref: Ref) -> OutputFile | None:
    """Register the id where that was left undone: what it was the id of is told nowhere else."""
    site, found = project.whole.site, project.whole.diagnostics
    is_broken = any(one.rule == link_rules.BROKEN_REGISTER for one in found)
    explainer = site.explainers[ref.story]
    is_kept = not explainer.is_draft or (project.root / PUBLISHED).is_file()
    if is_broken or not is_kept or ref in site.published:
        return None
    days = {one: line.day for one, line in site.published.items()}
    return published_file({**days, ref: None})  # nobody noted when it was published


def _repeated(
    project: OpenProject, files: Mapping[PurePath, str], words: frozenset[tuple[str, ...]]
) -> Iterator[Span]:
    """Give the lines of content that still have a run of its words."""
    for path, file in sorted(project.files.items()):
        fresh = TextFile(path, files.get(path, file.text))
        start = 0
        for line in fresh.text.splitlines(keepends=True):
            if not line.strip().startswith(f"{_WITHHELD}:") and not words.isdisjoint(runs(line)):
                yield Span(fresh, start, start + len(line.rstrip()))
            start += len(line)
