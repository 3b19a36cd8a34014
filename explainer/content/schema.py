"""What a writer may type, field by field: the one definition of the content format.

These models check shape only. Ids are resolved in `link`, words are held against sources in
`checks`. The JSON Schema and the writers' reference of fields are made from here, so each
field's description is written for a writer. All scalars arrive as text (see `yaml_reader`).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, get_args, get_origin

from annotated_types import Ge
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue, WithJsonSchema
from pydantic_core import CoreSchema

from explainer.dates.edtf import parse_when

ID_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
REF_PATTERN = r"^(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?[a-z0-9]+(?:-[a-z0-9]+)*$"
MAX_ID = 80
# Page names: `index` is that of each folder's list, and the others can't be files on Windows.
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in range(10))
RESERVED_IDS = frozenset(("index", "con", "prn", "aux", "nul", *_PORTS))
STANCES = (
    "supports", "opposes", "defends", "condemns", "confirms", "denies", "calls-for",
    "no-comment", "mixed",
)  # fmt: skip


def _as_tuple(value: object) -> object:
    """Take one value for a list of one; writers need no brackets for it."""
    if isinstance(value, list | tuple):
        return tuple(value)
    return value if value is None else (value,)


def _as_number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch("[0-9]{1,9}", value):
        raise ValueError("this is no number|write a whole number, as `3`")
    return int(value) if isinstance(value, str) else value


def _as_truth(value: object) -> object:
    return {"yes": True, "true": True, "no": False, "false": False}.get(str(value), value)


def _when(value: str) -> str:
    parse_when(value)
    return value


_ADDRESS = re.compile(r"https?://(?P<host>[^/?#]*)[^\s\\\"<>`]*")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]+(?::[0-9]{1,5})?")


def _link(value: str) -> str:
    """Take addresses whose host a reader can see for what it is."""
    if not value.startswith(("https://", "http://")):
        raise ValueError(
            "an address starts with `https://` or `http://`"
            "|copy it from the address bar of the browser"
        )
    found = _ADDRESS.fullmatch(value)
    if found is None:
        raise ValueError(
            "a blank, or a sign that is written otherwise there, stands in this address"
            "|copy it from the address bar of the browser, which writes a blank as `%20`"
        )
    if not found["host"]:
        raise ValueError("this address names no host|copy it from the address bar of the browser")
    if not _HOST.fullmatch(found["host"]):
        raise ValueError(
            f"`{found['host']}` is no plain name of a host"
            "|write it without a user and with letters from a to z, others as `xn--…`"
        )
    return value


def _folder(value: str) -> str:
    if not re.fullmatch(r"(?!content(?:/|$))[\w-]+(?:[./][\w-]+)*", value):
        raise ValueError(
            "this is no folder of its own inside the project|write its name, as `seeds`"
        )
    return value


_MARKDOWN_LEVELS = 10
_DEEP = re.compile(
    r"^(?:(?: {0,3}\t| {4}){11}|[ \t]*(?:>[ \t]*|(?:[-*+]|\d+\.)[ \t]+){11})", re.MULTILINE
)
_BRACKETS = re.compile(r"[\[\]()]")


def _markdown(value: str) -> str:
    """Take no more nesting than Python-Markdown can follow, in time that nobody notices."""
    if _DEEP.search(value):
        raise ValueError(
            f"a line here is nested deeper than {_MARKDOWN_LEVELS} levels"
            "|take blanks and signs of lists away at its beginning"
        )
    if any(depth > _MARKDOWN_LEVELS for depth in (*_depths(value, "[]"), *_depths(value, "()"))):
        raise ValueError(
            f"more than {_MARKDOWN_LEVELS} brackets are open here at a time|close those before them"
        )
    return value


def _depths(text: str, pair: str) -> Iterator[int]:
    """Give how many brackets are open after each."""
    depth = 0
    for found in _BRACKETS.finditer(text):
        if found[0] in pair:
            depth = max(0, depth + (1 if found[0] == pair[0] else -1))
            yield depth


def _old_id(value: str) -> str:
    if value in RESERVED_IDS:
        raise ValueError(f"`{value}` is the name of another file|take it out")
    return value


class _OneOrMore:
    """Marks a list that a writer may type as a single value, for the JSON Schema."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"oneOf": [many["items"], many]}


ONE_OR_MORE = _OneOrMore()


