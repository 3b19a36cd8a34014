"""The picture of the chains: one line for each way, and none where it would be a tangle."""

from explainer.pages.sections.chain_picture import draw
from explainer.pages.sections.chain_tree import trees
from explainer.presentation.phrases import Step, ThingName
from explainer.site import Ref


def step(name: str, *, is_work: bool = False) -> Step:
    return Step((ThingName(Ref("source", name), name, is_title=is_work),), "")


UNNAMED, BOOK, POST, TIMES = step("unnamed sources"), step("Peril", is_work=True), *map(step, "PT")
ROUTES = [
    ((UNNAMED, BOOK, POST, TIMES), "unnamed", 9),
    ((UNNAMED, BOOK, TIMES), "unnamed", 8),
    ((step("Joe Biden"), TIMES), "named", 3),
    ((TIMES,), "outlet", 5),
]


def test_ways_that_begin_alike_share_their_stations() -> None:
    unnamed, biden = trees(ROUTES)

    assert (unnamed.name, unnamed.total) == ("Unnamed sources", 17)
    assert (unnamed.rows, unnamed.depth) == (2, 3)
    assert [(one.name, one.ends, one.is_work) for one in unnamed.after] == [("Peril", 8, True)]
    assert (biden.name, biden.total, biden.rows) == ("Joe Biden", 3, 1)


def test_each_width_has_a_drawing_with_all_its_words() -> None:
    wide, narrow = draw(ROUTES, "Vision Times", (7, 2))

    for one in (wide, narrow):
        words = " ".join(line for text in one.texts for line in text.lines)
        for word in (
            "Unnamed sources",
            "Peril",
            "Joe Biden",
            "2 other texts",
            "25",
            "5 its own word",
        ):
            assert word in words
        assert {line.glyph for line in one.lines} == {"unnamed", "named", "outlet", "other"}
        assert all(0 <= point.x <= one.layout.width for point in one.points)
        assert all(0 <= point.y <= one.height for point in one.points)


def test_no_text_is_drawn_over_another() -> None:
    for one in draw(ROUTES, "Vision Times", (7, 2)):
        places = [(text.x, text.y) for text in one.texts if any(text.lines)]
        assert len(places) == len({*places})


def test_more_than_six_origins_or_three_steps_have_no_picture() -> None:
    many = [((step(f"person {n}"), TIMES), "named", 1) for n in range(7)]
    long = [((UNNAMED, BOOK, POST, step("wire"), TIMES), "unnamed", 1)]

    assert draw(many, "Vision Times", (0, 0)) == ()
    assert draw(long, "Vision Times", (0, 0)) == ()
    assert draw([((TIMES,), "outlet", 5)], "Vision Times", (0, 0)) == ()
    assert draw(many[:6], "Vision Times", (0, 0)) != ()
