"""The sizes that the build benchmark tells are those that a reader's browser meets."""

import re
from pathlib import Path, PurePosixPath

from benchmarks.scale import weights
from benchmarks.scale.archive import write
from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from explainer.presentation import urls


def test_elements_are_counted_as_a_browser_does(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<html><head><meta charset=utf-8></head><body><p>a<br>b</p>"
        "<template><p>c</p></template><svg><path/></svg></body></html>",
        "utf-8",
    )

    assert weights.elements(page) == 9


def test_a_page_weighs_as_much_as_it_loads(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<link rel="stylesheet" href="a.css"><link rel="canonical" href="https://a.example/">'
        '<script src="a.js" defer></script><script>1</script>',
        "utf-8",
    )

    loaded = [path.name for path in weights.with_all_it_loads(tmp_path / "a.html")]

    assert loaded == ["a.html", "a.css", "a.js"]


def test_the_goals_for_a_long_explainer_and_the_search_hold(tmp_path: Path) -> None:
    write(tmp_path, 56, claims=50)
    site = tmp_path / "site"
    build_site(read_and_check(tmp_path), tmp_path, site, MkDocsRun)
    page = weights.explainer_page(site)

    assert (
        len(re.findall(r'<(?:li|p)(?: class="ex-claim")? id="c\d+">', page.read_text("utf-8")))
        == 50
    )
    assert weights.elements(page) <= 1_200
    assert weights.compressed(weights.with_all_it_loads(page)) <= 150_000
    assert weights.search(site) <= 150_000


def test_no_page_has_more_elements_than_a_phone_lays_out_quickly(built_site: Path) -> None:
    """Scripts add three: the card, its switch and the one at the foot."""
    most = 1_400 - 3

    pages = {path.relative_to(built_site).as_posix(): path for path in built_site.rglob("*.html")}
    read = {name: path for name, path in pages.items() if urls.is_for_readers(PurePosixPath(name))}
    heavy = {name: weights.elements(path) for name, path in read.items()}

    assert {name: number for name, number in heavy.items() if number > most} == {}