_ID_SCHEMA = {"type": "string", "pattern": ID_PATTERN}
_REF_SCHEMA = {"type": "string", "pattern": REF_PATTERN}
_LINE_SCHEMA = {"type": "string", "minLength": 1}

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=MAX_ID)]
Ref = Annotated[str, StringConstraints(pattern=REF_PATTERN, max_length=2 * MAX_ID + 1)]
PROSE = "prose"  # marks fields whose text is printed, so that a comment can't cut them short
Line = Annotated[str, StringConstraints(min_length=1, pattern=r"\S", strip_whitespace=True), PROSE]
Markdown = Annotated[Line, AfterValidator(_markdown)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(_as_tuple), ONE_OR_MORE]
Ids = Annotated[tuple[Id, ...], BeforeValidator(_as_tuple), ONE_OR_MORE]
OldId = Annotated[Id, AfterValidator(_old_id)]
OldIds = Annotated[tuple[OldId, ...], BeforeValidator(_as_tuple), ONE_OR_MORE]
Refs = Annotated[tuple[Ref, ...], BeforeValidator(_as_tuple), ONE_OR_MORE]
When = Annotated[str, StringConstraints(min_length=1), AfterValidator(_when)]
Address = Annotated[str, AfterValidator(_link)]
Number = Annotated[int, Ge(1), BeforeValidator(_as_number)]
Truth = Annotated[bool, BeforeValidator(_as_truth), WithJsonSchema({"type": ["boolean", "string"]})]
Code = Annotated[str, StringConstraints(pattern=r"^EX\d{3}$")]


class Entry(BaseModel):
    """A mapping in a content file: unknown fields are refused, nothing changes after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @classmethod
    def incomplete(cls, _: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        """Give what is missing that no single field can tell: (message, hint)."""
        yield from ()


class Was(Entry):
    """What every thing with an id and an address of its own may have."""

    was: Annotated[OldIds, Field(description="Old ids; a redirect page stays at each.")] = ()
    ok: Annotated[
        dict[Code, Line],
        Field(description="Warnings dismissed here: the rule's code and a reason for readers."),
    ] = Field(default_factory=dict)


class Words(Entry):
    """One place in a source and the chain through which its words came."""

    quote: Annotated[
        Lines,
        Field(
            description="Somebody's own words, exactly as printed inside quotation marks in the"
            " source. A list where one speech is broken up."
        ),
    ] = ()
    passage: Annotated[
        Line | None,
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
        Id | None, Field(description="Whose words they are said to be, where that isn't `by`.")
    ] = None
    hearer: Annotated[Ids, Field(description="To whom the words are said to be spoken.")] = ()
    inner: Annotated[
        Id | None,
        Field(description="In whose mouth the speaker puts words quoted within the quote."),
    ] = None
    source: Annotated[
        Id | None, Field(description="The source, where it isn't the explainer's article.")
    ] = None
    near: Annotated[
        Line | None,
        Field(description="Words beside the passage, where the passage stands more than once."),
    ] = None
    certainty: Annotated[
        Literal["certain", "probable", "possible", "denied"] | None,
        Field(description="The speaker's own certainty, where stated."),
    ] = None
    condition: Annotated[
        Line | None,
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
        if "by" not in data:
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


class Evidence(Words):
    """A further place that a claim rests on."""


class Record(Words):
    """What another source has for the same thing, beside what the article says."""

    text: Annotated[Line, Field(description="What the record has, in one sentence of ours.")]
    when: Annotated[When | None, Field(description="The date on the record (EDTF).")] = None


class About(Entry):
    """What a claim is about: all of these, or one of these where the source leaves it open."""

    all_of: Refs = ()
    one_of: Annotated[Refs, Field(description="The events or claims that it may be about.")] = ()

    @property
    def refs(self) -> tuple[str, ...]:
        return self.all_of or self.one_of


def _as_about(value: object) -> object:
    return value if isinstance(value, dict) else {"all_of": value}


_ABOUT_SCHEMA = WithJsonSchema(
    {
        "oneOf": [
            _REF_SCHEMA,
            {"type": "array", "items": _REF_SCHEMA},
            {
                "type": "object",
                "properties": {"one_of": {"type": "array", "items": _REF_SCHEMA, "minItems": 2}},
                "required": ["one_of"],
                "additionalProperties": False,
            },
        ]
    }
)


class Reply(Entry):
    """Where the accused person's answer stands."""

    given: Annotated[
        Ref | None, Field(description="The claim or reaction that holds the answer.")
    ] = None
    state: Literal["declined", "none-found", "not-asked"] | None = None


