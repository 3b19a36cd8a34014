"""What all rules find on a site; of stories in which nothing changed, what the last check found.

Rules are asked story by story, and once about actors and sources, which are no story's. What was
read for a story is noted, as it is for a page. Rules across stories are asked each time.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import chain

from explainer.cache.check_record import CheckRecord, Findings, PreviousCheck
from explainer.checks import CHECKS, RULES, dismissals
from explainer.checks.shared_faults import told_once
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.site import Site
from explainer.system.parallel import map_in_processes
from explainer.system.progress import Show, unseen

_WORTH_MORE = 1_000  # claims: below that another process takes longer to begin than it saves
_NO_STORY = ""
_BY_STORY = tuple(module for module in CHECKS if not module.RULE.across_stories)
_ACROSS = {  # under names that no folder of a story can have
    f"/{module.RULE.code}": module for module in CHECKS if module.RULE.across_stories
}


def check_all(
    site: Site, previous: CheckRecord | None = None, show: Show = unseen
) -> tuple[list[Diagnostic], CheckRecord | None]:
    """Run every rule over a linked site; what is dismissed with a reason is left out.

    With a record of the last check, be it empty, give one for the next. Beside broken files all is
    checked, and the record stays as it is. `show` is called with the share that is checked.
    """
    checked = PreviousCheck(site, previous) if previous is not None and site.is_whole else None
    unchanged = checked.unchanged() if checked else {}
    stories = (*site.stories(), _NO_STORY)
    found = unchanged | _found(site, [one for one in stories if one not in unchanged], show)
    in_turn = chain.from_iterable(found[name].found for name in (*stories, *_ACROSS))
    diagnostics = [*told_once(site, dismissals.without_dismissed(site, in_turn, RULES))]
    record = checked.record({story: found[story] for story in stories}) if checked else None
    return diagnostics, record


def _found(site: Site, stories: Sequence[str], show: Show) -> dict[str, Findings]:
    """Check stories, and what shows only across all of them."""
    is_large = sum(len(site.only(one).claims) for one in stories if one) >= _WORTH_MORE
    names = [*_ACROSS, *stories]  # the longest first, or one process would end with it alone
    return map_in_processes(names, partial(_each, site), is_worth_it=is_large, show=show)


def _each(site: Site, names: Iterable[str]) -> Mapping[str, Findings]:
    return {name: _checked(site, name) for name in names}


def _checked(site: Site, name: str) -> Findings:
    """Ask the rules about a story, or a rule across stories about all."""
    modules = (_ACROSS[name],) if name in _ACROSS else _BY_STORY
    seen = site if name in _ACROSS else site.only(name)
    asked = [one for one in modules if site.is_whole or not one.RULE.needs_whole_site]
    with site.tracker.recording() as parts:
        found = tuple(chain.from_iterable(module.check(seen) for module in asked))
    return Findings(found, frozenset(parts))
