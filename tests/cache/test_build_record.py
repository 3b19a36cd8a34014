"""What a build leaves is read by the next one as it was, or not at all."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.cache.build_record import (
    LastBuild,
    Made,
    MadeFile,
    Rest,
    State,
    Surroundings,
    load,
    save,
    state,
)
from explainer.options import Options
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.page_shell import Around, Frame, Kind
from explainer.tracking.dependencies import Dependency

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
KIND = Kind(
    folder=PurePosixPath("actors"),
    has_name=True,
    has_description=False,
    has_contents=True,
    is_listed=True,
    is_moved=False,
    has_head=True,
    is_dated=False,
    in_menu=None,
)
REST = Rest(
    options=Options(edit=None, site_name="Ada & “Co”"),
    around=Around(
        site_name="Ada & “Co”",
        site_url="https://a.example/",
        folders=(PurePosixPath("actors"),),
        in_menu=(PurePosixPath("index.html"),),
        frames=((KIND, Frame(("<p>", "Title", "</p>"), "0f")),),
        contents=(((Heading("said", "Said"),), "<nav>"),),
    ),
    outline="0f",
    documents=(PAGE,),
    taken=(PurePosixPath("robots.txt"),),
    files={"sitemap.xml": State(1, 2, 3)},
)
HERE = Surroundings(("mkdocs.yml",), "here")
BUILD = LastBuild(
    ((Dependency("actor", "ada"), "0f"), (Dependency("actor"), "")),
    {"actor ada": Made(PAGE, (0, 1), "frame", State(1, 2**62, 3))},
    {"atom stories": MadeFile(PurePosixPath("feed.xml"), (), State(1, 2, 3))},
    REST,
)


def here(read: Sequence[str]) -> str:
    assert read == HERE.read
    return HERE.name


def there(_: Sequence[str]) -> str:
    return "there"


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    save(tmp_path / "record", HERE, BUILD)
    assert load(tmp_path / "record", here) == (HERE, BUILD)
    assert [path.name for path in tmp_path.iterdir()] == ["record"]


def test_in_another_environment_it_is_nothing(tmp_path: Path) -> None:
    save(tmp_path / "record", HERE, BUILD)
    assert load(tmp_path / "record", there) is None
    assert load(tmp_path / "nowhere", here) is None


@pytest.mark.parametrize("cut", [1, 10, 100, 200])
def test_half_of_it_is_nothing(tmp_path: Path, cut: int) -> None:
    save(tmp_path / "record", HERE, BUILD)
    whole = (tmp_path / "record").read_bytes()
    (tmp_path / "record").write_bytes(whole[:-cut])
    assert load(tmp_path / "record", here) is None


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_anything_else_is_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbled"
    head = b'2\n[["mkdocs.yml"],"here"]\n'
    path.write_bytes(head + content)
    assert load(path, here) is None
    path.write_bytes(head[:-1] + content)
    assert load(path, here) is None


def test_another_file_or_a_changed_one_has_another_state(tmp_path: Path) -> None:
    path = tmp_path / "page"
    assert state(str(path)) is None
    path.write_text("one")
    first = state(str(path))
    path.with_name("other").write_text("one")
    path.with_name("other").replace(path)
    assert state(str(path)) != first
