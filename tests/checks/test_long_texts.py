"""No passage keeps a check busy, however long the text is and however often its words stand."""

import json
import subprocess
import sys

import pytest

from tests import projects
from tests.checks.long_texts import LONG, MEBIBYTES, SECONDS


@pytest.fixture(scope="session")
def measured() -> dict[str, tuple[float, list[str], int]]:
    """Check them in a process that may not use more than its share."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.checks.long_texts"],
        check=True,
        capture_output=True,
        text=True,
        cwd=projects.REAL,
        timeout=600,  # all of them; each has its own bound below, in processor seconds
    )
    return {name: rest for name, *rest in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", LONG)
def test_a_passage_is_found_or_missed_within_bounds(
    measured: dict[str, tuple[float, list[str], int]], name: str
) -> None:
    seconds, found, mebibytes = measured[name]

    assert not LONG[name].found or LONG[name].found in found
    assert seconds < SECONDS
    assert mebibytes < MEBIBYTES
