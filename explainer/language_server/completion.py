"""What may be typed at a place: fields, words of a choice, ids, and passages of the kept text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePath
from typing import Literal, get_args, get_origin

from explainer.content.field_order import fields_in_order, model_at, model_of
from explainer.content.yaml_writer import inline
from explainer.language_server.id_fields import kinds_at
from explainer.language_server.naming import name_of
from explainer.language_server.occurrences import story_of
from explainer.language_server.open_project import OpenProject
from explainer.language_server.typing_context import TypingContext, context_at
from explainer.site import STORY_KINDS, Ref, Site, ThingKind
from explainer.text.fold import fold, fold_passage
from explainer.text.sentences import sentences
from explainer.text.speech import speech

_MOST_PASSAGES = 40
_PASSAGES = ("passage", "quote", "words", "near", "if")
Kind = Literal["field", "word", "id", "passage"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What may stand from `start` on: `text` is written, `label` shown, `note` told beside it."""

    kind: Kind
    label: str
    text: str
    start: int
    note: str = ""


def proposals(project: OpenProject, path: PurePath, place: int) -> list[Proposal]:
    """Give all that may be typed at a place of a file."""
    file = project.files.get(path)
    if file is None:
        return []
    context = context_at(file.text, place)
    if context.is_citation:
        return [*_ids(project, path, context, ("claim", "reaction", "event"))]
    found = [*_fields(path, context)] if context.is_name else [*_words(path, context)]
    kinds = kinds_at(context.path)
    if kinds:
        found += _ids(project, path, context, kinds)
    if not context.is_name and context.path and context.path[-1] in _PASSAGES:
        found += _passages(project, path, context)
    return found


def _fields(path: PurePath, context: TypingContext) -> Iterator[Proposal]:
    model = model_at(model_of(path), context.path)
    for field in fields_in_order(model) if model else ():
        yield Proposal("field", field.name, f"{field.name}: ", context.start, field.description)


def _words(path: PurePath, context: TypingContext) -> Iterator[Proposal]:
    """Give the words of a choice."""
    *above, name = context.path
    model = model_at(model_of(path), tuple(above))
    for field in fields_in_order(model) if model else ():
        if field.name == name:
            for word in _choice(field.annotation):
                yield Proposal("word", word, word, context.start)


def _choice(annotation: object) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from (word for word in get_args(annotation) if isinstance(word, str))
    else:
        for part in get_args(annotation):
            yield from _choice(part)


def _ids(
    project: OpenProject, path: PurePath, context: TypingContext, kinds: tuple[ThingKind, ...]
) -> Iterator[Proposal]:
    story = story_of(path.parts)
    site = project.whole.site
    for ref in project.ids:
        if ref.kind in kinds and _is_near(ref, story, context.typed):
            id_ = ref.local if ref.id.rpartition("/")[0] == story else ref.id
            yield Proposal("id", id_, id_, context.start, name_of(site, ref))


def _is_near(ref: Ref, story: str, typed: str) -> bool:
    """Leave out what belongs to another story, unless its id is being typed."""
    of_story = ref.kind in STORY_KINDS or ref.kind == "unknown"
    return not of_story or ref.id.startswith(f"{story}/") or "/" in typed


def _passages(project: OpenProject, path: PurePath, context: TypingContext) -> Iterator[Proposal]:
    """Give the sentences, or the speeches, of the source that begin or go on as what is typed."""
    typed = fold_passage(context.typed.strip("\"'“”"))
    found = (
        words
        for kept in _kept(project.whole.site, project, path, context)
        for start, end in _stretches(kept, context.path[-1])
        if (words := _from_typed(kept[start:end], typed))
    )
    for words in islice(found, _MOST_PASSAGES):
        yield Proposal("passage", words, inline(words), context.start)


def _stretches(kept: str, field: str | int) -> Iterator[tuple[int, int]]:
    if field == "quote":
        yield from ((one.start, one.end) for one in speech(kept))
    else:
        yield from sentences(kept)


def _from_typed(words: str, typed: str) -> str:
    """Give some words from those that are typed on; all of them where nothing is."""
    folded = fold(words)
    place = folded.folded.casefold().find(typed.casefold()) if typed else 0
    if place < 0:
        return ""
    start, _ = folded.span(place, len(folded.folded))
    return " ".join(words[start:].split()).strip('“”"')


def _kept(
    site: Site, project: OpenProject, path: PurePath, context: TypingContext
) -> Iterator[str]:
    """Give the kept texts that an entry may rest on: of its source, or of its story's articles."""
    typed = _typed_source(project, path, context)
    explainer = site.explainers.get(story_of(path.parts))
    articles = [ref.id for ref in explainer.articles] if explainer else [path.stem]
    for source in site.sources.present([typed] if typed else articles):
        if source.text:
            yield source.text.text


def _typed_source(project: OpenProject, path: PurePath, context: TypingContext) -> str:
    """Give the source that the entry, or the file for all of its entries, names."""
    file = project.files[path]
    lines = file.text[: context.start].splitlines(), file.text[context.start :].splitlines()[1:]
    width = _width(lines[0][-1]) if lines[0] else 0
    for some in (reversed(lines[0]), lines[1]):
        for line in some:
            if line.strip() and _width(line) < width:
                break
            if _width(line) == width and line.lstrip(" -").startswith("source:"):
                return line.partition(":")[2].strip()
    return _default_source(file.text)


def _width(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


def _default_source(text: str) -> str:
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("defaults:"):
            for inner in lines:
                if inner and not inner.startswith(" "):
                    return ""
                if inner.strip().startswith("source:"):
                    return inner.partition(":")[2].strip()
    return ""
