"""What a build leaves is read by the next one as it was, or not at all."""

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.cache.build_record import (
    BuildRecord,
    Environment,
    FileStamp,
    HostOutput,
    PreviousBuild,
    RecordedFile,
    RecordedPage,
    load,
    save,
    stamp,
)
from explainer.options import Options
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.page_shell import Shell, ShellKey, SiteChrome
from explainer.system.environment import environment_fingerprint
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
KEY = ShellKey(
    folder=PurePosixPath("actors"),
    has_name=True,
    has_description=False,
    has_contents=True,
    is_listed=True,
    is_moved=False,
    has_head=True,
    is_dated=False,
    has_data=True,
    in_menu=None,
)
HOST = HostOutput(
    options=Options(edit=None, site_name="Ada & “Co”"),
    chrome=SiteChrome(
        site_name="Ada & “Co”",
        site_url="https://a.example/",
        folders=(PurePosixPath("actors"),),
        in_menu=(PurePosixPath("index.html"),),
        shells=((KEY, Shell(("<p>", "Title", "</p>"), "0f")),),
        contents=(((Heading("said", "Said"),), "<nav>"),),
    ),
    outline="0f",
    documents=(PAGE,),
    taken=frozenset({PurePosixPath("robots.txt")}),
    files={"sitemap.xml": FileStamp(1, 2, 3)},
)
BUILD = BuildRecord(
    ((Dependency("actor", "ada"), "0f"), (Dependency("actor"), "")),
    {"actor ada": RecordedPage(PAGE, (0, 1), "shell", FileStamp(1, 2**62, 3), FileStamp(4, 5, 6))},
    {"atom stories": RecordedFile((), FileStamp(1, 2, 3))},
    HOST,
)


def here(project: Path) -> Environment:
    (project / "mkdocs.yml").write_text("site_name: Ada\n")
    read = (str(project / "mkdocs.yml"),)
    return Environment(read, environment_fingerprint(str(project), read))


def read(project: Path) -> PreviousBuild | None:
    return load(project / "record", project, project / "site")


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    environment = here(tmp_path)
    save(tmp_path / "record", environment, BUILD)
    assert read(tmp_path) == PreviousBuild(environment, BUILD, tmp_path / "site")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mkdocs.yml", "record"]


def test_in_another_environment_it_is_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) is None
    save(tmp_path / "record", here(tmp_path), BUILD)
    (tmp_path / "mkdocs.yml").write_text("site_name: Eva and Ada\n")
    assert read(tmp_path) is None


@pytest.mark.parametrize("cut", [1, 10, 100, 200])
def test_half_of_it_is_nothing(tmp_path: Path, cut: int) -> None:
    save(tmp_path / "record", here(tmp_path), BUILD)
    whole = (tmp_path / "record").read_bytes()
    (tmp_path / "record").write_bytes(whole[:-cut])
    assert read(tmp_path) is None


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_anything_else_is_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    project = tmp_path_factory.getbasetemp() / "garbled"
    project.mkdir(exist_ok=True)
    save(project / "record", here(project), BUILD)
    head = b"\n".join((project / "record").read_bytes().split(b"\n")[:2])
    for garbled in (head + b"\n" + content, head + content, content):
        (project / "record").write_bytes(garbled)
        assert read(project) is None


def test_another_file_or_a_changed_one_has_another_stamp(tmp_path: Path) -> None:
    path = tmp_path / "page"
    assert stamp(str(path)) is None
    path.write_text("one")
    first = stamp(str(path))
    path.with_name("other").write_text("one")
    path.with_name("other").replace(path)
    assert stamp(str(path)) != first
