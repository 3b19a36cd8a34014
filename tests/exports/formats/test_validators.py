"""Each export is valid by a program that is not ours: small and real stories, and 1,000 claims."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.scale import archive
from explainer.build.check import Checked, read_and_check
from tests.exports import published
from tests.exports.formats.exported import Exported, exported
from tests.exports.formats.validators import VALIDATORS
from tests.node.runner import Node

SITES = ("bridge", "real", "archive of 1,000 claims")


@pytest.fixture(params=SITES, scope="module")
def data(
    request: pytest.FixtureRequest, checked: Checked, tmp_path_factory: pytest.TempPathFactory
) -> Exported:
    folder = tmp_path_factory.mktemp("data")
    if request.param == "real":
        return exported(checked.site)
    if request.param == "bridge":
        return exported(published.site(folder, published.files()))
    archive.write(folder, 1000)
    return exported(read_and_check(folder).site)


@pytest.mark.parametrize("validator", VALIDATORS, ids=lambda one: one.__name__)
def test_data_is_valid(
    validator: Callable[[Exported, Node], Iterator[str]], data: Exported, node: Node
) -> None:
    assert [*validator(data, node)] == []


def test_there_is_data_of_each_kind(data: Exported) -> None:
    published_claims = [
        one for one in data.site.statements() if not data.site.explainers[one.explainer.id].is_draft
    ]

    assert published_claims
    assert data.of("claims.csv")["data/claims.csv"].count("\r\n") == len(published_claims) + 1
    assert data.annotations()
    assert len(data.of(".bib")) == len(data.of(".csl.json")) == 1 + len(data.site.explainers)


def test_nothing_is_left_on_the_way(tmp_path: Path) -> None:
    site = published.site(tmp_path, published.files())

    assert exported(site).files == exported(site).files
