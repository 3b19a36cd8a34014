"""Text from content stays text, whichever field it stands in, and wherever it can end up.

In each round every field of `cases/every-field.yaml` holds a string that has broken programs, and
another one in the next. `python -m benchmarks.hostile` does the same in a browser, with whole
collections.
"""

import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.exports.search_index import search_files
from explainer.options import EditAddress, Options
from explainer.presentation.output import OutputFile, RenderedPage
from explainer.presentation.urls import is_embed
from explainer.reports import REPORTS
from explainer.reports.display import harmless
from tests import hostile, projects
from tests.exports.published import strings as strings_in
from tests.search_files import value

NAUGHTY = hostile.naughty()
ROUNDS = range(0, len(NAUGHTY), 6)
OPTIONS = Options(
    edit=EditAddress("https://example.org/edit/"),
    site_name="The Desk",
    site_url="https://example.org/",
)
# For editors, in the files alone; the title of the front page stands in its head.
UNSEEN = {"settings.contact", "settings.title"}
UNSEEN |= {"withdrawal.withheld"}
UNSEEN |= {"article.now"}  # for editors
UNSEEN |= {"explainer.drafted_with"}  # named where the note of the settings has `{tool}`
# Some signs mean something there.
MARKDOWN = {"explainer.summary", "explainer.about", "explainer.method", "principal.line"}
IN_FEEDS = ("explainer.title", "explainer.summary", "correction.was", "correction.now")
IN_SEARCH = ("person.name", "claim.says", "reaction.says", "event.what", "report.title")
IN_DATA = ("claim.says", "person.name", "article.title", "explainer.title", "correction.now")


class Made:
    """All that is made of the project with a string in each field."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        with TemporaryDirectory() as folder:
            checked = read_and_check(projects.write(Path(folder), hostile.filled(texts)))
        self.found: tuple[Diagnostic, ...] = checked.diagnostics
        rendered = build(checked.site, OPTIONS).rendered()
        self.pages: list[RenderedPage] = [one for one in rendered if not is_of_rules(one)]
        self.exports: list[OutputFile] = [
            *build(checked.site, OPTIONS).files(),
            *search_files(one.page for one in self.pages),
        ]
        self.markup = [hostile.Markup(one.html) for one in self.pages]

    @property
    def text(self) -> str:
        return " ".join(one.text for one in self.markup)

    def file(self, name: str) -> bytes:
        return next(one.content for one in self.exports if str(one.path) == name)


_OF_LONG_NAMES = {"tspan", "tspan x", "tspan y"}  # the picture of the chains breaks lines
_OF_PASSAGES = {"mark"}  # around a quotation that stands in its passage


def is_of_rules(page: RenderedPage) -> bool:
    return page.page.path.parts[0] == "rules"


@cache
def made(number: int | None) -> Made:
    """Make it with the strings of a round, or with plain words: each once."""
    return Made(hostile.plain() if number is None else hostile.turned(NAUGHTY, number))


rounds = pytest.mark.parametrize("number", ROUNDS)


@rounds
def test_every_string_is_shown_as_typed_whichever_field_holds_it(number: int) -> None:
    one = made(number)
    text = one.text

    missing = {
        name: string
        for name, string in one.texts.items()
        if not is_in(string, text) and name not in UNSEEN | MARKDOWN
    }

    assert missing == {}


def is_in(string: str, text: str) -> bool:
    """Tell whether a string is in a text; as a title it begins with a capital."""
    string = hostile.folded(string)
    return string in text or (string[0].upper() + string[1:]) in text


@rounds
def test_no_string_makes_an_element_an_attribute_or_a_link(number: int) -> None:
    usual = set().union(*(one.elements for one in made(None).markup))

    for one in made(number).markup:
        assert one.elements - usual - hostile.PROSE - _OF_LONG_NAMES - _OF_PASSAGES == set()
        assert list(hostile.bad_links(one.links)) == []
        assert one.scripts == []


@rounds
def test_no_string_leaves_the_data_of_a_page(number: int) -> None:
    one = made(number)
    told = set[str]()
    for page in one.pages:
        if is_embed(page.page.path):
            continue
        assert page.head is not None
        assert not re.search("[<>&]", page.head.json_ld)
        told |= set(strings_in(json.loads(page.head.json_ld)))

    joined = " ".join(told)
    assert {name for name in IN_DATA if one.texts[name].strip() not in joined} == set()


@rounds
def test_no_string_leaves_a_feed_or_the_search(number: int) -> None:
    one = made(number)
    feeds = "".join(all_text(one.file(name)) for name in ("feed.xml", "corrections.xml"))
    blocks = [value(file.content) for file in one.exports if file.path.name[:2] == "d-"]
    titles = {entry[1] for block in blocks for entry in block}

    assert {name for name in IN_FEEDS if one.texts[name].strip() not in feeds} == set()
    told = "\n".join(titles)
    assert {name for name in IN_SEARCH if one.texts[name].strip() not in told} == set()
    for file in one.exports:
        if file.path.name.startswith("t-"):
            lines = str(value(file.content)).splitlines()
            assert all(re.fullmatch(r"[^ ]+ [^ ]* [^ ]*", each) for each in lines)


def all_text(feed: bytes) -> str:
    known = {"feed", "id", "title", "updated", "link", "author", "name", "entry", "summary"}
    root = ET.fromstring(feed)
    assert {one.tag.partition("}")[2] for one in root.iter()} <= known
    return "".join(root.itertext())


@rounds
def test_no_string_gives_a_command_to_a_terminal_or_to_a_workflow(number: int) -> None:
    found = made(number).found

    reports = {name: report.report(found) for name, report in REPORTS.items()}

    for text in reports.values():
        assert [line for line in text.split("\n") if harmless(line) != line] == []
    github = reports["github"].split("\n")
    assert len(github) <= len({one.rule for one in found})
    assert [line for line in github if not re.match("::(error|warning|notice) ", line)] == []
    assert len(json.loads(reports["json"])["diagnostics"]) == len(found)


def test_what_is_moved_or_withdrawn_is_told_as_text() -> None:
    one = made(0)
    pages = {str(each.page.path): each for each in one.pages}

    moved, gone = (
        pages[f"explainers/story/claims/{name}.html"] for name in ("old-closed", "bribe")
    )

    assert is_in(one.texts["claim.says"], hostile.Markup(moved.html).text)
    assert str(moved.page.moved_to) == "explainers/story/claims/closed.html"
    assert is_in(one.texts["withdrawal.now"], hostile.Markup(gone.html).text)


def test_markdown_in_a_method_is_prose_and_html_in_it_is_text(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/bridge-closure/explainer.yaml"] += (
        "method: |\n  We *read* it. <b onclick=x>No</b> [bad](javascript:alert(1))"
        " [good](https://example.org/)\n"
    )

    site = read_and_check(projects.write(tmp_path, files)).site
    page = next(
        p for p in build(site, Options()).rendered() if p.page.template == "explainer.html.j2"
    )

    assert (
        '<p>We <em>read</em> it. &lt;b onclick=x&gt;No&lt;/b&gt; <a rel="noopener">bad</a>'
        ' <a href="https://example.org/" rel="noopener">good</a> (example.org)</p>'
    ) in page.html
