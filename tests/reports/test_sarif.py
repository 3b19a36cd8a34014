"""The report for code scanning, against the schema of SARIF 2.1.0, and as a host reads it.

The schema is the one in Microsoft's `jest-sarif` 1.0.0-beta.0 (MIT licence), written with other
blanks; it is that of the standard with the mistakes of its first edition mended.
"""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.checks import CHECKS
from explainer.diagnostics.diagnostic import Diagnostic, Fix, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.reports import sarif

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)
RULE = Rule("EX301", "quote-not-in-source", "It is not there.\n\n## Why\nWords.")
WARNING = Rule("EX998", "one-rule", "Is for tests.", Severity.WARNING)
SECONDS = 30.0  # of the processor; it takes 2


def read(found: Sequence[Diagnostic]) -> Mapping[str, Any]:
    """Give the one run of a report, which keeps to the schema."""
    whole = json.loads(sarif.report(found))
    assert [error.message for error in VALIDATOR.iter_errors(whole)] == []
    (run,) = whole["runs"]
    return dict(run)


def at(text: str, words: str, path: str = "content/a.yaml") -> Span:
    start = text.index(words)
    return Span(TextFile(PurePosixPath(path), text), start, start + len(words))


def fingerprints(text: str) -> list[str]:
    """Give the fingerprints of a finding on each `bad` in a text."""
    file = TextFile(PurePosixPath("content/a.yaml"), text)
    spans = [Span(file, at, at + 3) for at in range(len(text)) if text.startswith("bad", at)]
    results = read([RULE.at(span, "x") for span in spans])["results"]
    return [one["partialFingerprints"]["primaryLocationLineHash"] for one in results]


def test_the_schema_refuses_what_is_no_sarif() -> None:
    whole = json.loads(sarif.report([RULE.at(at("a", "a"), "x")]))
    whole["runs"][0]["results"][0]["message"] = "x"

    assert [error.json_path for error in VALIDATOR.iter_errors(whole)] == [
        "$.runs[0].results[0].message"
    ]


def test_a_finding_is_told_with_its_place_its_fix_and_what_is_near() -> None:
    text = "claims:\n  a:\n    quote: 李 full confidence\n"
    near = at("One.\n“great confidence,” he said.", "“great confidence,”", "seeds/a.txt")
    span = at(text, "full")
    found = RULE.at(span, "these words", hint="copy", related=[Related(near, "nearest")])

    run = read([found.mended_by(Fix(span, "great"))])

    root = {"uriBaseId": "%SRCROOT%"}
    region = {"startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 18}
    place = {"artifactLocation": {"uri": "content/a.yaml", **root}, "region": region}
    change = {"deletedRegion": region, "insertedContent": {"text": "great"}}
    (result,) = run["results"]
    assert result.pop("partialFingerprints").keys() == {"primaryLocationLineHash"}
    assert result == {
        "ruleId": "EX301",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "these words\ncopy"},
        "locations": [{"physicalLocation": place}],
        "relatedLocations": [
            {
                "id": 1,
                "message": {"text": "nearest"},
                "physicalLocation": {
                    "artifactLocation": {"uri": "seeds/a.txt", **root},
                    "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 20},
                },
            }
        ],
        "fixes": [
            {
                "artifactChanges": [
                    {"artifactLocation": place["artifactLocation"], "replacements": [change]}
                ]
            }
        ],
    }


def test_every_rule_that_we_have_is_described_as_the_standard_asks() -> None:
    rules = [check.RULE for check in CHECKS]

    run = read([rule.at(at("a", "a"), "x") for rule in rules])

    told = run["tool"]["driver"]["rules"]
    assert [one["id"] for one in told] == [rule.code for rule in rules]
    assert [one["defaultConfiguration"]["level"] for one in told] == [
        rule.severity.value for rule in rules
    ]
    assert [one["ruleIndex"] for one in run["results"]] == list(range(len(rules)))


def test_a_finding_is_known_again_where_its_line_has_moved() -> None:
    before = fingerprints("one\n  bad line\n  bad other\n  bad line\n")
    after = fingerprints("one\nmore\n\n    bad other\n  bad line\nmore\n  bad line\n")

    assert sorted(before) == sorted(after)
    assert len(set(before)) == 3
    assert not set(fingerprints("  bad lines\n")) & set(before)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("[here](https://evil.example)", r"\[here](https://evil.example)"),
        ("the cut […] stays", "the cut […] stays"),
        ("[a] (b)", "[a] (b)"),
        ("x [1](2) [3](4)", r"x \[1](2) \[3](4)"),
    ],
)
def test_nothing_in_a_message_is_a_link(said: str, told: str) -> None:
    assert read([RULE.at(at("a", "a"), said)])["results"][0]["message"]["text"] == told


@given(st.text(max_size=40), st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_any_text_makes_a_report_that_keeps_to_the_schema(text: str, said: str, name: str) -> None:
    file = TextFile(PurePosixPath("content") / name.replace("/", ""), text)
    span = Span(file, len(text) // 3, len(text))

    (result,) = read([RULE.at(span, said, hint=said, related=[Related(span, said)])])["results"]

    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert unquote_to_bytes(uri).decode(errors="surrogateescape") == str(file.path)


def test_a_name_that_is_no_text_is_told_by_its_bytes() -> None:
    span = Span(TextFile(PurePosixPath("docs/caf\udce9.md"), ""), 0, 0)

    (result,) = read([RULE.at(span, "this file counts as program")])["results"]

    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "docs/caf%E9.md"


def test_of_more_than_a_host_takes_errors_are_kept_and_the_rest_is_counted() -> None:
    file = TextFile(PurePosixPath("content/a.yaml"), "word\n" * 30_000)
    found = [WARNING.at(Span(file, 5 * line, 5 * line + 4), "a word") for line in range(30_000)]
    begun = time.process_time()

    whole = json.loads(sarif.report([*found, RULE.at(found[0].span, "x")]))

    (run,) = whole["runs"]
    assert time.process_time() - begun < SECONDS
    assert len(run["results"]) == sarif.MOST
    assert run["results"][0]["level"] == "error"
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "5,001 findings left out here: `--format json` has all"


def test_of_a_check_against_a_base_each_result_says_whether_it_is_new() -> None:
    new, old = (RULE.at(at("a b", word), "x") for word in "ab")

    states = [
        [one.get("baselineState") for one in read(found)["results"]]
        for found in ([new, old], [new, replace(old, is_old=True)])
    ]

    assert states == [[None, None], ["new", "unchanged"]]


def test_a_run_without_findings_is_told_too() -> None:
    run = read([])

    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
