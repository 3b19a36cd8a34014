"""The file of unnamed people counts or ranks them other than the source does.

## What to do
Write in `name`, `described_as` and `count` what the source says of them, or leave the number out.
Where you know it from elsewhere, say from where, and dismiss the warning.

## Why it matters
Who speaks without a name is weighed by how many they are and how high they stand. One official is
not *officials*, nor *a senior official*; and “more than 200 people were interviewed” doesn't count
those who say one thing.

## Wrong
    # the source says: two clerks who asked not to be named
    name: unnamed clerks
    count: 3

## Right
    name: unnamed clerks
    count: 2
"""

from collections.abc import Iterator

from explainer.analysis.unnamed_counted import miscounted
from explainer.analysis.unnamed_not_counted import uncounted
from explainer.analysis.unnamed_raised import raised
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule(
    "EX615",
    "unnamed-miscounted",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    across_stories=True,
)


def check(site: Site) -> Iterator[Diagnostic]:
    counted = tuple(miscounted(site))
    for one in counted:
        yield RULE.at(
            one.actor.place.span(one.field),
            f"the number here is `{one.typed}`, and the source has `{one.there}`",
            hint="take the source’s number, or leave it out",
            entry=one.actor.ref.id,
        )
    for raised_ in raised(site):
        yield RULE.at(
            raised_.actor.place.span(raised_.field),
            f"this says `{raised_.typed}`, and the source has `{raised_.there}`"
            if raised_.there
            else f"this says `{raised_.typed}`, and no text that they speak in has such a word",
            hint="describe them as the source does, in its number and its rank",
            entry=raised_.actor.ref.id,
        )
    told = {one.actor.ref for one in counted if one.field == "count"}
    for actor in uncounted(site):
        if actor.ref in told:
            continue
        yield RULE.at(
            actor.place.span("count"),
            f"no source counts so many {actor.entry.name}",
            hint="leave it out: a source may count others, as all who were interviewed; where it is"
            f" known from elsewhere, say from where {RULE.dismissal}",
            entry=actor.ref.id,
        )
