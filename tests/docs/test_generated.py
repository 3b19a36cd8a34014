"""The pages of the guide that are made from the code are those that the code makes now."""

from pathlib import Path

import pytest

from explainer.content.field_reference import FILES, PARTS, field_pages, field_reference
from explainer.content.schema.claim import AboutEntry
from explainer.content.schema.entry import parts_of
from tests.docs.guide import PROJECT, name_of
from tools.guide import generated_pages
from tools.tree import module_tree

PAGES = generated_pages()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_generated_page_is_current(page: Path) -> None:
    assert page.read_text("utf-8") == PAGES[page], "run: make docs"


def test_every_field_has_a_row_or_is_named_as_in_a_claim() -> None:
    sections = dict(zip([one.model for one in (*FILES, *PARTS)], _sections(), strict=True))

    missing = [
        (entry.__name__, name)
        for entry, text in sections.items()
        for name, field in entry.model_fields.items()
        if f"`{field.alias or name}`" not in text
    ]

    assert missing == []


def test_every_model_that_a_writer_types_has_a_section() -> None:
    typed = {part for file in FILES for part in parts_of(file.model)}

    assert typed - {one.model for one in (*FILES, *PARTS)} == {AboutEntry}


def test_every_field_says_what_it_is_for() -> None:
    rows = [line for line in field_reference().splitlines() if line.startswith("| `")]

    assert [row for row in rows if row.endswith("|  |")] == []


def test_every_module_says_what_it_is_for() -> None:
    lines = list(module_tree(PROJECT / "explainer"))

    assert [line for line in lines if line.endswith(" ")] == []


def _sections() -> list[str]:
    titles = {one.title for one in (*FILES, *PARTS)}
    texts = [text for page in field_pages().values() for text in page.split("\n## ")]
    return [f"## {text}" for text in texts if text.split("\n", 1)[0] in titles]
