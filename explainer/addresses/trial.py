"""Addresses → what came of each: asked for politely, and the words that rest on them looked up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from explainer.analysis.drift import drift
from explainer.analysis.tried_addresses import addresses
from explainer.capture.extract import NoExtractorError, NoTextError, texts_for_looking_up
from explainer.network.answer import Outcome, WebAnswer
from explainer.network.fetcher import Fetcher, in_turn
from explainer.network.tried import GoneThere, TriedAddress, TriedAddresses
from explainer.site import Site, Source

_THERE = (Outcome.FINE, Outcome.MOVED)
_READABLE = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")


def tried_anew(
    site: Site, fetcher: Fetcher, known: TriedAddresses, today: date, *, compare: bool
) -> Iterator[tuple[str, TriedAddress]]:
    """Ask for each address that nothing is known of, and give what came of it at once."""
    by_address: dict[str, Source | None] = {}
    for source, field, address in addresses(site):
        is_compared = compare and field == "url" and source.text is not None
        by_address[address] = by_address.get(address) or (source if is_compared else None)
    for address in in_turn(address for address in by_address if address not in known):
        compared = by_address[address]
        answer = fetcher.ask(address, wants_content=compared is not None)
        yield address, _judged(site, compared, answer, today)


def _judged(site: Site, source: Source | None, answer: WebAnswer, day: date) -> TriedAddress:
    tried = TriedAddress(day, answer.outcome, answer.leads_to, answer.why)
    if source is None or answer.outcome not in _THERE:
        return tried
    texts = readings(answer)
    found = drift(site, source, texts) if texts else None
    if found is None or not found.compared:
        return tried
    if not found.is_comparable:
        return replace(tried, comparison="unclear")
    gone = tuple(GoneThere(one.words, one.now) for one in found.missing)
    return replace(tried, comparison="changed" if gone else "same", gone=gone)


def readings(answer: WebAnswer) -> tuple[str, ...]:
    """Give the texts of an answer to look words up in; none where it can't be read here."""
    if not answer.is_whole or answer.kind not in _READABLE:
        return ()
    try:
        return texts_for_looking_up(answer.content, answer.kind, answer.charset)
    except (NoExtractorError, NoTextError):
        return ()
