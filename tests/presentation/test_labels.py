"""Whose word a statement is: evidence of the two stories in, labels in both lengths out."""

from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.presentation.labels import ROWS, label
from explainer.presentation.phrases import plain
from explainer.site import Ref, Site, ThingKind
from tests import projects
from tests.checks.conftest import HERE as CHECKS
from tests.checks.conftest import data
from tests.checks.test_cases import project

CASES = data(Path(__file__).parent / "cases" / "labels.yaml")["labels"]
assert isinstance(CASES, list)


@pytest.fixture(scope="module")
def site() -> Site:
    return read_and_check(projects.REAL).site


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['of']} {case['number']}")
def test_evidence_has_its_label(case: dict[str, str], site: Site) -> None:
    kind: ThingKind = "reaction" if case["kind"] == "reaction" else "claim"
    claim = site.statement(Ref(kind, case["of"]))

    found = label(site, claim, claim.evidence[int(case["number"])])

    assert str(found.row) == case["row"]
    assert plain(found.short) == case["short"]
    assert plain(found.full) == case["full"]


def test_label_of_an_unkept_source_says_who_read_it(tmp_path: Path) -> None:
    case = data(CHECKS / "cases" / "ex315-reading-untold" / "good_read_by_somebody.yaml")
    site = read_and_check(projects.write(tmp_path, project(case))).site
    claim = site.statement(Ref("claim", "bridge/beams-old"))

    found = label(site, claim, claim.evidence[0])

    assert (found.row, plain(found.short)) == (0, "Not checked: The Harbour Gazette")
    assert plain(found.full) == (
        "Not checked: The Harbour Gazette (read by Ada Quill, the copy of the town library,"
        " 16 May 2024)"
    )


def test_rows_stand_in_their_order() -> None:
    assert [row.number for row in ROWS] == [0, 18, *range(1, 17)]
