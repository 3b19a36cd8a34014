"""Pictures for link previews: of the right size, and never with half of a sentence."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from explainer.build.page_set import build
from explainer.exports.picture import Picture, PictureLabel, png
from explainer.theme.colours import tokens
from tests import projects
from tests.exports import published

SHORT = Picture("The Bridge Desk", "The closing of the old bridge, 2024")
INK = bytes.fromhex(tokens()["ink"].light[1:])
STANDINGS = "On the record, Unnamed sources, Outlet’s own statement"
STORY = "explainers/bridge-closure"


def pixels(one: Picture) -> bytes:
    return Image.open(BytesIO(png(one))).convert("RGB").tobytes()


def test_a_picture_has_the_size_that_previews_ask_for() -> None:
    image = Image.open(BytesIO(png(SHORT)))

    assert (image.format, image.size) == ("PNG", (1200, 630))
    assert len(png(SHORT)) < 20_000


def test_a_byte_of_a_picture_holds_two_pixels() -> None:
    labels = PictureLabel("named", "On the record"), PictureLabel("unnamed", "Unnamed sources")

    image = Image.open(BytesIO(png(Picture("The Bridge Desk", "A bridge", "Draft", labels))))

    assert image.mode == "P"
    assert 3 < len(image.getcolors() or ()) <= 16


def test_letters_of_two_lines_leave_each_other_whole() -> None:
    """The box of a line reaches into the next; where neither has a letter, the paper stays."""
    tall, deep = "Wf" * 8, "gj" * 8

    none, both, *alone = (
        pixels(Picture("", title)).count(INK) for title in ("", f"{deep} {tall}", deep, tall)
    )

    assert both - none == sum(one - none for one in alone)


@pytest.mark.parametrize("title", ["The bridge, “closed” – née Öl", "Most zamknięto", "Мост"])
def test_a_title_in_any_european_writing_is_drawn(title: str) -> None:
    assert pixels(Picture("", title)) != pixels(Picture("", ""))


@pytest.mark.parametrize(
    "title",
    ["a very long title " * 40, "橋の閉鎖", "An\u202eother title", "W" * 200],
    ids=["too long", "letters the font lacks", "invisible marks", "one endless word"],
)
def test_a_title_that_cannot_be_shown_whole_is_left_out_whole(title: str) -> None:
    assert pixels(Picture("The Bridge Desk", title)) == pixels(Picture("The Bridge Desk", ""))


def test_a_title_name_corner_and_mark_are_all_drawn() -> None:
    full, broken = PictureLabel("named", "On the record"), PictureLabel("unnamed", "On the record")
    plain = Picture("The Bridge Desk", "")

    shown = [
        plain,
        SHORT,
        Picture("", ""),
        Picture("The Bridge Desk", "", "Draft"),
        Picture("The Bridge Desk", "", labels=(full,)),
        Picture("The Bridge Desk", "", labels=(broken,)),
    ]
    assert len({pixels(one) for one in shown}) == len(shown)


def test_each_page_has_its_picture_in_words(tmp_path: Path) -> None:
    site = published.site(tmp_path, published.files())
    heads = {str(p.page.path): p.head for p in build(site, published.OPTIONS).rendered() if p.head}

    claim, person = heads[f"{STORY}/claims/cracked-beams.html"], heads["actors/mona-reed.html"]

    assert (claim.image, claim.image_alt) == (
        f"https://example.org/desk/{STORY}/preview.png",
        f"The Bridge Desk. The closing of the old bridge, 2024. {STANDINGS}",
    )
    assert (person.image, person.image_alt) == (
        "https://example.org/desk/preview.png",
        "The Bridge Desk: Stories of one small town, each with its sources.",
    )


def test_every_picture_that_a_page_names_is_made(tmp_path: Path) -> None:
    site = published.site(tmp_path, published.files())

    named = {p.head.image for p in build(site, published.OPTIONS).rendered() if p.head}

    made = {f"https://example.org/desk/{path}" for path in published.exported(site)}
    assert named <= made


def test_the_picture_of_a_draft_says_so(tmp_path: Path) -> None:
    draft = published.exported(published.site(tmp_path / "draft", projects.bridge()))
    ready = published.exported(published.site(tmp_path / "ready", published.files()))

    assert draft[f"{STORY}/preview.png"] != ready[f"{STORY}/preview.png"]
