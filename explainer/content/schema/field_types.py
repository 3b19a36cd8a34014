"""The types of fields: what a writer may type for an id, a text, a date, an address.

Every scalar arrives as text (see `yaml_reader`). A plural takes one value or a list.
"""

from typing import Annotated

from annotated_types import Ge, MinLen
from pydantic import (
    AfterValidator,
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from explainer.content.schema.field_checks import (
    ID_PATTERN,
    MAX_ID,
    REF_PATTERN,
    as_number,
    as_truth,
    as_tuple,
    check_event_day,
    check_markdown,
    check_old_id,
    check_once,
    check_published,
    check_url,
    check_when,
)
from explainer.content.schema.licences import LICENCE_PATTERN, check_licence
from explainer.dates.edtf import DATE_PATTERN, UNKNOWN
from explainer.text.bare_statement import BareStatement


class _OneOrMore:
    """Marks a list that a writer may type as a single value, for the JSON Schema."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"oneOf": [many["items"], many]}


class _Bare:
    """Marks a text that is kept as a statement without its label; for a writer it is a text."""

    def __get_pydantic_core_schema__(self, _: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(BareStatement, handler(TextLine))


ONE_OR_MORE = _OneOrMore()
REF_SCHEMA = {"type": "string", "pattern": REF_PATTERN}

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=MAX_ID)]
RefText = Annotated[str, StringConstraints(pattern=REF_PATTERN, max_length=2 * MAX_ID + 1)]
PROSE = "prose"  # marks fields whose text is printed, so that a comment can't cut them short
TextLine = Annotated[
    str, StringConstraints(min_length=1, pattern=r"\S", strip_whitespace=True), PROSE
]
BareLine = Annotated[BareStatement, _Bare(), PROSE]
MarkdownText = Annotated[TextLine, AfterValidator(check_markdown)]
TextLines = Annotated[tuple[TextLine, ...], BeforeValidator(as_tuple), ONE_OR_MORE]
Ids = Annotated[tuple[Id, ...], BeforeValidator(as_tuple), AfterValidator(check_once), ONE_OR_MORE]
SomeIds = Annotated[
    tuple[Id, ...], MinLen(1), BeforeValidator(as_tuple), AfterValidator(check_once), ONE_OR_MORE
]
OldId = Annotated[Id, AfterValidator(check_old_id)]
OldIds = Annotated[
    tuple[OldId, ...], BeforeValidator(as_tuple), AfterValidator(check_once), ONE_OR_MORE
]
RefTexts = Annotated[
    tuple[RefText, ...], BeforeValidator(as_tuple), AfterValidator(check_once), ONE_OR_MORE
]
WhenText = Annotated[
    str,
    StringConstraints(min_length=1),
    AfterValidator(check_when),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{DATE_PATTERN})$"}),
]
EventDay = Annotated[
    str,
    StringConstraints(min_length=1),
    AfterValidator(check_event_day),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{DATE_PATTERN}|{UNKNOWN})$"}),
]
PublishedText = Annotated[
    str,
    StringConstraints(min_length=1),
    AfterValidator(check_published),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{DATE_PATTERN}|{UNKNOWN})$"}),
]
Url = Annotated[str, AfterValidator(check_url)]
Licence = Annotated[
    str,
    AfterValidator(check_licence),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{LICENCE_PATTERN})$"}),
]
Number = Annotated[int, Ge(1), BeforeValidator(as_number)]
YesNo = Annotated[bool, BeforeValidator(as_truth), WithJsonSchema({"type": ["boolean", "string"]})]
RuleCode = Annotated[str, StringConstraints(pattern=r"^EX\d{3}$")]
