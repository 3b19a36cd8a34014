"""A story on several articles says of each statement, day and gap of which article it is."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analysis.covered import covered_articles
from explainer.analysis.told import Facet, told
from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.comparison.site_changes import compare
from explainer.diagnostics.diagnostic import Severity
from explainer.exports import atom
from explainer.exports.schema_org.stories import story
from explainer.options import Options
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines
from tests import projects

HERALD, MESSENGER = "orrin-herald-2024-06-04", "dale-messenger-2024-06-05"
_PAGE = "content/pool-leak/explainer.yaml"
_ONLINE = Options(site_url="https://example.org/")


def files() -> dict[str, str]:
    return projects.project_file(projects.CASES / "two-articles.yaml")


def read(folder: Path, changed: Mapping[str, str] | None = None) -> Checked:
    return read_and_check(projects.write(folder, {**files(), **(changed or {})}))


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    return read(tmp_path)


def pages(checked: Checked) -> dict[str, str]:
    """Give what a reader sees of each page, by its address."""
    return {
        str(made.page.path): _seen(made.html) for made in build(checked.site, _ONLINE).rendered()
    }


def _seen(html: str) -> str:
    seen = unescape(re.sub(r"<[^>]+>", "", re.sub(r"<(?=p|li|h\d|div|tr|summary)", "\n<", html)))
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"[ \u00a0]+", " ", seen))


def test_nothing_is_wrong_with_the_story(checked: Checked) -> None:
    assert [str(one) for one in checked.diagnostics] == []


def test_each_label_names_the_article_in_its_short_form_too(checked: Checked) -> None:
    site = checked.site
    told = {
        claim.ref.local: [plain(line.label.short) for line in lines(site, claim) if line.label]
        for claim in site.statements()
    }

    assert told == {
        "closed": ["Orrin Herald, 4 June 2024"],
        "eleven": ["The fire service, as reported by Orrin Herald, 4 June 2024"],
        "pump-checked": ["Carl Venn, as quoted by Orrin Herald, 4 June 2024"],
        "nothing-wrong": ["Carl Venn, as quoted by Orrin Herald, 4 June 2024"],
        "off-for-weeks": ["An unnamed lifeguard, as reported by Orrin Herald"],
        "built": ["Orrin Herald, 4 June 2024", "Dale Messenger, 5 June 2024"],
        "fourteen": ["The fire service, 4 June 2024, as reported by Dale Messenger"],
        "reportedly-off": ["Dale Messenger, naming no source"],
        "every-pump": ["Rosa Hale, as quoted by Dale Messenger, 5 June 2024"],
        "was-on": ["The fire service, in a statement"],
        "venn-silent": ["Dale Messenger, 5 June 2024"],
    }


def test_two_articles_of_one_outlet_are_told_apart_by_title(tmp_path: Path) -> None:
    path = f"content/sources/{MESSENGER}.yaml"
    site = read(tmp_path, {path: files()[path].replace("dale-messenger\n", "orrin-herald\n")}).site

    told = [plain(line.label.short) for line in lines(site, site.claims["pool-leak/every-pump"])
            if line.label]  # fmt: skip

    assert told == [
        (
            "Rosa Hale, as quoted by Orrin Herald, in Fourteen treated after gas leak at pool,"
            " 5 June 2024"
        )
    ]


def test_page_names_each_article_with_its_day_in_their_order(checked: Checked) -> None:
    page = pages(checked)["explainers/pool-leak/index.html"]

    for words in (
        "Based on one article in Orrin Herald, 4 June 2024, and one article in Dale Messenger, 5",
        "compared with 1 other text.",
        "4 Jun 2024\nThe article in Orrin Herald appears.\n",
        "5 Jun 2024\nThe article in Dale Messenger appears; what follows is later.\n",
        "\n6 statements of the article in Orrin Herald: 1 goes back to unnamed people,",
        "\n5 statements of the article in Dale Messenger: ",
        "\n1 more rests on 1 other text.\n",
        "\nThe articles\n",
        "\nPool shut after gas leak is an article by Tess Orme in Orrin Herald, 4 June 2024.\n",
        "\nOther texts differ:\n",
        "\nFourteen treated after gas leak at pool is an article in Dale Messenger, 5 June 2024.\n",
        "\nRead whole Pool shut after gas leak, Fourteen treated after gas leak at pool,",
    ):
        assert words in page


def test_events_stand_between_the_days_of_the_articles(tmp_path: Path) -> None:
    since = "content/pool-leak/claims/since.yaml"
    events = """events:
  second: {what: Hale spoke., when: 2024-06-05, claims: every-pump}
  first: {what: The lifeguard spoke., when: unknown, claims: off-for-weeks}
  later: {what: The log was read., when: 2024-06-06, claims: was-on}
