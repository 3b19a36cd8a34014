"""What is found at a line that several entries share: told once, with the entries it holds for.

A default stands in one line and holds for many. Its fault is one, and is mended there; what differs
from entry to entry in a message stays a finding of its own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.site import Site

_Fault = tuple[Rule, Span, str, str]


def told_once(site: Site, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Give each fault once; that of a default names the entries that take it from there."""
    first: dict[_Fault, Diagnostic] = {}
    for one in found:
        key = (one.rule, one.span, one.message, one.hint)
        entry = _entry_elsewhere(site, one)
        if entry is None:
            yield one
            continue
        related = Related(entry.key, "this takes it from there")
        known = first.setdefault(key, replace(one, related=one.related))
        first[key] = replace(known, related=tuple(dict.fromkeys((*known.related, related))))
    yield from first.values()


def _entry_elsewhere(site: Site, one: Diagnostic) -> EntryPlace | None:
    """Give the place of a finding's entry, where the finding stands in its defaults."""
    place = _place(site, one.entry)
    if place is None or not place.shared:
        return None
    return place if any(_holds(shared, one.span) for shared in place.shared) else None


def _place(site: Site, id_: str) -> EntryPlace | None:
    claim = site.claims.get(id_) or site.reactions.get(id_)
    return claim.place if claim else None


def _holds(shared: EntryPlace, span: Span) -> bool:
    around = shared.entry
    return around.file == span.file and around.start <= span.start and span.end <= around.end
