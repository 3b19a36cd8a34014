"""Words are looked up by one of each phrase; none may be missed for that."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.english.word_classes import WordClass
from explainer.text.sentences import sentences
from explainer.text.word_classes_in import CLASSES, word_classes_in
from tests.projects import REAL

LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")


def test_looking_up_words_misses_no_sign_in_the_kept_texts() -> None:
    texts = [path.read_text() for path in sorted((REAL / "seeds").glob("*.txt"))]
    told = [text[start:end] for text in texts for start, end in sentences(text)]

    missed = [
        (one, words.kind)
        for one in told
        for words in CLASSES
        if words.sign.search(one) and not word_classes_in(one, (words,))
    ]

    assert len(told) > 100
    assert missed == []


@pytest.mark.parametrize("words", CLASSES, ids=lambda one: f"{one.kind.name}-{one.signs[0][:12]}")
@given(data=st.data())
def test_looking_up_words_misses_no_form_of_any_sign(words: WordClass, data: st.DataObject) -> None:
    sign = data.draw(st.sampled_from(words.signs))
    bare = re.compile(LOOKAROUND.sub("", sign), re.ASCII)
    said = data.draw(st.from_regex(bare, fullmatch=True))
    behind = data.draw(st.sampled_from(("the bridge", "12 bridges", "of them", "half a million")))
    text = f"They {said} {behind}"

    assert word_classes_in(text, (words,)) or not words.sign.search(text)
