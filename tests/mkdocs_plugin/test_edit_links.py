"""“Propose a change” stays in all forms in which MkDocs is told where documents are edited."""

import json
import tomllib
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from explainer.mkdocs_plugin.edit_links import edit_address_of
from explainer.mkdocs_plugin.run import configuration
from tests import projects

CASES = tomllib.loads(Path(__file__).with_name("edit_addresses.toml").read_text("utf-8"))["case"]
CLAIMS = PurePosixPath("content/a/claims.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_content_is_edited_beside_the_documents(tmp_path: Path, case: dict[str, Any]) -> None:
    given = {"site_name": "Desk", "plugins": ["explainer"], **case["given"]}
    page = f"{given.get('docs_dir', 'docs')}/about.md"
    projects.write(tmp_path, {"mkdocs.yml": json.dumps(given), page: "# About\n"})

    edit = edit_address_of(configuration(tmp_path, tmp_path / "site"))

    assert (edit.of_lines(CLAIMS, 2, 7) if edit else None) == case.get("address")
