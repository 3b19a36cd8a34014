"""All words that a statement or an event is made of: those of its sources, and ours for them."""

from collections.abc import Iterator

from explainer.site import Claim, Event, Evidence


def source_words(thing: Claim | Event) -> Iterator[str]:
    """Give the words of the sources that it rests on: a passage, else the quotes."""
    for evidence in _all_evidence(thing):
        words = (evidence.passage,) if evidence.passage else evidence.quotes
        yield from (one.words for one in words)


def all_words(thing: Claim | Event) -> Iterator[str]:
    """Give every text of it, to find where it is repeated; none of them is for printing."""
    if isinstance(thing, Event):
        yield thing.entry.what.unlabelled()
    for evidence in _all_evidence(thing):
        yield from (one.words for one in evidence.words)
        if evidence.says:
            yield evidence.says.unlabelled()


def _all_evidence(thing: Claim | Event) -> Iterator[Evidence]:
    yield from thing.evidence
    yield from (record.evidence for record in thing.record)
