"""Case files: a small project, what is changed in it, and all that must be reported."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.content.yaml_reader import read
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from tests import projects

HERE = Path(__file__).parent

Check = Callable[[Mapping[str, str | bytes]], list[Diagnostic]]


def data(path: Path) -> dict[str, object]:
    """Read a case file as writers' files are read: every scalar is text."""
    document, found = read(TextFile(path, path.read_text()))
    assert document is not None, [str(one) for one in found]
    assert isinstance(document.data, dict)
    return document.data


def changed(
    files: Mapping[str, str | bytes], changes: Mapping[str, Iterable[Mapping[str, str]]]
) -> dict[str, str | bytes]:
    """Replace words in files; words that are not there are a fault of the case."""
    result = dict(files)
    for path, replacements in changes.items():
        for one in replacements:
            content = result[path]
            assert isinstance(content, str)
            assert one["old"] in content, f"{path} has no {one['old']!r}"
            result[path] = content.replace(one["old"], one.get("new") or "", 1)
    return result


def as_printed(found: Iterable[Diagnostic]) -> list[str]:
    """Print findings as case files have them: the line of a finding, then its hint."""
    return [f"{one}\n{one.hint}".strip() for one in found]


def fixes_as_printed(found: Iterable[Diagnostic]) -> list[str]:
    """Print the edits that findings offer: the place, what stands there, what is written."""
    return [
        f"{one.fix.span}: {one.fix.span.text} -> {one.fix.text}".strip() for one in found if one.fix
    ]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Check a project of files and give all that is found."""
    return lambda files: list(read_and_check(projects.write(tmp_path, files)).diagnostics)
