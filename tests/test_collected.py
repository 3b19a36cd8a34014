"""Every folder of tests is run: pytest leaves some out by their names, without a word."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

TESTS = Path(__file__).parent


def test_no_folder_of_tests_is_left_out(pytestconfig: pytest.Config) -> None:
    left_out = pytestconfig.getini("norecursedirs")
    folders = {file.parent.relative_to(TESTS) for file in TESTS.rglob("test_*.py")}
    names = {name for folder in folders for name in folder.parts}

    assert "build" in names
    assert [name for name in names if any(fnmatch(name, one) for one in left_out)] == []
