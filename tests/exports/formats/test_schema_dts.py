"""Our structured data is typed as schema-dts has schema.org: Google's types, by its compiler.

The compiler takes a tenth of a second for each page, so of data of one form it is given one.
"""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from explainer.build.check import Checked
from tests.exports import published
from tests.node.runner import Node

_OPENING = 'import type { Graph } from "schema-dts";\n'


def faults(node: Node, folder: Path, graphs: Iterable[str]) -> str:
    """Give what the compiler finds in data, each of which is a literal of its own."""
    modules = node.folder / "node_modules"
    settings = {
        "noEmit": True,
        "strict": True,
        "skipLibCheck": True,
        "types": [],
        "paths": {"schema-dts": [f"{modules}/schema-dts"]},
        "moduleResolution": "bundler",
        "module": "esnext",
    }
    project = {"compilerOptions": settings, "files": ["graphs.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(project), "utf-8")
    literals = (f"export const g{n}: Graph = {one};\n" for n, one in enumerate(graphs))
    (folder / "graphs.ts").write_text(_OPENING + "".join(literals), "utf-8")
    return node.type_faults(folder)


def one_of_each_form(scripts: Iterable[str]) -> list[str]:
    """Give graphs with each form that the data of pages has: types, properties, values."""
    found = {form(node): node for text in scripts for node in json.loads(text)["@graph"]}
    graphs = ({"@context": "https://schema.org", "@graph": [one]} for one in found.values())
    return [json.dumps(one) for one in graphs]


def form(value: object) -> object:
    match value:
        case dict():
            of_type = str(value.get("@type"))
            return (of_type, *((key, form(inner)) for key, inner in sorted(value.items())))
        case list():
            return frozenset(map(form, value))
        case _:
            return type(value)


def test_the_data_of_each_page_is_typed(tmp_path: Path, node: Node) -> None:
    graphs = published.json_ld(published.site(tmp_path / "site", published.files()))

    assert faults(node, tmp_path, one_of_each_form(graphs.values())) == ""


def test_the_data_of_the_real_stories_is_typed(
    checked: Checked, tmp_path: Path, node: Node
) -> None:
    graphs = published.json_ld(checked.site)

    assert faults(node, tmp_path, one_of_each_form(graphs.values())) == ""


@pytest.mark.parametrize(
    "wrong",
    [
        '{"@type":"Claim","@id":"x","txet":"A claim"}',
        '{"@type":"Clame","text":"A claim"}',
        '{"@type":"Event","startDate":{"@type":"Person"}}',
    ],
)
def test_what_schema_org_does_not_know_is_a_fault(wrong: str, tmp_path: Path, node: Node) -> None:
    graph = f'{{"@context":"https://schema.org","@graph":[{wrong}]}}'

    assert "graphs.ts(2," in faults(node, tmp_path, [graph])
