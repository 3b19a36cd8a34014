"""Nothing but `system/files.py` and `system/writing.py` opens, lists, makes or takes away files."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import projects

OURS = {
    "explainer/cli/newsroom/dot-github/comment.py",  # a program of its own, which a new site gets
    "explainer/system/files.py",
    "explainer/system/writing.py",
}
ALLOWED = {
    "explainer/build/page_writer.py: open",  # of each page of a large site: a third of the time
    "explainer/cli/our_package.py: .read_text",  # what an installer wrote, asked of importlib
    "explainer/system/parallel.py: os.fdopen",  # a pipe between two processes, which is no file
}
FUNCTIONS = {"open", "io.open", "os.open", "os.fdopen", "os.walk", "os.fwalk", "os.scandir"} | {
    f"os.{name}"
    for name in (
        "listdir", "mkdir", "makedirs", "mkfifo", "mknod", "link", "symlink", "readlink", "remove",
        "unlink", "rmdir", "removedirs", "rename", "renames", "replace", "truncate", "chmod",
        "chown", "utime",
    )
}  # fmt: skip
MODULES = {"tempfile", "shutil", "glob", "fileinput", "mmap"}
HARMLESS = {"shutil.get_terminal_size"}
METHODS = {
    "chmod", "glob", "hardlink_to", "iterdir", "mkdir", "open", "read_bytes", "read_text", "rename",
    "rglob", "rmdir", "symlink_to", "touch", "unlink", "walk", "write_bytes", "write_text",
}  # fmt: skip
INSTEAD = "use explainer.system.files or explainer.system.writing, which follow no link out"


def calls(source: str) -> Iterator[tuple[int, str]]:
    """Give each call in a module that reaches for files by itself, with its line."""
    tree = ast.parse(source)
    known = dict(_imported(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (name := _reaching(node, known)):
            yield node.lineno, name


def _imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Give what names of modules and functions mean, by any name that they were given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((one.asname or one.name, one.name) for one in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((one.asname or one.name, f"{node.module}.{one.name}") for one in node.names)


def _reaching(call: ast.Call, known: dict[str, str]) -> str | None:
    parts = ast.unparse(call.func).split(".")
    name = ".".join((known.get(parts[0], parts[0]), *parts[1:]))
    if name in FUNCTIONS or (name.split(".")[0] in MODULES and name not in HARMLESS):
        return name
    if name.startswith(("explainer.", "os.")) or not isinstance(call.func, ast.Attribute):
        return None
    is_path = call.func.attr in METHODS or (call.func.attr == "replace" and _is_of_path(call))
    return f".{call.func.attr}" if is_path else None


def _is_of_path(call: ast.Call) -> bool:
    """Tell `Path.replace` from those of texts and dates, which take two values or names."""
    return len(call.args) == 1 and not call.keywords


def test_files_are_reached_in_one_place_alone() -> None:
    paths = (projects.REAL / "explainer").rglob("*.py")
    modules = {path.relative_to(projects.REAL).as_posix(): path.read_text() for path in paths}

    found = {
        f"{module}: {name}": f"{module}:{line}: {name}: {INSTEAD}"
        for module, source in modules.items()
        if module not in OURS
        for line, name in calls(source)
    }
    assert [found[one] for one in sorted(found.keys() - ALLOWED)] == []
    assert found.keys() >= ALLOWED, "an exception that nobody needs"


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("open('a')", "open"),
        ("import os as system\nsystem.walk('a')", "os.walk"),
        ("from os import scandir as look\nlook('a')", "os.scandir"),
        ("import shutil\nshutil.rmtree('a')", "shutil.rmtree"),
        ("from tempfile import mkdtemp\nmkdtemp()", "tempfile.mkdtemp"),
        ("Path('a').read_text()", ".read_text"),
        ("(folder / name).open('rb')", ".open"),
        ("[*Path().rglob('*')]", ".rglob"),
        ("path.replace(other)", ".replace"),
        ("from pathlib import Path\nPath.mkdir(folder)", ".mkdir"),
    ],
)
def test_each_way_to_reach_a_file_is_found(source: str, named: str) -> None:
    assert [name for _, name in calls(source)] == [named]


@pytest.mark.parametrize(
    "source",
    [
        "'a'.replace('b', 'c')",
        "moment.replace(day=1)",
        "from explainer.system.files import walk\nwalk('a')",
        "import shutil\nshutil.get_terminal_size()",
        "path.exists()",
    ],
)
def test_what_reaches_for_no_file_is_left_alone(source: str) -> None:
    assert [*calls(source)] == []


def test_the_two_places_are_there() -> None:
    assert all(Path(projects.REAL, one).is_file() for one in OURS)
