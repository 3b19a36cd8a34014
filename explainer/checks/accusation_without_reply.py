"""An accusation has no line that tells what the accused answers.

## What to do
Add `reply:` to the claim:

- the id of the claim or reaction that holds the answer, as `no-pump`;
- `declined`, if the source says that the accused was asked and did not want to answer;
- `none-found`, if you looked in the sources used here and there is no answer;
- `not-asked`, if the source says, or it is plain, that nobody asked.

## Why it matters
Who is accused has a right to be heard, and readers must see the answer beside the accusation. The
page prints each of these four, so write only what is true. One answer to several accusations may
stand once, under `defaults:`. This can't be dismissed.

## Wrong
    quote: Sail on, it will hold
    by: unnamed-people-on-board
    speaker: ines-dorr
    accuses: ines-dorr

## Right
    quote: Sail on, it will hold
    by: unnamed-people-on-board
    speaker: ines-dorr
    accuses: ines-dorr
    reply: no-pump
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX402", "accusation-without-reply", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        if claim.accuses and claim.entry.reply is None:
            yield RULE.at(
                claim.place.span("accuses"),
                "there is an accusation here and no reply",
                hint="add a line `reply:` with the id of the claim that answers it, or `declined`,"
                " `none-found` or `not-asked`; one answer to several stands once, in `defaults:`",
                entry=claim.ref.id,
            )
