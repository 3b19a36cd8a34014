"""A verbatim passage is found where it stands; a changed one is not found at all."""

import random
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer import find_passage
from explainer.text.anchor import How, anchors
from explainer.text.fold import fold
from explainer.text.speech import speech
from explainer.text.words import is_bound

ARTICLE = (
    (Path(__file__).parents[2] / "seeds" / "vision-times-2021-09-16.txt").read_bytes().decode()
)
TEXTS = {
    "english": ARTICLE,
    "chinese": "他表示：“我们不会攻击你们。”李上将说，\n他没有通知白宫。通话在2020年10月30日。",
    "thai": "เขากล่าวว่า “เราจะไม่โจมตีคุณ” และไม่ได้แจ้งทำเนียบขาว",
    "hindi": "उसने कहा, “हम आप पर हमला नहीं करेंगे।” उसने व्हाइट हाउस को नहीं बताया।",
    "arabic": "قال الجنرال: «لن نهاجمكم»، ولم يبلغ البيت الأبيض بالمكالمتين.",
    "hebrew": "הגנרל אמר: ”לא נתקוף אתכם“, ולא הודיע לבית הלבן.",
    "french": "Le général a dit : « Nous n’allons pas attaquer. » Il n’a rien dit à l’Élysée.",
    "german": "Er sagte: „Wir greifen nicht an.“ Und: »Niemand weiß es.« Das war’s – vorerst.",
    "russian": "Он сказал: «Мы не нападём на вас». Белый дом он не известил — ни разу.",
}
Case = tuple[str, str, list[list[str]]]
CASES: dict[str, list[Case]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "anchor.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{kind}-{case[0]}") for kind in CASES for case in CASES[kind]]
)
def test_case(case: Case) -> None:
    passage, text, expected = case
    found = anchors(passage, fold(text))

    assert [[text[slice(*part)] for part in anchor.parts] for anchor in found] == expected
    assert find_passage(passage, text) == [(anchor.start, anchor.end) for anchor in found]


def test_every_quotation_of_the_first_article_is_found_at_its_place() -> None:
    quotations = {ARTICLE[run.start : run.end]: (run.start, run.end) for run in speech(ARTICLE)}
    found = {quotation: find_passage(quotation, ARTICLE) for quotation in quotations}
    twice = {
        "stable": [(1278, 1284), (1441, 1447)],
        "It’s not going to be a surprise": [(2123, 2154), (2526, 2557)],
    }

    assert found == {quotation: [place] for quotation, place in quotations.items()} | twice


def test_the_places_are_those_of_the_file() -> None:
    passage = "If we're going to attack, I'm going to call you ahead of time."

    assert find_passage(passage, ARTICLE) == [(2463, 2525)]
    assert ARTICLE[2463:2525] == passage.replace("'", "’")


def test_how_a_passage_was_found_is_told() -> None:
    found = [anchors(passage, fold("he said “so it is”")) for passage in HOWS]

    assert [anchor.how for (anchor,) in found] == list(HOWS.values())


HOWS = {
    "so it is": How.EXACT,
    "so […] is": How.CUT,
    "[H]e said": How.BRACKETED,
    "he [sic] said": How.BRACKETED,
}


@st.composite
def verbatim(draw: st.DrawFn) -> tuple[str, int, int]:
    text = TEXTS[draw(st.sampled_from(sorted(TEXTS)))]
    places = sorted(draw(st.sets(st.sampled_from(_bounds(text)), min_size=2, max_size=2)))
    start, end = _trimmed(text, *places)
    assume(any(char.isalnum() for char in text[start:end]))
    return text, start, end


def _bounds(text: str) -> list[int]:
    """Give the places where a writer may begin or end: beside blanks, or signs of their own."""
    words = [place for word in re.finditer(r"\S+", text) for place in word.span()]
    signs = [sign.start() for sign in re.finditer("[\u4e00-\u9fff]", text)]
    return sorted({*words, *signs})


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    passage = text[start:end]
    return start + len(passage) - len(passage.lstrip()), end - len(passage) + len(passage.rstrip())


@given(verbatim())
def test_a_verbatim_slice_is_found_at_its_place(case: tuple[str, int, int]) -> None:
    text, start, end = case

    assert (start, end) in find_passage(text[start:end], text)


