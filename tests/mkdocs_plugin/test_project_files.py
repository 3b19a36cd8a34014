"""What a project gives besides its content leads out of nothing and takes no place of ours."""

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypedDict, cast

import pytest

from explainer.build.check import read_and_check
from explainer.build.result import HostError
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects

HERE = Path(__file__).parent
SECRET = "a word that stands outside"


class Case(TypedDict, total=False):
    path: str
    step: list[str]
    configuration: str
    said: str


def cases(name: str) -> list[Case]:
    return cast("list[Case]", tomllib.loads((HERE / name).read_text())["case"])


def project(folder: Path, files: Mapping[str, str] = {}) -> Path:
    """Make a published project with a theme folder of its own."""
    known = projects.buildable()
    known["mkdocs.yml"] = known["mkdocs.yml"].replace(
        "  name: explainer\n", "  name: explainer\n  custom_dir: overrides\n"
    )
    story = "content/bridge-closure/explainer.yaml"
    known[story] = f"status: published\n{known[story]}"
    root = projects.write(folder / "desk", {**known, "LICENSE": "free", **files})
    projects.write(folder / "outside", {"secret.txt": SECRET})
    return root


def said(root: Path) -> str | None:
    """Build, and give why there is no site, if so."""
    try:
        build_site(read_and_check(root), root, root / "site", MkDocsRun)
    except HostError as error:
        return str(error).removesuffix("\nAborted with a BuildError!")
    return None


@pytest.mark.parametrize("one", cases("taken.toml"), ids=lambda one: one["path"])
def test_nothing_takes_a_place_of_ours_but_two_pages(tmp_path: Path, one: Case) -> None:
    root = project(tmp_path, {"overrides/main.css": "", one["path"]: "<p>Welcome</p>"})
    configuration = root / "mkdocs.yml"
    configuration.write_text(configuration.read_text() + one.get("configuration", ""))

    told = said(root)

    remedy = ": give it another name"
    assert told == (f"{one['said']}{remedy}" if "said" in one else None)


@pytest.mark.parametrize("one", cases("odd_files.toml"), ids=lambda one: repr(one["step"][:2]))
def test_what_leads_out_is_told_before_anything_is_published(emptied: Path, one: Case) -> None:
    root = project(emptied)
    kind, path, *more = one["step"]
    name = re.sub(r"\\u(dc[0-9a-f]{2})", lambda found: chr(int(found[1], 16)), path)
    if not name.startswith("overrides"):
        (root / "overrides").mkdir()
    (root / name).parent.mkdir(exist_ok=True)
    STEPS[kind](root / name, *more)

    told = said(root)

    assert told is None if "said" not in one else one["said"] in str(told)
    assert "said" not in one or not (root / "site").exists()
    assert not any(SECRET.encode() in file.read_bytes() for file in published(root))
    assert not (root / "site/about.md~").exists()


def test_a_page_that_is_spoilt_while_it_is_built_is_told(tmp_path: Path) -> None:
    page = tmp_path / "desk/docs/about.md"
    spoil = f"""from pathlib import Path
def on_nav(nav, **_):
    Path({str(page)!r}).write_bytes(b"caf" + bytes([233]))
"""
    root = project(tmp_path, {"overrides/main.css": "", "spoil.py": spoil, "docs/about.md": "us"})
    configuration = root / "mkdocs.yml"
    configuration.write_text(f"{configuration.read_text()}hooks: [spoil.py]\n")

    told = (said(root) or "").splitlines()

    assert (told[0], told[-1]) == ("Encoding error reading file: about.md", "save it as UTF-8")


def published(root: Path) -> list[Path]:
    return [path for path in (root / "site").rglob("*") if path.is_file()]


def link(path: Path, target: str) -> None:
    path.symlink_to(target)


def maze(path: Path) -> None:
    """Make folders of which each has two links to the next: the ways through them double."""
    for level in range(60):
        (path / str(level)).mkdir(parents=True)
        for side in "ab":
            (path / str(level) / side).symlink_to(f"../{level + 1}")
    (path / "60").mkdir()


def nest(path: Path) -> None:
    """Make a hundred folders in each other."""
    path.mkdir()
    for _ in range(100):
        path = path / "d"
        path.mkdir()


STEPS: Mapping[str, Callable[..., None]] = {
    "link": link,
    "pipe": os.mkfifo,
    "file": lambda path: path.write_text("x"),
    "latin": lambda path: path.write_bytes("café".encode("latin-1")),
    "maze": maze,
    "nest": nest,
}
