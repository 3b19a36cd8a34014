"""On what evidence stands: one table, in the code's docstring, in the guide, and here as data."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from explainer.link import standing as module
from explainer.link.standing import standing
from explainer.model import Actor, Source
from explainer.pipeline import read_and_check
from explainer.site import Standing
from explainer.wording import standing_label, standing_labels
from tests import projects

GUIDE = projects.REAL / "docs" / "guide" / "writers" / "hedges.md"
ROW = re.compile(r"^\| (.+?) \| (.+?) \|$", re.MULTILINE)

NAMED = Actor(name="Ivo Tarn")
UNNAMED = Actor(name="two employees", kind="unnamed", of="radio")
OUTLET = Actor(name="The Courier", kind="outlet")
ARTICLE = Source(title="An article", outlet="courier", published="2024-03-14")
PLAIN, HEDGED = "It was closed.", "It was allegedly closed."

UNNAMED_ROW = "an unnamed actor anywhere in `by` or `via`"
NO_ACCUSER_ROW = "`by` is the source's outlet, and the passage holds a hedge"
OUTLET_ROW = "`by` is the source's outlet"
DOCUMENT_ROW = "`by` is a document, or the source is a statement, filing, law, caption, report"
TESTIMONY_ROW = "the source is testimony"
ELSE_ROW = "anything else"


@dataclass(frozen=True)
class Case:
    """A chain, the row of the table that decides, and what follows."""

    row: str
    expected: Standing
    by: tuple[Actor | Source, ...]
    via: tuple[Actor | Source, ...] = ()
    is_outlet: bool = False
    kind: str = "article"
    passage: str = PLAIN


def of(kind: str) -> Source:
    return Source.model_validate(ARTICLE.model_dump(exclude_defaults=True) | {"type": kind})


CASES = (
    Case(UNNAMED_ROW, Standing.UNNAMED, (UNNAMED,)),
    Case(UNNAMED_ROW, Standing.UNNAMED, (NAMED, UNNAMED)),
    Case(UNNAMED_ROW, Standing.UNNAMED, (NAMED,), via=(UNNAMED,)),
    Case(UNNAMED_ROW, Standing.UNNAMED, (UNNAMED,), via=(of("report"),)),
    Case(UNNAMED_ROW, Standing.UNNAMED, (UNNAMED,), kind="statement"),
    Case(UNNAMED_ROW, Standing.UNNAMED, (UNNAMED,), kind="testimony"),
    Case(UNNAMED_ROW, Standing.UNNAMED, (UNNAMED,), passage=HEDGED),
    Case(NO_ACCUSER_ROW, Standing.NO_ACCUSER, (OUTLET,), is_outlet=True, passage=HEDGED),
    Case(
        NO_ACCUSER_ROW,
        Standing.NO_ACCUSER,
        (OUTLET,),
        is_outlet=True,
        passage=HEDGED,
        kind="caption",
    ),
    Case(OUTLET_ROW, Standing.OUTLET, (OUTLET,), is_outlet=True),
    Case(OUTLET_ROW, Standing.OUTLET, (ARTICLE,), is_outlet=True),
    *(
        Case(DOCUMENT_ROW, Standing.DOCUMENT, (NAMED,), kind=kind)
        for kind in ("statement", "filing", "law", "caption", "report")
    ),
    Case(DOCUMENT_ROW, Standing.DOCUMENT, (of("law"),)),
    Case(DOCUMENT_ROW, Standing.DOCUMENT, (of("filing"),), kind="testimony"),
    Case(TESTIMONY_ROW, Standing.TESTIMONY, (NAMED,), kind="testimony"),
    *(
        Case(ELSE_ROW, Standing.ON_RECORD, (NAMED,), kind=kind)
        for kind in ("article", "book", "post", "broadcast", "transcript")
    ),
    Case(ELSE_ROW, Standing.ON_RECORD, (NAMED,), passage=HEDGED),
    Case(ELSE_ROW, Standing.ON_RECORD, (OUTLET,)),
    Case(ELSE_ROW, Standing.ON_RECORD, (NAMED,), via=(of("report"),)),
)


def rows(text: str) -> list[tuple[str, str]]:
    """Give the rows of a table with two columns, without its head."""
    return [row for row in ROW.findall(text) if set(row[0]) != {"-"}][1:]


def typed(name: str) -> str:
    return name.replace("’", "'").lower()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.row}: {case.kind}")
def test_the_first_row_that_fits_decides(case: Case) -> None:
    derived = standing(
        case.by, case.via, is_outlet=case.is_outlet, source=of(case.kind), passage=case.passage
    )

    assert derived is case.expected


def test_code_guide_and_cases_have_the_same_table() -> None:
    table = [(case.row, typed(case.expected)) for case in CASES]

    assert rows(module.__doc__ or "") == list(dict.fromkeys(table))
    assert rows(GUIDE.read_text("utf-8").split("## The ladder")[0]) == list(dict.fromkeys(table))


def test_every_standing_has_a_case() -> None:
    assert {case.expected for case in CASES} == set(Standing)


def test_a_condition_makes_any_standing_conditional(tmp_path: Path) -> None:
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site

    (evidence,) = site.reactions["bridge-closure/lane-slept"].evidence

    assert standing_label(evidence) == "On the record · conditional"


def test_a_dispute_marks_both_sides(tmp_path: Path) -> None:
    files = projects.bridge()
    name = "content/bridge-closure/claims.yaml"
    files[name] = files[name].replace("  cost:\n", "  cost:\n    disputes: closed\n")
    site = read_and_check(projects.write(tmp_path, files)).site

    labels = [standing_labels(one, site) for one in site.claims.values()]

    assert labels == [
        "On the record · disputed",
        "Unnamed sources",
        "Outlet’s own statement · disputed",
    ]


def test_several_pieces_of_evidence_show_each_its_own(tmp_path: Path) -> None:
    files = projects.bridge()
    name = "content/bridge-closure/claims.yaml"
    files[name] = files[name].replace(
        "  cost:\n",
        "  cost:\n    evidence: {by: mona-reed, passage: We closed the bridge on Monday}\n",
    )
    site = read_and_check(projects.write(tmp_path, files)).site

    cost = site.claims["bridge-closure/cost"]

    assert standing_labels(cost, site) == "Outlet’s own statement · On the record"