def _as_reply(value: object) -> object:
    return value if isinstance(value, dict) else {"state": value}


_REPLY_SCHEMA = WithJsonSchema(
    {
        "oneOf": [
            {"enum": ["declined", "none-found", "not-asked"]},
            {
                "type": "object",
                "properties": {"given": _REF_SCHEMA},
                "required": ["given"],
                "additionalProperties": False,
            },
        ]
    }
)


class Claim(Words, Was):
    """One sentence of ours, the words it rests on, and who said so through whom."""

    text: Annotated[
        Line,
        Field(description="Our sentence, one line, with its attribution and hedge inside."),
    ]
    evidence: Annotated[
        tuple[Evidence, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="Further places, each with its own words and chain."),
    ] = ()
    about: Annotated[
        About,
        BeforeValidator(_as_about),
        _ABOUT_SCHEMA,
        Field(
            description="Events or claims it is about; `{one_of: […]}` where the source leaves it"
            " open."
        ),
    ] = About()
    who: Annotated[
        Ids, Field(description="Actors it concerns beyond those named in its other fields.")
    ] = ()
    when: Annotated[
        When | None,
        Field(
            description="When it was said (EDTF). Reactions, and what was said after the article,"
            " are sorted by it."
        ),
    ] = None
    words: Annotated[Line | None, Field(description="The source's own words for that date.")] = None
    disputes: Annotated[Refs, Field(description="Claims it cannot be true with.")] = ()
    point: Annotated[
        Line | None, Field(description="The point in dispute, as a neutral question.")
    ] = None
    settles: Annotated[Line | None, Field(description="What would settle the dispute.")] = None
    accuses: Annotated[Ids, Field(description="The actor it accuses.")] = ()
    reply: Annotated[
        Reply | None,
        BeforeValidator(_as_reply),
        _REPLY_SCHEMA,
        Field(
            description="The accused's reply: `{given: claim-id}`, `declined`, `none-found` or"
            " `not-asked`."
        ),
    ] = None
    record: Annotated[
        tuple[Record, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(
            description="What other sources have for the same thing. Printed beside what the"
            " article says; neither overwrites the other."
        ),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if "evidence" not in data or data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)


class Stance(Entry):
    """What a reaction says of one thing."""

    to: Annotated[Ref, Field(description="The claim, event or actor it is towards.")]
    stance: Annotated[Literal[STANCES], Field(description="The stance, in one word.")]  # type: ignore[valid-type]  # a tuple of literals, known at run time


class Reaction(Claim):
    """A claim about how somebody answered: all of a claim's fields and rules, and these."""

    towards: Annotated[
        tuple[Stance, ...],
        Field(min_length=1),
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="What it is towards, each with its stance."),
    ]
    speaks_for: Annotated[Id | None, Field(description="For whom the speaker speaks.")] = None


class Event(Words, Was):
    """Something that is reported to have happened, at a time."""

    what: Annotated[
        Line, Field(description="What is reported to have happened; hedge rules hold here too.")
    ]
    name: Annotated[
        Line | None,
        Field(description="A short neutral noun phrase for lists, hedged as `what` is."),
    ] = None
    when: Annotated[
        When,
        Field(description="EDTF level 1: `2020-10-30`, `2021-01`, `2021-01~`, `2020-10?`, `a/b`."),
    ]
    words: Annotated[
        Line | None,
        Field(description="The source's own words for the date, checked against its dateline."),
    ] = None
    claims: Annotated[
        Refs, Field(description="The claims that the event rests on, instead of a passage.")
    ] = ()
    where: Annotated[Id | None, Field(description="The place, an actor of kind `place`.")] = None
    who: Annotated[Ids, Field(description="Actors who took part.")] = ()
    kind: Annotated[
        Literal["reported", "public-record", "publication", "background"],
        Field(description="How the timeline shows it."),
    ] = "reported"
    record: Annotated[
        tuple[Record, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="What other sources have for the same event."),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if "claims" not in data or data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)


