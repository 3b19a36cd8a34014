"""Something that came after the article stands where it answers nothing.

## Why it matters
What is reported on a day is told as it was known on that day. What was said or decided later is
told beside what it answers, with its own day; elsewhere in the account it would make the first
report look better or worse than it was. It answers a statement that it names in `about` or
`disputes`, or that names it as its `reply`, and what is about the same event. The rest stands in
the timeline by itself.

## Wrong
    groups:
      - heading: What background does the article give?
        claims: [election-outcome, testified-of-calls]   # testified two weeks after the article

## Right
    groups:
      - heading: Which calls are reported?
        claims: [two-calls, testified-of-calls]   # about the same calls
"""

from collections.abc import Iterator

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.presentation.later_sources import is_later
from explainer.site import Claim, Explainer, Group, Ref, Site

RULE = Rule("EX712", "later-in-account", __doc__, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for group, ref, place in _grouped(explainer):
            claim = site.statement(ref)
            if is_later(site, claim) and not _answers(site, claim, group):
                yield RULE.at(
                    place.span(),
                    f"`{ref.local}` was published after the article and answers nothing here",
                    hint="take it out of the group: the timeline tells it by itself; or name in"
                    " `about` what it answers",
                    entry=explainer.ref.id,
                )


def _answers(site: Site, later: Claim, group: Group) -> bool:
    """Tell whether something of the day in the group is what a later statement answers."""
    of_the_day = [claim for claim in map(site.statement, group.claims) if not is_later(site, claim)]
    return any(_is_answered(claim, later) for claim in of_the_day)


def _is_answered(claim: Claim, later: Claim) -> bool:
    names = {*later.about, *later.disputes}
    return claim.ref in names or claim.reply == later.ref or bool({*claim.about} & {*later.about})


def _grouped(explainer: Explainer) -> Iterator[tuple[Group, Ref, EntryPlace]]:
    groups = explainer.place / "groups"
    for number, group in enumerate(explainer.groups):
        here = groups / number if isinstance(groups.data, list) else groups
        claims = here / "claims"
        for place, ref in enumerate(group.claims):
            yield group, ref, claims / place if isinstance(claims.data, list) else claims
