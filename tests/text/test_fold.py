"""Typography folds away, nothing else does, and the way back is exact."""

import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.fold import fold

CASES: dict[str, dict[str, tuple[str, str]]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "fold.yaml").read_text(encoding="utf-8")
)
TYPOGRAPHY = " \n\t\u00a0\u200b\u00ad\ufeff“”‘’\"'«»„—–-−….,!ﬁﬆéᄒ\u1161\u11ab\u0301\u0323a1Z中」"


@pytest.mark.parametrize("pair", CASES["same"].values(), ids=CASES["same"])
def test_typography_folds_away(pair: tuple[str, str]) -> None:
    one, other = pair

    assert fold(one).folded == fold(other).folded


@pytest.mark.parametrize("pair", CASES["different"].values(), ids=CASES["different"])
def test_what_an_author_chose_stays(pair: tuple[str, str]) -> None:
    one, other = pair

    assert fold(one).folded != fold(other).folded


def test_a_place_leads_back_to_the_text_as_given() -> None:
    text = "\ufeffHe\r\n  said:\u00a0“eﬃcient . . . cafe\u0301s”"
    folded = fold(text)
    start = folded.folded.index("efficient")

    assert folded.folded == 'He said: "efficient…cafés"'
    assert text[slice(*folded.span(start, start + 9))] == "eﬃcient"
    assert text[slice(*folded.span(start + 10, start + 15))] == "cafe\u0301s"


@given(st.text(alphabet=TYPOGRAPHY) | st.text())
def test_every_place_lies_within_the_text(text: str) -> None:
    folded = fold(text)
    length = len(folded.folded)
    places = [folded.span(place, place + 1) for place in range(length)]

    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert places == sorted(places)
    assert folded.span(0, length)[1] <= len(text)


@given(st.text(alphabet=TYPOGRAPHY))
def test_encoding_of_accents_changes_nothing(text: str) -> None:
    plain = unicodedata.normalize("NFC", text)

    assert fold(plain).folded == fold(unicodedata.normalize("NFD", plain)).folded


@given(
    st.lists(st.sampled_from(["we", "Li", "1,500", "10", "x,", ","]), min_size=1),
    st.sampled_from(["", "."]),
)
def test_plain_words_stay_whether_or_not_typography_stands_beside_them(
    words: list[str], end: str
) -> None:
    plain = " ".join(words) + end

    assert fold(plain).folded == plain
    assert fold(f"“ {plain} ” x").folded == f'" {plain} " x'