class Role(Words):
    """What an actor was, from when to when."""

    role: Annotated[Line, Field(description="The role, in words that read after a comma.")]
    start: Annotated[
        When | None, Field(alias="from", description="First day of the role (EDTF).")
    ] = None
    end: Annotated[When | None, Field(alias="to", description="Last day of the role (EDTF).")] = (
        None
    )

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.keys() & {"quote", "passage", "by"}:
            yield from super().incomplete(data)


class Actor(Was):
    """A person, organisation, outlet, place or unnamed group; one file each."""

    name: Annotated[Line, Field(description="The name as printed on the site.")]
    kind: Annotated[
        Literal["person", "organisation", "outlet", "place", "unnamed"],
        Field(description="What the actor is."),
    ] = "person"
    aka: Annotated[
        Lines, Field(description="Other names and spellings, as sources print them.")
    ] = ()
    role: Annotated[Line | None, Field(description="The role, where dates are not known.")] = None
    roles: Annotated[
        tuple[Role, ...],
        BeforeValidator(_as_tuple),
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
    speaks_for: Annotated[Id | None, Field(description="For whom it speaks in its role.")] = None
    same_as: Annotated[
        tuple[Address, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="Wikidata or official address."),
    ] = ()
    described_as: Annotated[
        Line | None, Field(description="For an unnamed actor: how the source describes it.")
    ] = None
    why: Annotated[
        Line | None, Field(description="For an unnamed actor: the reason given for not naming it.")
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


class Parts(Entry):
    """The parts of a text that are no body: printable as the outlet's own words."""

    headline: Annotated[Lines, Field(description="The headline.")] = ()
    standfirst: Annotated[Lines, Field(description="The standfirst.")] = ()
    subheads: Annotated[Lines, Field(description="Headings inside the text.")] = ()
    captions: Annotated[Lines, Field(description="Captions of pictures.")] = ()
    credits: Annotated[Lines, Field(description="Credits of pictures.")] = ()
    byline: Annotated[
        Lines, Field(description="Who wrote it, and the lines about the writer.")
    ] = ()
    furniture: Annotated[
        Lines, Field(description="What belongs to the outlet's page and not to the text.")
    ] = ()


class Rights(Entry):
    """Whose the text is, and what may be shown of it."""

    holder: Annotated[Line, Field(description="The holder of the rights.")]
    licence: Annotated[Line | None, Field(description="A free licence, by its SPDX id.")] = None
    may_quote: Annotated[
        Truth, Field(description="`no` where not even short passages may be shown.")
    ] = True


class Source(Was):
    """Something published: who published what, when; one file each."""

    title: Annotated[Line, Field(description="The title as published.")]
    own_title: Annotated[
        Truth,
        Field(description="`yes` where the title is our description, since its own is not known."),
    ] = False
    outlet: Annotated[Id, Field(description="The outlet; for a book, its publisher.")]
    published: Annotated[
        When, Field(description="The day of publication; relative dates are counted from it.")
    ]
    url: Annotated[Address | None, Field(description="Its address.")] = None
    authors: Annotated[Ids, Field(description="Its authors.")] = ()
    type: Annotated[
        Literal[
            "article", "book", "post", "broadcast", "statement", "filing", "law", "transcript",
            "testimony", "caption", "report",
        ],
        Field(description="What it is. It takes part in the standing of its claims."),
    ] = "article"  # fmt: skip
    language: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$")],
        Field(description="Its language, as a BCP 47 tag."),
    ] = "en"
    archived: Annotated[Address | None, Field(description="Address of an archived copy.")] = None
    captured: Annotated[When | None, Field(description="The day on which the text was kept.")] = (
        None
    )
    text: Annotated[
        Literal["full", "excerpt", "none"],
        Field(description="How much of it is kept in `seeds/`."),
    ] = "full"
    sha256: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None,
        Field(description="SHA-256 of the kept text, written by the tool."),
    ] = None
    parts: Annotated[Parts, Field(description="Which words of it are no body.")] = Field(
        default_factory=Parts
    )
    quotes: Annotated[Ids, Field(description="Other sources that it relays.")] = ()
    state: Annotated[
        Literal["as-published", "corrected", "withdrawn", "unavailable"],
        Field(description="What has become of it."),
    ] = "as-published"
    rights: Annotated[Rights | None, Field(description="Whose the text is.")] = None


class Group(Entry):
    """A heading of *what is reported*, with its claims in reading order."""

    heading: Annotated[Line, Field(description="The reader's question or a neutral noun phrase.")]
    claims: Annotated[Refs, Field(description="Claims in reading order.")]


