"""Claims stand on a source whose text isn't kept, and nobody says who read it.

## What to do
Add `read` to the file of the source: who of you read, heard or watched it, which copy, and when.
If nobody did, name the text in which you found the words as `source` of these claims, and this
one in `via`. If you can keep the text, put it into `seeds/`.

## Why it matters
Nobody can compare such a claim with anything: its words are marked *not checked* wherever they
go. Only a person who had the source in hand vouches for them, so readers learn who that was. A
book or a report that others cite, and that stands in `via` alone, needs no `read`.

## Wrong
    title: Low Water
    outlet: north-quay-press
    published: 2024-06
    type: book
    text: none

## Right
    title: Low Water
    outlet: north-quay-press
    published: 2024-06
    type: book
    text: none
    read: {by: Tessa Wynn, where: "first edition, page 88, town library", when: 2024-06-10}
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Claim, Event, Evidence, Site

RULE = Rule("EX315", "reading-untold", __doc__, Severity.WARNING, across_stories=True)


def check(site: Site) -> Iterator[Diagnostic]:
    owners: list[Claim | Event] = [*site.statements(), *site.events.values()]
    used = {evidence.source.id for owner in owners for evidence in _evidence(owner)}
    for id_ in sorted(used & site.sources.keys()):
        source = site.sources[id_]
        if source.entry.text == "none" and source.entry.read is None:
            yield RULE.at(
                source.place.span("text"),
                "claims stand on this source, no text of it is kept, and nobody says who read it",
                hint="add `read: {by: …, where: …, when: …}`: who had which copy, and on which day;"
                " wherever pages, search, feeds and data tell these claims, “Not checked” stands"
                " with their words, and who read them",
                entry=source.ref.id,
            )


def _evidence(owner: Claim | Event) -> Iterator[Evidence]:
    yield from owner.evidence
    yield from (record.evidence for record in owner.record)