STRAIGHT = dict.fromkeys(map(ord, "“”„«»"), '"')
VARIANTS: tuple[Callable[[str], str], ...] = (
    lambda text: re.sub(r"(?<=«)(?<![^ ]«) | (?=»(?:[ .]|$))", "", text),
    lambda text: re.sub(r"(?<=«)(?<![^ ]«) | (?=»(?:[ .]|$))", "", text).translate(STRAIGHT),
    lambda text: text.replace("’", "'").replace("‘", "'"),
    lambda text: text.replace("’", "ʼ"),
    lambda text: text.replace("—", "--").replace("–", "—"),
    lambda text: text.replace(" — ", "—"),
    lambda text: text.replace("…", ". . ."),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", " \r\n  "),
    lambda text: text.replace("a", "a\u00ad").replace("e", "\u200be"),
    lambda text: "\ufeff" + text + "\n",
    lambda text: text.replace("fi", "ﬁ").replace("ff", "ﬀ"),
    lambda text: unicodedata.normalize("NFD", text),
)


@given(verbatim(), st.sampled_from(VARIANTS))
def test_typography_of_the_passage_does_not_matter(
    case: tuple[str, int, int], vary: Callable[[str], str]
) -> None:
    text, start, end = case

    assert (start, end) in find_passage(vary(text[start:end]), text)


@given(verbatim(), st.sampled_from(VARIANTS))
def test_typography_of_the_source_does_not_matter(
    case: tuple[str, int, int], vary: Callable[[str], str]
) -> None:
    text, start, end = case
    passage, varied = text[start:end], vary(text)
    found = [fold(varied[slice(*place)]).folded for place in find_passage(passage, varied)]

    assert fold(passage).folded in found


@st.composite
def changed(draw: st.DrawFn) -> tuple[str, str]:
    text, start, end = draw(verbatim())
    passage = text[start:end]
    place = draw(st.integers(1, max(1, len(passage) - 2)))
    assume(place < len(passage) - 1 and unicodedata.category(passage[place])[0] in "LNM")
    kind = draw(st.sampled_from(["swap case", "other letter", "drop", "double", "accent"]))
    old = passage[place]
    new = {
        "swap case": old.swapcase(),
        "other letter": "x" if old != "x" else "y",
        "drop": "",
        "double": old * 2,
        "accent": old + "\u0316",
    }[kind]
    return text, passage[:place] + new + passage[place + 1 :]


@given(changed())
def test_a_changed_letter_is_not_found(case: tuple[str, str]) -> None:
    text, passage = case
    assume(passage not in text)

    assert find_passage(passage, text) == []


@given(verbatim(), st.data())
def test_a_dropped_or_added_comma_or_full_stop_is_not_found(
    case: tuple[str, int, int], data: st.DataObject
) -> None:
    text, start, end = case
    passage = text[start:end]
    inner = [found.start() for found in re.finditer(r"(?<=\w)[.,](?= \w)", passage)]
    blanks = [found.start() for found in re.finditer(r"(?<=\w) (?=\w)", passage)]
    assume(inner or blanks)
    place = data.draw(st.sampled_from(inner + blanks))
    mended = passage[:place] + ("" if place in inner else ",") + passage[place + (place in inner) :]
    assume(mended not in text)

    assert find_passage(mended, text) == []


def test_words_swapped_or_dropped_are_not_found() -> None:
    words = ARTICLE.split()
    chance = random.Random(1)
    for _ in range(200):
        first = chance.randrange(len(words) - 12)
        passage = words[first : first + 12]
        swapped = [*passage[:5], passage[6], passage[5], *passage[7:]]
        dropped = [*passage[:5], *passage[6:]]
        for wrong in (" ".join(swapped), " ".join(dropped)):
            assert wrong in " ".join(words) or find_passage(wrong, ARTICLE) == []


@given(st.text(alphabet="ab“”‘’… [].,-—\n"), st.text(alphabet="ab“”‘’… [].,-—\n"))
def test_whatever_is_found_lies_in_the_text_on_whole_words(passage: str, text: str) -> None:
    for start, end in find_passage(passage, text):
        assert text[start:end].strip() == text[start:end] != ""
        assert is_bound(text, start)
        assert is_bound(text, end)
