"""What is wrong in a default is told once, with the entries that take it from there."""

from explainer.diagnostics.diagnostic import Diagnostic
from tests.checks.conftest import Check
from tests.checks.test_cases import project

_PAGE, _CLAIMS = "content/bridge/explainer.yaml", "content/bridge/claims.yaml"
_MOSS = "content/actors/pia-moss.yaml"


def found_with(check: Check, in_each: str = "") -> list[Diagnostic]:
    """Give what is found where a spokeswoman of nobody says all in a group, by its default."""
    files = {path: str(content) for path, content in project({}).items()}
    files[_MOSS] = files[_MOSS].replace("speaks_for: town-council\n", "")
    files[_PAGE] = files[_PAGE].replace("- heading", "- defaults: {by: pia-moss}\n    heading")
    files[_CLAIMS] = files[_CLAIMS].replace("    by: mona-reed\n", in_each)
    return [one for one in check(files) if str(one.span.file.path) == _PAGE or in_each]


def test_a_fault_of_a_default_is_told_once_with_its_entries(check: Check) -> None:
    found = [one for one in found_with(check) if one.rule.code == "EX409"]

    assert [one.span.text for one in found] == ["pia-moss"]
    assert [near.span.text for near in found[0].related] == [
        *("closed", "not-before-summer", "diver"),
    ]


def test_an_entry_dismisses_what_is_found_in_its_default(check: Check) -> None:
    found = found_with(check, "    ok: {EX409: whose she is stands in the next claim}\n")

    assert [one for one in found if one.rule.code == "EX710"] == []
    assert [str(one.span.file.path) for one in found if one.rule.code == "EX409"] == [_CLAIMS]
