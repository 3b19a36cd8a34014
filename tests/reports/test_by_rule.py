"""In a pull request nothing is cut off unsaid: one annotation a rule, at most ten of a severity."""

import json
import re
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.reports import github, markdown

SECONDS = 10.0  # of the processor, as in test_limit.py
MISQUOTE = Rule("EX301", "quote-not-in-source", "The quoted words do not stand in the source.")
SHORT = Rule("EX998", "short", "Is for tests.", Severity.WARNING)


def findings(
    rule: Rule, number: int, path: str = "content/a.yaml", message: str = "this is a word"
) -> list[Diagnostic]:
    file = TextFile(PurePosixPath(path), "word\n" * number)
    return [rule.at(Span(file, 5 * line, 5 * line + 4), message) for line in range(number)]


def commands(found: Sequence[Diagnostic]) -> list[tuple[str, str]]:
    """Give the kind of each annotation, and what it says."""
    lines = github.report(found).split("\n")
    split = [line.removeprefix("::").split("::", 1) for line in lines]
    return [(head.split(" ")[0], text.replace("%0A", "\n")) for head, text in split]


def test_sixty_misquotations_are_one_annotation_that_names_the_other_lines() -> None:
    told = commands(findings(MISQUOTE, 60))

    named = ", ".join(map(str, range(2, 22)))
    assert told == [
        (
            "error",
            (
                f"this is a word\n\n59 more of EX301: content/a.yaml: {named}; and 39 other places"
                "\n`explainer check --format json` has all"
            ),
        )
    ]


def test_lines_are_named_file_by_file() -> None:
    told = commands([*findings(MISQUOTE, 2), *findings(MISQUOTE, 1, "content/b.yaml")])

    assert "2 more of EX301: content/a.yaml: 2; content/b.yaml: 1\n" in told[0][1]


@pytest.mark.parametrize("rules", [1, 9, 10, 11, 40])
def test_of_a_severity_there_are_never_more_than_the_host_shows(rules: int) -> None:
    found = [
        one
        for number in range(rules)
        for severity in Severity
        for one in findings(Rule(f"EX{number}{severity}", "a-rule", "doc", severity), 3)
    ]

    told = commands(found)

    for kind in ("error", "warning", "notice"):
        assert len([one for one, _ in told if one == kind]) == min(rules, 10)
    said = "\n".join(text for _, text in told) + github.report(found)
    assert [one.rule.code for one in found if one.rule.code not in said] == []
    left_out = re.findall(r"([\d,]+) findings of (\d+) other rules", said.split("::")[0])
    assert left_out == ([(str(3 * (rules - 9)), str(rules - 9))] * 3 if rules > 10 else [])


def test_errors_come_before_warnings() -> None:
    told = commands([*findings(SHORT, 2), *findings(MISQUOTE, 2)])

    assert [kind for kind, _ in told] == ["error", "warning"]


def test_what_the_base_has_as_well_stands_apart_and_last() -> None:
    new, old = findings(SHORT, 3)[1:], replace(findings(SHORT, 1)[0], is_old=True)
    error = replace(findings(MISQUOTE, 1)[0], is_old=True)

    told = [old, *new, error]

    heads = re.findall(r"^::(\w+) .*line=(\d+).*title=([^:]+)::", github.report(told), re.MULTILINE)
    assert heads == [
        ("error", "1", "older EX301 quote-not-in-source"),
        ("warning", "2", "EX998 short"),
        ("warning", "1", "older EX998 short"),
    ]
    assert re.findall(r"\*\*(.+)\*\* \w", markdown.report(told)) == [
        "warning EX998",
        "older error EX301",
        "older warning EX998",
    ]


def test_a_comment_tells_the_first_of_a_rule_and_names_the_others() -> None:
    assert markdown.report([*findings(SHORT, 7), *findings(MISQUOTE, 1)]) == (
        "**1 error, 7 warnings in 1 file**\n\n"
        "**error EX301** quote-not-in-source\n\n"
        "```text\ncontent/a.yaml:1:1: this is a word\n```\n\n"
        "**warning EX998** short, 7 times\n\n"
        "```text\n"
        + "".join(f"content/a.yaml:{line}:1: this is a word\n" for line in range(1, 6))
        + "and 2 more: content/a.yaml: 6, 7\n```"
    )


def test_a_comment_on_nothing_says_so() -> None:
    assert markdown.report([]) == "**no errors, no warnings**"


@pytest.mark.parametrize(
    "hostile",
    [
        "@everybody ![x](https://evil.example/x.png) <img src=x> #1",
        "```\n@everybody",
        "a `````` b\n````\n<details>",
        "one\n\n# heading\n::error::x",
        "x " * 60 + "::error::y",
        "~~~\n</code>",
    ],
)
def test_nothing_from_content_stands_outside_of_a_fenced_block(hostile: str) -> None:
    rule = Rule("EX999", "other-rule", "doc")
    (one,) = findings(rule, 1, message=hostile)
    related = (Related(one.span, hostile),)

    told = markdown.report([rule.at(one.span, hostile, hint=hostile, related=related)])

    head, fence, rest = re.split(r"\n\n(`{3,})text\n", told, maxsplit=1)
    inside = rest.removesuffix(f"\n{fence}")
    assert head == "**1 error in 1 file**\n\n**error EX999** other-rule"
    assert inside != rest
    assert fence not in inside
    assert [line for line in told.split("\n") if line.lstrip().startswith("::")] == []


def test_a_hundred_thousand_findings_of_a_thousand_rules_fit_into_a_comment() -> None:
    rules = [Rule(f"EX{number}", "one-rule", "doc", Severity.WARNING) for number in range(1_000)]
    found = [one for rule in rules for one in findings(rule, 100)]
    begun = time.process_time()

    told = markdown.report(found)

    shown = sum(told.count(f"**warning {rule.code}**") for rule in rules)
    assert time.process_time() - begun < SECONDS
    assert len(told) < 2 * markdown.LONGEST
    assert f"\n\n{(1_000 - shown) * 100:,} findings left out here, of EX{shown}, " in told
    assert json.loads(json.dumps(told)) == told
