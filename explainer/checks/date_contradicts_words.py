"""The date under `when` contradicts the source's own words for it.

## What to do
- Count again from the day on which the source was published, and mend `when`, or add it.
- Or copy the right words of the source into `words`.
- In a live blog, give the entry its own day under `datelines`, if that is what's missing.

## Why it matters
A year that is off puts a meeting after the vote that it came before, and readers draw conclusions
from the order. The message says which date the words come to. This can't be dismissed.

## Wrong
    # the article is of 16 September 2021
    when: 2019-10-30
    words: Oct. 30 of last year

## Right
    # the article is of 16 September 2021
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
