"""What a correction withdraws is still there.

## Why it matters
A reader is told that a statement was withdrawn. Its words would go on standing on every page.

## Wrong
    # content/bridge-closure/explainer.yaml
    corrections:
      - {date: 2024-03-20, kind: withdrawal, now: …, claims: cars}
    # content/bridge-closure/claims.yaml
    claims:
      cars:
        says: …

## Right
The same correction, and no entry `cars`.
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
