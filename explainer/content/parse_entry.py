"""One entry: plain data with places → a model, or diagnostics in a writer's words.

One broken entry does not hide its neighbours: each claim, event and reaction is parsed alone.
pydantic's own messages never reach a writer; `_say` is the one place that maps them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Generic, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from explainer.content.schema import (
    ID_PATTERN,
    MAX_ID,
    PROSE,
    REF_PATTERN,
    RESERVED_IDS,
    Actor,
    Claim,
    Entry,
    Event,
    Explainer,
    Reaction,
    Settings,
    Source,
    inner_model,
    is_mapping,
    parts_of,
)
from explainer.content.yaml_reader import Document, Path
from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name

M = TypeVar("M", bound=Entry)
M_co = TypeVar("M_co", bound=Entry, covariant=True)
SHARED_KINDS: Mapping[str, type[Entry]] = {
    "explainer": Explainer,
    "actor": Actor,
    "source": Source,
    "settings": Settings,
}
_NOTHING_TYPED = (None, "")
STORY_KINDS: Mapping[str, type[Entry]] = {"claims": Claim, "events": Event, "reactions": Reaction}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands in its file, and so where each of its fields does."""

    document: Document
    path: Path = ()

    def span(self, *more: str | int) -> Span:
        """Give the place of a field's value, or of the entry's name where it has no such field."""
        found = self.document.span((*self.path, *more))
        return self.key if more and found == self.document.span(self.path) else found

    @property
    def key(self) -> Span:
        is_named = bool(self.path) and isinstance(self.path[-1], str)  # one of a list is not
        return self.document.span(self.path, key=is_named)

    @property
    def entry(self) -> Span:
        return self.document.entry(self.path) if self.path else self.document.span()

    @property
    def data(self) -> object:
        """The plain data here; None where there is nothing."""
        data = self.document.data
        for step in self.path:
            try:
                data = data[step]
            except (KeyError, IndexError, TypeError):
                return None
        return data

    def __truediv__(self, more: str | int) -> "Place":
        return Place(self.document, (*self.path, more))


@dataclass(frozen=True, slots=True)
class Parsed(Generic[M_co]):
    """An entry that is well-formed, and its place."""

    entry: M_co
    place: Place


def parse(place: Place, model: type[M]) -> tuple[Parsed[M] | None, list[Diagnostic]]:
    """Parse one entry; without one there is always a diagnostic that says why."""
    data = place.data
    if data in _NOTHING_TYPED:
        return None, [_empty(place)]
    if not isinstance(data, dict):
        return None, [_wrong(place.span(), "there are no fields here", "write `field: value`")]
    cut = _cut_texts(place, data, "") if place.document.has_comments else iter(())
    found = [*islice(cut, content_rules.MAX_FOUND)]
    entry = None
    try:
        entry = model.model_validate(data)
    except ValidationError as error:
        some = islice(error.errors(include_url=False), content_rules.MAX_FOUND)
        found += [_say(place, data, model, one) for one in some]
    # A mistyped field is reported once, and not also as the field that is now missing.
    if not any(one.rule is content_rules.UNKNOWN_FIELD for one in found):
        found += _incomplete(place, data, model)
    return (None if found or entry is None else Parsed(entry, place)), found


def parse_story(
    place: Place,
) -> tuple[list[tuple[str, str, Parsed[Entry] | None]], list[Diagnostic]]:
    """Parse a file of claims, events and reactions into (kind, id, entry or None if broken)."""
    data = place.data
    entries: list[tuple[str, str, Parsed[Entry] | None]] = []
    found: list[Diagnostic] = []
    if data in _NOTHING_TYPED:
        return [], [_empty(place)]
    if not isinstance(data, dict):
        return [], [_wrong(place.span(), "a claim file is a mapping", _STORY_HINT)]
    for kind, things in data.items():
        if kind not in STORY_KINDS:
            found.append(_unknown(place / kind, kind, STORY_KINDS))
        elif not isinstance(things, dict):
            found.append(_wrong(place.span(kind), f"`{kind}` has no entries", _STORY_HINT))
        else:
            for id_ in things:
                if len(found) >= content_rules.MAX_FOUND:
                    return entries, [*found, content_rules.too_many((place / kind / id_).key)]
                entry, faults = parse(place / kind / id_, STORY_KINDS[kind])
                entries.append((kind, id_, entry))
                faults += _wrong_ids(place / kind / id_, id_)
                found += [replace(fault, entry=_full_id(place, id_)) for fault in faults]
    return entries, found


