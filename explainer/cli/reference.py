"""`explainer explain`: the reference of rules, in a terminal."""

from explainer.checks import RULES
from explainer.diagnostics.diagnostic import Rule


def rule_text(code: str) -> str | None:
    """Give a rule's page, by its code or its name."""
    wanted = code.lower()
    found = (rule for rule in RULES if wanted in (rule.code.lower(), rule.name))
    rule = next(found, None)
    return None if rule is None else f"{_line(rule)}\n\n{rule.page}"


def rule_list() -> str:
    return "\n".join(f"{_line(rule):42} {rule.title}" for rule in RULES)


def _line(rule: Rule) -> str:
    return f"{rule.severity}[{rule.code}] {rule.name}"
