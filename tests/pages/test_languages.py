"""Words of a source in another language say of which, wherever they stand on a page."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import EditAddress, Options
from tests import projects

FILES = {
    "content/actors/tarn.yaml": "name: Ivo Tarn\n",
    "content/actors/al-jisr.yaml": "name: Al Jisr\nkind: outlet\n",
    "content/sources/al-jisr-2024.yaml": (
        "title: إغلاق جسر الطاحونة\noutlet: al-jisr\npublished: 2024-03-14\nlanguage: ar\n"
    ),
    "content/story/claims.yaml": """\
claims:
  crack:
    quote: الشق أعرض من كف اليد ولن نجازف بأحد
    by: tarn
  wide:
    says: The crack is wide.
    quote: الشق أعرض من كف اليد
    passage: وقال إيفو تارن، مهندس البلدة - «الشق أعرض من كف اليد ولن نجازف بأحد».
    by: tarn
    if: من كف اليد
  closed:
    says: The council closed the bridge.
    passage: أغلق مجلس البلدة الجسر.
    by: al-jisr
events:
  closing:
    what: The bridge was closed.
    when: 2024-03-11
    words: يوم الاثنين
    passage: أغلق مجلس البلدة الجسر.
    by: al-jisr
""",
    "content/story/explainer.yaml": """\
title: The bridge
article: al-jisr-2024
summary: |
  - Al Jisr reported, naming no source, that the council closed the bridge [@closed].
""",
    "seeds/al-jisr-2024.txt": """\
إغلاق جسر الطاحونة

أغلق مجلس البلدة الجسر. يوم الاثنين.

وقال إيفو تارن، مهندس البلدة - «الشق أعرض من كف اليد ولن نجازف بأحد».
""",
}
ARABIC = re.compile(r"[\u0600-\u06ff]")
VOID = ("meta", "link", "img", "br", "hr", "input", "use", "path", "source", "wbr", "col")


class Untold(HTMLParser):
    """Collects the texts in Arabic letters that no element around them tells to be Arabic."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[bool] = []
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in VOID:
            is_told = given.get("lang") == "ar" and given.get("dir") == "rtl"
            self.open.append(is_told or (bool(self.open) and self.open[-1]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if ARABIC.search(data) and not (self.open and self.open[-1]):
            self.found.append(data)


def test_words_of_another_language_say_of_which(tmp_path: Path) -> None:
    assert dict(untold_words(tmp_path, FILES)) == {}


def test_words_of_our_language_say_nothing_of_it(tmp_path: Path) -> None:
    pages = build(read_and_check(projects.write(tmp_path, projects.bridge())).site, OPTIONS)

    assert [one.page.path for one in pages.rendered() if " lang=" in one.html] == []


def test_pages_say_that_little_is_checked_in_another_language(tmp_path: Path) -> None:
    told = texts_of(tmp_path, FILES)

    label = "Ivo Tarn, as quoted by Al Jisr (in Arabic; hedges, conditions and dates not checked)"
    checked = (
        "hedges, conditions, dates, stances, accusations, speakers, numbers in words and what a"
        " figure counts are not checked in Arabic"
    )
    assert label in told["explainers/story/claims/crack.html"]
    assert (
        f"Checked against the full text ; {checked}." in told["explainers/story/claims/crack.html"]
    )
    assert f"words are checked against it; {checked}." in told["sources/al-jisr-2024.html"]
    assert f"Checked in part إغلاق جسر الطاحونة : {checked}." in told["explainers/story/index.html"]
    assert f"Read whole; {checked}." in told["sources/index.html"]


def test_a_source_beside_the_article_says_it_where_its_statements_stand(tmp_path: Path) -> None:
    files = {**projects.bridge(), **{name: FILES[name] for name in FILES if "story" not in name}}
    files["content/bridge-closure/claims/elsewhere.yaml"] = (
        "claims:\n  crack:\n    source: al-jisr-2024\n    by: tarn\n"
        "    says: The crack was wider than a hand.\n    quote: الشق أعرض من كف اليد\n"
    )
    story = "content/bridge-closure/explainer.yaml"
    files[story] = files[story].replace("cracked-beams, cost]", "cracked-beams, cost, crack]")

    told = texts_of(tmp_path, files)

    page = told["explainers/bridge-closure/index.html"]
    assert "Ivo Tarn (in Arabic; hedges not checked) The crack was wider than a hand." in page


def texts_of(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """Give the text of each page, by its path."""
    pages = build(read_and_check(projects.write(folder, files)).site, OPTIONS).rendered()
    told = {str(one.page.path): re.sub(r"<[^>]+>", " ", one.html) for one in pages}
    return {path: " ".join(unescape(text).split()) for path, text in told.items()}


OPTIONS = Options(edit=EditAddress("https://code.example/edit/"), site_url="https://example.org/")


def untold_words(folder: Path, files: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Give the words of each page that should say of which language they are."""
    site = read_and_check(projects.write(folder, files)).site
    for one in build(site, OPTIONS).rendered():
        found = Untold(one.html).found
        if found:
            yield str(one.page.path), found
