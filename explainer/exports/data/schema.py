"""The JSON Schema of the data, made from its form; `schema.json` beside this is what it gives."""

import json

from pydantic import TypeAdapter

from explainer.content.schema.definition_names import PlainNames
from explainer.exports.data.form import VERSION, DataFile

_HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": f"Open data of a site of sourced explainers, version {VERSION}",
}


def schema_text() -> str:
    made = TypeAdapter(DataFile).json_schema(schema_generator=PlainNames, mode="serialization")
    return f"{json.dumps(_HEAD | made, ensure_ascii=False, indent=2)}\n"
