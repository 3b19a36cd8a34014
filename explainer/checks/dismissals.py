"""`ok:` entries: warnings that a writer dismisses in place, with a reason that readers can see.

A warning of a rule that can be dismissed is dropped where its entry names the rule's code. A
dismissal that drops nothing, or that names a rule which can't be dismissed, is itself reported.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.text_file import TextFile
from explainer.site import Actor, Claim, Event, Explainer, Site, Source

STALE = Rule(
    "EX710",
    "dismissal-stale",
    """A line `ok` dismisses something that isn't reported here.

## What to do
- Delete the code from `ok`, and the line if nothing else is in it.
- If you mended the sentence, that is all: the reason is no longer needed.

## Why it matters
Dismissals are counted, and readers see them. One that is left behind would hide the next fault of
its kind from you. This can't be dismissed.

## Wrong
    quote: We knew of no broken pump
    ok: {EX305: the rest is about the weather}

## Right
    quote: We knew of no broken pump
""",
    Severity.WARNING,
)
REFUSED = Rule(
    "EX711",
    "dismissal-refused",
    """A line `ok` names a rule that can't be dismissed, or one that doesn't exist.

## What to do
- Delete the code from `ok`, and mend what its rule reports: `explainer explain EX501` says how.
- If you mistyped the code, copy it from the finding.

## Why it matters
Errors are mended, and not dismissed. Nor can anybody wave away a missing hedge, a missing condition
or an accusation that nobody stands behind: somebody in the story would suffer for it.

## Wrong
    # explainer.yaml
    summary: |
      - The pump was broken [@pump-broken].
    ok: {EX501: everybody knows it}

## Right
    # explainer.yaml
    summary: |
      - According to unnamed people cited in Low Water, the pump was broken [@pump-broken].
""",
)
RULES = (STALE, REFUSED)


@dataclass(frozen=True, slots=True, eq=False)
class Dismissal:
    """One code under `ok:`, with its reason."""

    entry: str
    code: str
    reason: str
    place: EntryPlace

    @property
    def keys(self) -> Iterator[tuple[TextFile, str, str]]:
        """Where a finding of the entry may stand: in its file, and in those of its defaults."""
        for place in (self.place, *self.place.shared):
            yield place.document.file, self.entry, self.code


def dismissals(site: Site) -> Iterator[Dismissal]:
    """Give every dismissal, so that they can be counted and printed."""
    things: tuple[Claim | Event | Actor | Source | Explainer, ...] = (
        *site.statements(),
        *site.events.values(),
        *site.actors.values(),
        *site.sources.values(),
        *site.explainers.values(),
    )
    for thing in things:
        for code, reason in thing.entry.ok.items():
            yield Dismissal(thing.ref.id, code, reason, thing.place / "ok" / code)


def without_dismissed(
    site: Site, found: Iterable[Diagnostic], rules: Iterable[Rule]
) -> Iterator[Diagnostic]:
    """Drop what is dismissed, and report the dismissals that drop nothing."""
    known = {rule.code: rule for rule in rules}
    wanted = {key: one for one in dismissals(site) for key in one.keys}
    used = set[Dismissal]()
    for one in found:
        key = (one.span.file, one.entry, one.rule.code)
        if one.rule.can_be_dismissed and key in wanted:
            used.add(wanted[key])
        else:
            yield one
    for dismissal in dict.fromkeys(wanted.values()):
        idle = _idle(dismissal, known)
        if dismissal not in used and (site.is_whole or idle.rule is not STALE):
            yield idle


def _idle(dismissal: Dismissal, known: Mapping[str, Rule]) -> Diagnostic:
    rule = known.get(dismissal.code)
    if rule is not None and rule.can_be_dismissed:
        return STALE.at(
            dismissal.place.key,
            f"there is no finding of `{rule.code}` here to dismiss",
            hint="take the dismissal out",
            entry=dismissal.entry,
        )
    return REFUSED.at(
        dismissal.place.key,
        f"`{rule.code}` can’t be dismissed" if rule else f"there is no rule `{dismissal.code}`",
        hint="mend what it reports" if rule else "write the code as the finding shows it",
        entry=dismissal.entry,
    )
