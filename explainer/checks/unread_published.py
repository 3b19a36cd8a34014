"""A published story has something that a program proposed and nobody has read or chosen.

## What to do
- Read it: `explainer read` shows each entry beside its source. Then delete `guessed`, and choose
  from `candidates`.
- Until that is done, write `status: draft`.

## Why it matters
A name or a speaker that a program mistook does wrong to a real person. So somebody has to read
everything before readers do: the story's own entries, and also the actors, sources and events of
other stories that it uses. This can't be dismissed.

## Wrong
    # explainer.yaml
    status: published

    # claims.yaml
    crack-wide:
      quote: The crack is wider than a hand
      by: ivo-tarn
      guessed: by

## Right
    # explainer.yaml
    status: published

    # claims.yaml, after you have compared it with the source
    crack-wide:
      quote: The crack is wider than a hand
      by: ivo-tarn
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
