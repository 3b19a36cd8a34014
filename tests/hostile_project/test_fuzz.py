"""Rounds of the fuzz of projects: some that once broke what must hold, and one that found nothing.

`python -m benchmarks.fuzz_project` plays others for an hour.
"""

import pytest

from benchmarks.fuzz_project.rounds import play

SEEDS = (7, 1129, 1189)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_project_that_changes_at_random_breaks_nothing(seed: int) -> None:
    assert play(seed).faults == ()
