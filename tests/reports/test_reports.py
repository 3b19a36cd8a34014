"""Each form of report, whole, for each case: see the data files beside this one."""

import json
import re
import unicodedata
from pathlib import Path, PurePosixPath

import pytest

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.reports import REPORTS, full
from explainer.reports.summary import summary

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
_PART = re.compile(r"^=== (.+)\n", re.MULTILINE)
_MARK = re.compile(r"⟦(.*?)⟧", re.DOTALL)


def parts(path: Path) -> dict[str, str]:
    """Split a case file: `=== name` begins a part, whose last line end is not its own."""
    _, *pieces = _PART.split(path.read_text("utf-8"))
    return {
        name: text.removesuffix("\n") for name, text in zip(pieces[::2], pieces[1::2], strict=True)
    }


def diagnostic(case: dict[str, str]) -> Diagnostic:
    """Make the finding of a case: ⟦⟧ stands around what is underlined."""
    severity, code, name = case["rule"].split()
    related = [Related(marked(case[key], "seeds/a.txt"), key) for key in case if key == "nearest"]
    return (
        Rule(code, name, "What it is for.", Severity(severity))
        .at(
            marked(case["file"], "content/a.yaml"),
            case["message"].encode().decode("unicode_escape"),
            hint=case.get("help", ""),
            related=related,
            entry=case.get("entry", ""),
        )
        .mended_by(fix(case))
    )


def fix(case: dict[str, str]) -> Fix | None:
    return Fix(marked(case["file"], "content/a.yaml"), case["fix"]) if "fix" in case else None


def marked(text: str, path: str) -> Span:
    text = text.replace("\\e", "\x1b").replace("\\u202e", "\u202e").replace("\\t", "\t")
    found = _MARK.search(text)
    assert found is not None, text
    plain = _MARK.sub(r"\1", text, count=1)
    return Span(TextFile(PurePosixPath(path), plain), found.start(), found.end() - 2)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_finding_is_printed_as_expected(path: Path) -> None:
    case = parts(path)
    finding = diagnostic(case)
    expected = {name: text for name, text in case.items() if name in ("full", *REPORTS)}
    columns = int(case.get("columns", full.DEFAULT_COLUMNS))

    printed = {name: REPORTS[name].report([finding]) for name in expected}
    printed["full"] = full.finding(finding, columns=columns)

    assert printed == expected


def test_no_form_prints_a_control_character() -> None:
    everything = "".join(map(chr, range(0x3000)))
    file = TextFile(PurePosixPath("content/\x1b.yaml"), everything)
    span = Span(file, 0, len(everything))
    rule = Rule("EX100", "a-rule", "doc")
    finding = rule.at(span, everything, hint=everything, related=[Related(span, everything)])

    for name, form in REPORTS.items():
        printed = set(form.report([finding])) - {"\n"}
        kinds = {unicodedata.category(one) for one in printed}
        assert not kinds & {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}, name


def test_colour_changes_nothing_but_colour() -> None:
    finding = diagnostic(parts(CASES[0]))

    coloured = full.finding(finding, colour=True)

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == full.finding(finding)
    assert "\x1b[" in coloured


def test_the_summary_counts_findings_and_files() -> None:
    file, other = (TextFile(PurePosixPath(name), "a") for name in ("a.yaml", "b.yaml"))
    error, warning = Rule("EX1", "e", "d"), Rule("EX2", "w", "d", Severity.WARNING)
    found = [error.at(Span(file, 0, 1), "x"), warning.at(Span(file, 0, 1), "y")]

    assert summary([*found, error.at(Span(other, 0, 1), "z")]) == "2 errors, 1 warning in 2 files"
    assert summary(found[:1]) == "1 error in 1 file"
    assert summary([]) == "no errors, no warnings"


def test_json_of_nothing_is_still_an_object() -> None:
    assert json.loads(REPORTS["json"].report([])) == {
        "diagnostics": [],
        "counts": {"error": 0, "warning": 0, "note": 0},
    }
