"""What is told of proposals on the shipped stories: each change once, and nothing else."""

from pathlib import Path

import pytest

from explainer.comparison.change import Direction
from explainer.comparison.site_changes import compare
from tests.checks.conftest import data
from tests.comparison.proposals import PROPOSALS, found, in_brief, states, told


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.stem)
def test_proposal_is_told_as_it_is(path: Path, tmp_path: Path) -> None:
    changes, outline = told(*states(path, tmp_path))

    assert in_brief(outline, found(changes)) == (data(path)["expected"] or [])


def test_honest_proposals_pass_the_check(tmp_path: Path) -> None:
    honest = [path for path in PROPOSALS if "honest" in path.stem]

    failed = {path.stem: found(compare(*states(path, tmp_path / path.stem))) for path in honest}

    assert len(honest) == 5
    assert [name for name, one in failed.items() if one] == []


def test_what_goes_one_way_comes_back_the_other(tmp_path: Path) -> None:
    path = next(path for path in PROPOSALS if path.stem.startswith("01"))
    before, after = states(path, tmp_path)

    [there] = compare(before, after).changes
    [back] = compare(after, before).changes

    assert (there.before, there.after) == (back.after, back.before)
    ways = {Direction.STRONGER, Direction.WEAKER}
    assert there.directions & ways == {Direction.STRONGER}
    assert back.directions & ways == {Direction.WEAKER}


def test_nothing_is_told_of_the_same_state(tmp_path: Path) -> None:
    before, _ = states(PROPOSALS[0], tmp_path)

    same = compare(before, before)

    assert (*same.changes, *same.made, *same.deleted, *same.ids) == ()
