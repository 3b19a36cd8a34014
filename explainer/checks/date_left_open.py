"""A typed date tells more than the source's words do.

## Why it matters
A day that the source leaves open is a guess, and on a timeline it looks like knowledge.

## Wrong
    when: 2021-01-08
    words: in January

## Right
    when: 2021-01
    words: in January
"""

from collections.abc import Iterator

from explainer.analysis.dating import dated
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX603", "date-left-open", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in dated(site):
        if one.stands and one.agreement.kind in ("finer", "ambiguous", "unknown"):
            yield RULE.at(
                one.place.span("words"),
                f"these words leave the date open: {one.agreement.reason}",
                hint="take longer words that tell it, or type a wider date: `2021-01`, `2021-01~`",
                entry=one.owner.ref.id,
            )