def _full_id(place: Place, id_: str) -> str:
    """Give the id as written from anywhere: a story's folder is its explainer's id."""
    folder = place.document.file.path.parts[1:2]
    return "/".join((*folder, id_))


def check_id(span: Span, id_: str) -> Iterator[Diagnostic]:
    """Refuse an id that can't be an address."""
    if not _is_id(id_):
        yield _wrong_id(span, id_)


def _wrong_ids(place: Place, id_: str) -> Iterator[Diagnostic]:
    """Check the id of an entry; its place is looked up only if there is something wrong."""
    if not _is_id(id_):
        yield from check_id(place.key, id_)


def _is_id(id_: str) -> bool:
    return (
        len(id_) <= MAX_ID and id_ not in RESERVED_IDS and re.fullmatch(ID_PATTERN, id_) is not None
    )


_STORY_HINT = (
    "under `claims:`, `events:` or `reactions:` write each id with a colon, and its fields below it"
)


def _empty(place: Place) -> Diagnostic:
    if not place.path:
        return content_rules.EMPTY_FILE.at(
            place.span(), "this file holds nothing", hint="write its fields, or delete it"
        )
    return _wrong(place.key, f"`{place.path[-1]}` is empty", "write its fields below it, indented")


def _cut_texts(place: Place, data: object, field: str) -> Iterator[Diagnostic]:
    """Report comments behind unquoted prose: the words behind `#` were meant for the page."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _cut_texts(place / name, value, name)
    elif isinstance(data, list):
        for position, value in enumerate(data):
            yield from _cut_texts(place / position, value, field)
    elif field in _PROSE_FIELDS:
        comment = place.document.comment_after(place.path)
        if comment is not None:
            yield content_rules.COMMENT_IN_TEXT.at(
                comment,
                "this is a comment, so it is no part of the text before it",
                hint=_quoted(field, f"{data} {comment.text}"),
            )


def _quoted(field: str, whole: str) -> str:
    escaped = whole.replace("\\", "\\\\").replace('"', '\\"')
    return f'write  {field}: "{escaped}"  or put the comment on a line of its own'


_QUOTED = re.compile(r"'([^']+)'")


def _holds(annotation: object, marker: object) -> bool:
    return annotation is marker or any(_holds(part, marker) for part in get_args(annotation))


_PROSE_FIELDS = frozenset(
    field.alias or name
    for model in (*STORY_KINDS.values(), *SHARED_KINDS.values())
    for part in parts_of(model)
    for name, field in part.model_fields.items()
    if PROSE in field.metadata or _holds(field.annotation, PROSE)
)


def _incomplete(
    place: Place, data: Mapping[str, object], model: type[Entry]
) -> Iterator[Diagnostic]:
    """Report what a model as a whole needs, for the entry and for the entries inside it."""
    for message, hint in model.incomplete(data):
        yield content_rules.MISSING_FIELD.at(place.key, message, hint=hint)
    for name, inner, mapped in _inner_fields(model):
        value = data.get(name)
        for step, one in () if value is None else _each(value, mapped=mapped):
            if isinstance(one, dict):
                here = Place(place.document, (*place.path, name, *step))
                yield from _incomplete(here, one, inner)


@cache
def _inner_fields(model: type[Entry]) -> tuple[tuple[str, type[Entry], bool], ...]:
    """Give the fields that hold entries: the name, the model inside, and whether it is by id."""
    return tuple(
        (field.alias or name, inner, is_mapping(field.annotation))
        for name, field in model.model_fields.items()
        if (inner := inner_model(field.annotation))
    )


def _each(value: object, *, mapped: bool) -> Iterator[tuple[Path, object]]:
    if mapped and isinstance(value, dict):
        yield from (((name,), one) for name, one in value.items())
    elif isinstance(value, list):
        yield from (((position,), one) for position, one in enumerate(value))
    else:
        yield (), value


def _say(place: Place, data: object, model: type[Entry], error: ErrorDetails) -> Diagnostic:
    """Turn one of pydantic's errors into ours."""
    path, missing = _resolve(data, error["loc"])
    here = Place(place.document, (*place.path, *path))
    if error["type"] == "extra_forbidden":
        return _unknown(here, str(path[-1]), _fields_at(model, path[:-1]))
    if error["type"] == "missing":
        return content_rules.MISSING_FIELD.at(
            here.key,
            f"the field `{missing}` is missing",
            hint=_what_it_is(model, missing),
        )
    if "[key]" in error["loc"]:
        return _wrong_id(here.key, str(path[-1]))
    return _wrong(here.span(), *_shape(error))


