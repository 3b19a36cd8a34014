"""The words of kept texts beside which a person reads what a program proposed."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from explainer.analysis.context import paragraphs_of, sentences_of
from explainer.analysis.guesses import Proposed
from explainer.diagnostics.text_file import TextFile
from explainer.site import Actor, Claim, Event, Explainer, Site, Source
from explainer.text.anchor import TextRange

_MOST = 3  # places: enough to see whether a name and a role are right


class Beside(NamedTuple):
    """A stretch of a kept text, and the words in it that are meant."""

    source: str
    text: TextFile
    stretch: TextRange
    words: TextRange


def read_beside(site: Site, thing: Proposed) -> Iterator[Beside]:
    """Give where a thing's words stand, each with its paragraph; of a page, nothing."""
    if isinstance(thing, Claim | Event):
        yield from dict.fromkeys(_passages(site, thing))
    elif isinstance(thing, Actor):
        yield from islice(_named(site, thing), _MOST)
    elif not isinstance(thing, Explainer):
        yield from _head(thing)


def _passages(site: Site, thing: Claim | Event) -> Iterator[Beside]:
    resting = [site.statement(ref) for ref in thing.claims] if isinstance(thing, Event) else []
    for owner in (thing, *resting):
        for evidence in owner.evidence:
            source = site.sources[evidence.source.id]
            # The passage holds the quotation, where both are typed.
            words = (evidence.passage,) if evidence.passage else evidence.quotes
            for hit in (one.hits[0] for one in words if one.hits):
                assert source.text is not None, "words were found in it"
                place = hit.start, hit.end
                stretch = _around(source.text.text, place)
                yield Beside(source.ref.id, source.text, stretch, place)


def _around(text: str, place: TextRange) -> TextRange:
    """Give the paragraphs that a place lies in."""
    start, end = place
    touched = [one for one in paragraphs_of(text) if one[0] < end and start < one[1]]
    return (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else place


def _named(site: Site, actor: Actor) -> Iterator[Beside]:
    """Give the sentences that name an actor, or describe who has no name."""
    names = [*actor.names, actor.entry.role or "", (actor.entry.described_as or "").strip("“”")]
    for source in site.sources.values():
        text = source.text.text if source.text else ""
        for start, end in sentences_of(text):
            found = [(text.find(name, start, end), len(name)) for name in names if name]
            place, length = max(found, key=lambda one: (one[0] >= 0, one[1]))
            if source.text and place >= 0:
                yield Beside(source.ref.id, source.text, (start, end), (place, place + length))


def _head(source: Source) -> Iterator[Beside]:
    """Give what a text begins with: a headline, a byline, a day."""
    if source.text:
        for place in paragraphs_of(source.text.text)[:_MOST]:
            yield Beside(source.ref.id, source.text, place, place)
