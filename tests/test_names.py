"""A class name, or that of a type, exists once in the code: whoever reads it knows what it is."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

CODE = Path(__file__).parents[1] / "explainer"


def defined(module: Path) -> Iterator[str]:
    """Give the classes of a module, and the names that it gives to types."""
    tree = ast.parse(module.read_text("utf-8"))
    yield from (node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield from filter(_is_of_a_type, [node.targets[0].id])


def _is_of_a_type(name: str) -> bool:
    return not name.startswith("_") and name[0].isupper() and not name.isupper()


def test_no_name_of_a_class_or_type_is_given_twice() -> None:
    places = defaultdict(list)
    for module in sorted(CODE.rglob("*.py")):
        for name in defined(module):
            places[name].append(module.relative_to(CODE).as_posix())

    assert {name: found for name, found in places.items() if len(found) > 1} == {}
