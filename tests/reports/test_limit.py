"""Thousands of findings flood no terminal, and each form says how many it leaves out."""

import json
import re
import time
from collections.abc import Sequence
from pathlib import PurePosixPath

import pytest

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.reports import REPORTS
from explainer.reports.limit import IN_ALL, OF_RULE_IN_FILE

WARNING = Rule("EX998", "one-rule", "Is for tests.", Severity.WARNING)
ERROR = Rule("EX999", "other-rule", "Is for tests.")
LIMITED = ["concise", "full"]
SECONDS = 10.0  # of the processor; it takes less than one


def findings(files: int, of_each: int, rule: Rule = WARNING) -> list[Diagnostic]:
    known = [
        TextFile(PurePosixPath(f"content/s{number}/claims.yaml"), "word\n" * of_each)
        for number in range(files)
    ]
    return [
        rule.at(Span(file, 5 * line, 5 * line + 4), "this is a word")
        for file in known
        for line in range(of_each)
    ]


def printed(form: str, found: Sequence[Diagnostic]) -> tuple[int, int]:
    """Give how many findings a report shows, and how many it says that it leaves out."""
    text = REPORTS[form].report(found)
    left_out = re.search(r"([\d,]+) findings? left out here: `--format json` has all", text)
    return text.count("this is a word"), int(left_out[1].replace(",", "")) if left_out else 0


@pytest.mark.parametrize("form", LIMITED)
def test_of_each_rule_in_a_file_the_first_are_shown(form: str) -> None:
    found = [*findings(2, 500), *findings(1, 3, ERROR)]

    text = REPORTS[form].report(found)

    assert printed(form, found) == (2 * OF_RULE_IN_FILE + 3, 1_003 - 2 * OF_RULE_IN_FILE - 3)
    for number in (0, 1):
        assert f"content/s{number}/claims.yaml: 480 more of EX998 one-rule" in text


@pytest.mark.parametrize("form", LIMITED)
def test_a_hundred_thousand_findings_take_little_time_and_room(form: str) -> None:
    found = [*findings(1_000, 100), *findings(1, 7, ERROR)]
    begun = time.process_time()

    text = REPORTS[form].report(found)

    assert time.process_time() - begun < SECONDS
    assert len(text) < 1_000_000
    assert printed(form, found) == (IN_ALL, 100_007 - IN_ALL)
    assert text.count("EX999") == 7  # errors are all there, though they come last


@pytest.mark.parametrize("form", LIMITED)
def test_nothing_is_said_of_what_is_left_out_where_all_is_shown(form: str) -> None:
    assert printed(form, findings(3, OF_RULE_IN_FILE)) == (3 * OF_RULE_IN_FILE, 0)


def test_json_has_all() -> None:
    found = findings(1_000, 100)

    told = json.loads(REPORTS["json"].report(found))

    assert len(told["diagnostics"]) == told["counts"]["warning"] == 100_000
