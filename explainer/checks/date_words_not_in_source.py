"""The words under `words` don't stand in the source.

## What to do
- Copy from the source the words that tell the date.
- If the source tells no date, take the line `words` out.

## Why it matters
`words` shows readers what the source says of the date. Words that we make up prove nothing. This
can't be dismissed.

## Wrong
    # the source has: Oct. 30 of last year
    when: 2020-10-30
    words: October 30 of last year

## Right
    # the source has: Oct. 30 of last year
    when: 2020-10-30
    words: Oct. 30 of last year
"""

from collections.abc import Iterator

from explainer.analysis.dating import dated
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX602", "date-words-not-in-source", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in dated(site):
        if not one.stands:
            yield RULE.at(
                one.place.span("words"),
                "these words for the date are not in the source",
                hint="copy them from the source; take the line out where the source names no date",
                entry=one.owner.ref.id,
            )
