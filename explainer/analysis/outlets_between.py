"""Outlets that a passage names between who says it and the source, and the chain has not.

“Lane told Radio Orrin, The Coast Post reported” has two hands: Lane spoke to the radio, and the
paper passed it on. The chain has each, nearest the speaker first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.attribution import kin
from explainer.analysis.names import NameIndex, names_in
from explainer.english.name_kinds import OUTLET
from explainer.english.tellers import is_told, outlets_named, passes_on
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
    told_to = dict.fromkeys(ref for one, ref in found if is_told(words, (one.start, one.end)))
    passing = dict.fromkeys(
        ref for one, ref in found if ref not in told_to and passes_on(words, (one.start, one.end))
    )
    strange = tuple(_strange(words, names, site.actors[source.outlet.id].entry.name))
    is_any = told_to or passing or strange
    return OutletsBetween((*told_to,), (*passing,), strange) if is_any else None


def _strange(words: str, names: NameIndex, own: str) -> Iterator[str]:
    """Give the names of outlets that no actor has; the source's own may be told in short."""
    for found in outlets_named(words):
        is_own = any(word in own for word in OUTLET.findall(found[0]))
        if is_own or names.named(found[0]):
            continue
        if is_told(words, found.span()) or passes_on(words, found.span()):
            yield found[0]
