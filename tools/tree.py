"""Prints the tree of the code, each module with its purpose: `make tree`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "explainer"


def module_tree(package: Path) -> Iterator[str]:
    """Give a line for each package and module: its name and the first sentence of its docstring."""
    return _tree(package, 0)


def _tree(folder: Path, level: int) -> Iterator[str]:
    yield _line(f"{folder.name}/", folder / "__init__.py", level)
    modules = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
    for path in modules:
        yield _line(path.name, path, level + 1)
    for path in sorted(folder.glob("*/__init__.py")):
        yield from _tree(path.parent, level + 1)


def _line(name: str, path: Path, level: int) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    purpose = " ".join(docstring.split("\n\n", 1)[0].split())
    return f"{'    ' * level}{name:<{max(1, 28 - 4 * level)}} {purpose}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in module_tree(PACKAGE))
