"""JSON Schemas of the content files, made from the models, for editors and other programs.

An editor must not underline what `explainer check` accepts: where a list may stand, one value may
too, and a number is a text, since our reader takes every scalar as typed.
"""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.definition_names import PlainNames
from explainer.content.schema.entry import Entry
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.content.schema.story import ClaimsFile, ExplainerEntry
from explainer.presentation.output import OutputFile
from explainer.system.writing import make_folder, write_atomically

MODELS: dict[str, type[Entry]] = {
    "explainer": ExplainerEntry,
    "claims": ClaimsFile,
    "actor": ActorEntry,
    "source": SourceEntry,
    "settings": Settings,
}
_DIALECT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def as_json(name: str | None) -> str:
    """Give one schema; without a name, all of them by name."""
    if name is not None:
        return _json(json_schema(name))
    return _json({each: json_schema(each) for each in MODELS})


def write_schemas(folder: Path) -> None:
    """Write every schema into a folder, as `schema/` in the repository."""
    make_folder(folder)
    for file in schema_files():
        write_atomically(folder / file.path, file.content)


def schema_files() -> Iterator[OutputFile]:
    """Give every schema under the name of its file."""
    for name in MODELS:
        path = PurePosixPath(f"{name}.schema.json")
        yield OutputFile(path, f"{as_json(name)}\n".encode())


def json_schema(name: str) -> object:
    return {**_DIALECT, **_as_typed(MODELS[name].model_json_schema(schema_generator=PlainNames))}


def _as_typed(schema: dict[str, object]) -> dict[str, object]:
    """Widen a schema to all that our reader takes."""
    wider = {key: _inside(part) for key, part in schema.items()}
    if wider.get("type") == "string" and "enum" not in wider:
        wider["type"] = ["string", "number"]
    if "patternProperties" in wider:
        wider["additionalProperties"] = False  # a key that is no id
    fields = wider.get("properties")
    if isinstance(fields, dict):
        wider["properties"] = {name: _or_one(field) for name, field in fields.items()}
    return wider


def _inside(part: object) -> object:
    if isinstance(part, list):
        return [_inside(one) for one in part]
    return _as_typed(part) if isinstance(part, dict) else part


def _or_one(field: dict[str, object]) -> dict[str, object]:
    """Let one value stand for a list of one."""
    if field.get("type") != "array":
        return field
    rest = {key: part for key, part in field.items() if key not in ("type", "items", "minLength")}
    return {**rest, "anyOf": [field["items"], {"type": "array", "items": field["items"]}]}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
