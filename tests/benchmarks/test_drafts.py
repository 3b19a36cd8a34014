"""What must hold of the benchmarks on drafts for their figures to mean anything."""

import json
from pathlib import Path

import pytest

from benchmarks import drafts, typed_effort

TEXT = (
    "Crack in a bridge\n\nEngineer Ivo Tarn said the bridge was old. “We open it in summer,” mayor"
    " Mona Reed answered. The council, Runa Esk wrote to a friend, which was odd, had closed it."
)


def spans(source: str, content: str) -> dict[str, list[int]]:
    """Give the places of a relation's two units."""
    return {
        "source_span": [TEXT.index(source), TEXT.index(source) + len(source)],
        "content_span": [TEXT.index(content), TEXT.index(content) + len(content)],
    }


RELATIONS = (
    ("Engineer Ivo Tarn said", "the bridge was old.", "indirect", "right"),
    ("Mona Reed said", "the bridge was old.", "indirect", "wrong"),
    ("mayor Mona Reed answered.", "“We open it in summer,”", "direct", "right"),
    ("Runa Esk wrote to a friend,", "had closed it.", "indirect", "open"),
)


@pytest.mark.parametrize(("source", "content", "kind", "outcome"), RELATIONS)
def test_a_pair_is_judged(
    source: str, content: str, kind: str, outcome: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    is_there = source in TEXT
    relation = spans(source if is_there else "Engineer Ivo Tarn said", content)
    listed = {
        "file": "a.txt", "published": "2024-03-14",
        "attributions": [{**relation, **({} if is_there else {"speaker": source})}],
    }  # fmt: skip
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "attributions.json").write_text(json.dumps([listed]), "utf-8")

    drafts.main([str(tmp_path)])

    row = next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith(f"| {kind}")
    )
    counts = [int(cell) for cell in row.strip("| ").split(" | ")[1:]]
    assert dict(zip(("pairs", "right", "wrong", "open"), counts, strict=True)) == {
        "pairs": 1, "right": 0, "wrong": 0, "open": 0, outcome: 1,
    }  # fmt: skip


def test_words_of_the_draft_and_of_the_source_are_not_typed() -> None:
    before = "says: The bridge was old.\n"
    after = "says: The bridge is very old indeed.\npassage: we open it in summer\nid: new-one\n"
    runs = frozenset({("we", "open", "it"), ("open", "it", "in"), ("it", "in", "summer")})

    assert typed_effort.typed_words(before, after, runs) == 6


def test_what_was_typed_is_told_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, says in (("drafted", "It is old."), ("finished", "It is very old.")):
        folder = tmp_path / name / "content" / "a"
        folder.mkdir(parents=True)
        (folder / "claims.yaml").write_text(f"says: {says}\n", "utf-8")
    (tmp_path / "finished" / "seeds").mkdir()
    (tmp_path / "finished" / "seeds" / "s.txt").write_text("It is old, he said.", "utf-8")

    typed_effort.main([str(tmp_path / "drafted"), str(tmp_path / "finished")])

    assert capsys.readouterr().out == (
        "content/a/claims.yaml: 1\n1 words typed, 5 words of sources: 0.20 a word\n"
    )
