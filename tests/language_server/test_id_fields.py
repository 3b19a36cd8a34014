"""Every field that holds ids is known to the language server."""

from typing import get_args

from explainer.content.parse_entry import SHARED_KINDS, STORY_KINDS
from explainer.content.schema.entry import Entry, parts_of
from explainer.content.schema.field_checks import ID_PATTERN, REF_PATTERN
from explainer.content.schema.story import DefaultsEntry
from explainer.language_server.id_fields import kinds_at

NOT_OF_A_THING = {"was", "all_of"}  # old ids; what `about` is inside the program


def holds_id(annotation: object, metadata: list[object]) -> bool:
    patterns = (getattr(one, "pattern", None) for one in metadata)
    inner = (holds_id(part, [*getattr(part, "__metadata__", ())]) for part in get_args(annotation))
    return any(one in (ID_PATTERN, REF_PATTERN) for one in patterns) or any(inner)


def test_what_each_field_of_ids_leads_to_is_known() -> None:
    models: tuple[type[Entry], ...] = (*STORY_KINDS.values(), *SHARED_KINDS.values(), DefaultsEntry)
    fields = {
        field.alias or name
        for model in models
        for part in parts_of(model)
        for name, field in part.model_fields.items()
        if holds_id(field.annotation, field.metadata) and not name.startswith("unknown")
    }

    assert {"by", "source", "claims", "to"} <= fields
    assert {name for name in fields if not kinds_at(("claims", "x", name))} == NOT_OF_A_THING


def test_a_key_and_a_question_are_no_ids_of_something_else() -> None:
    paths = ((), ("claims",), ("claims", "by"), ("unknown",))

    assert [kinds_at(path) for path in paths] == [()] * len(paths)
    assert kinds_at(("show", "unknown")) == ("unknown",)
