"""What is data and what counts as program, and that a change of the latter is noted."""

import tomllib
from pathlib import Path, PurePosixPath

import pytest

from explainer.content.boundary import is_data, program_changes

TABLE = tomllib.loads((Path(__file__).parent / "boundary.toml").read_text())
TEXTS = PurePosixPath("seeds")


@pytest.mark.parametrize("path", TABLE["data"])
def test_what_is_data_can_run_nothing(path: str) -> None:
    assert is_data(PurePosixPath(path), TEXTS)


@pytest.mark.parametrize("path", TABLE["program"])
def test_all_else_counts_as_program(path: str) -> None:
    assert not is_data(PurePosixPath(path), TEXTS)


def test_each_changed_file_of_the_program_is_noted_and_no_other() -> None:
    changed = "\0".join((*TABLE["data"], *TABLE["program"], "docs/caf\udce9\n::error::.md", ""))

    found = [*program_changes(changed.encode(errors="surrogateescape"), "seeds")]

    names = [*TABLE["program"], "docs/caf\udce9\n::error::.md"]
    assert [one.span.file.path for one in found] == [PurePosixPath(name) for name in names]
    assert {str(one).partition(": ")[2] for one in found} == {
        "note[EX117] this file counts as program"
    }
