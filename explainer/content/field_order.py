"""The order in which the fields of an entry are written: what it states, its words, its chain.

That of the schema, except for entries with a chain: their fields come from several models, and a
reader of a file wants the statement first and what it rests on next. The order is that of the
stories in this repository. Old ids and dismissals stand last. A mapping by id is in no such order:
there the writer's own order is told to readers.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import PurePath
from typing import NamedTuple

from explainer.content.claim_defaults import DEFAULTS
from explainer.content.load import CONTENT, SETTINGS
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.entry import Entry, SourcedEntry, inner_model, is_mapping
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.content.schema.story import ClaimsFile, DefaultsEntry, ExplainerEntry
from explainer.content.yaml_reader import DataPath

WITH_CHAIN = (
    "what", "line", "key", "name", "says", "quote", "translation", "passage", "near",
    "source", "by", "via", "speaker", "hearer", "inner", "speaks_for", "form",
    "evidence", "certainty", "if", "when", "after", "before", "words", "with", "about", "claims",
    "where", "who", "kind", "differs", "weight", "caveat", "accuses", "reply",
    "disputes", "point", "settles", "towards", "record", "candidates",
)  # fmt: skip
_PLACES = {name: number for number, name in enumerate(WITH_CHAIN)}
LAST = ("guessed", "was", "ok")


def model_of(path: PurePath) -> type[Entry] | None:
    """Give the model of a content file; none for a file that is in no place of its own."""
    match path.relative_to(CONTENT).parts:
        case _ if path == SETTINGS:
            return Settings
        case ("actors", _):
            return ActorEntry
        case ("sources", _):
            return SourceEntry
        case (_, "explainer.yaml"):
            return ExplainerEntry
        case (_, "claims.yaml") | (_, "claims", _):
            return ClaimsFile
        case _:
            return None


def in_order(data: object, model: type[Entry] | None, path: DataPath = ()) -> object:
    """Sort the fields of every entry inside some data; a field that no model has stands behind."""
    if isinstance(data, list):
        return [in_order(value, model, (*path, number)) for number, value in enumerate(data)]
    if not isinstance(data, dict):
        return data
    here = model_at(model, path)
    rank = _ranks(here) if here else {}
    names = sorted(data, key=lambda name: rank.get(name, len(rank)))
    return {name: in_order(data[name], model, (*path, name)) for name in names}


def model_at(model: type[Entry] | None, path: DataPath) -> type[Entry] | None:
    """Give the model of the mapping at a path inside an entry; none where ids or texts stand."""
    is_by_id = False
    for step in path:
        if model is None or isinstance(step, int):
            continue
        if is_by_id:
            is_by_id = False
            continue
        field = _fields(model).get(step)
        model, is_by_id = field or (None, False)
    return None if is_by_id else model


class OrderedField(NamedTuple):
    """A field by the name that writers type, what it is for, and the type of its value."""

    name: str
    description: str
    annotation: object


def fields_in_order(model: type[Entry]) -> list[OrderedField]:
    """Give the fields of a model in the order in which they are written."""
    rank = _ranks(model)
    fields = [
        OrderedField(field.alias or name, field.description or "", field.annotation)
        for name, field in model.model_fields.items()
    ]
    return sorted(fields, key=lambda field: rank.get(field.name, len(rank)))


@cache
def _fields(model: type[Entry]) -> Mapping[str, tuple[type[Entry] | None, bool]]:
    return {
        field.alias or name: (inner_model(field.annotation), is_mapping(field.annotation))
        for name, field in model.model_fields.items()
    }


@cache
def _ranks(model: type[Entry]) -> Mapping[str, int]:
    """Number the fields of a model in the order in which they are written."""
    names = list(_fields(model))
    if model is ClaimsFile:  # its parts are in the writer's own order
        return {DEFAULTS: 0}
    if issubclass(model, SourcedEntry | DefaultsEntry):
        names.sort(key=lambda name: _PLACES.get(name, len(names)))
    last = [name for name in names if name in LAST]
    order = [*(name for name in names if name not in LAST), *last]
    return {name: number for number, name in enumerate(order)}
