"""What the writers' pages say of YAML and of hedges is what the program does."""

import json
import re
import tomllib
from datetime import date
from pathlib import PurePosixPath

import pytest
import yaml

from explainer.checks import RULES
from explainer.content.schema.claim import ClaimEntry
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from explainer.english.attribution import has_attribution
from explainer.site import Standing
from tests.docs.guide import GUIDE, PROJECT, blocks_in, text_of

YAML = text_of(GUIDE / "writers" / "yaml.md")
SAFE = re.findall(r"^\| `(\w+): (.+?)` \| .+ \| .+ \|$", YAML, re.MULTILINE)
CARD = text_of(GUIDE / "writers" / "card.md")
LADDER = text_of(GUIDE / "writers" / "hedges.md").split("## The ladder")[1]
EXAMPLES = re.findall(r"\| \*(.+)\* \|$", LADDER, re.MULTILINE)


@pytest.mark.parametrize(("name", "value"), SAFE)
def test_a_safe_value_is_read_as_typed(name: str, value: str) -> None:
    document, found = read(TextFile(PurePosixPath("a.yaml"), f"{name}: {value}\n"))

    assert found == []
    assert document is not None
    assert document.data == {name: value}


def test_other_programs_read_safe_values_otherwise() -> None:
    others = [yaml.safe_load(value) for _, value in SAFE]

    assert others == [False, 750, date(2024, 3, 11), 8, 1.1, None]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_ladder_carries_its_attribution(example: str) -> None:
    assert has_attribution(example)


def test_the_ladder_has_an_example_for_each_row() -> None:
    assert len(EXAMPLES) == 7


def test_the_dismissal_that_editors_are_shown_is_one_that_can_be_made() -> None:
    shown = re.findall(r"^  (EX\d{3}): ", text_of(GUIDE / "editors.md"), re.MULTILINE)

    assert [rule.can_be_dismissed for rule in RULES if rule.code in shown] == [True]


def test_the_card_has_fields_of_a_claim_and_every_mark() -> None:
    statement, rest = CARD.split("## Whose word is it?")
    cells = re.findall(r"^\|(.+?)\|", statement, re.MULTILINE)
    known = {field.alias or name for name, field in ClaimEntry.model_fields.items()}
    fields = {field for cell in cells for field in re.findall(r"`(\w+)`", cell)}

    assert len(fields) == 15
    assert fields - known == set()
    assert [one for one in Standing if f" {one.value} " not in rest] == []


def test_the_settings_for_editors_can_be_read_and_start_the_server_or_name_our_schemas() -> None:
    page = GUIDE / "writers" / "editor.md"
    code, zed, schemas = map(json.loads, blocks_in(page, "json"))
    (helix,) = map(tomllib.loads, blocks_in(page, "toml"))
    (neovim,) = blocks_in(page, "lua")
    named = schemas["lsp"]["yaml-language-server"]["settings"]["yaml"]["schemas"]

    assert (code["glspc.server.command"], code["glspc.server.commandArguments"]) == START
    binary = zed["lsp"]["yaml-language-server"]["binary"]
    assert (binary["path"], binary["arguments"]) == START
    server = helix["language-server"]["explainer"]
    assert (server["command"], server["args"]) == START
    assert 'cmd = { "explainer", "lsp" }' in neovim
    assert all((PROJECT / name).is_file() for name in named)


START = ("explainer", ["lsp"])
