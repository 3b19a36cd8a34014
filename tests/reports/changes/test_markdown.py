"""Markdown of a report: nothing from the content is obeyed, and no host cuts it off."""

import re

from hypothesis import given
from hypothesis import strategies as st

from explainer.reports.changes import CHANGE_REPORTS, markdown, page
from explainer.reports.changes.outline import Item, Outline, ReportSection

OWN_TAGS = re.compile(r"</?(?:sub|details|summary)>|<!-- -->")
TAG = re.compile(r"<[^>]*>")
TEXTS = st.text(alphabet=st.sampled_from("ab<>&*_[]()!`|~@#/:\\\n'\"- 1"), min_size=1, max_size=40)


def outline(text: str, number: int = 1) -> Outline:
    runs = ((text, True),), ((text, False),)
    item = Item(text, *runs, source=(text,), why=(text,), note=text, place=text)
    sections = (ReportSection(text, (item,) * number), ReportSection("More", (item,), minor=True))
    return Outline(text, (text,), sections)


@given(TEXTS)
def test_no_tag_of_the_content_is_one(text: str) -> None:
    assert "<" not in OWN_TAGS.sub("", markdown.report(outline(text)))


@given(TEXTS)
def test_no_tag_of_the_content_is_one_on_the_page(text: str) -> None:
    html, known = (page.report(outline(words)) for words in (text, "x"))

    assert TAG.findall(html) == TAG.findall(known)


def test_nobody_is_called_and_nothing_is_linked() -> None:
    found = markdown.report(
        outline("@somebody closes #12 and GH-34, see https://example.org and www.example.org")
    )

    assert "@somebody" not in found
    assert "#12" not in found
    assert "GH-34" not in found
    assert "https://example" not in found
    assert "www.example" not in found


def test_a_mark_of_the_content_is_no_mark() -> None:
    found = markdown.report(outline("*bold* [link](http://x) `code` ![image](x)"))

    assert r"\*bold\* \[link\]\(http" in found
    assert r"\!\[image\]" in found


def test_it_is_cut_before_the_host_cuts_it() -> None:
    found = markdown.report(outline("word " * 100, number=200))

    assert len(found) <= markdown.MOST
    assert "`explainer changes` prints all of it" in found


def test_every_form_prints_every_item() -> None:
    whole = outline("cracked beams")

    for name, one in CHANGE_REPORTS.items():
        assert one.report(whole).count("cracked beams") >= 6, name
