"""What entries of all kinds share: the model below them, and the fields that many have.

`SourcedEntry` names a place in a source and the chain behind it, `IdentifiedEntry` has an address.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from explainer.content.schema.field_types import (
    BareLine,
    Id,
    Ids,
    OldIds,
    RuleCode,
    TextLine,
    TextLines,
)

FormText = Literal[
    "letter",
    "post",
    "statement",
    "signed statement",
    "interview",
    "broadcast",
    "briefing",
    "conversation",
]


class Entry(BaseModel):
    """A mapping in a content file: unknown fields are refused, nothing changes after reading."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
        model_title_generator=lambda model: model.__name__.removesuffix("Entry"),
    )

    @classmethod
    def incomplete(cls, _: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        """Give what is missing that no single field can tell: (message, hint)."""
        yield from ()


class IdentifiedEntry(Entry):
    """What every thing with an id and an address of its own may have."""

    was: Annotated[OldIds, Field(description="Old ids; a redirect page stays at each.")] = ()
    ok: Annotated[
        dict[RuleCode, TextLine],
        Field(description="Warnings dismissed here: the rule's code and a reason for readers."),
    ] = Field(default_factory=dict)
    guessed: Annotated[
        TextLines,
        Field(
            description="Fields of this entry that a program proposed and nobody has read yet."
            " Whoever has read and mended them takes the line out."
        ),
    ] = ()


def one_of_needed(*names: str) -> JsonDict:
    """Say in a JSON Schema that one of some fields at least must be there."""
    return {"anyOf": [{"required": [name]} for name in names]}


class SourcedEntry(Entry):
    """One place in a source and the chain through which its words came."""

    model_config = ConfigDict(json_schema_extra=one_of_needed("quote", "passage"))

    quote: Annotated[
        TextLines,
        Field(
            description="Somebody's own words, exactly as printed inside quotation marks in the"
            " source. A list where one speech is broken up."
        ),
    ] = ()
    translation: Annotated[
        TextLine | None,
        Field(
            description="What the quote says in English, where it is in another language. Printed"
            " with it as our translation."
        ),
    ] = None
    passage: Annotated[
        TextLine | None,
        Field(
            description="The source's words that our sentence rests on, exactly as printed."
            " `[…]` marks our cut."
        ),
    ] = None
    by: Annotated[
        Ids,
        Field(
            description="Who asserts it: the origin of the chain. The outlet for what it says in"
            " its own voice."
        ),
    ] = ()
    via: Annotated[
        Ids,
        Field(
            description="Through whom it reached the source, nearest `by` first. The source's own"
            " outlet is the last link and is not typed."
        ),
    ] = ()
    speaker: Annotated[
        Ids, Field(description="Whose words they are said to be, where that isn't `by`.")
    ] = ()
    hearer: Annotated[Ids, Field(description="To whom the words are said to be spoken.")] = ()
    inner: Annotated[
        Id | None,
        Field(description="In whose mouth the speaker puts words quoted within the quote."),
    ] = None
    source: Annotated[
        Id | None,
        Field(
            description="The source, where it isn't the explainer's article. Of an explainer with"
            " several, each claim names one."
        ),
    ] = None
    near: Annotated[
        TextLine | None,
        Field(description="Words beside the passage, where the passage stands more than once."),
    ] = None
    certainty: Annotated[
        Literal["certain", "probable", "possible", "denied"] | None,
        Field(description="The speaker's own certainty, where stated."),
    ] = None
    condition: Annotated[
        TextLine | None,
        Field(
            alias="if",
            description="The condition, in words of the quote or passage. Printed wherever the"
            " claim is.",
        ),
    ] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if not (data.keys() & {"quote", "passage"}):
            yield (
                "there is no passage here",
                (
                    "copy the words of the source that this rests on into a line `passage:`, or"
                    " somebody's own words into `quote:`"
                ),
            )
        if "by" not in data and not _is_open(data, "by"):
            yield (
                "the field `by` is missing",
                (
                    "write who asserts it: the id of an actor, or the outlet for what it says in"
                    " its own voice"
                ),
            )

    @property
    def has_words(self) -> bool:
        return bool(self.quote or self.passage)


class StatingEntry(SourcedEntry):
    """A place in a source, and what it states in our words."""

    says: Annotated[
        BareLine | None,
        Field(
            description="The bare statement, one sentence: no attribution and no hedge of ours,"
            " since the label follows from the chain; belief, conditions, numbers and negation as"
            " in the passage. Left out where the quote, or a whole headline or caption, says it."
        ),
    ] = None
    caveat: Annotated[
        TextLine | None,
        Field(description="What we must add, as a sentence. It goes wherever the statement goes."),
    ] = None
    form: Annotated[
        FormText | None,
        Field(description="How the person said it, where the source tells."),
    ] = None


def _is_open(data: Mapping[str, object], name: str) -> bool:
    """Tell whether a draft names several for a field, of which nobody has chosen yet."""
    candidates = data.get("candidates")
    return isinstance(candidates, dict) and name in candidates


def inner_model(annotation: object) -> type[Entry] | None:
    """Give the model inside a field's type: of `tuple[Record, ...]` it is `Record`."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return annotation
    found = (inner_model(part) for part in get_args(annotation))
    return next((model for model in found if model), None)


def is_mapping(annotation: object) -> bool:
    return get_origin(annotation) is dict


def parts_of(model: type[Entry]) -> Iterator[type[Entry]]:
    """Give a model and all models inside its fields."""
    yield model
    for field in model.model_fields.values():
        inner = inner_model(field.annotation)
        if inner is not None:
            yield from parts_of(inner)
