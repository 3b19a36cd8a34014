"""Statements as they stand alone: who answers, who passed it on, under which condition."""

from pathlib import Path

import pytest
import yaml

from explainer.build.check import read_and_check
from explainer.presentation.statements import plain_statement
from tests import projects

CASES = yaml.safe_load((Path(__file__).parent / "cases/attribution.yaml").read_text("utf-8"))


@pytest.mark.parametrize("name", CASES)
def test_a_statement_is_told_with_all_that_belongs_to_it(name: str, tmp_path: Path) -> None:
    files = projects.bridge()
    for path, changes in CASES[name].get("change", {}).items():
        for old, new in changes.items():
            assert old in files[path]
            files[path] = files[path].replace(old, new)

    site = read_and_check(projects.write(tmp_path, files)).site

    for key, told in CASES[name]["tells"].items():
        kind, id_ = key.split("/")
        thing = site.events[f"bridge-closure/{id_}"] if kind == "event" else None
        claims = site.reactions if kind == "reaction" else site.claims
        assert plain_statement(site, thing or claims[f"bridge-closure/{id_}"]) == told
