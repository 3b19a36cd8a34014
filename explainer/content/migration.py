"""Claim files of the old model → the new one: sentences with typed attribution become bare.

Only what is sure is taken away: words at the beginning of a sentence that credit somebody of its
own chain. Everything else is kept as it stands and listed, for a person to look at. Lines are
edited in place, so comments and order stay.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from explainer.content.load import CONTENT
from explainer.content.yaml_reader import DataPath, Document, read
from explainer.diagnostics.text_file import TextFile
from explainer.english.attribution import CREDITING, LEADING_CREDIT, SAID_THAT
from explainer.english.hedges import ALLEGING

_KINDS = ("claims", "reactions", "events")
_PLAIN = re.compile(r"[\w“‘(][^:#\n]*(?:[:#](?=\S)[^:#\n]*)*")
_WORDS_THAT_READ_OTHERWISE = frozenset(("yes", "no", "true", "false", "null"))


class Left(NamedTuple):
    """Something for a person to look at: where, and why."""

    path: PurePath
    line: int
    entry: str
    why: str


@dataclass(frozen=True, slots=True)
class Migration:
    """The files that changed, and all that is left to be done by hand."""

    files: tuple[TextFile, ...]
    left: tuple[Left, ...]


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def migrate(files: Iterable[TextFile]) -> Migration:
    """Rewrite the claim files among a project's files."""
    documents = {file.path: document for file in files if (document := read(file)[0]) is not None}
    names = {
        path.stem: tuple(_names(document.data))
        for path, document in documents.items()
        if path.relative_to(CONTENT).parts[0] in ("actors", "sources")
    }
    changed, left = [], list[Left]()
    for document in documents.values():
        if _is_story(document):
            edits, listed = _edits(document, documents, names)
            left += listed
            if edits:
                changed.append(TextFile(document.file.path, _edited(document.file.text, edits)))
    return Migration(tuple(changed), tuple(left))


def _is_story(document: Document) -> bool:
    return isinstance(document.data, dict) and bool(document.data.keys() & {*_KINDS})


def _names(data: object) -> Iterator[str]:
    """Give all names of an actor or a source, and a person's last one."""
    if isinstance(data, dict):
        aka = data.get("aka") or ()
        known = (data.get("name"), data.get("title"), *((aka,) if isinstance(aka, str) else aka))
        for name in filter(None, known):
            yield name
            yield name.split()[-1]


def _edits(
    document: Document,
    documents: Mapping[PurePath, Document],
    names: Mapping[str, tuple[str, ...]],
) -> tuple[list[_Edit], list[Left]]:
    edits, left = list[_Edit](), list[Left]()
    for path, entry in _entries(document):
        field = "what" if path[0] == "events" and len(path) == 2 else "text"
        if isinstance(entry.get(field), str):
            bare, why = bare_statement(str(entry[field]), _chain(entry, document, documents, names))
            edits += _rewritten(document, (*path, field), bare)
            if why:
                line = document.span((*path, field), key=True).lines[0]
                left.append(Left(document.file.path, line, str(path[1]), why))
        edits += _needless_via(document, path, entry, documents)
    return edits, left


def _entries(document: Document) -> Iterator[tuple[DataPath, Mapping[str, object]]]:
    """Give each claim, reaction and event with its records and further evidence."""
    for kind in _KINDS:
        for id_, entry in (document.data.get(kind) or {}).items():
            if not isinstance(entry, dict):
                continue
            yield (kind, id_), entry
            for field in ("record", "evidence"):
                inner = entry.get(field)
                if isinstance(inner, dict):
                    yield (kind, id_, field), inner
                for number, one in enumerate(inner if isinstance(inner, list) else ()):
                    yield (kind, id_, field, number), one


def _chain(
    entry: Mapping[str, object],
    document: Document,
    documents: Mapping[PurePath, Document],
    names: Mapping[str, tuple[str, ...]],
) -> tuple[str, ...]:
    """Give the names of all links of an entry's chain."""
    story = documents.get(CONTENT / document.file.path.parts[1] / "explainer.yaml")
    article = story.data.get("article") if story and isinstance(story.data, dict) else None
    ids = [*_listed(entry.get("by")), *_listed(entry.get("via"))]
    ids += [str(entry.get("source") or article or "")]
    for id_ in tuple(ids):
        source = documents.get(CONTENT / "sources" / f"{id_}.yaml")
        if source and isinstance(source.data, dict):
            ids += [*_listed(source.data.get("outlet")), *_listed(source.data.get("authors"))]
    return tuple(name for id_ in ids for name in names.get(id_, ()))


def bare_statement(text: str, chain: Iterable[str]) -> tuple[str, str]:
    """Take the attribution off a sentence: what is left, and why a person should look at it."""
    rest = _without_credits(text, tuple(chain))
    if rest == text:
        return text, "no attribution was found at its beginning: take it out by hand, if it has one"
    if ALLEGING.search(rest) or CREDITING.search(rest):
        return rest, "it still holds words that say whose word it is"
    return rest, "" if rest.endswith((".", "”", "?", "!")) else "it does not end as a sentence does"


def _without_credits(text: str, chain: tuple[str, ...]) -> str:
    """Cut credits off the beginning, one behind the other: “According to …, Kirby said that”."""
    rest = text
    while credit := LEADING_CREDIT.match(rest) or _said_by(rest, chain):
        rest = rest[credit.end() :]
        rest = rest[:1].upper() + rest[1:]
    return rest


def _said_by(text: str, chain: tuple[str, ...]) -> re.Match[str] | None:
    """Find “Kirby said that” where Kirby is of the chain."""
    found = SAID_THAT.match(text)
    named = found is not None and any(name in found["who"] for name in chain)
    return found if named else None


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []


def _rewritten(document: Document, path: DataPath, bare: str) -> Iterator[_Edit]:
    """Rename `text` to `says`, and give it its new words."""
    key, value, text = document.span(path, key=True), document.span(path), document.file.text
    if path[-1] == "text":
        yield _Edit(key.start, key.end, "says")
    start, end = value.start, value.end
    if text[start - 1] in "'\"" and text[end : end + 1] == text[start - 1]:
        start, end = start - 1, end + 1
    if document.span(path).text != bare:
        yield _Edit(start, end, _scalar(bare))


def _scalar(text: str) -> str:
    """Write a text as YAML takes it: plain where that is safe, else in double quotes."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_THAT_READ_OTHERWISE:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _needless_via(
    document: Document,
    path: DataPath,
    entry: Mapping[str, object],
    documents: Mapping[PurePath, Document],
) -> Iterator[_Edit]:
    """Take out the source that an asserter is unnamed in: it is implied."""
    implied = set(_unnamed_in(_listed(entry.get("by")), documents))
    via = entry.get("via")
    kept = [id_ for id_ in _listed(via) if id_ not in implied]
    if not via or len(kept) == len(_listed(via)):
        return
    whole = document.entry((*path, "via"))
    text = document.file.text
    if not kept:
        start = text.rfind("\n", 0, whole.start)
        yield _Edit(start, whole.end, "")
    else:
        one = kept[0] if len(kept) == 1 else f"[{', '.join(kept)}]"
        yield _Edit(whole.start, whole.end, f"via: {one}")


def _unnamed_in(ids: Iterable[str], documents: Mapping[PurePath, Document]) -> Iterator[str]:
    for id_ in ids:
        actor = documents.get(CONTENT / "actors" / f"{id_}.yaml")
        if actor and isinstance(actor.data, dict) and actor.data.get("kind") == "unnamed":
            yield str(actor.data.get("of"))


def _edited(text: str, edits: Iterable[_Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
