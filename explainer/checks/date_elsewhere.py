"""The date isn't in our passage, but elsewhere in the source.

## What to do
- Take a longer passage that tells the date.
- Or write `about:` with the event of that day.
- Dismiss it if the text around leaves no doubt that the date belongs to it.

## Why it matters
A report may tell several things of several days. From this passage alone readers can't see that it
happened on this one.

## Wrong
    says: The gate was closed on the night of 3 May 2024.
    passage: The gate was closed that night.

## Right
    says: The gate was closed on the night of 3 May 2024.
    passage: Lane spoke on 3 May 2024. The gate was closed that night.
"""

from collections.abc import Iterator

from explainer.analysis.dates_told import unborne_dates
from explainer.dates.display import in_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX614", "date-elsewhere", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in unborne_dates(site):
        if one.is_elsewhere:
            told, others = in_words(one.date.when), next(map(in_words, one.instead), "")
            yield RULE.at(
                one.sentence.span(one.date.words),
                f"the source has {others} beside this passage, and {told} elsewhere"
                if others
                else f"the passage does not tell of {told}; the source does elsewhere",
                hint=f"{_mend(others)}; where the text around leaves no doubt, say so"
                f" {RULE.dismissal}",
                entry=one.sentence.entry.id,
            )


def _mend(others: str) -> str:
    if others:
        return (
            f"compare the two: mend the date if it is {others}, or take a passage that tells this"
        )
    return "take a passage that tells it, or write `about:` with the event of that day"
