"""Actors as typed: who somebody is, and what they were when."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from explainer.content.schema.entry import IdentifiedEntry, SourcedEntry, one_of_needed
from explainer.content.schema.field_checks import as_tuple
from explainer.content.schema.field_types import (
    ONE_OR_MORE,
    Id,
    Ids,
    Number,
    TextLine,
    TextLines,
    Url,
    WhenText,
)


class RoleEntry(SourcedEntry):
    """What an actor was, from when to when."""

    # Only whoever names somebody for it needs the words.
    model_config = ConfigDict(
        json_schema_extra={"dependentSchemas": {"by": one_of_needed("quote", "passage")}}
    )

    role: Annotated[TextLine, Field(description="The role, in words that read after a comma.")]
    start: Annotated[
        WhenText | None, Field(alias="from", description="First day of the role (EDTF).")
    ] = None
    end: Annotated[
        WhenText | None, Field(alias="to", description="Last day of the role (EDTF).")
    ] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)


class ActorEntry(IdentifiedEntry):
    """A person, organisation, outlet, place or unnamed group; one file each."""

    name: Annotated[TextLine, Field(description="The name as printed on the site.")]
    short: Annotated[
        TextLine | None,
        Field(
            description="What labels call it, where that is not the name without rank."
            " Of an unnamed actor: `unnamed sources`"
        ),
    ] = None
    sort: Annotated[
        TextLine | None,
        Field(
            description="What lists sort it by, where that is not the last word of a person’s"
            " name: `García Ruiz, Gabriel`, `Li Zuomin`"
        ),
    ] = None
    kind: Annotated[
        Literal["person", "organisation", "outlet", "place", "unnamed"],
        Field(description="What the actor is."),
    ] = "person"
    aka: Annotated[
        TextLines, Field(description="Other names and spellings, as sources print them.")
    ] = ()
    role: Annotated[TextLine | None, Field(description="The role, where dates are not known.")] = (
        None
    )
    roles: Annotated[
        tuple[RoleEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Roles with `from` and `to`."),
    ] = ()
    of: Annotated[
        Id | None,
        Field(
            description="For an unnamed actor: the source it is unnamed in. Else: the body it"
            " belongs to."
        ),
    ] = None
    speaks_for: Annotated[
        Ids, Field(description="For whom it speaks in its role; a lawyer may have several clients.")
    ] = ()
    same_as: Annotated[
        tuple[Url, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Wikidata or official address."),
    ] = ()
    described_as: Annotated[
        TextLine | None, Field(description="For an unnamed actor: how the source describes it.")
    ] = None
    why: Annotated[
        TextLine | None,
        Field(description="For an unnamed actor: the reason given for not naming it."),
    ] = None
    count: Annotated[
        Number | None, Field(description="For an unnamed actor: how many, only where given.")
    ] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.get("kind") == "unnamed" and "of" not in data:
            yield (
                "the field `of` is missing",
                "an unnamed actor names the source that it is unnamed in: write that source's id",
            )
        if "role" in data and "roles" in data:
            yield "`role` and `roles` stand together", "keep one of the two"
