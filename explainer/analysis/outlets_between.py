"""Outlets that a passage names between who says it and the source, and the chain has not.

“Lane told Radio Orrin, The Coast Post reported” has two hands: Lane spoke to the radio, and the
paper passed it on. The chain has each, nearest the speaker first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.attribution import kin
from explainer.analysis.names import NameIndex, names_in
from explainer.english.attribution import CAPITALISED
from explainer.english.name_kinds import OUTLET
from explainer.english.tellers import PASSED_ON_BEFORE, PASSED_ON_BEHIND, TOLD_TO
from explainer.site import Evidence, Ref, Site


@dataclass(frozen=True, slots=True)
class OutletsBetween:
    """The outlets to which it was told, by the words of a passage, and those that passed it on.

    `strange` are the names of such outlets that no actor has.
    """

    told_to: tuple[Ref, ...]
    passing_on: tuple[Ref, ...]
    strange: tuple[str, ...]


def outlets_between(site: Site, evidence: Evidence) -> OutletsBetween | None:
    """Give the outlets of a passage that stand between, where it is not the source's own word."""
    source = site.sources[evidence.source.id]
    own = kin(site, source.ref, *source.authors)
    if not evidence.passage or not source.is_read or kin(site, *evidence.chain.by) <= own:
        return None
    words, names = evidence.passage.words, names_in(site, source.ref)
    found = [
        (mention, ref)
        for mention in names.mentions(words)
        for ref in mention.refs - own
        if ref.kind == "actor" and site.actors[ref.id].entry.kind == "outlet"
    ]
    told_to = tuple(ref for one, ref in found if TOLD_TO.search(words, 0, one.start))
    passing = tuple(
        ref for one, ref in found if ref not in told_to and _passes_on(words, one.start, one.end)
    )
    strange = tuple(_strange(words, names, site.actors[source.outlet.id].entry.name))
    is_any = told_to or passing or strange
    return OutletsBetween(told_to, passing, strange) if is_any else None


def _passes_on(words: str, start: int, end: int) -> bool:
    return bool(PASSED_ON_BEHIND.match(words, end) or PASSED_ON_BEFORE.search(words, 0, start))


def _strange(words: str, names: NameIndex, own: str) -> Iterator[str]:
    """Give the names of outlets that no actor has; the source's own may be told in short."""
    for found in CAPITALISED.finditer(words):
        kind = OUTLET.search(found[0])
        if kind is None or kind[0] in own or names.named(found[0]):
            continue
        if TOLD_TO.search(words, 0, found.start()) or _passes_on(words, *found.span()):
            yield found[0]
