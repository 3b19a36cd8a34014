"""The archive that builds are measured on is one that editors would publish."""

from pathlib import Path

from benchmarks.scale.archive import write
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
