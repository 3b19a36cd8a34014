"""Actors and sources → linked: what stands in one file each and is shared by all stories."""

from collections.abc import Iterator

from explainer.content.entry_place import EntryPlace, Parsed, numbered
from explainer.content.load import KeptText
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.dates.edtf import When, parse_when, parse_when_or_unknown
from explainer.diagnostics import link_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.anchoring import anchored
from explainer.link.resolver import Resolver
from explainer.site import Actor, GoneWords, Ref, Role, Source, ThingKind


def link_actor(resolver: Resolver, ref: Ref, parsed: Parsed[ActorEntry]) -> Actor:
    """Link an actor; `of` and `speaks_for` are left out where they lead nowhere."""
    entry, place = parsed.entry, parsed.place
    of_kinds: tuple[ThingKind, ...] = ("source",) if entry.kind == "unnamed" else ("actor",)
    return Actor(
        ref=ref,
        entry=entry,
        place=place,
        roles=tuple(_roles(entry)),
        of=resolver.one(place, "of", entry.of, of_kinds, ref),
        speaks_for=resolver.many(place, "speaks_for", entry.speaks_for, ("actor",), ref),
    )


def _roles(entry: ActorEntry) -> Iterator[Role]:
    for role in entry.roles:
        yield Role(role.role, _when(role.start), _when(role.end))
    if entry.role:
        yield Role(entry.role, None, None)


def _when(text: str | None) -> When | None:
    return parse_when(text) if text else None


def link_source(
    resolver: Resolver, ref: Ref, parsed: Parsed[SourceEntry], text: KeptText | None
) -> Source | None:
    """Link a source; nothing where its outlet is broken or unknown."""
    entry, place = parsed.entry, parsed.place
    outlet = resolver.one(place, "outlet", entry.outlet, ("actor",), ref)
    authors = resolver.many(place, "authors", entry.authors, ("actor",), ref)
    quotes = resolver.many(place, "quotes", entry.quotes, ("source",), ref)
    if outlet is None:
        return None
    file = text.file if text and entry.text != "none" else None
    return Source(
        ref=ref,
        entry=entry,
        place=place,
        published=parse_when_or_unknown(entry.published),
        outlet=outlet,
        authors=authors,
        quotes=quotes,
        text=file,
        sha256=text.sha256 if text else None,
        gone=tuple(_gone(parsed, file)),
    )


def _gone(parsed: Parsed[SourceEntry], text: TextFile | None) -> Iterator[GoneWords]:
    checked = parsed.entry.checked
    for number, one in enumerate(checked.gone if checked else ()):
        place = numbered(parsed.place / "checked" / "gone", number) / "words"
        since = parse_when(one.since or (checked.when if checked else ""))
        yield GoneWords(anchored(one.words, place, text), since)


def check_text(
    ref: Ref, parsed: Parsed[SourceEntry], text: KeptText | None, settings: Settings
) -> Iterator[Diagnostic]:
    """Report a kept text that is missing, or that is not the one recorded."""
    entry, place = parsed.entry, parsed.place
    if text is None and entry.text != "none":
        yield _missing(ref, entry, place, settings)
    elif text is not None and entry.sha256 not in (None, text.sha256):
        yield link_rules.TEXT_CHANGED.at(
            place.span("sha256"),
            f"{text.file.path} was changed since: its SHA-256 is now {text.sha256}",
            hint="bring back the text as it was found; a text that was changed by its publisher is"
            " a new source with a new id",
        )


def _missing(ref: Ref, entry: SourceEntry, place: EntryPlace, settings: Settings) -> Diagnostic:
    kept_elsewhere = settings.texts != Settings().texts and entry.sha256 is not None
    rule = link_rules.NOT_CHECKED if kept_elsewhere else link_rules.NO_TEXT
    hint = (
        "bring the texts from where your newsroom keeps them"
        if kept_elsewhere
        else "put the text there as it was found; or, where its text is not kept, as of a book,"
        " write `text: none`"
    )
    return rule.at(
        place.span("text"),
        f"there is no file {settings.texts}/{ref.id}.txt",
        hint=hint,
        entry=ref.id,
    )
