"""Claims and reactions as typed, with their further evidence and what other sources have."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue, WithJsonSchema
from pydantic_core import CoreSchema

from explainer.content.schema.entry import Entry, IdentifiedEntry, StatingEntry, one_of_needed
from explainer.content.schema.field_checks import REF_PATTERN, as_tuple
from explainer.content.schema.field_types import (
    ONE_OR_MORE,
    REF_SCHEMA,
    Id,
    Ids,
    RefText,
    RefTexts,
    TextLine,
    WhenText,
)

STANCES = (
    "supports", "opposes", "defends", "condemns", "confirms", "denies", "doubts",
    "calls-for", "no-comment", "mixed", "open",
)  # fmt: skip
StanceName = Literal[STANCES]  # type: ignore[valid-type]  # a tuple of literals, known at run time


class EvidenceEntry(StatingEntry):
    """A further place that a claim rests on."""


class RecordEntry(StatingEntry):
    """What another source has for the same thing, beside what the article says."""

    differs: Annotated[
        tuple[Literal["words", "speaker", "day", "fact"], ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="In what it differs from the article; left out where it merely adds."),
    ] = ()
    when: Annotated[WhenText | None, Field(description="The date on the record (EDTF).")] = None
    weight: Annotated[
        Literal["meaning", "small"] | None,
        Field(
            description="How much the difference matters: what is `small` is folded. Without it,"
            " one in the fact or the speaker is `meaning`."
        ),
    ] = None


class AboutEntry(Entry):
    """What a claim is about: all of these, or one of these where the source leaves it open."""

    all_of: RefTexts = ()
    one_of: Annotated[
        RefTexts, Field(description="The events or claims that it may be about.")
    ] = ()

    @property
    def refs(self) -> tuple[str, ...]:
        return self.all_of or self.one_of


def as_about(value: object) -> object:
    return value if isinstance(value, dict) else {"all_of": value}


ABOUT_SCHEMA = WithJsonSchema(
    {
        "oneOf": [
            REF_SCHEMA,
            {"type": "array", "items": REF_SCHEMA},
            {
                "type": "object",
                "properties": {"one_of": {"type": "array", "items": REF_SCHEMA, "minItems": 2}},
                "required": ["one_of"],
                "additionalProperties": False,
            },
        ]
    }
)


NO_REPLY = ("declined", "none-found", "not-asked")


class ReplyEntry(Entry):
    """Whether the accused was asked, by whom and how, and what came of it."""

    model_config = ConfigDict(
        json_schema_extra=one_of_needed("given", "state", "answered_in", "no_answer_by")
    )

    asked: Annotated[
        WhenText | None, Field(description="The day on which they were asked for a response.")
    ] = None
    asked_by: Annotated[
        Ids, Field(description="Who asked: the outlet, or an actor that stands for the newsroom.")
    ] = ()
    how: Annotated[
        TextLine | None,
        Field(description="How they were asked, in words that read after a comma: `by letter`."),
    ] = None
    given: Annotated[
        RefText | None, Field(description="The claim or reaction that holds the answer.")
    ] = None
    state: Annotated[
        Literal[NO_REPLY] | None,  # type: ignore[valid-type]  # a tuple of literals
        Field(description="That there is no answer, and why."),
    ] = None
    answered: Annotated[
        WhenText | None, Field(description="The day on which they answered, or declined.")
    ] = None
    answered_in: Annotated[
        Id | None, Field(description="The source that the answer stands in, where no claim has it.")
    ] = None
    no_answer_by: Annotated[
        WhenText | None,
        Field(description="The last day on which somebody looked, and there was no answer yet."),
    ] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if not data.keys() & {"given", "state", "answered_in", "no_answer_by"}:
            yield (
                "what came of it is missing",
                (
                    "write `given` with the claim that holds the answer, `answered_in` with its"
                    " source, `state: declined`, or `no_answer_by` with a day on which there was"
                    " none yet"
                ),
            )


def as_reply(value: object) -> object:
    """Take a word for a state; any other id is that of the claim with the answer."""
    if isinstance(value, dict):
        return value
    if isinstance(value, str) and value not in NO_REPLY and re.fullmatch(REF_PATTERN, value):
        return {"given": value}
    if not isinstance(value, str) or value not in NO_REPLY:
        raise ValueError(
            "this is no reply|write the id of the claim that holds the answer, alone or as"
            " `{given: some-claim}`, or `declined`, `none-found` or `not-asked`"
        )
    return {"state": value}


class _WordOrFields:
    """Lets an id, or a word for there being no answer, stand for a reply without other fields."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [{"enum": [*NO_REPLY]}, REF_SCHEMA, handler(schema)]}


