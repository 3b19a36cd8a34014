"""Statements in other words than their passages: what they lose is found, and nothing else."""

from pathlib import Path
from typing import cast

import pytest

from benchmarks.checked_claims import SOURCE, checked, quoted
from tests.checks.conftest import data

Case = dict[str, str]
CASES = cast("dict[str, list[Case]]", data(Path(__file__).parent / "cases" / "retold.yaml"))
RULES = ("EX511", "EX515")


@pytest.mark.parametrize("kind", CASES)
def test_what_a_statement_loses_of_its_passage_is_found(kind: str) -> None:
    found = _alarms(CASES[kind], "distorted")

    assert [case["distorted"] for case, told in found if not told] == []


@pytest.mark.parametrize("kind", CASES)
def test_an_honest_statement_in_other_words_is_let_pass(kind: str) -> None:
    found = _alarms(CASES[kind], "honest")

    assert [(case["honest"], told) for case, told in found if told] == []


def _alarms(cases: list[Case], which: str) -> list[tuple[Case, list[str]]]:
    passages = "\n\n".join(f"It was quiet in town.\n\n{case['passage']}" for case in cases)
    files = {
        f"seeds/{SOURCE}.txt": f"A report\n\n{passages}\n",
        f"content/sources/{SOURCE}.yaml": "title: A report\noutlet: paper\npublished: 2020-05-05\n"
        "type: article\ntext: excerpt\nrights: {holder: nobody}\n",
        "content/actors/paper.yaml": "name: The Evening Paper\nkind: outlet\n",
    }
    claims = [
        f"    says: {quoted(case[which])}\n    passage: {quoted(case['passage'])}\n    by: paper\n"
        for case in cases
    ]
    found = checked(files, claims, RULES)
    return [(case, [one.message for one in told]) for case, told in zip(cases, found, strict=True)]