def _what_it_is(model: type[Entry], name: str) -> str:
    for part in parts_of(model):
        field = part.model_fields.get(name)
        if field is not None and field.description:
            return f"add a line `{name}:` – {field.description[0].lower()}{field.description[1:]}"
    return f"add a line `{name}:`"


def _resolve(data: object, loc: tuple[str | int, ...]) -> tuple[Path, str]:
    """Cut pydantic's path to what the writer typed, and give the first step that is not there."""
    path: list[str | int] = []
    for step in loc:
        if isinstance(data, dict) and step in data:  # noqa: SIM114  # mypy narrows each branch
            data = data[step]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            continue
        path.append(step)
    return tuple(path), str(loc[-1])


def _fields_at(model: type[Entry], path: Path) -> list[str]:
    """Give the names of the fields that a writer may use at a path inside an entry."""
    for step in path:
        if isinstance(step, str):
            field = next(
                (f for name, f in model.model_fields.items() if (f.alias or name) == step), None
            )
            model = (inner_model(field.annotation) if field else None) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _unknown(here: Place, name: str, known: Iterable[str]) -> Diagnostic:
    near = nearest_name(name, known)
    return content_rules.UNKNOWN_FIELD.at(
        here.key,
        f"there is no field `{name}`",
        hint=f"the nearest is `{near}`" if near else f"the fields here are {_listed(known)}",
    )


def _wrong(span: Span, message: str, hint: str) -> Diagnostic:
    return content_rules.WRONG_VALUE.at(span, message, hint=hint)


def _wrong_id(span: Span, name: str) -> Diagnostic:
    message, hint = _bad_id(name)
    return content_rules.BAD_ID.at(span, message, hint=hint)


def _bad_id(name: str) -> tuple[str, str]:
    if not name:
        return "there is nothing here", "write an id, or take the line out"
    if len(name) > MAX_ID:
        return f"this id is longer than {MAX_ID} characters", "shorten it"
    if name in RESERVED_IDS:
        return f"`{name}` is the name of another file", "add a word to it"
    letters = re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", name.lower()))
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    hint = "an id has small letters, digits and single hyphens"
    is_free = plain and plain not in RESERVED_IDS
    return f"`{name}` can't be an id", f"write `{plain}`: {hint}" if is_free else hint


def _shape(error: ErrorDetails) -> tuple[str, str]:
    """Say what is wrong with a value, and what belongs there: (message, hint)."""
    value, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "value_error":
            message, _, hint = str(context["error"]).partition("|")
            return message, hint
        case "string_pattern_mismatch" if context["pattern"] in (ID_PATTERN, REF_PATTERN):
            return _bad_id(str(value))
        case "literal_error":
            known = _QUOTED.findall(context["expected"])
            return f"this must be one of {_listed(known)}", _nearest_hint(str(value), known)
        case "string_too_long":
            return f"this is longer than {context['max_length']} characters", "shorten it"
        case "string_type":
            return _no_text(value)
        case kind:
            return _SAY.get(kind, _NOTHING)


def _no_text(value: object) -> tuple[str, str]:
    if isinstance(value, list):
        return "this is a list", "this field takes one text; take out the brackets or the hyphen"
    return "fields stand here", "this field takes a text, not a mapping"


_NOTHING = ("there is nothing usable here", "write a value, or take the line out")
_NUMBER = ("this is no number", "write a whole number, as `3`")
_TRUTH = ("this must be `yes` or `no`", "write one of the two")
_FIELDS = (
    "there are no fields here",
    "write the fields below, indented, each as `field: value`",
)
_SAY: Mapping[str, tuple[str, str]] = {
    "int_type": _NUMBER,
    "int_parsing": _NUMBER,
    "greater_than_equal": _NUMBER,
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "dict_type": _FIELDS,
}


def _nearest_hint(value: str, known: Iterable[str]) -> str:
    near = nearest_name(value, known)
    return f"the nearest is `{near}`" if near else "write one of them"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
