"""A correction withdraws something that is still there.

## What to do
Delete the entry, or the file, that the finding names, and take its id out of the summary, groups
and lists. If it is to stay, and the withdrawal isn't published yet, take its id out of the
correction.

## Why it matters
Readers are told that the statement was withdrawn, and would still find its words on every page.
For whoever it was about, nothing would have been put right.

## Wrong
    # content/ferry-heron/explainer.yaml
    corrections:
      - {date: 2024-06-20, kind: withdrawal, now: …, claims: passengers}
    # content/ferry-heron/claims.yaml
    claims:
      passengers:
        …
      no-pump:
        …

## Right
    # content/ferry-heron/explainer.yaml
    corrections:
      - {date: 2024-06-20, kind: withdrawal, now: …, claims: passengers}
    # content/ferry-heron/claims.yaml
    claims:
      no-pump:
        …
"""

from collections.abc import Iterator

from explainer.analysis.publishing import live_ids
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.site import Correction, Ref, Site

RULE = Rule("EX211", "withdrawn-id-there", __doc__, across_stories=True)


def check(site: Site) -> Iterator[Diagnostic]:
    live = {ref.id: ref for ref in live_ids(site) if ref.kind != "explainer"}
    for correction in site.corrections():
        for ref in correction.withdrawn:
            if ref.id in live:
                yield _still_there(site, correction, live[ref.id])


def _still_there(site: Site, correction: Correction, ref: Ref) -> Diagnostic:
    place = site.thing(ref).place
    where = place.document.file.path
    is_file = ref.kind in ("actor", "source")
    return RULE.at(
        correction.place.span("claims"),
        f"`{ref.local}` is withdrawn here and still there",
        hint=f"delete {where}" if is_file else f"take its entry out of {where}",
        related=[Related(place.key, "its entry")],
        entry=ref.id,
    )
