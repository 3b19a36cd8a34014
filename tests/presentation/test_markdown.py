"""Markdown written by hand, and what it can't do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.presentation.markdown import to_html, to_inline_html

CASES = {
    "emphasis": ("*so*", "<p><em>so</em></p>"),
    "html is text": ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
    "a block of html is text": ("<div a=b>c</div>", "<p>&lt;div a=b&gt;c&lt;/div&gt;</p>"),
    "a link": ("[a](https://b.org)", '<p><a href="https://b.org" rel="noopener">a</a> (b.org)</p>'),
    "a link that says where it leads": (
        "[https://b.org/c](https://b.org/c)",
        '<p><a href="https://b.org/c" rel="noopener">https://b.org/c</a></p>',
    ),
    "a link that lies": (
        "[https://b.org](https://b.org@c.org/)",
        '<p><a href="https://b.org@c.org/" rel="noopener">https://b.org</a> (b.org@c.org)</p>',
    ),
    "a link without a scheme": (
        "[a](//c.org/x)", '<p><a href="//c.org/x" rel="noopener">a</a> (c.org)</p>',
    ),
    "a letter box": (
        "[a](mailto:b@c.org)", '<p><a href="mailto:b@c.org" rel="noopener">a</a> (b@c.org)</p>',
    ),
    "a page of ours": ("[a](b.html)", '<p><a href="b.html" rel="noopener">a</a></p>'),
    "a script as a link": ("[a](javascript:x)", '<p><a rel="noopener">a</a></p>'),
    "an address of data": ("[a](data:text/html,x)", '<p><a rel="noopener">a</a></p>'),
    "an image is its text": ("![a](https://example.org/x.png)", "<p></p>"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "html"), CASES.values(), ids=CASES)
def test_markdown_becomes_safe_html(text: str, html: str) -> None:
    assert to_html(text).strip() == html


def test_one_sentence_has_no_paragraph_around_it() -> None:
    assert to_inline_html("A *said* so.") == "A <em>said</em> so."


@given(st.text(max_size=60))
def test_no_text_makes_a_script_or_a_handler(text: str) -> None:
    html = to_html(text).lower()

    assert "<script" not in html
    assert "<img" not in html
    assert "<iframe" not in html
