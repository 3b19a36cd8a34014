"""Every rule on a small project: what it reports, and the honest neighbour that it lets pass.

A folder is a rule, `<code>-<name>`. A `good_` file must report nothing of it, a `bad_` file must;
in both the whole list is compared. `change` replaces words of `base.yaml`, `files` adds or replaces
whole files, `without` takes files away, `encoded` saves one in another encoding, `sized` fills one.
`diff` names those that a pull request changes. `fixed` has the edits that findings offer. `before`
is the state that it is compared with, told in the same way. `tried` is what came of addresses on
10 June 2024. `configuration` are files that say how the site is built.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from explainer.analysis.tried_addresses import address_findings
from explainer.build.check import read_site
from explainer.build.check_since import changes_checked
from explainer.checks import RULES
from explainer.comparison.site_changes import compare
from explainer.content.boundary import program_changes
from explainer.diagnostics.diagnostic import Diagnostic, in_order
from explainer.mkdocs_plugin.site_language import language_findings
from explainer.network.answer import Outcome
from explainer.network.tried import Comparison, GoneThere, TriedAddress, TriedAddresses
from explainer.site import Site
from tests import projects
from tests.checks.conftest import HERE, Check, as_printed, changed, data, fixes_as_printed

Linked = Callable[[Mapping[str, str | bytes]], Site]
CASES = sorted((HERE / "cases").glob("*/*.yaml"))
FOLDERS = {f"{rule.code.lower()}-{rule.name}": rule for rule in RULES}


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case_reports_just_what_it_expects(
    case: Path, check: Check, site: Linked, tmp_path: Path
) -> None:
    given = data(case)

    found = [*check(project(given)), *notes(given)]
    if "configuration" in given:
        host = cast("Mapping[str, str]", given["configuration"])
        found += language_findings(projects.write(tmp_path, host))
    if "tried" in given:
        found += in_order(address_findings(site(project(given)), tried(given)))
    if "before" in given:
        before = cast("Mapping[str, object]", given["before"])
        found += changes_checked(compare(site(project(before)), site(project(given))))

    assert as_printed(found) == (given["expected"] or [])
    assert fixes_as_printed(found) == (given.get("fixed") or [])


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_bad_case_expects_its_rule_and_good_case_does_not(case: Path) -> None:
    expected = cast("list[str]", data(case)["expected"] or [])

    has_it = any(f"[{FOLDERS[case.parent.name].code}]" in one for one in expected)

    assert has_it == case.name.startswith("bad_")


@pytest.mark.parametrize("folder", FOLDERS)
def test_rule_has_good_and_bad_cases(folder: str) -> None:
    names = {path.name.partition("_")[0] for path in (HERE / "cases" / folder).glob("*.yaml")}

    assert names == {"good", "bad"}


def test_base_project_has_nothing_wrong(check: Check) -> None:
    assert as_printed(check(project({}))) == []


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Linked:
    """Link a project of files."""
    return lambda files: read_site(projects.write(tmp_path_factory.mktemp("state"), files))


def notes(case: Mapping[str, object]) -> Iterator[Diagnostic]:
    """Give what is said of the files that a pull request changes."""
    paths = cast("list[str]", case.get("diff") or [])
    return program_changes("\0".join(paths).encode(), "seeds")


def tried(case: Mapping[str, object]) -> TriedAddresses:
    """Give what came of addresses."""
    return {
        address: TriedAddress(
            date.fromisoformat("2024-06-10"),
            Outcome(cast("str", one["outcome"])),
            cast("str", one.get("leads_to") or ""),
            cast("str", one.get("why") or ""),
            cast("Comparison", one.get("comparison") or ""),
            tuple(
                GoneThere(gone["words"], gone.get("now") or "")
                for gone in cast("list[dict[str, str]]", one.get("gone") or [])
            ),
        )
        for address, one in cast("dict[str, dict[str, object]]", case["tried"]).items()
    }


def project(case: Mapping[str, object]) -> dict[str, str | bytes]:
    """Give the files of a case."""
    files = cast("dict[str, str | bytes]", data(HERE / "base.yaml"))
    files |= cast("dict[str, str]", case.get("files") or {})
    files = changed(files, cast("dict[str, list[dict[str, str]]]", case.get("change") or {}))
    for path in cast("list[str]", case.get("without") or []):
        del files[path]
    for path, encoding in cast("dict[str, str]", case.get("encoded") or {}).items():
        content = files[path]
        assert isinstance(content, str)
        files[path] = content.encode(encoding)
    for path, size in cast("dict[str, str]", case.get("sized") or {}).items():
        files[path] = "#" * int(size)
    return {path: content or "" for path, content in files.items()}