"""
    page = pages(read(tmp_path, {since: files()[since] + events}))

    told = page["explainers/pool-leak/index.html"]
    assert in_order(
        told.partition("\nWhen\n")[2],
        "The lifeguard spoke.",
        "The article in Orrin Herald appears.",
        "Hale spoke.",
        "The article in Dale Messenger appears; what follows is later.",
        "The log was read.",
    )
    assert in_order(
        page["timeline.html"],
        "The lifeguard spoke.",
        "An article is published: Pool shut after gas leak.",
        "Hale spoke.",
        "An article is published: Fourteen treated after gas leak at pool. What follows is later.",
        "The log was read.",
    )


def in_order(text: str, *words: str) -> bool:
    """Tell whether words stand in a text, each behind those before."""
    places = [text.find(one) for one in words]
    return -1 not in places and places == sorted(places)


def test_what_is_in_the_second_article_is_neither_outside_nor_later(checked: Checked) -> None:
    page = pages(checked)

    assert "not in its" not in page["explainers/pool-leak/claims/every-pump.html"]
    assert "; not in its articles" in page["explainers/pool-leak/claims/was-on.html"]


def test_data_has_a_list_of_articles_and_a_feed_the_day_of_the_last(tmp_path: Path) -> None:
    page = re.sub(r"(?m)^  (as_of|published): .*\n", "", f"\n{files()[_PAGE]}")
    page = re.sub(r"(?m)^(as_of|published): .*\n", "", page)
    register = re.sub(r" 2024-06-14", "", files()["published.json"])
    site = read(tmp_path, {_PAGE: page, "published.json": register}).site
    explainer = site.explainers["pool-leak"]

    data = story(site, _ONLINE, explainer, "")
    feed = atom.content(site, _ONLINE, "stories").decode()

    assert _names(data["isBasedOn"]) == [
        "Pool shut after gas leak",
        "Fourteen treated after gas leak at pool",
    ]
    assert _names(data["citation"]) == ["Statement on the leak at Orrin pool"]
    assert "<updated>2024-06-05T00:00:00Z</updated>" in feed


def _names(works: object) -> list[object]:
    assert isinstance(works, list)
    return [one.get("headline", one.get("name")) for one in works]


def test_words_left_out_are_left_out_of_one_article(checked: Checked) -> None:
    explainer = checked.site.explainers["pool-leak"]
    of = told(checked.site, explainer.ref)

    assert of is not None
    assert of.side(Facet.SOURCE) == (f"@source {HERALD}", f"@source {MESSENGER}")
    assert [one.rpartition(" | ")[2] for one in of.side(Facet.SKIPPED)] == [
        f"@source {MESSENGER}",
        f"@source {HERALD}",
    ]


def test_editors_see_that_an_article_is_added(tmp_path: Path) -> None:
    alone = files()[_PAGE].replace(f", {MESSENGER}]", "]").replace(f"source: {MESSENGER}", "")
    before = read(tmp_path / "before", {_PAGE: alone}).site
    after = read(tmp_path / "after").site

    found = compare(before, after)

    changed = [one for one in found.changes if one.ref.kind == "explainer"]
    assert [side.side for one in changed for side in one.sides] == [Facet.SOURCE, Facet.SKIPPED]


def test_a_draft_is_told_as_much_of_each_article(tmp_path: Path) -> None:
    draft = files()[_PAGE].replace("status: published\npublished: 2024-06-14\n", "")
    seed = files()[f"seeds/{MESSENGER}.txt"] + "\nNobody was hurt badly.\n"
    checked = read(tmp_path, {_PAGE: draft, f"seeds/{MESSENGER}.txt": seed})

    assert checked.site.explainers["pool-leak"].is_draft
    assert [str(one) for one in checked.diagnostics if one.rule.code == "EX701"] == [
        f"seeds/{MESSENGER}.txt:9:1: warning[EX701] no claim accounts for this sentence"
    ]


def test_an_article_that_is_broken_takes_the_page_and_no_claim_is_told_off(tmp_path: Path) -> None:
    checked = read(tmp_path, {f"content/sources/{MESSENGER}.yaml": "title: Fourteen treated\n"})

    assert list(checked.site.explainers) == []
    assert not any(one.rule.code == "EX216" for one in checked.diagnostics)
    assert any(one.severity is Severity.ERROR for one in checked.diagnostics)


_SENTENCES = ("The pool is cold.", "The pool is deep.", "Nobody swam.", "The sun shone.")


def test_each_sentence_is_accounted_for_in_its_own_article(tmp_path: Path) -> None:
    """What is skipped of one article is skipped of that one, whatever the other has."""
    base = files()
    number = iter(range(10_000))

    @settings(max_examples=30)
    @given(
        st.lists(st.sampled_from(_SENTENCES), unique=True),
        st.lists(st.sampled_from(_SENTENCES), unique=True),
        st.lists(
            st.tuples(st.sampled_from(_SENTENCES), st.sampled_from((HERALD, MESSENGER))),
            unique=True,
        ),
    )
    def holds(first: list[str], second: list[str], skipped: list[tuple[str, str]]) -> None:
        has = {HERALD: first, MESSENGER: second}
        skipped = [(words, of) for words, of in skipped if words in has[of]]
        skips = "".join(
            f"  - {{words: {words}, source: {of}, reason: weather}}\n" for words, of in skipped
        )
        page = base[_PAGE].replace("skip:\n", f"skip:\n{skips}")
        seeds = {
            f"seeds/{of}.txt": base[f"seeds/{of}.txt"] + "\n" + " ".join(those) + "\n"
            for of, those in has.items()
        }
        site = read(tmp_path / str(next(number)), {_PAGE: page, **seeds}).site

        missed = {
            (article.text.text[one.start : one.end], article.source.ref.id)
            for article in covered_articles(site, site.explainers["pool-leak"])
            for one in article.inside
            if one.is_missed
        }
        assert missed == {(w, of) for of, those in has.items() for w in those} - {*skipped}

    holds()
