"""A page that is joined from a shell and strings has the bytes that MkDocs would give it."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.scale.archive import write
from benchmarks.scale.edits import files_of
from explainer.build import page_writer
from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"


def built(root: Path, site: Path) -> dict[str, bytes]:
    result = build_site(read_and_check(root), root, site, MkDocsRun)
    assert result.warnings == ()
    return files_of(site)


def changed(name: str, pattern: str, replacement: str) -> dict[str, str]:
    files = projects.buildable()
    text, count = re.subn(pattern, replacement, files[name], flags=re.MULTILINE)
    assert count, pattern
    return {**files, name: text}


PROJECTS = {
    "as it is": projects.buildable(),
    "published": changed(STORY, "^title: .*", r"\g<0>\nstatus: published"),
    "hostile title": changed(STORY, "^title: .*", "title: '</title><i>''\"& MarkOfTheShell'"),
    "renamed": changed(CLAIMS, "^  closed:", "  closed:\n    was: shut"),
    "no address": changed("mkdocs.yml", "^site_url: .*", "site_url: ''"),
    "no repository": changed("mkdocs.yml", "^repo_url: .*", "repo_url: ''"),
    "no menu": changed("mkdocs.yml", "^nav:\n(  .*\n)*", ""),
    "menu without names": changed("mkdocs.yml", "Explainers: explainers", "explainers"),
    "page of a story in the menu": changed(
        "mkdocs.yml", "Explainers: .*", "Bridge: explainers/bridge-closure/index.md"
    ),
    "named as the site": changed(STORY, "^title: .*", "title: The Bridge Desk"),
    "page of the project in our place": {
        **projects.buildable(),
        "docs/index.md": "# Home\n",
        "docs/explainers/index.md": "# Ours\n",
        "docs/actors/notes.md": "# Notes\n\n[A rule](../rules/ex302.md).\n",
    },
}


def hooked(files: Mapping[str, str]) -> dict[str, str]:
    """Give a project the least of a hook: then MkDocs writes every page."""
    configuration = f"{files['mkdocs.yml']}\nhooks: [hook.py]\n"
    return {**files, "mkdocs.yml": configuration, "hook.py": HOOK}


HOOK = "def on_page_markdown(markdown, **_):\n    return markdown\n"


@pytest.mark.parametrize("name", PROJECTS)
def test_mkdocs_would_write_the_same_bytes(name: str, tmp_path: Path) -> None:
    joined = built(projects.write(tmp_path / "joined", PROJECTS[name]), tmp_path / "site")
    hosted = built(projects.write(tmp_path / "hosted", hooked(PROJECTS[name])), tmp_path / "other")

    assert joined == hosted
    assert any(b"<html" in content for content in joined.values())


def test_it_would_of_the_real_content_too(built_site: Path, tmp_path: Path) -> None:
    for folder in ("content", "docs", "seeds"):
        shutil.copytree(projects.REAL / folder, tmp_path / "real" / folder)
    for name in ("mkdocs.yml", "published.json"):
        shutil.copy(projects.REAL / name, tmp_path / "real" / name)
    files = hooked({"mkdocs.yml": (projects.REAL / "mkdocs.yml").read_text("utf-8")})

    hosted = built(projects.write(tmp_path / "real", files), tmp_path / "site")

    assert files_of(built_site) == hosted


def test_it_makes_no_difference_which_process_writes_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "archive", 40)
    alone = built(tmp_path / "archive", tmp_path / "alone")

    monkeypatch.setattr(page_writer, "_WORTH_MORE", 2)
    monkeypatch.setattr("explainer.system.parallel._processors", lambda: 3)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    together = built(tmp_path / "archive", tmp_path / "together")

    assert together == alone


def test_a_fault_in_the_second_process_is_one_of_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "archive", 40)
    monkeypatch.setattr(page_writer, "_WORTH_MORE", 2)
    monkeypatch.setattr("explainer.system.parallel._processors", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    page = tmp_path / "site/rules/ex301.html"
    page.mkdir(parents=True)

    def keep(folder: str) -> None:
        assert Path(folder) == tmp_path / "site"

    monkeypatch.setattr("mkdocs.utils.clean_directory", keep)

    with pytest.raises(FileExistsError):
        built(tmp_path / "archive", tmp_path / "site")
