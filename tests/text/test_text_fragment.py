"""Links to the very words on a publisher's page."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from explainer.text.text_fragment import text_fragment

_FILE = Path(__file__).parent / "cases" / "text_fragment.yaml"
_DOCUMENT, _ = read(TextFile(_FILE, _FILE.read_text()))
assert _DOCUMENT is not None
CASES: dict[str, dict[str, str]] = dict(_DOCUMENT.data)


@pytest.mark.parametrize("name", CASES)
def test_fragment_leads_to_the_words(name: str) -> None:
    case = CASES[name]
    marked = case["text"]
    start, end = marked.index("[["), marked.index("]]") - 2
    text = marked.replace("[[", "").replace("]]", "")

    assert text_fragment(text, start, end) == (case["fragment"] or None)


@given(st.text(st.sampled_from("ab ,-\n"), max_size=60), st.data())
def test_a_fragment_never_leads_to_other_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = text_fragment(text, start, end)
    page = re.sub(r"\s+", " ", text)
    words = re.sub(r"\s+", " ", text[start:end]).strip()

    assert found is None or page.count(words) == 1
