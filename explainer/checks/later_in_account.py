"""Something that came after the article stands in the account of the day.

## Why it matters
What is reported on a day is told as it was known on that day. What was found, said or decided later
stands under *Since then*, with its own date; mixed in, it would make the first report look better
or worse than it was. *Since then* lists by itself whatever rests only on later sources.

## Wrong
    groups:
      - heading: Which calls are reported?
        claims: [two-calls, testified-of-calls]   # testified two weeks after the article

## Right
    groups:
      - heading: Which calls are reported?
        claims: [two-calls]
"""

from collections.abc import Iterator

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.presentation.later_sources import is_later
from explainer.site import Explainer, Ref, Site

RULE = Rule("EX712", "later-in-account", __doc__, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for ref, place in _grouped(explainer):
            if is_later(site, site.statement(ref)):
                yield RULE.at(
                    place.span(),
                    f"all that `{ref.local}` rests on was published after the article",
                    hint="take it out of the group: *Since then* lists it by itself",
                    entry=explainer.ref.id,
                )


def _grouped(explainer: Explainer) -> Iterator[tuple[Ref, EntryPlace]]:
    groups = explainer.place / "groups"
    for number, group in enumerate(explainer.groups):
        here = groups / number if isinstance(groups.data, list) else groups
        claims = here / "claims"
        for place, ref in enumerate(group.claims):
            yield ref, claims / place if isinstance(claims.data, list) else claims
