"""A weekday stands beside a date that is another day of the week.

## What to do
- Look at the source, and mend the weekday or the date.
- If the source itself has both, leave the weekday out.

## Why it matters
One of the two is wrong, and readers can't tell which. Whoever looks the day up stops trusting the
rest. This can't be dismissed.

## Wrong
    # 11 March 2024 was a Monday
    says: Tarn was released on Friday, 11 March 2024.

## Right
    # 11 March 2024 was a Monday
    says: Tarn was released on Monday, 11 March 2024.
"""

from collections.abc import Iterator

from explainer.analysis.dating import datelines
from explainer.analysis.published_sentences import published_sentences
from explainer.dates.display import in_words
from explainer.dates.edtf import on
from explainer.dates.pointing_words import weekday_slips
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX612", "weekday-of-another-date", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        for slip in weekday_slips(sentence.own, datelines(site, sentence.evidence)):
            yield RULE.at(
                sentence.span(slip.words),
                f"{in_words(on(slip.day))} is a {slip.day:%A}",
                hint="mend the one that is wrong; where the source itself has both, leave the"
                " weekday out",
                entry=sentence.entry.id,
            )
