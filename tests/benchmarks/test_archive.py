"""The archive that builds are measured on is one that editors would publish."""

from pathlib import Path

import pytest

from benchmarks.scale.archive import edit_claim, write
from explainer.build.check import read_and_check


def test_nothing_is_wrong_in_the_archive(tmp_path: Path) -> None:
    write(tmp_path, 80)

    assert read_and_check(tmp_path).diagnostics == ()


def test_its_proportions_are_those_of_a_newsroom(tmp_path: Path) -> None:
    write(tmp_path, 1_000)

    site = read_and_check(tmp_path).site

    assert len(site.claims) + len(site.reactions) == 1_000
    assert (len(site.explainers), len(site.sources), len(site.events)) == (25, 50, 200)
    assert 100 <= len(site.actors) <= 110
    assert {len(one.evidence[0].chain.links) for one in site.claims.values()} == {1, 2, 3, 4}


def test_the_edit_changes_what_one_claim_says(tmp_path: Path) -> None:
    write(tmp_path, 80)
    before = read_and_check(tmp_path).site

    edit_claim(tmp_path)

    after = read_and_check(tmp_path)
    said = [
        {id_: claim.evidence[0].says for id_, claim in one.claims.items()}
        for one in (before, after.site)
    ]
    assert after.diagnostics == ()
    assert [id_ for id_, says in said[1].items() if says != said[0][id_]] == ["story-0/c0"]


def test_an_edit_that_would_change_nothing_fails(tmp_path: Path) -> None:
    write(tmp_path, 80)
    path = tmp_path / "content/story-0/claims.yaml"
    path.write_text(path.read_text("utf-8").replace(" and ", " or "), "utf-8")

    with pytest.raises(AssertionError, match="has no claim that this edit would change"):
        edit_claim(tmp_path)
