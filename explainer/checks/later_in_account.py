"""A group lists something from after the article that answers nothing in this group.

## What to do
- Move it to the group that has what it answers.
- Or name in its `about` what it answers here, if it does.
- Or take it out of the groups. It then stands by itself in the timeline, or beside what it
  disputes.

## Why it matters
Readers get what a day reported as it was known on that day. Something later among it makes the
first report look better or worse than it was. It may stand in a group with a claim from the article
if

- its `about` or `disputes` names that claim,
- that claim names it as its `reply`, or
- both are `about` the same event.

This can't be dismissed.

## Wrong
    # inquiry-opened came two weeks after the article
    groups:
      - heading: What is known of the ferry?
        claims: [passengers, inquiry-opened]

## Right
    # inquiry-opened came two weeks after the article
    groups:
      - heading: What is known of the ferry?
        claims: [passengers]
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
