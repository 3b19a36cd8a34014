"""The rules, one module each; the order is the order of the reference.

A rule's module has `RULE` and `check(site)`, which yields diagnostics. Its docstring is the rule's
page on the site. To add a rule, write its module and name it here; to remove it, do the reverse.
"""

from collections.abc import Callable, Iterator
from types import ModuleType

from explainer.checks import (
    accusation_without_attribution,
    accusation_without_reply,
    ambiguous_passage,
    bracket_changes_meaning,
    claim_in_no_group,
    condition_missing,
    condition_not_in_source,
    condition_untyped,
    cycle,
    date_contradicts_words,
    date_left_open,
    date_words_not_in_source,
    dismissals,
    double_hedge,
    hedge_missing,
    not_speech,
    our_quotation_is_prose,
    quotation_in_our_text,
    quote_joined,
    quote_not_in_source,
    quote_reordered,
    sentence_unaccounted,
    skip_hides,
    skip_needless,
    slip_mended,
    summary_without_claim,
    two_speeches,
    unused,
    words_added,
    words_left_out,
    words_of_another_speaker,
    words_unaccounted,
)
from explainer.diagnostic import Diagnostic, Rule
from explainer.faults import linking, reading
from explainer.site import Site

CHECKS: tuple[ModuleType, ...] = (
    quote_not_in_source,
    not_speech,
    two_speeches,
    ambiguous_passage,
    quote_joined,
    quote_reordered,
    bracket_changes_meaning,
    slip_mended,
    words_left_out,
    words_added,
    quotation_in_our_text,
    our_quotation_is_prose,
    words_of_another_speaker,
    accusation_without_attribution,
    accusation_without_reply,
    cycle,
    hedge_missing,
    double_hedge,
    condition_missing,
    condition_not_in_source,
    condition_untyped,
    date_contradicts_words,
    date_words_not_in_source,
    date_left_open,
    sentence_unaccounted,
    words_unaccounted,
    skip_hides,
    skip_needless,
    summary_without_claim,
    unused,
    claim_in_no_group,
)
RULES: tuple[Rule, ...] = (
    *reading.RULES,
    *linking.RULES,
    *(module.RULE for module in CHECKS),
    *dismissals.RULES,
)


def check_all(site: Site) -> Iterator[Diagnostic]:
    """Run every rule over a linked site; what is dismissed with a reason is left out."""
    return dismissals.without_dismissed(site, _found(site), RULES)


def _found(site: Site) -> Iterator[Diagnostic]:
    for module in CHECKS:
        check: Callable[[Site], Iterator[Diagnostic]] = module.check
        yield from check(site)
