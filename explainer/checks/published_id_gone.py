"""An id that was published is not there any more.

## Why it matters
An id is an address. Others have linked to it and quoted it; a page that is simply gone breaks their
links and hides that something was changed. An id binds from the moment it is on the main branch.
One that was registered on a branch that never landed binds nobody: `explainer register --take-back
bridge-closure/cars` takes it out of `published.json`, and refuses where the main branch has it.

## Wrong
    # published.json
    "claim bridge-closure/cars",
    # and in content/bridge-closure/claims.yaml the entry was deleted, or renamed without a word

## Right
    # renamed, in content/bridge-closure/claims.yaml
    cars-a-day:
      was: cars
    # or withdrawn, in content/bridge-closure/explainer.yaml
    corrections:
      - date: 2024-03-20
        kind: withdrawal
        now: The count was another bridge’s, so this statement was withdrawn.
        claims: cars
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
    renamed = (
        f"put it back, or write `was: {ref.local}` at what it is called now, or, where it never was"
        f" on the main branch, run `explainer register --take-back {ref.id}`"
    )
    if ref.kind == "explainer":
        return renamed
    story = ref.id.rpartition("/")[0]
    if story not in site.explainers:
        of_story = f"put content/{story}/ back, or write `was: {story}` in the explainer that it is"
        return f"{of_story} called now" if story else f"{renamed}, or withdraw it with a correction"
    place = f"under `corrections` in content/{story}/explainer.yaml"
    return f"{renamed}, or withdraw it with a correction {place}"
