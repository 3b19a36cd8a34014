"""Cues are looked up by a word of theirs; none may be missed for that."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.analysis.cue_changes import _signs
from explainer.english.cues import CUES, Cue
from explainer.text.sentences import sentences
from tests.projects import REAL

LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")


def test_looking_up_words_misses_no_cue_in_the_kept_texts() -> None:
    texts = [path.read_text() for path in sorted((REAL / "seeds").glob("*.txt"))]
    told = [text[start:end] for text in texts for start, end in sentences(text)]

    missed = [
        (one, cue.kind)
        for one in told
        for cue in CUES
        if cue.sign.search(one) and cue not in _signs(one)
    ]

    assert len(told) > 100
    assert missed == []


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.kind.name}-{cue.signs[0][:12]}")
@given(data=st.data())
def test_looking_up_words_misses_no_form_of_any_cue(cue: Cue, data: st.DataObject) -> None:
    sign = data.draw(st.sampled_from(cue.signs))
    bare = re.compile(LOOKAROUND.sub("", sign), re.ASCII)
    words = data.draw(st.from_regex(bare, fullmatch=True))
    behind = data.draw(st.sampled_from(("the bridge", "12 bridges", "of them", "half a million")))
    text = f"They {words} {behind}"

    assert cue in _signs(text) or not cue.sign.search(text)
