"""A published page holds what a program proposed and nobody has read or chosen.

## Why it matters
A draft may be looked at with its proposals. What readers get has been read by somebody, beside the
words of the source: a speaker that a rule mistook is a false quotation of a real person.

## Wrong
An explainer with `status: published`, and a claim with `guessed: [by]`.

## Right
The same claim, read and mended, without the line `guessed:`.
"""

from collections.abc import Iterator

from explainer.analysis.guesses import guesses, unchosen
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX722", "unread-published", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        if explainer.is_draft:
            continue
        count = sum(one.story == explainer.ref.id for one in (*guesses(site), *unchosen(site)))
        if count:
            entries = "one entry" if count == 1 else f"{count} entries"
            yield RULE.at(
                explainer.place.span("status"),
                f"this is published, and {entries} of it nobody has read",
                hint="write `status: draft` until no `guessed:` and no `candidates:` is left",
                entry=explainer.ref.id,
            )
