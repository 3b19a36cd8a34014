"""One entry: plain data with places → a model, or diagnostics in a writer's words.

One broken entry does not hide its neighbours: each claim, event and reaction is parsed alone.
What is wrong is said by `validation_messages`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from typing import TypeVar, get_args

from pydantic import ValidationError

from explainer.content.claim_defaults import DEFAULTS, filled
from explainer.content.cut_texts import cut_texts
from explainer.content.entry_place import EntryPlace, Parsed, numbered
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.claim import ClaimEntry, ReactionEntry
from explainer.content.schema.entry import Entry, inner_model, is_mapping, parts_of
from explainer.content.schema.event import EventEntry
from explainer.content.schema.field_types import PROSE
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.content.schema.story import DefaultsEntry, ExplainerEntry
from explainer.content.validation_messages import (
    check_entry_id,
    unknown_field,
    validation_message,
    wrong_value,
)
from explainer.content.yaml_reader import DataPath
from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic

M = TypeVar("M", bound=Entry)
SHARED_KINDS: Mapping[str, type[Entry]] = {
    "explainer": ExplainerEntry,
    "actor": ActorEntry,
    "source": SourceEntry,
    "settings": Settings,
}
_NOTHING_TYPED = (None, "")
STORY_KINDS: Mapping[str, type[Entry]] = {
    "claims": ClaimEntry,
    "events": EventEntry,
    "reactions": ReactionEntry,
}


@dataclass(frozen=True, slots=True)
class StoryDefaults:
    """The `defaults:` of a page and of its groups, which stand in `explainer.yaml`.

    Broken ones are left out; `are_broken` says that what an entry lacks may well be typed there.
    """

    of_story: tuple[EntryPlace, ...] = ()
    of_claims: Mapping[str, EntryPlace] = field(default_factory=dict)
    are_broken: bool = False

    def around(self, id_: str, of_file: tuple[EntryPlace, ...]) -> tuple[EntryPlace, ...]:
        """Give what an entry takes, the nearest first: of its group, its file, the story."""
        own = (self.of_claims[id_],) if id_ in self.of_claims else ()
        return (*own, *of_file, *self.of_story)


NO_DEFAULTS = StoryDefaults()
UNKNOWN_DEFAULTS = StoryDefaults(are_broken=True)


def parse(place: EntryPlace, model: type[M]) -> tuple[Parsed[M] | None, list[Diagnostic]]:
    """Parse one entry; without one there is always a diagnostic that says why."""
    data = place.data
    if data in _NOTHING_TYPED:
        return None, [_empty(place)]
    if not isinstance(data, dict):
        return None, [wrong_value(place.span(), "there are no fields here", "write `field: value`")]
    may_be_cut = "#" in place.document.file.text
    cut = cut_texts(place, data, PROSE_FIELDS) if may_be_cut else iter(())
    found = [*islice(cut, content_rules.MAX_FOUND + 1)]
    if place.shared:
        layers = (one.data for one in place.shared)
        data = filled(place.path, data, [layer for layer in layers if isinstance(layer, dict)])
    entry = None
    try:
        entry = model.model_validate(data)
    except ValidationError as error:
        some = islice(error.errors(include_url=False), content_rules.MAX_FOUND + 1)
        found += [validation_message(place, data, model, detail) for detail in some]
    # A mistyped field is reported once, and not also as the field that is now missing.
    if not any(diagnostic.rule is content_rules.UNKNOWN_FIELD for diagnostic in found):
        found += _incomplete(place, data, model)
    return (None if found or entry is None else Parsed(entry, place)), found


def parse_story(
    place: EntryPlace, shared: StoryDefaults = NO_DEFAULTS
) -> tuple[list[tuple[str, str, Parsed[Entry] | None]], list[Diagnostic]]:
    """Parse a file of claims, events and reactions into (kind, id, entry or None if broken)."""
    data = place.data
    entries: list[tuple[str, str, Parsed[Entry] | None]] = []
    found: list[Diagnostic] = []
    if data in _NOTHING_TYPED:
        return [], [_empty(place)]
    if not isinstance(data, dict):
        return [], [
            wrong_value(
                place.span(),
                "a claim file begins with `claims:`, `events:` or `reactions:`",
                _STORY_HINT,
            )
        ]
    of_file, broken = _defaults(place, data)
    found += broken
    data = {kind: things for kind, things in data.items() if kind != DEFAULTS}
    for bare, kind, id_ in _story_entries(place, data):
        here = replace(bare, shared=shared.around(id_ or "", of_file))
        if len(found) >= content_rules.MAX_FOUND:
            return entries, [*found, content_rules.too_many(here.key)]
        if id_ is None:
            found.append(_no_entries(here, kind))
            continue
        entry, faults = parse(here, STORY_KINDS[kind])
        entries.append((kind, id_, entry))
        if broken or shared.are_broken:  # what is missing may well be typed there
            faults = [fault for fault in faults if fault.rule is not content_rules.MISSING_FIELD]
        faults += check_entry_id(here, id_)
        found += [replace(fault, entry=_full_id(place, id_)) for fault in faults]
    return entries, found


def _story_entries(
    place: EntryPlace, data: Mapping[str, object]
) -> Iterator[tuple[EntryPlace, str, str | None]]:
    """Give each entry with its kind and id; without an id what is no kind, or holds no entries."""
    for kind, things in data.items():
        if kind in STORY_KINDS and isinstance(things, dict):
            yield from ((place / kind / id_, kind, id_) for id_ in things)
        else:
            yield place / kind, kind, None


def _no_entries(place: EntryPlace, kind: str) -> Diagnostic:
    if kind not in STORY_KINDS:
        return unknown_field(place, kind, (*STORY_KINDS, DEFAULTS))
    return wrong_value(place.span(), f"`{kind}` has no entries", _STORY_HINT)


def story_defaults(place: EntryPlace) -> StoryDefaults:
    """Give what a page and its groups share out; a claim of two groups takes that of the first."""
    data = place.data
    if not isinstance(data, dict):
        return UNKNOWN_DEFAULTS
    of_story, broken = _defaults(place, data)
    of_claims: dict[str, EntryPlace] = {}
    groups = place / "groups"
    listed = data.get("groups")
    for number, group in enumerate(listed if isinstance(listed, list) else [listed]):
        if isinstance(group, dict) and DEFAULTS in group:
            of_group, faults = _defaults(numbered(groups, number), group)
            broken += faults
            claims = group.get("claims")
            for id_ in claims if isinstance(claims, list) else [claims]:
                if of_group and isinstance(id_, str):
                    of_claims.setdefault(id_, of_group[0])
    return StoryDefaults(of_story, of_claims, bool(broken))


def _defaults(
    place: EntryPlace, data: Mapping[str, object]
) -> tuple[tuple[EntryPlace, ...], list[Diagnostic]]:
    """Give what entries share; where that is broken, it is reported and not used."""
    if DEFAULTS not in data:
        return (), []
    here = place / DEFAULTS
    parsed, found = parse(here, DefaultsEntry)
    return ((here,) if parsed else ()), found


def _full_id(place: EntryPlace, id_: str) -> str:
    """Give the id as written from anywhere: a story's folder is its explainer's id."""
    folder = place.document.file.path.parts[1:2]
    return "/".join((*folder, id_))


_STORY_HINT = (
    "under `claims:`, `events:` or `reactions:` write each id with a colon, and its fields below it"
)


def _empty(place: EntryPlace) -> Diagnostic:
    if not place.path:
        return content_rules.EMPTY_FILE.at(
            place.span(), "this file holds nothing", hint="write its fields, or delete it"
        )
    return wrong_value(
        place.key, f"`{place.path[-1]}` is empty", "write its fields below it, indented"
    )


def _holds(annotation: object, marker: object) -> bool:
    return annotation is marker or any(_holds(part, marker) for part in get_args(annotation))


PROSE_FIELDS = frozenset(
    field.alias or name
    for model in (*STORY_KINDS.values(), *SHARED_KINDS.values())
    for part in parts_of(model)
    for name, field in part.model_fields.items()
    if PROSE in field.metadata or _holds(field.annotation, PROSE)
)


def _incomplete(
    place: EntryPlace, data: Mapping[str, object], model: type[Entry]
) -> Iterator[Diagnostic]:
    """Report what a model as a whole needs, for the entry and for the entries inside it."""
    for message, hint in model.incomplete(data):
        yield content_rules.MISSING_FIELD.at(place.key, message, hint=hint)
    for name, inner, mapped in _inner_fields(model):
        value = data.get(name)
        for step, item in () if value is None else _each(value, mapped=mapped):
            if isinstance(item, dict):
                here = replace(place, path=(*place.path, name, *step))
                yield from _incomplete(here, item, inner)


@cache
def _inner_fields(model: type[Entry]) -> tuple[tuple[str, type[Entry], bool], ...]:
    """Give the fields that hold entries: the name, the model inside, and whether it is by id."""
    return tuple(
        (field.alias or name, inner, is_mapping(field.annotation))
        for name, field in model.model_fields.items()
        if (inner := inner_model(field.annotation))
    )


def _each(value: object, *, mapped: bool) -> Iterator[tuple[DataPath, object]]:
    if mapped and isinstance(value, dict):
        yield from (((name,), inner) for name, inner in value.items())
    elif isinstance(value, list):
        yield from (((position,), inner) for position, inner in enumerate(value))
    else:
        yield (), value
