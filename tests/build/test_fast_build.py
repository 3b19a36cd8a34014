"""A page that is joined from a frame and strings has the bytes that MkDocs would give it."""

import re
from pathlib import Path

import pytest

from benchmarks.scale.archive import write
from explainer.build import page_set, page_writer
from explainer.build.pipeline import read_and_check
from explainer.mkdocs_plugin import build_site
from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"


def built(root: Path, site: Path, *, slow: bool = False) -> dict[str, bytes]:
    result = build_site(read_and_check(root), root, site, slow=slow)
    assert result.warnings == ()
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def changed(name: str, pattern: str, replacement: str) -> dict[str, str]:
    files = projects.buildable()
    text, count = re.subn(pattern, replacement, files[name], flags=re.MULTILINE)
    assert count, pattern
    return {**files, name: text}


PROJECTS = {
    "as it is": projects.buildable(),
    "published": changed(STORY, "^title: .*", r"\g<0>\nstatus: published"),
    "hostile title": changed(STORY, "^title: .*", "title: '</title><i>''\"& MarkOfTheFrame'"),
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
        "docs/rules/ex301.md": "# Ours\n",
        "docs/actors/notes.md": "# Notes\n\n[A rule](../rules/ex302.md).\n",
        "docs/robots.txt": "ours",
    },
    "templates of its own": {
        **changed("mkdocs.yml", "name: material", "name: material\n  custom_dir: theme"),
        "theme/main.html": "{% extends 'base.html' %}"
        "{% block site_meta %}{{ page.url }}{% endblock %}",
    },
}


@pytest.mark.filterwarnings("ignore:To replace an existing file")  # ours takes the project's place
@pytest.mark.parametrize("name", PROJECTS)
def test_the_fast_and_the_slow_way_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    root = projects.write(tmp_path / "desk", PROJECTS[name])

    fast = built(root, tmp_path / "fast")
    slow = built(root, tmp_path / "slow", slow=True)

    assert fast == slow
    assert any(b"<html" in content for content in fast.values())


def test_they_do_for_the_real_content_too(tmp_path: Path) -> None:
    fast = built(projects.REAL, tmp_path / "fast")
    slow = built(projects.REAL, tmp_path / "slow", slow=True)

    assert fast == slow


def test_it_makes_no_difference_which_process_writes_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "archive", 40)
    alone = built(tmp_path / "archive", tmp_path / "alone")

    monkeypatch.setattr(page_writer, "_WORTH_TWO", 2)
    monkeypatch.setattr(page_set, "_WORTH_TWO", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    together = built(tmp_path / "archive", tmp_path / "together")

    assert together == alone


def test_a_fault_in_the_second_process_is_one_of_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "archive", 40)
    monkeypatch.setattr(page_writer, "_WORTH_TWO", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)
    page = tmp_path / "site/rules/ex301.html"
    page.mkdir(parents=True)

    def keep(folder: str) -> None:
        assert Path(folder) == tmp_path / "site"

    monkeypatch.setattr("mkdocs.utils.clean_directory", keep)

    with pytest.raises(IsADirectoryError):
        built(tmp_path / "archive", tmp_path / "site")
