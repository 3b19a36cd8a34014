"""The rules, one module each; the order is the order of the reference.

A rule's module has `RULE` and `check(site)`, which yields diagnostics. Its docstring is the rule's
page on the site. To add a rule, write its module and name it here; to remove it, do the reverse.
"""

from collections.abc import Callable, Iterator
from types import ModuleType

from explainer.checks import quote_not_in_source
from explainer.diagnostic import Diagnostic, Rule
from explainer.faults import linking, reading
from explainer.site import Site

CHECKS: tuple[ModuleType, ...] = (quote_not_in_source,)
RULES: tuple[Rule, ...] = (
    *reading.RULES,
    *linking.RULES,
    *(module.RULE for module in CHECKS),
)


def check_all(site: Site) -> Iterator[Diagnostic]:
    """Run every rule over a linked site."""
    for module in CHECKS:
        check: Callable[[Site], Iterator[Diagnostic]] = module.check
        yield from check(site)
