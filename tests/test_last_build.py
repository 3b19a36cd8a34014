"""What a build leaves is read by the next one as it was, or not at all."""

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.last_build import LastBuild, Made, MadeFile, State, load, save, state
from explainer.output import Heading, Page, SearchEntry
from explainer.reads import Part

PAGE = Page(
    path=PurePosixPath("actors/ada.html"),
    title="Ada & “Co”",
    description="",
    template="",
    view={},
    headings=(Heading("said", "Said"),),
    search=(SearchEntry("Ada", "text", note="note"),),
    thing=("actor", "ada"),
    moved_to=PurePosixPath("actors/eva.html"),
)
BUILD = LastBuild(
    ((Part("actor", "ada"), "0f"), (Part("actor"), "")),
    {"actor ada": Made(PAGE, (0, 1), "frame", State(1, 2**62, 3))},
    {"atom stories": MadeFile(PurePosixPath("feed.xml"), (), State(1, 2, 3))},
)


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    save(tmp_path / "record", "here", BUILD)
    assert load(tmp_path / "record", "here") == BUILD
    assert [path.name for path in tmp_path.iterdir()] == ["record"]


def test_in_another_environment_it_is_nothing(tmp_path: Path) -> None:
    save(tmp_path / "record", "here", BUILD)
    assert load(tmp_path / "record", "there") is None
    assert load(tmp_path / "nowhere", "here") is None


@pytest.mark.parametrize("cut", [1, 10, 100, 200])
def test_half_of_it_is_nothing(tmp_path: Path, cut: int) -> None:
    save(tmp_path / "record", "here", BUILD)
    whole = (tmp_path / "record").read_bytes()
    (tmp_path / "record").write_bytes(whole[:-cut])
    assert load(tmp_path / "record", "here") is None


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_anything_else_is_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbled"
    path.write_bytes(b"1\nhere\n" + content)
    assert load(path, "here") is None


def test_another_file_or_a_changed_one_has_another_state(tmp_path: Path) -> None:
    path = tmp_path / "page"
    assert state(str(path)) is None
    path.write_text("one")
    first = state(str(path))
    path.with_name("other").write_text("one")
    path.with_name("other").replace(path)
    assert state(str(path)) != first
