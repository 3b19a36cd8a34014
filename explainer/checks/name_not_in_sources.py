"""A name of this actor stands in no text that we keep.

## What to do
- Write the name as the source prints it; the message gives the nearest.
- Dismiss it if you know the name from elsewhere, and say from where: “the list of members of the
  county council”.

## Why it matters
A made-up surname, or a letter too many, names somebody else on every page. A rank or *Mr.* before
the surname is enough for a person whose first name the source doesn't print. A body or a place may
have its official name, if another of its names is printed.

## Wrong
    # the article says: Pim Aster
    name: Pim Astor

## Right
    # the article says: Pim Aster
    name: Pim Aster
"""

import re
from collections.abc import Iterator
from itertools import chain

from explainer.content.entry_place import EntryPlace, numbered
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name
from explainer.diagnostics.text_file import TextFile
from explainer.english.titles import NO_NAMES
from explainer.site import Actor, Ref, Site, Source

RULE = Rule(
    "EX418",
    "name-not-in-sources",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
    across_stories=True,
)

_WORD = re.compile(r"[^\W\d_]{2,}")
_CAPITALISED = r"(?:[A-Z]\.|[^\W\d_a-z][\w’'-]*)"
_PRINTED = re.compile(
    rf"[^\W\d_a-z][\w’'-]+(?: (?:(?:of|the|de|da|van|von|bin|al|for|and) )*{_CAPITALISED})*"
)


def check(site: Site) -> Iterator[Diagnostic]:
    everywhere = [source.text for source in site.sources.values() if source.text]
    for actor in site.actors.values():
        texts = list(_texts(site, actor))
        if texts:
            missing = [
                (place, name)
                for place, name in _spellings(actor)
                if not any(_stands(actor, name, text) for text in chain(texts, everywhere))
            ]
            if actor.entry.kind != "person" and len(missing) <= len(actor.entry.aka):
                missing = [one for one in missing if one[1] != actor.entry.name]
            yield from (_not_there(actor, place, name, texts) for place, name in missing)


def _spellings(actor: Actor) -> Iterator[tuple[EntryPlace, str]]:
    yield actor.place / "name", actor.entry.name
    for number, name in enumerate(actor.entry.aka):
        yield numbered(actor.place / "aka", number), name


def _texts(site: Site, actor: Actor) -> Iterator[TextFile]:
    """Give the texts in which an actor acts; none where its name may stand where none is kept.

    Writers and outlets are named outside of their texts, unnamed people not at all, and a source in
    another language may spell a name its own way.
    """
    uses = site.uses.get(actor.ref, ())
    if actor.entry.kind in ("outlet", "unnamed") or any(use.user.kind == "source" for use in uses):
        return
    sources = {source.ref: source for use in uses for source in _sources_of(site, use.user)}
    if all(one.text and one.entry.text == "full" and one.is_read for one in sources.values()):
        yield from (one.text for one in sources.values() if one.text)


def _sources_of(site: Site, user: Ref) -> Iterator[Source]:
    owner = (
        site.events.get(user.id)
        if user.kind == "event"
        else site.claims.get(user.id) or site.reactions.get(user.id)
    )
    if owner:
        records = (record.evidence for record in owner.record)
        yield from (site.sources[one.source.id] for one in (*owner.evidence, *records))


def _stands(actor: Actor, name: str, text: TextFile) -> bool:
    """Tell whether a text has all proper words of a name; of a person the surname may do."""
    words = [word for word in _WORD.findall(name) if word[:1].isupper()]
    proper = [word for word in words if word not in NO_NAMES] or words
    if all(word in text.text or word.upper() in text.text for word in proper):
        return True
    return actor.entry.kind == "person" and _is_called_by_surname(name, text)


def _is_called_by_surname(name: str, text: TextFile) -> bool:
    """Tell whether a text has the surname, and never a first name before it: “Mr. Groves”."""
    surname = name.rpartition(" ")[2]
    if surname not in text.text:
        return False
    before = re.findall(rf"\b([^\W\d_]{{2,}}) {re.escape(surname)}\b", text.text)
    return all(word[:1].islower() or word in NO_NAMES for word in before)


def _not_there(actor: Actor, place: EntryPlace, name: str, texts: list[TextFile]) -> Diagnostic:
    printed = {
        found[0]: Span(text, found.start(), found.end())
        for text in texts
        for found in _PRINTED.finditer(text.text)
    }
    near = nearest_name(name, printed)
    found = (
        f"the nearest that does is `{near}`: write it as it is printed"
        if near
        else ("write it as the source prints it")
    )
    return RULE.at(
        place.span(),
        f"`{name}` stands in no kept text",
        hint=f"{found}, or say from where it is known {RULE.dismissal}",
        related=[Related(printed[near], "the nearest")] if near else [],
        entry=actor.ref.id,
    )
