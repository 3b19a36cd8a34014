"""What a page shows is read as a browser shows it, whatever state its HTML is in."""

import pytest

from explainer.capture.extract import kind_of
from explainer.capture.visible_text import decoded, visible_text

PAGES = {
    "inline elements break no word": (
        "<p>The br<b>id</b>ge&nbsp;was&amp;is</p>",
        ["The bridge was&is"],
    ),
    "blocks are lines": ("<div>One<p>two</p>three<br>four</div>", ["One", "two", "three", "four"]),
    "nobody sees scripts": ("<p>a</p><script>b</script><style>c</style>", ["a"]),
    "a head left open ends at the body": ("<head><title>t</title><body><p>a</p>", ["a"]),
    "tags left open": ("<p>a<p>b<li>c", ["a", "b", "c"]),
    "comments": ("<p>a<!-- b --> c</p>", ["a c"]),
    "an end without a beginning": ("</p></script>a</div>", ["a"]),
}


@pytest.mark.parametrize("name", PAGES)
def test_lines_are_those_that_are_seen(name: str) -> None:
    page, lines = PAGES[name]

    assert visible_text(page).lines == tuple(lines)


def test_headlines_captions_and_the_language_are_told() -> None:
    page = '<html lang="de"><h1>A <i>head</i></h1><figcaption>The bridge</figcaption><p>x</p>'
    seen = visible_text(page)

    assert (seen.headlines, seen.captions, seen.language) == (("A head",), ("The bridge",), "de")


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        ("Brückе".encode(), "", "Brückе"),
        (b"\xef\xbb\xbfa", "latin-1", "a"),
        (b"\x93closed\x94", "", "“closed”"),
        (b"\x93closed\x94", "ISO-8859-1", "“closed”"),
        (b'<meta charset="cp1251">\xec', "", '<meta charset="cp1251">м'),
        ("a—b".encode("utf-16"), "utf-16", "a—b"),
        ("ü".encode(), "no-such-charset", "ü"),
    ],
)
def test_a_page_is_decoded_as_it_says(content: bytes, charset: str, text: str) -> None:
    assert decoded(content, charset) == text


@pytest.mark.parametrize(
    ("content", "media_type", "kind"),
    [
        (b"%PDF-1.7", "", "pdf"),
        (b"  <!DOCTYPE html>", "", "page"),
        (b"<p>a", "text/html", "page"),
        (b"A <b>text</b> of tags", "text/plain", "text"),
    ],
)
def test_pages_pdfs_and_texts_are_told_apart(content: bytes, media_type: str, kind: str) -> None:
    assert kind_of(content, media_type) == kind
