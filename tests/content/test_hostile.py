"""Files as strangers may send them: each is refused in a writer's words, or shown as it was typed.

`hostile.toml` has small ones, with all that must be said. Here are those that a table can't hold:
the large ones, read in a process of their own with bounds, and what is no file at all.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path
from typing import TypedDict, cast

import pytest

from explainer.build.check import read_and_check
from explainer.build.render import Renderer
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.options import Options
from explainer.pages import actor
from explainer.presentation.phrases import capitalised
from explainer.reports import REPORTS
from explainer.reports.display import harmless
from explainer.site import Site
from tests import projects
from tests.content.large import LARGE, MEBIBYTES, SECONDS

HERE = Path(__file__).parent
ACTOR = "content/actors/x.yaml"


class Hostile(TypedDict, total=False):
    name: str
    path: str
    text: str
    hex: str
    repeat: tuple[str, int]
    rest: str
    shown: str
    refused: list[str]


FILES = cast("list[Hostile]", tomllib.loads((HERE / "hostile.toml").read_text())["file"])


def content(of: Hostile) -> bytes:
    if "hex" in of:
        return bytes.fromhex(of["hex"])
    piece, times = of.get("repeat", ("", 0))
    return (of["text"] + piece * times + of.get("rest", "")).encode()


def said(found: Sequence[Diagnostic], path: str) -> list[str]:
    """Give what is said of a file itself: place, code, message and deed."""
    return [
        "{}:{} ".format(*one.span.file.position(one.span.start))
        + f"{one.rule.code} {one.message} | {one.hint}"
        for one in found
        if str(one.span.file.path) == path and re.match("EX1|EX208", one.rule.code)
    ]


@pytest.mark.parametrize("one", FILES, ids=[one["name"] for one in FILES])
def test_a_hostile_file_is_refused_in_words_or_shown_as_typed(tmp_path: Path, one: Hostile) -> None:
    path = one.get("path", ACTOR)
    root = projects.write(tmp_path, {"content/settings.yaml": "title: A\n", path: content(one)})

    checked = read_and_check(root)

    assert said(checked.diagnostics, path) == one.get("refused", [])
    assert one.get("refused") or shows(checked.site, one["shown"])
    assert_reports_are_harmless(checked.diagnostics)


def shows(site: Site, text: str) -> bool:
    page = Renderer(site, Options()).render(actor.page(site, "x"))
    heading = f"<h1>{capitalised(text)}</h1>"
    return site.actors["x"].entry.name == text and heading in unescape(page.html)


def assert_reports_are_harmless(found: Sequence[Diagnostic]) -> None:
    """No line moves a cursor, and none is a command but those that we give."""
    for name, report in REPORTS.items():
        lines = report.report(found).split("\n")
        assert [line for line in lines if harmless(line) != line] == []
        if name == "github":
            assert len(lines) == max(1, len({one.rule for one in found}))
            assert [line for line in lines if not re.match("::(error|warning) |$", line)] == []
    assert len(json.loads(REPORTS["json"].report(found))["diagnostics"]) == len(found)


@pytest.fixture(scope="session")
def measured() -> dict[str, tuple[float, list[str], int]]:
    """Read the large files in a process that may not use more than its share."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.content.large"],
        check=True,
        capture_output=True,
        text=True,
        cwd=projects.REAL,
    )
    return {name: one for name, *one in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", LARGE)
def test_a_large_file_is_refused_within_bounds(
    measured: dict[str, tuple[float, list[str], int]], name: str
) -> None:
    seconds, found, mebibytes = measured[name]

    assert any(LARGE[name].refused in one for one in found) or not LARGE[name].refused, found[-1:]
    assert len(found) <= 55
    assert seconds < SECONDS
    assert mebibytes < MEBIBYTES


def odd(root: Path) -> Iterator[tuple[str, str]]:
    """Put into a project what is no file, and give what is said of it."""
    actors = root / "content/actors"
    secret = root.parent / f"{root.name}-secret.yaml"
    secret.write_text("name: Secret\n")
    (actors / "folder.yaml").mkdir(parents=True)
    yield "content/actors/folder.yaml", "this is a folder with the name of a file"
    (actors / "out.yaml").symlink_to(secret)
    yield "content/actors/out.yaml", "this link leads out of its folder"
    (actors / "up.yaml").symlink_to("../../mkdocs.yml")
    yield "content/actors/up.yaml", "this link leads out of its folder"
    (actors / "nowhere.yaml").symlink_to("nothing.yaml")
    yield "content/actors/nowhere.yaml", "this link leads to nothing"
    (actors / "round.yaml").symlink_to("round.yaml")
    yield "content/actors/round.yaml", "this link leads to nothing"
    (actors / "device.yaml").symlink_to("/dev/zero")
    yield "content/actors/device.yaml", "this link leads out of its folder"
    os.mkfifo(actors / "pipe.yaml")
    yield "content/actors/pipe.yaml", "this is no plain file"
    yield from odd_folders(root, secret)


def odd_folders(root: Path, secret: Path) -> Iterator[tuple[str, str]]:
    (root / "content/linked").symlink_to(root.parent)
    yield "content/linked", "this is a link to a folder, which is not followed"
    (root / "seeds").mkdir()
    (root / "seeds/out.txt").symlink_to(secret)
    yield "seeds/out.txt", "this link leads out of its folder"
    (root / "seeds/more").mkdir()
    for name in ("seeds/same.txt", "seeds/more/same.txt"):
        (root / name).write_text("a")
    yield "seeds/more/same.txt", "the text of this name was read already, from seeds/same.txt"


def test_what_is_no_file_is_refused_and_nothing_outside_is_read(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    expected = dict(odd(root))

    checked = read_and_check(root)

    found = {str(one.span.file.path): one.message for one in checked.diagnostics if one.is_error}
    assert {path: found.get(path) for path in expected} == expected
    assert "Secret" not in REPORTS["full"].report(checked.diagnostics)


def test_a_link_that_stays_in_its_folder_is_read(tmp_path: Path) -> None:
    projects.write(tmp_path, {"content/actors/.kept": "name: Jo\n"})
    (tmp_path / "content/actors/jo.yaml").symlink_to(".kept")

    assert read_and_check(tmp_path).site.actors["jo"].entry.name == "Jo"


@pytest.mark.parametrize(
    ("first", "second"),
    [("a.yaml", "A.yaml"), ("caf\u00e9.yaml", "cafe\u0301.yaml"), ("ß.yaml", "ss.yaml")],
)
def test_names_that_are_one_on_other_systems_are_refused(
    tmp_path: Path, first: str, second: str
) -> None:
    folder = "content/story/claims"
    projects.write(tmp_path, dict.fromkeys((f"{folder}/{first}", f"{folder}/{second}"), "x: y\n"))

    found = [one.message for one in read_and_check(tmp_path).diagnostics]

    refused = "on many systems this is the same name as"
    assert [one.rpartition(" ")[0] for one in found if "systems" in one] == [refused]


def test_a_file_that_is_removed_while_it_is_read_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    projects.write(tmp_path, {ACTOR: "name: Jo\n"})
    kept = os.open

    def late(path: str, flags: int, mode: int) -> int:
        Path(path).unlink()
        return kept(path, flags, mode)

    monkeypatch.setattr(os, "open", late)

    found = [str(one) for one in read_and_check(tmp_path).diagnostics]

    assert found == [f"{ACTOR}:1:1: error[EX102] this can't be read: no such file or directory"]


def test_a_folder_that_may_not_be_read_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    projects.write(tmp_path, {ACTOR: "name: Jo\n"})
    monkeypatch.setattr(os, "scandir", refuse)

    found = [str(one) for one in read_and_check(tmp_path).diagnostics]

    assert found[0] == "content:1:1: error[EX102] this can't be read: permission denied"


def refuse(path: str) -> None:
    raise PermissionError(13, "Permission denied", path)


@pytest.mark.parametrize("folder", ["content", "seeds"])
def test_folders_that_are_too_deep_are_reported(tmp_path: Path, folder: str) -> None:
    projects.write(tmp_path, {ACTOR: "name: Jo\n", "seeds/a.txt": "a"})
    deep = tmp_path / folder
    for _ in range(100):
        deep = deep / "d"
        deep.mkdir()

    found = [one for one in read_and_check(tmp_path).diagnostics if one.is_error]

    assert [one.message for one in found] == ["folders are nested deeper than 30 levels here"]
    assert str(found[0].span.file.path).startswith(f"{folder}/d/")


@pytest.mark.parametrize("folder", ["content", "seeds"])
def test_a_folder_that_leads_out_of_the_project_is_not_read(tmp_path: Path, folder: str) -> None:
    projects.write(tmp_path, {"outside/secret.txt": "a", "outside/a.yaml": "a: b", "desk/x": ""})
    (tmp_path / "desk" / folder).symlink_to("../outside")

    found = [str(one) for one in read_and_check(tmp_path / "desk").diagnostics]

    assert f"{folder}:1:1: error[EX102] this link leads out of its folder" in found
    assert not any("secret" in one or "a.yaml" in one for one in found)


@pytest.mark.parametrize("name", ["jo.yaml~", "4913", ".#jo.yaml", "#jo.yaml#", ".jo.yaml.swp"])
def test_what_an_editor_leaves_for_a_moment_is_not_looked_at(tmp_path: Path, name: str) -> None:
    projects.write(tmp_path, {ACTOR: "name: Jo\n"})
    (tmp_path / ACTOR).with_name(name).symlink_to("me@desk.1234:1700000000")

    assert not any(one.is_error for one in read_and_check(tmp_path).diagnostics)
