"""The rules, one module each; the order is the order of the reference.

A rule's module has `RULE` and `check(site)`, which yields diagnostics. Its docstring is the rule's
page on the site. To add a rule, write its module and name it here; to remove it, do the reverse.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from types import ModuleType

from explainer.checks import (
    accusation_without_attribution,
    accusation_without_reply,
    ambiguous_passage,
    attribution_not_borne,
    bracket_changes_meaning,
    chain_cut_short,
    claim_in_no_group,
    condition_missing,
    condition_not_in_source,
    condition_untyped,
    count_of_days,
    cut_beside,
    cycle,
    date_contradicts_words,
    date_left_open,
    date_not_in_sources,
    date_of_something_else,
    date_words_not_in_source,
    dismissals,
    dispute_one_sided,
    double_hedge,
    duplicate_evidence,
    event_after_publication,
    hedge_missing,
    later_in_account,
    loaded_word,
    not_registered,
    not_speech,
    number_not_in_passage,
    old_id_taken,
    one_name_alone,
    one_origin,
    other_speaker,
    our_quotation_is_prose,
    principal_missing,
    published_id_gone,
    quotation_in_our_text,
    quote_joined,
    quote_not_in_source,
    quote_reordered,
    reaction_too_early,
    role_out_of_time,
    sentence_says_alleged,
    sentence_unaccounted,
    skip_hides,
    skip_needless,
    slip_mended,
    speaker_by_pronoun,
    stance_not_borne,
    summary_without_claim,
    two_speeches,
    unnamed_without_reason,
    unused,
    verb_of_certainty,
    withdrawn_id_there,
    words_added,
    words_left_out,
    words_of_another_speaker,
    words_unaccounted,
)
from explainer.diagnostic import Diagnostic, Rule
from explainer.faults import linking, reading
from explainer.site import Site
from explainer.two_processes import in_two

_WORTH_TWO = 1_000  # claims: below that a second process takes longer to begin than it saves

CHECKS: tuple[ModuleType, ...] = (
    published_id_gone,
    old_id_taken,
    withdrawn_id_there,
    not_registered,
    quote_not_in_source,
    not_speech,
    two_speeches,
    ambiguous_passage,
    cut_beside,
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
    attribution_not_borne,
    speaker_by_pronoun,
    other_speaker,
    chain_cut_short,
    sentence_says_alleged,
    one_origin,
    principal_missing,
    cycle,
    stance_not_borne,
    one_name_alone,
    unnamed_without_reason,
    hedge_missing,
    double_hedge,
    condition_missing,
    condition_not_in_source,
    condition_untyped,
    verb_of_certainty,
    loaded_word,
    date_contradicts_words,
    date_words_not_in_source,
    date_left_open,
    event_after_publication,
    reaction_too_early,
    role_out_of_time,
    count_of_days,
    number_not_in_passage,
    date_not_in_sources,
    date_of_something_else,
    sentence_unaccounted,
    words_unaccounted,
    skip_hides,
    skip_needless,
    summary_without_claim,
    unused,
    claim_in_no_group,
    dispute_one_sided,
    duplicate_evidence,
    later_in_account,
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
    modules = [one for one in CHECKS if site.is_whole or not one.RULE.needs_whole_site]
    is_large = len(site.claims) >= _WORTH_TWO
    found = in_two(modules, partial(_found_by, site), is_worth_it=is_large, run=1)
    return chain.from_iterable(found.values())


def _found_by(site: Site, modules: Iterable[ModuleType]) -> Mapping[str, tuple[Diagnostic, ...]]:
    return {module.RULE.code: tuple(module.check(site)) for module in modules}
