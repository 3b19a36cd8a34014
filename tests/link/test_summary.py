"""A summary is read bullet by bullet, or paragraph by paragraph."""

from explainer.link.summary import read_summary


def sentences(summary: str) -> list[list[tuple[str, tuple[str, ...]]]]:
    return [[(one.text, one.cites) for one in block] for block in read_summary(summary)]


def test_bullets_are_blocks() -> None:
    assert sentences("- One [@a].\n- Two [@b; @c]. Three [@d].\n") == [
        [("One.", ("a",))],
        [("Two.", ("b", "c")), ("Three.", ("d",))],
    ]


def test_paragraphs_are_blocks_where_there_are_no_bullets() -> None:
    assert sentences("One\ngoes on [@a].\n\nTwo [@b].") == [
        [("One goes on.", ("a",))],
        [("Two.", ("b",))],
    ]
