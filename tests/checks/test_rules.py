"""What holds for every rule: its code, its page, its place in the registry."""

import inspect
from collections import Counter

import pytest

from explainer.checks import CHECKS, RULES
from explainer.diagnostics.diagnostic import Rule

HEADINGS = ["## What to do", "## Why it matters", "## Wrong", "## Right"]
NEVER_DISMISSED = {"EX401", "EX402", "EX501", "EX502", "EX503", "EX504", "EX505", "EX506"}


def test_codes_and_names_are_unique() -> None:
    codes, names = (Counter(getattr(rule, kind) for rule in RULES) for kind in ("code", "name"))

    assert [one for one, count in (codes + names).items() if count > 1] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_of_a_rule_has_its_headings_and_a_title_of_one_line(rule: Rule) -> None:
    lines = rule.doc.strip().splitlines()

    assert [line for line in lines if line.startswith("## ")] == HEADINGS
    assert lines[0].endswith(".")
    assert lines[1] == ""


@pytest.mark.parametrize("module", CHECKS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_page_of_a_rule_is_the_docstring_of_its_module(module: object) -> None:
    rule = vars(module)["RULE"]

    assert inspect.getdoc(module) == inspect.cleandoc(rule.doc)


def test_accusations_hedges_and_conditions_cannot_be_dismissed() -> None:
    dismissable = {rule.code for rule in RULES if rule.can_be_dismissed}

    assert dismissable & NEVER_DISMISSED == set()


def test_no_error_can_be_dismissed() -> None:
    assert [rule.code for rule in RULES if rule.can_be_dismissed and rule.severity == "error"] == []