ReplyOrWord = Annotated[ReplyEntry, BeforeValidator(as_reply), _WordOrFields()]


class CandidatesEntry(Entry):
    """What a draft leaves open: who or what is possible, and a person is to choose."""

    by: Annotated[Ids, Field(description="Who may assert it, of whom none is chosen.")] = ()
    accuses: Annotated[Ids, Field(description="Who may be accused by it.")] = ()
    stance: Annotated[
        tuple[StanceName, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Which stance the words may show."),
    ] = ()


class ClaimEntry(StatingEntry, IdentifiedEntry):
    """One statement, the words it rests on, and who said so through whom."""

    model_config = ConfigDict(json_schema_extra=one_of_needed("quote", "passage", "evidence"))

    evidence: Annotated[
        tuple[EvidenceEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Further places, each with its own words and chain."),
    ] = ()
    about: Annotated[
        AboutEntry,
        BeforeValidator(as_about),
        ABOUT_SCHEMA,
        Field(
            description="Events or claims it is about; `{one_of: […]}` where the source leaves it"
            " open."
        ),
    ] = AboutEntry()
    who: Annotated[
        Ids, Field(description="Actors it concerns beyond those named in its other fields.")
    ] = ()
    when: Annotated[
        WhenText | None,
        Field(
            description="When it was said (EDTF). Reactions, and what was said after the article,"
            " are sorted by it."
        ),
    ] = None
    words: Annotated[
        TextLine | None, Field(description="The source's own words for that date.")
    ] = None
    speaks_for: Annotated[
        Ids,
        Field(
            description="For whom these words were spoken: of several whom the speaker speaks for,"
            " those meant here."
        ),
    ] = ()
    with_: Annotated[
        RefTexts,
        Field(alias="with", description="Claims or reactions without which it is never shown."),
    ] = ()
    disputes: Annotated[RefTexts, Field(description="Claims it cannot be true with.")] = ()
    point: Annotated[
        TextLine | None, Field(description="The point in dispute, as a neutral question.")
    ] = None
    settles: Annotated[TextLine | None, Field(description="What would settle the dispute.")] = None
    accuses: Annotated[Ids, Field(description="The actor it accuses.")] = ()
    reply: Annotated[
        ReplyOrWord | None,
        Field(
            description="The accused's reply: the id of the claim that holds it, which may answer"
            " several accusations; else `declined`, `none-found` or `not-asked`. Who asked, and"
            " when, stands in its fields."
        ),
    ] = None
    record: Annotated[
        tuple[RecordEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(
            description="What other sources have for the same thing. Printed beside what the"
            " article says; neither overwrites the other."
        ),
    ] = ()
    candidates: Annotated[
        CandidatesEntry | None,
        Field(
            description="What a draft leaves open, by field. Whoever has chosen writes the field"
            " and takes this out."
        ),
    ] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if "evidence" not in data or data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)


class StanceEntry(Entry):
    """What a reaction says of one thing."""

    to: Annotated[RefText, Field(description="The claim, event or actor it is towards.")]
    stance: Annotated[
        StanceName,
        Field(description="The stance, in one word; `open` only in a draft, until it is chosen."),
    ]


class ReactionEntry(ClaimEntry):
    """A claim about how somebody answered: all of a claim's fields and rules, and these."""

    towards: Annotated[
        tuple[StanceEntry, ...],
        Field(min_length=1),
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="What it is towards, each with its stance."),
    ]
