"""What came of the addresses of sources → findings, each at its line."""

from collections.abc import Iterator

from explainer.analysis.drift import MissingWords, missing_words, on_one_line
from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.address_rules import (
    CHANGED,
    DEAD,
    MOVED,
    NOT_ARCHIVED,
    REFUSED,
    UNCLEAR,
)
from explainer.diagnostics.diagnostic import Diagnostic, Related
from explainer.network.answer import Outcome
from explainer.network.tried import TriedAddress, TriedAddresses
from explainer.site import Site, Source

FIELDS = ("url", "archived")
_MOST_NAMED = 5


def addresses(site: Site) -> Iterator[tuple[Source, str, str]]:
    """Give each address of a source with the field that it stands in."""
    for source in site.sources.values():
        for field in FIELDS:
            address = getattr(source.entry, field)
            if address:
                yield source, field, address


def address_findings(site: Site, tried: TriedAddresses) -> Iterator[Diagnostic]:
    """Say what is wrong with addresses, and where a source has none that lasts.

    What the source's file says already is not said again: a source that is `unavailable`, words
    that are noted as `gone`.
    """
    for source, field, address in addresses(site):
        if address in tried:
            place = source.place / field
            yield from _of_address(source, place, tried[address])
            if field == "url":
                yield from _of_words(site, source, place, tried[address])
    for source in site.sources.values():
        yield from _of_archive(source)


def _of_address(source: Source, place: EntryPlace, one: TriedAddress) -> Iterator[Diagnostic]:
    is_live = place.path[-1] == "url"
    id_, why = source.ref.id, one.why or str(one.outcome)
    match one.outcome:
        case Outcome.DEAD:
            if is_live and source.entry.state == "unavailable":
                return
            hint = "take the copy's address out, or write that of another copy"
            if is_live:
                hint = "look where it went; if it is gone, write `state: unavailable`" + (
                    "" if source.entry.archived else ", and the address of a copy as `archived`"
                )
            yield DEAD.at(place.span(), why, hint=hint, entry=id_)
        case Outcome.MOVED:
            hint = f"open {one.leads_to} and, if it is the same page, write that address"
            yield MOVED.at(place.span(), why, hint=hint, entry=id_)
        case Outcome.REFUSED:
            hint = "open it in a browser; an archived copy can be tried in its stead"
            yield REFUSED.at(place.span(), why, hint=hint, entry=id_)
        case Outcome.SLOW | Outcome.FAILING:
            hint = "try it again another day; if it stays so, open it in a browser"
            yield UNCLEAR.at(place.span(), why, hint=hint, entry=id_)
        case Outcome.FINE:
            pass


def _of_words(
    site: Site, source: Source, place: EntryPlace, one: TriedAddress
) -> Iterator[Diagnostic]:
    if one.comparison == "unclear":
        yield UNCLEAR.at(
            place.span(),
            "this address shows a program too little to tell whether the words are still there",
            hint="open it in a browser; if the article is there, save it and compare it with"
            f" `explainer drift {source.ref.id} FILE`",
            entry=source.ref.id,
        )
    noted = {gone.words.words for gone in source.gone}
    gone = [there.words for there in one.gone]
    for there in one.gone:
        missing = missing_words(site, source, there.words, gone, there.now)
        if missing.owners and on_one_line(there.words) not in noted:
            yield CHANGED.at(
                place.span(),
                f"“{there.words}” is not there any more, on {one.day}",
                hint=_hint(source, there.now),
                related=_related(missing),
                entry=source.ref.id,
            )


def _hint(source: Source, now: str) -> str:
    nearest = f"the nearest words there are “{now}”\n" if now else ""
    return f"{nearest}see what falls, and note it for readers: explainer drift {source.ref.id}"


def _related(missing: MissingWords) -> Iterator[Related]:
    """Name what rests on the words, at its place."""
    for owner in missing.owners[:_MOST_NAMED]:
        falls = " falls with it" if owner in missing.falls else " rests on it too"
        yield Related(owner.place.key, f"{owner.ref.id}{falls}")


def _of_archive(source: Source) -> Iterator[Diagnostic]:
    entry = source.entry
    if not entry.url or source.text is None:
        return
    missing = [field for field in ("archived", "captured") if getattr(entry, field) is None]
    if missing:
        lacks = "neither `archived` nor `captured`" if missing[1:] else f"no `{missing[0]}`"
        deeds = {
            "archived": "the address of a copy that an archive keeps",
            "captured": "the day on which its text was kept",
        }
        yield NOT_ARCHIVED.at(
            source.place.span("url"),
            f"this source has {lacks}",
            hint=f"write {' and '.join(deeds[field] for field in missing)}",
            entry=source.ref.id,
        )
