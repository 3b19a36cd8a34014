"""Which pages differ in words: those, and no others, however they are looked for."""

import re
from pathlib import Path, PurePosixPath

import pytest

from explainer.build.changed_pages import changed_pages
from explainer.build.page_set import build
from explainer.comparison.site_changes import compare
from explainer.options import Options
from explainer.presentation import urls
from explainer.site import Site
from tests.comparison.proposals import PROPOSALS, states

SOME = [path for path in PROPOSALS if path.stem[:2] in ("02", "11", "17", "19")]


@pytest.mark.parametrize("path", SOME, ids=lambda path: path.stem)
def test_pages_are_those_whose_html_differs(path: Path, tmp_path: Path) -> None:
    before, after = states(path, tmp_path)

    found = {str(one.path) for one in changed_pages(compare(before, after), Options())}

    was, now = rendered(before), rendered(after)
    differing = {name for name in was.keys() | now.keys() if was.get(name) != now.get(name)}
    differing = {name for name in differing if urls.is_for_readers(PurePosixPath(name))}
    assert found <= differing
    assert all(is_same_in_words(was, now, name) for name in differing - found)


def test_typography_and_lines_are_no_words(tmp_path: Path) -> None:
    path = next(path for path in PROPOSALS if path.stem.startswith("19"))
    before, after = states(path, tmp_path)

    assert [*changed_pages(compare(before, after), Options())] == []


def rendered(site: Site) -> dict[str, str]:
    pages = build(site, Options())
    return {str(one.page.path): one.html for one in pages.rendered()}


def is_same_in_words(was: dict[str, str], now: dict[str, str], name: str) -> bool:
    """Tell whether the letters outside of tags are the same, but for marks and numbers."""

    def letters(html: str) -> str:
        return re.sub(r"[^A-Za-z]", "", re.sub(r"(?s)<[^>]*>", "", html))

    return letters(was[name]) == letters(now[name])
