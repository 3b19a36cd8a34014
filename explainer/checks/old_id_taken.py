"""An old id is in use, or two things claim it.

## What to do
Give the newer thing an id that was never used. If the line `was` is wrong, take the id out of it.

## Why it matters
At an old address a page tells readers where the statement has gone. It can't lead to two things,
and no other page can stand there. The same holds for an id that a correction has withdrawn:
readers find there that it was.

## Wrong
    passengers-a-day:
      was: passengers
    passengers:
      says: …

## Right
    passengers-a-day:
      was: passengers
    passengers-in-all:
      says: …
"""

from collections.abc import Iterator

from explainer.analysis.publishing import live_ids
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.site import Ref, Rename, Site

RULE = Rule("EX210", "old-id-taken", __doc__, across_stories=True)

_SAME_SPACE = {"reaction": "claim", "event": "claim", "source": "actor"}
_Key = tuple[str, str]


def check(site: Site) -> Iterator[Diagnostic]:
    live = {_key(ref): ref for ref in live_ids(site)}
    withdrawn = {_key(ref) for ref in site.withdrawn()}
    seen: dict[_Key, Rename] = {}
    for one in site.renames:
        key = _key(one.old)
        if key in live:
            yield _taken(one, f"`{one.old.local}` is the id of {_named(live[key])}")
        elif key in withdrawn:
            yield _taken(one, f"`{one.old.local}` is withdrawn in `corrections`")
        elif key in seen:
            yield _taken(one, f"`{one.old.local}` is an old id of two things", seen[key])
        seen.setdefault(key, one)


def _key(ref: Ref) -> _Key:
    """Name the address space of an id: kinds that share their ids are one."""
    return _SAME_SPACE.get(ref.kind, ref.kind), ref.id


def _named(ref: Ref) -> str:
    article = "an" if ref.kind[0] in "aeiou" else "a"
    return f"{article} {'open question' if ref.kind == 'unknown' else ref.kind}"


def _taken(one: Rename, message: str, other: Rename | None = None) -> Diagnostic:
    return RULE.at(
        one.place.span(),
        message,
        hint="an address leads to one thing: take the id out here, or give the other one a new id",
        related=[Related(other.place.span(), "the first one")] if other else (),
        entry=one.new.id,
    )
