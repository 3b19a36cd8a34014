"""Ids → refs: what there is, what is missing, and who uses what.

A broken entry is known, so whoever refers to it is not reported for it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from explainer.content.entry_place import EntryPlace
from explainer.content.parse import Entries
from explainer.diagnostics import link_rules
from explainer.diagnostics.diagnostic import Diagnostic, Fix
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name
from explainer.link.spellings import Spellings, spelled
from explainer.site import Ref, ThingKind, Use

SHARED: tuple[ThingKind, ...] = ("actor", "source")
STATEMENTS: tuple[ThingKind, ...] = ("claim", "reaction")
STORY: tuple[ThingKind, ...] = ("claim", "reaction", "event")
_NAMES: Mapping[ThingKind, str] = {
    "actor": "an actor",
    "source": "a source",
    "claim": "a claim",
    "reaction": "a reaction",
    "event": "an event",
    "explainer": "an explainer",
    "unknown": "an open question",
}

# What may stand there and is no id.
_BESIDE_IDS = {"reply": "; where there is no answer, `declined`, `none-found` or `not-asked`"}


@dataclass(frozen=True, slots=True)
class KnownIds:
    """All ids there are, and whether their entries are whole.

    `gone` says of each id that was withdrawn or renamed what to write instead, `renamed` what it
    is now. Of the stories in `gaps` nobody knows what their broken files hold.
    """

    known: Mapping[Ref, bool]
    gone: Mapping[str, str]
    renamed: Mapping[str, Ref]
    spellings: Spellings
    gaps: frozenset[str]


class Resolver:
    """Resolves ids and keeps the two tables that only grow: faults and uses."""

    def __init__(self, ids: KnownIds) -> None:
        self.found: list[Diagnostic] = []
        self.uses: defaultdict[Ref, list[Use]] = defaultdict(list)
        self._ids = ids
        self._reported: set[tuple[Span, Ref]] = set()

    def use(self, ref: Ref, user: Ref, field: str) -> None:
        """Note a use that is implied and not typed."""
        self.uses[ref].append(Use(user, field))

    def is_whole(self, ref: Ref) -> bool:
        """Whether there is such a thing, and it can be linked."""
        return self._ids.known.get(ref, False)

    def one(
        self, place: EntryPlace, field: str, id_: str | None, kinds: Iterable[ThingKind], user: Ref
    ) -> Ref | None:
        """Resolve a field that holds one id of a shared thing."""
        if id_ is None:
            return None
        candidates = [Ref(kind, id_) for kind in kinds]
        return self.resolve(partial(place.span, field), candidates, user, field)

    def many(
        self,
        place: EntryPlace,
        field: str,
        ids: Sequence[str],
        kinds: Iterable[ThingKind],
        user: Ref,
    ) -> tuple[Ref, ...]:
        """Resolve a field that holds ids of shared things."""
        if not ids:
            return ()
        found = (
            self.resolve(
                (place / field / number).span, [Ref(kind, id_) for kind in kinds], user, field
            )
            for number, id_ in enumerate(ids)
        )
        return tuple(ref for ref in found if ref)

    def resolve(
        self, span: Callable[[], Span], candidates: list[Ref], user: Ref, field: str
    ) -> Ref | None:
        """Give the first candidate there is; its place is looked up only if there is none."""
        for ref in candidates:
            is_whole = self._ids.known.get(ref)
            if is_whole is not None:
                self.use(ref, user, field)
                return ref if is_whole else None
        if any(ref.id.split("/")[0] in self._ids.gaps for ref in candidates if ref.kind in STORY):
            return None
        fault = self._unresolved(span(), candidates, user, field)
        if (fault.span, candidates[0]) not in self._reported:  # once for all that share the field
            self._reported.add((fault.span, candidates[0]))
            self.found.append(fault)
        return None

    def _unresolved(self, span: Span, candidates: list[Ref], user: Ref, field: str) -> Diagnostic:
        id_, shown = candidates[0].id, candidates[0].local
        other = next((ref for ref in self._ids.known if ref.id == id_), None)
        if other is not None:
            return link_rules.WRONG_KIND.at(
                span,
                f"`{shown}` is {_NAMES[other.kind]}",
                hint=f"this field takes {' or '.join(_NAMES[ref.kind] for ref in candidates)}",
                entry=user.id,
            )
        wanted = " or ".join(_NAMES[ref.kind].split(" ", 1)[1] for ref in candidates)
        found = link_rules.UNKNOWN_ID.at(
            span,
            f"there is no {wanted} `{shown}`",
            hint=self._hint(candidates) + _BESIDE_IDS.get(field, ""),
            entry=user.id,
        )
        if id_ in self._ids.gone:
            return found.mended_by(self._now(span, candidates))
        return spelled(found, self._ids.spellings) if ("actor", id_) in candidates else found

    def _now(self, span: Span, candidates: list[Ref]) -> Fix | None:
        """Give the edit that writes a new id for an old one, if it is one of a thing that fits."""
        old, new = candidates[0], self._ids.renamed.get(candidates[0].id)
        if (
            new is None
            or new not in self._ids.known
            or all(new.kind != one.kind for one in candidates)
        ):
            return None
        is_of_same_story = new.id.rpartition("/")[0] == old.id.rpartition("/")[0]
        is_local = is_of_same_story and "/" not in span.text
        return Fix(span, new.local if is_local else new.id)

    def _hint(self, candidates: list[Ref]) -> str:
        known, hints = self._ids.known, self._ids.gone
        gone = next((hints[ref.id] for ref in candidates if ref.id in hints), None)
        if gone is not None:
            return gone
        kinds = {ref.kind for ref in candidates}
        near = nearest_name(candidates[0].id, (ref.id for ref in known if ref.kind in kinds))
        if near is None:
            return _make_one(candidates[0])
        kind = next(ref.kind for ref in known if ref.id == near and ref.kind in kinds)
        if kind in SHARED:
            return f"the nearest is `{near}`, in content/{kind}s/{near}.yaml"
        same_story = near.split("/")[0] == candidates[0].id.split("/")[0]
        return f"the nearest is `{near.split('/')[1] if same_story else near}`"


def _make_one(ref: Ref) -> str:
    if ref.kind in SHARED:
        return f"write content/{ref.kind}s/{ref.id}.yaml, or use an id that there is"
    return "use the id of an entry in this explainer; of another, write `explainer/id`"


def known_ids(entries: Entries) -> dict[Ref, bool]:
    """Give all ids there are, and whether their entries are whole."""
    known = {Ref("actor", id_): parsed is not None for id_, parsed in entries.actors.items()}
    known |= {Ref("source", id_): _is_whole(entries, id_) for id_ in entries.sources}
    for name, story in entries.stories.items():
        whole = story.explainer is not None
        known[Ref("explainer", name)] = whole
        for kind, entries_of_kind in story.kinds().items():
            for id_, parsed in entries_of_kind.items():
                known[Ref(kind, f"{name}/{id_}")] = whole and parsed is not None
        questions = story.explainer.entry.unknown if story.explainer else ()
        known |= {Ref("unknown", f"{name}/{id_}"): True for id_ in questions}
    return known


def _is_whole(entries: Entries, source: str) -> bool:
    """Tell whether a source can be linked: one without its outlet is as good as broken."""
    parsed = entries.sources[source]
    return parsed is not None and entries.actors.get(parsed.entry.outlet) is not None
