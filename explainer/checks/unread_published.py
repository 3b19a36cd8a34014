"""A published page holds, or rests on, what a program proposed and nobody has read or chosen.

## Why it matters
A draft may be looked at with its proposals. What readers get has been read by somebody, beside the
words of the source: a speaker that a rule mistook is a false quotation of a real person, and so is
a name. The actors and sources that a story uses, and the events of others, count as its own entries
do.

## Wrong
An explainer with `status: published`, and a claim with `guessed: [by]`.

## Right
The same claim, read and mended, without the line `guessed:`.
"""

from collections.abc import Iterable, Iterator, Sequence

from explainer.analysis.guesses import Proposed, unread_of
from explainer.content.read_marks import GUESSED
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.site import Actor, Explainer, Site, Source

RULE = Rule("EX722", "unread-published", __doc__)
_SHOWN = 3


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        unread = () if explainer.is_draft else unread_of(site, explainer)
        if unread:
            yield RULE.at(
                explainer.place.span("status"),
                f"this is published, and {_counted(unread)} nobody has read",
                hint="write `status: draft` until no `guessed:` and no `candidates:` is left",
                related=[*_elsewhere(explainer, unread)][:_SHOWN],
                entry=explainer.ref.id,
            )


def _counted(unread: Sequence[Proposed]) -> str:
    """Count what is the story's own, and apart from it what it uses."""
    shared = sum(isinstance(one, Actor | Source) for one in unread)
    own = len(unread) - shared
    counts = ((own, "of its entries"), (shared, "of the actors and sources that it uses"))
    told = ((str(number) if number > 1 else "one", what) for number, what in counts if number)
    return " and ".join(map(" ".join, told))


def _elsewhere(explainer: Explainer, unread: Iterable[Proposed]) -> Iterator[Related]:
    """Show where what it uses is marked: a writer of the story may not know of it."""
    for one in unread:
        if isinstance(one, Actor | Source) or one.ref.story != explainer.ref.id:
            yield Related((one.place / GUESSED).key, f"a {one.ref.kind} that it uses")
