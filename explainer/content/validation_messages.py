"""What is wrong with a value, in a writer's words: pydantic's own messages never reach a writer.

`validation_message` is the one place that maps them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pydantic_core import ErrorDetails

from explainer.content.entry_place import EntryPlace
from explainer.content.schema.entry import Entry, inner_model, parts_of
from explainer.content.schema.field_checks import ID_PATTERN, MAX_ID, REF_PATTERN, RESERVED_IDS
from explainer.content.schema.page_places import is_place, is_place_beside_explainers
from explainer.content.yaml_reader import DataPath
from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic, Fix
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name
from explainer.text.search_words import search_fold

_QUOTED = re.compile(r"'([^']+)'")


def validation_message(
    place: EntryPlace, data: object, model: type[Entry], error: ErrorDetails
) -> Diagnostic:
    """Turn one of pydantic's errors into ours."""
    path, missing = _resolve(data, error["loc"])
    here = replace(place, path=(*place.path, *path))
    if error["type"] == "extra_forbidden":
        return unknown_field(here, str(path[-1]), _fields_at(model, path[:-1]))
    if error["type"] == "missing":
        return content_rules.MISSING_FIELD.at(
            here.key,
            f"the field `{missing}` is missing",
            hint=_what_it_is(model, missing),
        )
    if "[key]" in error["loc"]:
        return _wrong_id(here.key, str(path[-1]))
    return wrong_value(here.span(), *_shape(error, str(path[-1]) if path else "")).mended_by(
        _fix(here, error)
    )


def _fix(here: EntryPlace, error: ErrorDetails) -> Fix | None:
    """Give the edit where a list was typed as one text, or a word of a choice in another form."""
    typed = here.data
    if not isinstance(typed, str):
        return None
    if error["type"] == "string_pattern_mismatch" and isinstance(error["loc"][-1], int):
        ids = _several_ids(typed)
        return Fix(here.span(), f"[{', '.join(ids)}]") if ids else None
    if error["type"] == "literal_error":
        word = re.sub(r"[\s_-]+", "-", typed.strip().lower())
        is_known = word in _QUOTED.findall(error["ctx"]["expected"])
        return Fix(here.span(), word) if is_known else None
    return None


def _what_it_is(model: type[Entry], name: str) -> str:
    for part in parts_of(model):
        field = part.model_fields.get(name)
        if field is not None and field.description:
            return f"add a line `{name}:` – {field.description[0].lower()}{field.description[1:]}"
    return f"add a line `{name}:`"


def _resolve(data: object, loc: tuple[str | int, ...]) -> tuple[DataPath, str]:
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


def _fields_at(model: type[Entry], path: DataPath) -> list[str]:
    """Give the names of the fields that a writer may use at a path inside an entry."""
    for step in path:
        if isinstance(step, str):
            field = next(
                (f for name, f in model.model_fields.items() if (f.alias or name) == step), None
            )
            model = (inner_model(field.annotation) if field else None) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def unknown_field(here: EntryPlace, name: str, known: Iterable[str]) -> Diagnostic:
    known = tuple(known)
    near = nearest_name(name, known)
    if name == "text" and "says" in known:
        return content_rules.UNKNOWN_FIELD.at(
            here.key,
            "there is no field `text` any more",
            hint="rename it to `says` and take the attribution out: the label follows from the"
            " chain; or run `explainer migrate`",
        )
    return content_rules.UNKNOWN_FIELD.at(
        here.key,
        f"there is no field `{name}`",
        hint=f"the nearest is `{near}`" if near else f"the fields here are {_listed(known)}",
    )


def wrong_value(span: Span, message: str, hint: str) -> Diagnostic:
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
    ids = _several_ids(name)
    if ids:
        return "these are several ids", f"write a list: `[{', '.join(ids)}]`"
    plain = re.sub(r"[^a-z0-9]+", "-", search_fold(name)).strip("-")
    hint = "an id has small letters, digits and single hyphens"
    is_free = plain and plain not in RESERVED_IDS
    return f"`{name}` can't be an id", f"write `{plain}`: {hint}" if is_free else hint


def _several_ids(typed: str) -> list[str]:
    parts = [part.strip() for part in typed.split(",")]
    are_ids = len(parts) > 1 and all(re.fullmatch(REF_PATTERN, part) for part in parts)
    return parts if are_ids else []


def _shape(error: ErrorDetails, field: str) -> tuple[str, str]:
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
            return _no_text(value, field)
        case kind:
            return _SAY.get(kind, _NOTHING)


# What to do with a second one, where a field takes a single text.
_SECOND: Mapping[str, str] = {
    "source": "write the place in the other source as an item of `evidence:`, with its `source`",
    "passage": "join two stretches by `[…]`, or write the second as an item of `evidence:`",
    "says": "write a claim for each statement",
    "what": "write an event for each",
    "inner": "write a claim for each",
    "if": "write the whole condition as one text, with `[…]` for what you leave out",
    "outlet": "write who published it; who else carried it is a source of its own, or `via`",
    "of": "write the one it belongs to; for whom it speaks goes under `speaks_for`",
    "where": "write the one place; others go under `who`",
    "answered": "write the claim that answers it best",
    "nearest": "write the one that comes nearest",
}


def _no_text(value: object, field: str) -> tuple[str, str]:
    if isinstance(value, list) and len(value) > 1 and field in _SECOND:
        return "this field takes one, and several stand here", _SECOND[field]
    if isinstance(value, list):
        return "this is a list", "this field takes one text; take out the brackets or the hyphen"
    return "fields stand here", "this field takes one text: take out the lines with fields below it"


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


def check_id(span: Span, id_: str) -> Iterator[Diagnostic]:
    """Refuse an id that can't be an address."""
    if not _is_id(id_):
        yield _wrong_id(span, id_)


def check_explainer_id(span: Span, id_: str) -> Iterator[Diagnostic]:
    """Refuse an id that can't be an address, or not one on the page of all explainers."""
    if is_place_beside_explainers(id_):
        yield _taken_by_page(span, id_)
    yield from check_id(span, id_)


def check_entry_id(place: EntryPlace, id_: str) -> Iterator[Diagnostic]:
    """Check the id of an entry; its place is looked up only if there is something wrong."""
    if is_place(id_):
        yield _taken_by_page(place.key, id_)
    if not _is_id(id_):
        yield from check_id(place.key, id_)


def _taken_by_page(span: Span, id_: str) -> Diagnostic:
    return content_rules.BAD_ID.at(
        span,
        f"pages have a place of their own with the id `{id_}`",
        hint="put another word in front of it",
    )


def _is_id(id_: str) -> bool:
    return (
        len(id_) <= MAX_ID and id_ not in RESERVED_IDS and re.fullmatch(ID_PATTERN, id_) is not None
    )
