"""What must hold of the benchmark on honest claims for its figures to mean anything."""

import re
from pathlib import Path

import pytest
import yaml

from benchmarks.honest.__main__ import main
from benchmarks.honest.project import found_on
from benchmarks.honest.texts import CLAIMS, TEXTS, honest_texts

TEXT = (
    "Bridge closed\n\nMayor Mona Reed said the bridge was closed for good."
    " Otto Lane stole the key, Reed said. Lane denied it.\n"
)
REED = {"id": "mona-reed", "name": "Mona Reed", "kind": "person", "aka": ["Reed"]}
LANE = {"id": "otto-lane", "name": "Otto Lane", "kind": "person", "aka": ["Lane"]}
COURIER = {"id": "courier", "name": "The Courier", "kind": "outlet"}
CLOSED = {
    "by": "mona-reed",
    "passage": "Mayor Mona Reed said the bridge was closed for good.",
    "says": "The bridge was closed for good.",
}
STOLE = {
    "by": "mona-reed",
    "accuses": "otto-lane",
    "reply": "denial",
    "passage": "Otto Lane stole the key, Reed said.",
    "says": "Otto Lane stole the key.",
}
DENIED = {
    "id": "denial",
    "by": "courier",
    "passage": "Lane denied it.",
    "says": "Lane denied it.",
}


def write(folder: Path, name: str, half: str, *claims: dict[str, str]) -> None:
    """Put a text and its claims into a folder."""
    row = {
        "title": "Bridge closed",
        "date": "2024-05-14",
        "outlet": "courier",
        "type": "article",
        "kept": "full",
        "half": half,
        "actors": [COURIER, REED, LANE],
        "claims": list(claims),
    }
    (folder / f"{name}.yaml").write_text(yaml.safe_dump(row))
    (folder / f"{name}.txt").write_text(TEXT)


def test_honest_claims_pass_and_one_by_another_is_found(tmp_path: Path) -> None:
    write(tmp_path, "bridge", "seen", CLOSED, {**CLOSED, "by": "otto-lane"})

    (text,) = honest_texts(tmp_path, tmp_path)

    assert [[one.rule.code for one in found] for found in found_on(text)] == [[], ["EX403"]]


def test_a_reply_may_name_a_claim_of_the_text(tmp_path: Path) -> None:
    write(tmp_path, "bridge", "seen", CLOSED, STOLE, DENIED)

    (text,) = honest_texts(tmp_path, tmp_path)

    assert found_on(text) == ((), (), ())


def test_claims_without_their_text_are_an_error(tmp_path: Path) -> None:
    write(tmp_path, "bridge", "seen", CLOSED)
    (tmp_path / "bridge.txt").unlink()

    with pytest.raises(FileNotFoundError):
        tuple(honest_texts(tmp_path, tmp_path))


def test_what_is_found_is_listed_of_the_seen_half_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "seen-bridge", "seen", CLOSED, {**CLOSED, "by": "otto-lane"})
    letter = {**CLOSED, "by": "otto-lane", "form": "letter"}
    write(tmp_path, "unseen-bridge", "unseen", CLOSED, letter)

    main([str(tmp_path), "--claims", str(tmp_path), "--list"])

    told = capsys.readouterr().out
    assert "seen-bridge 1 EX403 error: The bridge was closed for good.\n" in told
    assert "unseen-bridge" not in told
    assert (
        "unseen: 1 texts, 2 honest claims, 1 with an error"
        " (1 of them on a letter that a release prints), 0 with warnings alone\n"
        "unseen EX403 error: 1\n"
    ) in told


def test_each_claim_that_is_kept_names_its_actors_and_has_its_quotation_in_its_passage() -> None:
    rows = {path.stem: yaml.safe_load(path.read_text()) for path in CLAIMS.glob("*.yaml")}
    named = ("by", "via", "accuses", "speaker")
    for id_, row in rows.items():
        actors = {actor["id"] for actor in row["actors"]}
        for claim in row["claims"]:
            ids = [each for field in named for each in _listed(claim.get(field, []))]
            assert set(ids) <= actors, (id_, claim)
            assert "says" in claim or "quote" in claim, (id_, claim)
            for quote in _listed(claim.get("quote", [])) if "passage" in claim else ():
                kept = (part.strip(" .,") for part in re.split(r"\[[^]]*\]", quote))
                assert all(part in claim["passage"] for part in kept), (id_, claim)

    assert {row["half"] for row in rows.values()} == {"seen", "unseen"}


def test_each_text_that_is_kept_has_its_headline_and_the_passages_of_its_claims() -> None:
    assert {path.stem for path in TEXTS.iterdir()} == {path.stem for path in CLAIMS.glob("*.yaml")}
    for text in honest_texts():
        assert text.words.startswith(f"{text.title}\n\n"), text.id
        words = " ".join(text.words.split())
        passages = [str(claim["passage"]) for _, claim in text.claims if "passage" in claim]
        missing = [each for each in passages if " ".join(each.split()) not in words]
        assert not missing, text.id


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
