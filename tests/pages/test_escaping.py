"""Text from content stays text, whichever field it stands in."""

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from explainer.options import Options
from explainer.pipeline import read_and_check, render_pages
from tests import projects

HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(1)> & \"x\" 'y'"

FIELDS = {
    "content/settings.yaml": ["title", "description"],
    "content/actors/mona-reed.yaml": ["name"],
    "content/actors/unnamed-engineers.yaml": ["described_as", "why"],
    "content/sources/harbour-gazette-2024-05-13.yaml": ["title"],
    "content/bridge-closure/explainer.yaml": ["title", "question", "heading", "ask"],
    "content/bridge-closure/claims.yaml": ["text", "what", "if"],
}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag, *(name for name, _ in attrs)]

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.mark.parametrize(
    ("path", "field"), [(path, field) for path, fields in FIELDS.items() for field in fields]
)
def test_a_hostile_text_is_shown_and_not_run(tmp_path: Path, path: str, field: str) -> None:
    files = projects.bridge()
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    files[path] = re.sub(rf"(\b{field}:) [^\n]*", lambda m: f"{m[1]} {quoted}", files[path])

    site = read_and_check(projects.write(tmp_path, files)).site
    shown = 0
    for rendered in render_pages(site, Options()):
        tags = _Tags()
        tags.feed(rendered.html)
        assert not {"script", "img", "onerror"} & set(tags.found)
        shown += HOSTILE in unescape("".join(tags.text))

    assert shown


def test_markdown_in_a_method_is_prose_and_html_in_it_is_text(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/bridge-closure/explainer.yaml"] += (
        "method: |\n  We *read* it. <b onclick=x>No</b> [bad](javascript:alert(1))"
        " [good](https://example.org/)\n"
    )

    site = read_and_check(projects.write(tmp_path, files)).site
    page = next(p for p in render_pages(site, Options()) if p.page.template == "explainer.html.j2")

    assert (
        '<p>We <em>read</em> it. &lt;b onclick=x&gt;No&lt;/b&gt; <a rel="noopener">bad</a>'
        ' <a href="https://example.org/" rel="noopener">good</a> (example.org)</p>'
    ) in page.html
