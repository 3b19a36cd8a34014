"""What must hold of the benchmark on annotated texts for its figures to mean anything."""

import json
from pathlib import Path

from benchmarks.attributed.project import found_on
from benchmarks.attributed.relations import annotated_texts

TEXT = (
    "Mayor Mona Reed said the bridge was closed for good. “We open it in summer,” Otto Lane"
    " answered. It was a cold day in the town, as days in spring are."
)


def spans(source: str, content: str) -> dict[str, list[int]]:
    """Give the places of a relation's two units."""
    return {
        name: [TEXT.index(words), TEXT.index(words) + len(words)]
        for name, words in (("source_span", source), ("content_span", content))
    }


def test_claims_are_made_of_annotations_and_honest_ones_pass(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    listed = {
        "file": "a.txt",
        "published": "2024-05-14",
        "attributions": [
            spans("Mayor Mona Reed said", "the bridge was closed for good."),
            spans("Otto Lane answered.", "“We open it in summer,”"),
        ],
    }
    (tmp_path / "attributions.json").write_text(json.dumps([listed]))

    (text,) = annotated_texts(tmp_path)

    assert [(one.by, one.words, one.is_speech) for one in text.claims] == [
        ("Mayor Mona Reed", "the bridge was closed for good.", False),
        ("Otto Lane", "We open it in summer", True),
    ]
    assert found_on(text) == ((), ())


def test_a_claim_by_another_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    swapped = [
        spans("Mayor Mona Reed said", "“We open it in summer,”"),
        spans("Otto Lane answered.", "the bridge was closed for good."),
    ]
    listed = {"file": "a.txt", "published": "2024-05-14", "attributions": swapped}
    (tmp_path / "attributions.json").write_text(json.dumps([listed]))

    (text,) = annotated_texts(tmp_path)

    assert [[one.rule.code for one in found] for found in found_on(text)] == [["EX403"], ["EX403"]]
