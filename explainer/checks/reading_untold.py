"""A claim stands on a source of which no text is kept, and nobody says who read it.

## Why it matters
The words of such a claim were compared with nothing: they are marked *not checked* wherever they
go. What vouches for them is a person who had the source before them, so readers learn who that
was, which copy it was, and when. A book or a hearing that others cite, in `via`, needs no reader.

## Wrong
    title: Peril
    outlet: simon-and-schuster
    text: none                  # and a claim has `source: peril`

## Right
    title: Peril
    outlet: simon-and-schuster
    text: none
    read: {by: Ada Quill, where: "first edition, page 129, city library", when: 2024-05-03}
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
