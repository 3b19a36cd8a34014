"""Events as typed."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from explainer.content.schema.claim import RecordEntry
from explainer.content.schema.entry import IdentifiedEntry, SourcedEntry, one_of_needed
from explainer.content.schema.field_checks import as_tuple
from explainer.content.schema.field_types import (
    ONE_OR_MORE,
    BareLine,
    EventDay,
    Id,
    Ids,
    RefTexts,
    TextLine,
    YesNo,
)


class EventEntry(SourcedEntry, IdentifiedEntry):
    """Something that is reported to have happened, at a time."""

    model_config = ConfigDict(json_schema_extra=one_of_needed("quote", "passage", "claims"))

    what: Annotated[
        BareLine,
        EventDay,
        Field(
            description="What is reported to have happened, as bare as `says`: one sentence without"
            " attribution."
        ),
    ]
    line: Annotated[
        BareLine | None,
        Field(description="`what` in fewer words, for the timeline; the same rules hold for both."),
    ] = None
    key: Annotated[
        YesNo, Field(description="Whether it is what the page asks about: bold in the timeline.")
    ] = False
    caveat: Annotated[
        TextLine | None,
        Field(description="What we must add, as a sentence. It goes wherever the event goes."),
    ] = None
    name: Annotated[
        TextLine | None,
        Field(description="A short neutral noun phrase for lists, hedged as `what` is."),
    ] = None
    when: Annotated[
        EventDay | None,
        Field(
            description="EDTF level 1: `2020-10-30`, `2021-01`, `2021-01~`, `2020-10?`, `a/b`."
            " Where the sources give no day, `after` or `before` stand instead, or `unknown`."
        ),
    ] = None
    after: Annotated[
        Ids, Field(description="Events of this story that it came after, where no day is given.")
    ] = ()
    before: Annotated[
        Ids, Field(description="Events of this story that it came before, where no day is given.")
    ] = ()
    words: Annotated[
        TextLine | None,
        Field(description="The source's own words for the date, checked against its dateline."),
    ] = None
    claims: Annotated[
        RefTexts, Field(description="The claims that the event rests on, instead of a passage.")
    ] = ()
    where: Annotated[Id | None, Field(description="The place, an actor of kind `place`.")] = None
    who: Annotated[Ids, Field(description="Actors who took part.")] = ()
    kind: Annotated[
        Literal["reported", "public-record", "publication", "background"],
        Field(
            description="How the timeline shows it. `background` is printed without a label:"
            " disputed by nobody, accusing nobody."
        ),
    ] = "reported"
    record: Annotated[
        tuple[RecordEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="What other sources have for the same event."),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if not data.keys() & {"when", "after", "before"}:
            yield (
                "the field `when` is missing",
                (
                    "write the day as `2020-10-30`; where the sources give none, `after:` with the"
                    " id of an event that it came after, or `before:`; where they tell not even"
                    " that, `when: unknown`"
                ),
            )
        if "claims" not in data or data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)
