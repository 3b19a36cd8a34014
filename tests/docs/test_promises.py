"""Each promise names tests, and they are there; what the page itself promises is held here."""

import ast
import re

import pytest

from tests.docs.guide import GUIDE, PROJECT

PAGE = (GUIDE / "developers" / "promises.md").read_text()
_, *PARTS = re.split(r"^## ", PAGE, flags=re.MULTILINE)
_TEST = re.compile(r"`(tests/[\w/]+\.py)`")
_MODULE = re.compile(r"`python -m ([\w.]+)")
_PINNED = re.compile(r"[\w.\[\]-]+==[\w.+!-]+(?: ;.*?)?(?: --hash=sha256:[0-9a-f]{64})+")


def names_of_tests(path: str) -> list[str]:
    """Give the names of the tests in a file."""
    tree = ast.parse((PROJECT / path).read_text())
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return [one.name for one in functions if one.name.startswith("test_")]


@pytest.mark.parametrize("part", PARTS, ids=[part.split("\n", 1)[0] for part in PARTS])
def test_a_promise_names_tests_that_are_there(part: str) -> None:
    named = _TEST.findall(part)

    assert named
    assert [path for path in named if not names_of_tests(path)] == []


@pytest.mark.parametrize("module", sorted({*_MODULE.findall(PAGE)}))
def test_a_program_that_measures_a_promise_is_there(module: str) -> None:
    folder = PROJECT.joinpath(*module.split("."))

    assert (folder / "__main__.py").is_file() or folder.with_suffix(".py").is_file()


def test_whatever_is_installed_has_a_hash() -> None:
    text = (PROJECT / "requirements.txt").read_text().replace("\\\n", "")
    lines = [" ".join(line.split()) for line in text.splitlines()]
    required = [line for line in lines if line and not line.startswith("#")]

    assert required
    assert [line for line in required if not _PINNED.fullmatch(line)] == []
