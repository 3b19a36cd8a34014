"""What a check leaves is read by the next one as it was, or not at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.cache import check_record
from explainer.cache.check_record import (
    NOTHING,
    CheckRecord,
    StoryChecked,
    load,
    save,
)
from explainer.cache.recorded_finding import RecordedFinding, RecordedSpan
from explainer.system.environment import program_fingerprint
from explainer.tracking.dependencies import Dependency

FOUND = RecordedFinding(
    "EX301",
    RecordedSpan(0, 3, 9),
    "a “message”",
    "a\nhint",
    ((RecordedSpan(1, 0, 2), "there"),),
    "b",
    (RecordedSpan(0, 3, 9), "other"),
)
CHECK = CheckRecord(
    ((Dependency("common"), "0f"), (Dependency("story", "bridge"), "")),
    ("content/bridge/claims.yaml", "seeds/é.txt"),
    {"bridge": StoryChecked((0, 1), (FOUND,)), "": StoryChecked((), ())},
)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "cache" / "findings.json"
    save(path, CHECK)
    return path


def test_it_is_read_as_it_was_written(record: Path) -> None:
    assert load(record) == CHECK
    assert [path.name for path in record.parent.iterdir()] == ["findings.json"]


def test_to_another_program_it_is_nothing(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_record, "program_fingerprint", lambda: b"another one")
    assert load(record) == NOTHING


@pytest.mark.parametrize("cut", [1, 10, 100, 200])
def test_half_of_it_is_nothing(record: Path, cut: int) -> None:
    record.write_bytes(record.read_bytes()[:-cut])
    assert load(record) == NOTHING


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_anything_else_is_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbled-check"
    for garbled in (content, b"0f\n" + content, program_fingerprint() + b"\n" + content):
        path.write_bytes(garbled)
        assert load(path) == NOTHING


def test_where_there_is_none_it_is_nothing(tmp_path: Path) -> None:
    assert load(tmp_path / "nowhere") == NOTHING
