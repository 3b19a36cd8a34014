"""An id that was published is not there any more.

## What to do
- If the entry was deleted by mistake, put it back.
- If it has another id now, write the old one there, in `was`.
- If the statement was wrong, put it back and run `explainer withdraw` with its id and your
  reason.
- If it never was on the main branch, take it out of the list:
  `explainer register --take-back ferry-heron/crew`.

## Why it matters
Others have linked to the page and quoted it. If it is simply gone, their links break, and nobody
learns that something was changed or taken back. An id binds as soon as it is on the main branch.
`published.json` still has it; that is how it is missed.

## Wrong
    # published.json has “claim ferry-heron/crew”
    crew-on-board:
      says: …

## Right
    # published.json has “claim ferry-heron/crew”
    crew-on-board:
      was: crew
      says: …
"""

from collections.abc import Iterator

from explainer.analysis.publishing import live_ids
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Ref, Site

RULE = Rule("EX209", "published-id-gone", __doc__, needs_whole_site=True, across_stories=True)

_KINDS = {"unknown": "open question"}


def check(site: Site) -> Iterator[Diagnostic]:
    accounted = {*live_ids(site), *site.moves, *site.withdrawn()}
    for ref, line in site.published.items():
        if ref not in accounted:
            yield RULE.at(
                line.span,
                f"the {_KINDS.get(ref.kind, ref.kind)} `{ref.id}` was published and is not there",
                hint=_hint(site, ref),
                entry=ref.id,
            )


def _hint(site: Site, ref: Ref) -> str:
    """Say what is likeliest; a withdrawal and an id that never was out are told on the page."""
    story = ref.id.rpartition("/")[0]
    if story and story not in site.explainers:
        return (
            f"put content/{story}/ back, or write `was: {story}` in the explainer that it is called"
            " now"
        )
    new = [
        one
        for one in live_ids(site)
        if one not in site.published
        if (one.kind, one.id.rpartition("/")[0]) == (ref.kind, story)
    ]
    if len(new) == 1:
        return f"put it back, or, if `{new[0].local}` is its new id, write `was: {ref.local}` there"
    return (
        f"put it back; where it was renamed or withdrawn, the page of {RULE.code} says what to do"
    )
