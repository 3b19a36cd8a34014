"""Writes the pages of the guide that are made from the code: `make docs`.

A test compares the committed pages with what this gives, so a change of the code shows in them.
"""

from pathlib import Path

from explainer.content.field_reference import field_pages
from explainer.exports.data.index import SCHEMA_FILE
from explainer.exports.data.reference import data_pages
from explainer.exports.data.schema import schema_text
from explainer.presentation.labels import label_table

GUIDE = Path(__file__).parents[1] / "docs" / "guide"
WRITERS = GUIDE / "writers"


def generated_pages() -> dict[Path, str]:
    """Give each page that is made, by the file it stands in."""
    pages = {**field_pages(), "labels.md": label_table()}
    return {
        **{WRITERS / name: text for name, text in pages.items()},
        **{GUIDE / name: text for name, text in data_pages().items()},
        SCHEMA_FILE: schema_text(),
    }


if __name__ == "__main__":
    for page, text in generated_pages().items():
        page.write_text(text, "utf-8")
