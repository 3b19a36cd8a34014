"""The sentences of a summary and the claims that each points to."""

from explainer.link.cited_prose import read_prose


def read(summary: str) -> list[list[tuple[str, tuple[str, ...]]]]:
    return [[(one.text, one.cites) for one in bullet] for bullet in read_prose(summary)]


def test_each_bullet_is_told_apart() -> None:
    assert read("- One [@a].\n- Two [@b].\n") == [[("One.", ("a",))], [("Two.", ("b",))]]


def test_citations_go_to_the_sentence_before_them() -> None:
    assert read("- One [@a]. Two. [@b; @c] Three.\n") == [
        [("One.", ("a",)), ("Two.", ("b", "c")), ("Three.", ())]
    ]


def test_wrapped_lines_are_one_sentence() -> None:
    assert read("One goes on\nhere [@a].\n") == [[("One goes on here.", ("a",))]]


def test_a_claim_of_another_story_is_cited_by_both_ids() -> None:
    assert read("One [@bridge/closed].") == [[("One.", ("bridge/closed",))]]


def test_a_sentence_keeps_its_place_in_the_summary() -> None:
    summary = "- One [@a]. Two [@b].\n"

    places = [summary[one.start : one.end] for bullet in read_prose(summary) for one in bullet]

    assert places == ["One [@a].", "Two [@b]."]


def test_citations_before_the_first_sentence_belong_to_it() -> None:
    summary = "- [@a] One.\n"

    (((one,),)) = read_prose(summary)

    assert (one.text, one.cites) == ("One.", ("a",))
    assert summary[one.start : one.end] == "[@a] One."


def test_citations_without_a_sentence_are_shown_and_point_to_no_claim() -> None:
    assert read("- One [@a].\n- [@b]\n") == [[("One.", ("a",))], [("[@b]", ())]]


def test_a_sentence_right_behind_a_citation_begins_after_it() -> None:
    summary = "One [@a].[@b]Two [@c]."

    places = [summary[one.start : one.end] for bullet in read_prose(summary) for one in bullet]

    assert places == ["One [@a].[@b]", "Two [@c]."]
