"""What would fall with a source or an actor, on a graph whose answer is known."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from explainer.analysis.impact import Impact, impact_of
from explainer.build.check import Checked, read_and_check
from explainer.site import Claim, Event, Ref, Site
from tests import projects
from tests.checks.conftest import data

CASE = data(Path(__file__).parent / "cases" / "falls.yaml")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    files = CASE["files"]
    assert isinstance(files, dict)
    checked = read_and_check(projects.write(tmp_path_factory.mktemp("falls"), files))

    assert not [str(one) for one in checked.diagnostics if one.is_error]
    return checked.site


@pytest.mark.parametrize("withdrawn", CASE["falls"])  # type: ignore[arg-type]  # a mapping by id
def test_what_falls_is_told_exactly(site: Site, withdrawn: str) -> None:
    expected = CASE["falls"]
    assert isinstance(expected, dict)
    things = (*(site.sources, site.actors), *(site.claims, site.events))
    thing = next(mapping[withdrawn].ref for mapping in things if withdrawn in mapping)

    assert _told(impact_of(site, thing)) == expected[withdrawn]


def _told(fall: Impact) -> dict[str, list[str]]:
    """Give what falls by kind, without kinds of which nothing falls."""
    told = {
        "statements": _ids(fall.statements),
        "unnamed_only": _ids(fall.unnamed_only),
        "events": _ids(fall.events),
        "records": _ids(fall.records),
        "sentences": [one.sentence.text for one in fall.sentences],
        "actors": [ref.id for ref in fall.actors],
    }
    return {kind: ids for kind, ids in told.items() if ids}


def _ids(things: Iterable[Claim | Event]) -> list[str]:
    return [one.ref.local for one in things]


def test_peril_takes_what_rests_on_it_alone_and_the_article_the_rest(checked: Checked) -> None:
    """Of the first story: what came through the book falls with it, the rest with the article."""
    site = checked.site
    article = site.explainers["milley-li-calls"].articles[0]
    mine = [one for one in site.statements() if one.explainer.id == "milley-li-calls"]
    through_peril = [
        one
        for one in mine
        if all(
            "peril" in {ref.id for ref in (*evidence.chain.by, *evidence.chain.via)}
            or any(
                ref.kind == "actor" and site.actors[ref.id].of == Ref("source", "peril")
                for ref in evidence.chain.by
            )
            for evidence in one.evidence
        )
    ]
    from_article = [one for one in mine if {e.source for e in one.evidence} == {article}]

    assert through_peril
    assert set(_refs(impact_of(site, Ref("source", "peril")))) == {o.ref for o in through_peril}
    assert set(_refs(impact_of(site, article))) >= {one.ref for one in from_article}


def _refs(fall: Impact) -> Iterable[Ref]:
    return (one.ref for one in fall.statements)
