"""Writes the pages of the guide that are made from the code: `make docs`.

A test compares the committed pages with what this gives, so a change of the code shows in them.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from explainer.content.field_reference import field_pages

PROJECT = Path(__file__).parents[1]
GUIDE = PROJECT / "docs" / "guide"
_MODULES = """\
# All modules

This page is made from the first sentences of the code's docstrings: do not edit it by hand.
A folder is a package; what stands behind it is its own first sentence.

"""


def module_map(package: Path) -> str:
    """Give the tree of a package's modules, each with its one-line purpose."""
    return _MODULES + "\n".join(_tree(package, 0)) + "\n"


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
    return f"{'    ' * level}- `{name}`: {_escaped(purpose)}"


def _escaped(text: str) -> str:
    """Keep what Markdown would take for markup outside of code."""
    parts = text.split("`")
    parts[::2] = [
        part.replace("[", "\\[").replace("*", "\\*").replace("<", "&lt;") for part in parts[::2]
    ]
    return "`".join(parts)


def generated_pages() -> dict[Path, str]:
    """Give each page that is made, by the file it stands in."""
    return {
        **{GUIDE / "writers" / name: text for name, text in field_pages().items()},
        GUIDE / "developers" / "modules.md": module_map(PROJECT / "explainer"),
    }


if __name__ == "__main__":
    for page, text in generated_pages().items():
        page.write_text(text, "utf-8")