class Unknown(Entry):
    """A question that is open."""

    ask: Annotated[Line, Field(description="The question, in one sentence.")]
    claims: Annotated[Refs, Field(description="The claims that raise it.")] = ()
    answered: Annotated[Ref | None, Field(description="The claim that answers it.")] = None
    was: Annotated[Ids, Field(description="Old ids.")] = ()


class Skip(Entry):
    """Words of the article that no claim needs."""

    words: Annotated[Line, Field(description="The words, exactly as printed.")]
    reason: Annotated[Line, Field(description="Why no claim needs them.")]


class Correction(Entry):
    """A change to what was published, kept for ever."""

    date: Annotated[When, Field(description="The day of the correction.")]
    kind: Annotated[
        Literal["error", "update", "clarification", "withdrawal"],
        Field(description="We were wrong, the world moved, we were unclear, or it is withdrawn."),
    ]
    was: Annotated[Line | None, Field(description="What stood there. Not for a withdrawal.")] = None
    now: Annotated[
        Line, Field(description="What stands there now; of a withdrawal, why it was withdrawn.")
    ]
    claims: Annotated[
        Refs,
        Field(
            description="The claims, reactions and events concerned; of a withdrawal, the ids that"
            " are taken back and are no longer in the files."
        ),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.get("kind") == "withdrawal" and "was" in data:
            yield (
                "`was` stands in a withdrawal",
                "take `was` out: what is withdrawn is not printed again",
            )


class Explainer(Was):
    """One story: its page, and the order of what stands on it."""

    title: Annotated[Line, Field(description="A neutral noun phrase: no verb of guilt.")]
    question: Annotated[Line | None, Field(description="The reader's question.")] = None
    article: Annotated[Id, Field(description="The source that claims rest on by default.")]
    status: Annotated[
        Literal["draft", "published"],
        Field(description="A draft carries a banner and stands in no feed or search engine."),
    ] = "draft"
    summary: Annotated[
        Markdown,
        Field(description="Three to five bullets; each sentence ends with its claims: `[@id]`."),
    ]
    groups: Annotated[
        tuple[Group, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="Headings and claims of *what is reported*, in order."),
    ] = ()
    unknown: Annotated[dict[Id, Unknown], Field(description="Open questions by id.")] = Field(
        default_factory=dict
    )
    method: Annotated[
        Markdown | None, Field(description="How this explainer was made, in Markdown.")
    ] = None
    skip: Annotated[
        tuple[Skip, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="Words of the article that no claim needs, with a reason."),
    ] = ()
    corrections: Annotated[
        tuple[Correction, ...],
        BeforeValidator(_as_tuple),
        ONE_OR_MORE,
        Field(description="Corrections, in order of time."),
    ] = ()
    as_of: Annotated[
        When | None, Field(description="The day on which all of this was last looked at.")
    ] = None


class ClaimsFile(Entry):
    """A file of claims, events and reactions: `claims.yaml`, or any of `claims/*.yaml`."""

    claims: Annotated[dict[Id, Claim], Field(description="Claims by id.")] = Field(
        default_factory=dict
    )
    events: Annotated[dict[Id, Event], Field(description="Events by id.")] = Field(
        default_factory=dict
    )
    reactions: Annotated[dict[Id, Reaction], Field(description="Reactions by id.")] = Field(
        default_factory=dict
    )


class Settings(Entry):
    """`content/settings.yaml`: what holds for the whole site. The file may be missing."""

    title: Annotated[Line, Field(description="The name of the site.")] = "Explainer"
    description: Annotated[Line, Field(description="What the site is, in one sentence.")] = (
        "News stories in which every sentence leads to the words of a source, and to who said them"
        " through whom."
    )
    texts: Annotated[
        Line,
        AfterValidator(_folder),
        Field(description="The folder of kept texts, seen from the project's folder."),
    ] = "seeds"
    quoted_words: Annotated[
        Number,
        Field(description="How many words of an outlet's own prose the site shows at once."),
    ] = 20
    quoted_percent: Annotated[
        Number,
        Field(description="How much of an outlet's own prose the site shows in all, in percent."),
    ] = 20
    contact: Annotated[
        Line | None,
        Field(description="Where a person named on the site asks for a correction."),
    ] = None


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
