"""Tables hold any text, run no formula, and tell their columns."""

import csv
import io
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from explainer.build.check import Checked
from explainer.exports.tables import TABLES
from explainer.exports.tabular.table import harmless_cell, without_mark, written
from tests.exports import published
from tests.exports.formats.exported import exported

FORMULAS = "=+-@\t\r\n＝＋－＠"
TEXT = st.text() | st.text(alphabet=st.sampled_from("=+-@\t\r\n'\",; a＝＋－＠é𝒜"))


def rows(content: bytes) -> list[list[str]]:
    return [*csv.reader(io.StringIO(content.decode(), newline=""), strict=True)]


@given(cells=st.lists(st.lists(TEXT, min_size=2, max_size=2), max_size=4))
def test_any_text_comes_back_from_its_cell(cells: list[list[str]]) -> None:
    found = rows(written(cells))

    assert [[without_mark(cell) for cell in row] for row in found] == cells


@given(text=TEXT)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    cell = harmless_cell(text)

    assert cell.lstrip()[:1] not in {*FORMULAS}
    assert cell[:1] not in {*FORMULAS}
    assert cell in (text, f"'{text}")


def test_the_words_of_our_stories_are_as_they_are(checked: Checked) -> None:
    """A statement begins with its label, so none is marked."""
    data = exported(checked.site)

    for table in TABLES:
        cells = [cell for row in rows(data.files[f"data/{table.name}.csv"]) for cell in row]
        assert [cell for cell in cells if cell != without_mark(cell)] == []


def test_a_row_has_what_its_page_says(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, published.files()))

    header, *found = rows(data.files["data/claims.csv"])

    told = {row[0]: dict(zip(header, row, strict=True)) for row in found}
    assert told["bridge-closure/cracked-beams"] == {
        "id": "bridge-closure/cracked-beams",
        "kind": "claim",
        "story": "bridge-closure",
        "address": "https://example.org/desk/explainers/bridge-closure/claims/cracked-beams.html",
        "statement": "Unnamed engineers, as cited by The Harbour Gazette: Two beams were “cracked"
        " right through”.",
        "standing": "Unnamed sources",
        "condition": "",
        "chain": "unnamed engineers, as reported by The Harbour Gazette and then by Ada Quill of"
        " Ferry News",
        "asserted_by": "unnamed-engineers",
        "speakers": "unnamed-engineers",
        "sources": "ferry-news-2024-05-14",
        "about": "bridge-closure/closing",
        "accuses": "",
        "reply": "",
        "disputed_by": "",
        "date": "",
        "published": "2024-05-15",
        "changed": "2024-05-20",
        "corrections": "1",
    }


def test_a_hostile_name_stays_in_its_cell(tmp_path: Path) -> None:
    text = '=HYPERLINK("https://x.example";"x")'
    files = published.hostile(published.files(), text, {"content/actors/mona-reed.yaml": ("name",)})

    found = rows(exported(published.site(tmp_path, files)).files["data/actors.csv"])

    cells = [cell for row in found for cell in row if "HYPERLINK" in cell]
    assert f"'{text}" in cells
    assert [cell for cell in cells if cell.startswith("=")] == []


def test_each_column_is_told(tmp_path: Path) -> None:
    data = exported(published.site(tmp_path, published.files()))
    package = json.loads(data.files["data/datapackage.json"])

    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        header = rows(data.files[f"data/{resource['path']}"])[0]

        assert [field["name"] for field in fields] == header
        assert [field["name"] for field in fields if not field["description"].endswith(".")] == []
