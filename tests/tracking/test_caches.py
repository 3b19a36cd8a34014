"""Only `explainer.tracking` keeps what was made of a site: it knows what had been read for that.

Whoever is given a result that somebody else has kept reads nothing, and is then not made anew when
a claim changes. A page would go on to tell what a source no longer supports.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import projects

PACKAGE = projects.REAL / "explainer"
KEEPING = {"cache", "lru_cache", "cached_property"}
PLAIN = {"Ref", "Standing", "Use", "Unknown"}  # names and labels, which hold nothing of a site
OWN_STATE = {
    "site.py": "reads untracked, and tells itself who asks",
    "build/page_set.py": "of one build, for the build alone: no page reads it",
    "cache/check_record.py": "of one check, for the check alone: no rule reads it",
}


def things() -> set[str]:
    """Give the names of all types that are, or hold, something of a site."""
    tree = ast.parse((PACKAGE / "site.py").read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)} - PLAIN


THINGS = things()


def names(node: ast.AST | None) -> set[str]:
    """Give all names in a piece of code, those in quoted annotations too."""
    if node is None:
        return set()
    found = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    for one in ast.walk(node):
        if isinstance(one, ast.Attribute):
            found.add(one.attr)
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            found.update(one.value.replace("[", " ").replace("]", " ").split())
    return found


def offences(source: str) -> Iterator[str]:
    """Give what keeps something of a site in a module."""
    tree = ast.parse(source)
    things = THINGS - _others(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and _is_kept(node) and _types(node) & things:
            yield f"line {node.lineno}: {node.name}"
        if isinstance(node, ast.ClassDef) and _held(node) & things:
            for one in node.body:
                if isinstance(one, ast.FunctionDef) and _is_kept(one):
                    yield f"line {one.lineno}: {node.name}.{one.name}"
    yield from _tables(tree)


def _others(tree: ast.Module) -> set[str]:
    """Give names that mean something else in a module than in that of the site."""
    found = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module != "explainer.site":
            found |= {one.name for one in node.names}
    return found


def _is_kept(function: ast.FunctionDef) -> bool:
    return any(names(one) & KEEPING for one in function.decorator_list)


def _types(function: ast.FunctionDef) -> set[str]:
    every = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return names(function.returns).union(*(names(one.annotation) for one in every))


def _held(node: ast.ClassDef) -> set[str]:
    """Give the types of what an object is made from."""
    found = set[str]()
    for one in node.body:
        if isinstance(one, ast.AnnAssign):
            found |= names(one.annotation)
        if isinstance(one, ast.FunctionDef) and one.name == "__init__":
            found |= _types(one)
    return found


def _tables(tree: ast.Module) -> Iterator[str]:
    """Give empty tables of a module that a function of a site fills."""
    tables = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_empty(node.value)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and _types(node) & THINGS:
            parts = (one for one in ast.walk(node) if isinstance(one, ast.Subscript))
            for one in parts:
                if isinstance(one.ctx, ast.Store) and names(one.value) & tables:
                    yield f"line {one.lineno}: {node.name}"


def _is_empty(value: ast.expr | None) -> bool:
    is_call = isinstance(value, ast.Call) and "dict" in names(value.func) and not value.args
    return is_call or (isinstance(value, ast.Dict) and not value.keys)


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix()
)
def test_nobody_else_keeps_what_was_made_of_a_site(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    found = [*offences(path.read_text("utf-8"))]

    if name.startswith("tracking/") or name in OWN_STATE:
        return
    assert found == [], (
        f"{name} keeps something of a site: whoever gets it later reads nothing, and is not made"
        " anew when that changes. Use `tracked_cache`, `tracked_cache_by_identity` or `derived` of"
        " explainer.tracking.dependencies"
    )


@pytest.mark.parametrize(
    "source",
    [
        "@cache\ndef f(site: Site) -> str: ...",
        "@functools.lru_cache(maxsize=1)\ndef f(one: 'Claim') -> str: ...",
        "@cache\ndef f(id_: str) -> tuple[Event, ...]: ...",
        "class A:\n    site: Site\n    @cached_property\n    def b(self) -> int: ...",
        "class A:\n def __init__(self, site: Site): ...\n @cached_property\n def b(self): ...",
        "KEPT: dict[str, str] = {}\ndef f(site: Site) -> str:\n    KEPT['a'] = 'b'",
    ],
)
def test_each_way_to_keep_it_is_found(source: str) -> None:
    assert len([*offences(source)]) == 1


@pytest.mark.parametrize(
    "source",
    [
        "@cache\ndef f(ref: Ref) -> str: ...",
        "@tracked_cache(1)\ndef f(site: Site) -> str: ...",
        "KEPT: dict[str, str] = {}\ndef f(text: str) -> str:\n    KEPT['a'] = 'b'",
    ],
)
def test_what_holds_nothing_of_a_site_may_be_kept(source: str) -> None:
    assert [*offences(source)] == []
