"""The JSON Schemas, as an editor applies them, refuse what `explainer check` refuses."""

import json
import re
import tomllib
from pathlib import Path, PurePosixPath
from typing import TypedDict

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.parse import parse_files
from explainer.content.yaml_reader import read
from explainer.dates.edtf import DATE_PATTERN, parse_when
from explainer.diagnostics.text_file import TextFile

ROOT = Path(__file__).parents[2]
PLACES = {
    "claims": "content/story/claims.yaml",
    "explainer": "content/story/explainer.yaml",
    "actor": "content/actors/anna.yaml",
    "source": "content/sources/paper.yaml",
}


class Case(TypedDict):
    name: str
    kind: str
    taken: bool
    text: str


CASES: list[Case] = tomllib.loads((Path(__file__).parent / "schemas.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_schema_and_the_program_agree(case: Case) -> None:
    file = TextFile(PurePosixPath(PLACES[case["kind"]]), case["text"])
    document, _ = read(file)
    assert document is not None
    schema = json.loads((ROOT / "schema" / f"{case['kind']}.schema.json").read_text("utf-8"))

    by_schema = jsonschema.Draft202012Validator(schema).is_valid(document.data)
    _, found = parse_files([file])

    assert by_schema is case["taken"]
    assert [str(one) for one in found if case["taken"]] == []
    assert bool(found) is not case["taken"]


@given(st.from_regex(r"[12.X0-9]{1,4}(-[0-9X]{2}){0,2}[?~%]?(/[12.X0-9]{1,4})?", fullmatch=True))
def test_every_date_is_like_the_pattern_of_the_schema(text: str) -> None:
    try:
        parse_when(text)
    except ValueError:
        return
    assert re.fullmatch(DATE_PATTERN, text)
