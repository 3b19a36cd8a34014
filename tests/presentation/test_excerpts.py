"""How much of a source's text the site shows."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.excerpts import Showable, _words, showable
from explainer.presentation.passage_view import is_legible, passage_view
from explainer.site import Site
from tests import projects

ARTICLE = "vision-times-2021-09-16"


@pytest.fixture(scope="module")
def real(checked: Checked) -> Site:
    return checked.site


def _shown(site: Site, id_: str) -> Showable:
    found = showable(site, site.sources[id_])
    assert found is not None
    return found


def test_no_more_than_a_fifth_of_the_outlets_prose_is_shown(real: Site) -> None:
    shown = _shown(real, ARTICLE)

    assert 0 < shown.prose_shown <= shown.prose_words * 0.2


def test_a_text_is_cut_into_pieces_without_loss_or_overlap(real: Site) -> None:
    shown = _shown(real, ARTICLE)

    pieces = list(shown.pieces(0, len(shown.text)))

    assert sum(piece.words for piece in pieces) == len(shown.words)
    assert all(one.end < other.start for one, other in itertools.pairwise(pieces))


@given(cuts=st.lists(st.integers(0, 5700), min_size=1, max_size=12))
def test_each_word_belongs_to_one_stretch_wherever_it_is_cut(real: Site, cuts: list[int]) -> None:
    shown = _shown(real, ARTICLE)
    bounds = sorted({0, len(shown.text), *cuts})

    words = sum(
        piece.words
        for start, end in itertools.pairwise(bounds)
        for piece in shown.pieces(start, end)
    )

    assert words == len(shown.words)


JOINTS = st.sampled_from(
    (" ", " ", "—", " — ", "–", "…", "... ", "...", ".—", ":“", "” ", "/", "\n")
)
SPOKEN = st.sampled_from(("Unless", "the", "President", "don’t", "U.S.", "co-op", "3.5", "if"))


@given(words=st.lists(st.tuples(SPOKEN, JOINTS), min_size=2, max_size=12), data=st.data())
def test_a_passage_is_shown_from_its_first_word_to_its_last_whatever_joins_them(
    words: list[tuple[str, str]],
    data: st.DataObject,
) -> None:
    text, places = "", list[tuple[int, int]]()
    for word, joint in words:
        places.append((len(text), len(text) + len(word)))
        text += word + joint
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start, end = places[first][0], places[last][1]

    split = _words(text)
    all_shown = Showable(text, split, frozenset(range(len(split))), 0, 0, 0)
    pieces = [*all_shown.pieces(start, end)]

    signs = "—–….:“”/ \n"
    shown = "".join(f"{piece.text}{piece.blank}" for piece in pieces)
    assert " ".join(shown.split()).strip(signs) == " ".join(text[start:end].split()).strip(signs)


def test_a_condition_behind_a_dash_is_shown(real: Site) -> None:
    """The law’s “COMMAND.—Unless otherwise directed” was shown without its first word."""
    claim = real.claims["milley-li-calls/law-chain"]
    view = passage_view(real, claim.evidence[0])
    assert view is not None

    first = view.parts[0][0].pieces[0]
    assert first.text.startswith("Unless otherwise directed by the President")


def test_peoples_quotations_and_hedges_are_shown_first(real: Site) -> None:
    shown = _shown(real, ARTICLE)

    text = " ".join(piece.text for piece in shown.pieces(0, len(shown.text)) if piece.is_shown)

    assert "“If the information" not in text
    assert "If we’re going to attack, I’m going to call you ahead of time." in text
    assert text.count("allegedly") == 3


def test_a_free_text_is_shown_whole(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/sources/ferry-news-2024-05-14.yaml"
    files[path] = files[path].replace("{holder: Ferry News}", "{holder: F, licence: CC0-1.0}")
    site = read_and_check(projects.write(tmp_path, files)).site

    shown = _shown(site, "ferry-news-2024-05-14")

    assert all(piece.is_shown for piece in shown.pieces(0, len(shown.text)))


def test_a_text_that_may_not_be_quoted_shows_speech_and_headline_only(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/sources/ferry-news-2024-05-14.yaml"
    files[path] = files[path].replace("{holder: Ferry News}", "{holder: F, may_quote: no}")
    site = read_and_check(projects.write(tmp_path, files)).site

    shown = _shown(site, "ferry-news-2024-05-14")

    text = [piece.text for piece in shown.pieces(0, len(shown.text)) if piece.is_shown]
    assert text == [
        "Council shuts the old bridge",
        "“We closed the bridge on Monday,”",
        "“cracked right through,”",
        "“If the report is right, this council has slept for years.”",
    ]


def test_no_page_shows_a_long_run_of_the_outlets_prose(real: Site) -> None:
    """Twenty words of its prose in a row stand on no page, whatever a template does."""
    shown = _shown(real, ARTICLE)
    runs = []
    words: list[str] = []
    for piece in shown.pieces(0, len(shown.text)):
        headline = piece.is_shown and "Top General" in piece.text
        if piece.is_speech or headline:
            words = []
        else:
            words += shown.text[piece.start : piece.end].split()
        runs += [" ".join(words[n : n + 21]) for n in range(len(words) - 20)]

    for rendered in build(real, Options()).rendered():
        assert [run for run in runs if run in rendered.html] == [], rendered.page.path


def test_of_an_excerpt_only_the_length_of_a_passage_is_bounded(real: Site) -> None:
    shown = _shown(real, "santa-fe-new-mexican-2021-09-15")

    assert shown.prose_words * 0.2 < shown.prose_shown
    prose = [one for one in shown.pieces(0, len(shown.text)) if one.is_shown and not one.is_speech]
    assert prose
    assert all(piece.words <= 20 for piece in prose)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("教师说：“我们等了十年。”", ["教", "师", "说：", "“我", "们", "等", "了", "十", "年。”"]),
        ("彼は「長い」と。", ["彼", "は", "「長", "い」", "と。"]),
        ("ครูว่า", ["ค", "รู", "ว่", "า"]),
        ("耗资30万", ["耗", "资", "30", "万"]),
        ("이 다리는 열렸다.", ["이", "다리는", "열렸다."]),
        ("He said:“Yes” (twice)", ["He", "said:", "“Yes”", "(twice)"]),
    ],
)
def test_where_no_blanks_are_written_each_letter_is_a_word(text: str, words: list[str]) -> None:
    found = _words(text)

    assert [text[s:e] for s, e in zip(found.start, found.end, strict=True)] == words


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("议会周一开放了一座新桥。教师说：“我们等了十年。”大桥耗资三十万。", "“我们等了十年。”"),
        ("橋は開いた。教師は「十年待った」と言った。費用は高かった。", "「十年待った」"),
    ],
)
def test_speech_is_shown_in_a_script_without_blanks(text: str, spoken: str, tmp_path: Path) -> None:
    files = projects.bridge()
    files["seeds/ferry-news-2024-05-14.txt"] += f"\n{text}\n"
    site = read_and_check(projects.write(tmp_path, files)).site
    shown = _shown(site, "ferry-news-2024-05-14")
    start = shown.text.index(text)

    pieces = list(shown.pieces(start, start + len(text)))

    assert [piece.text for piece in pieces if piece.is_shown] == [spoken]
    assert is_legible(pieces)
