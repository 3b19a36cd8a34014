"""A typed date contradicts the source's own words for it.

## Why it matters
A day, a month or a year that is off puts a meeting after the election that it came before. The
words are read against the day on which the source was published, or against that of the entry of a
live blog in which they stand (`datelines` in the source's file).

## Wrong
    when: 2019-10-30
    words: Oct. 30 of last year

## Right
    when: 2020-10-30
    words: Oct. 30 of last year
"""

from collections.abc import Iterator

from explainer.analysis.dating import dated
from explainer.dates.display import in_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX601", "date-contradicts-words", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in dated(site):
        if one.agreement.kind == "contradicts":
            typed = f"this is {in_words(one.when)}" if one.when else "no day is typed here"
            yield RULE.at(
                one.place.span("when" if one.when else "words"),
                f"{typed}; {one.agreement.reason}",
                hint=f"the words are `{one.words}`; mend `when`, or choose the right words",
                entry=one.owner.ref.id,
            )
