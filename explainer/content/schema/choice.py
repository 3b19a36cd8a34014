"""What of a story its page shows, and in which order, as typed: all of it may be left out."""

from typing import Annotated

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from explainer.content.schema.entry import Entry
from explainer.content.schema.field_types import Ids, MarkdownText, RefTexts, TextLine, YesNo


class PrincipalEntry(Entry):
    """Somebody who matters in the story; two who share a line."""

    who: Annotated[Ids, Field(min_length=1, description="Who it is; two who share a line.")]
    line: Annotated[
        MarkdownText | None,
        Field(
            description="What they have to do with the story, instead of the role at the time;"
            " a sentence may end with its claims: `[@id]`."
        ),
    ] = None


class _IdsOrFields:
    """Lets an id, or a list of ids, stand for a principal without a line of its own."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        fields = handler(schema)
        who = handler.resolve_ref_schema(fields)["properties"]["who"]
        return {"anyOf": [*who["oneOf"], fields]}


def as_principal(value: object) -> object:
    return value if isinstance(value, dict) else {"who": value}


PrincipalOrIds = Annotated[PrincipalEntry, BeforeValidator(as_principal), _IdsOrFields()]


class DisputedEntry(Entry):
    """A dispute, and how the page shows it."""

    claims: Annotated[
        RefTexts,
        Field(min_length=1, description="Any claim of the dispute: it says which one is meant."),
    ]
    ask: Annotated[
        TextLine | None,
        Field(description="The question in dispute, instead of the `point` of its claims."),
    ] = None
    show: Annotated[
        RefTexts | None,
        Field(
            description="What is shown of it, one of each side at least; the rest is folded."
            " Without it, all is."
        ),
    ] = None
    fold: Annotated[
        YesNo, Field(description="Whether only the question is seen until a reader unfolds it.")
    ] = False
    versus: Annotated[
        YesNo,
        Field(
            description="Whether two wordings stand large, side by side: one dispute of a page at"
            " most, with a quotation on each side."
        ),
    ] = False


class ShowEntry(Entry):
    """What the page shows of the reactions, questions, events and notes; the rest is folded."""

    reactions: Annotated[
        RefTexts | None, Field(description="Reactions that are shown. Without it, all are.")
    ] = None
    unknown: Annotated[
        Ids | None,
        Field(description="Open questions that are shown. Without it, the first six are."),
    ] = None
    timeline: Annotated[
        RefTexts | None,
        Field(
            description="Events, and claims and reactions that have a day, in the timeline. Without"
            " it, all events and what came after the article and is shown nowhere else."
        ),
    ] = None
    notes: Annotated[
        RefTexts | None,
        Field(
            description="Statements whose mark opens a note. Without it, the first of each question"
            " that rests on unnamed people or on an outlet’s own word."
        ),
    ] = None
