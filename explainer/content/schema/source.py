"""Sources as typed: who published what and when, which words are no body, whose the text is."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from explainer.content.schema.entry import Entry, IdentifiedEntry
from explainer.content.schema.field_checks import as_tuple
from explainer.content.schema.field_types import (
    ONE_OR_MORE,
    Id,
    Ids,
    Licence,
    PublishedText,
    TextLine,
    TextLines,
    Url,
    WhenText,
    YesNo,
)
from explainer.dates.edtf import UNKNOWN

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class PartsEntry(Entry):
    """The parts of a text that are no body: printable as the outlet's own words."""

    headline: Annotated[TextLines, Field(description="The headline.")] = ()
    standfirst: Annotated[TextLines, Field(description="The standfirst.")] = ()
    subheads: Annotated[TextLines, Field(description="Headings inside the text.")] = ()
    captions: Annotated[TextLines, Field(description="Captions of pictures.")] = ()
    credits: Annotated[TextLines, Field(description="Credits of pictures.")] = ()
    byline: Annotated[
        TextLines, Field(description="Who wrote it, and the lines about the writer.")
    ] = ()
    furniture: Annotated[
        TextLines, Field(description="What belongs to the outlet's page and not to the text.")
    ] = ()


class DatelineEntry(Entry):
    """An entry of a live blog, or an addition, that has a day of its own."""

    words: Annotated[
        TextLine,
        Field(description="The words that it begins with, as `Wed 13 Mar, 09.05`."),
    ]
    day: Annotated[
        WhenText,
        Field(description="Its day; relative dates are counted from it up to the next entry."),
    ]

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if "day" in data and not _DAY.fullmatch(str(data["day"])):
            yield (
                "`day` is no single day",
                "write it as `2024-03-13`: relative dates are counted from it",
            )


class RightsEntry(Entry):
    """Whose the text is, and what may be shown of it."""

    holder: Annotated[TextLine, Field(description="The holder of the rights.")]
    licence: Annotated[
        Licence | None,
        Field(
            description="A free licence, by its SPDX id, as `CC-BY-4.0`; or `public domain`. The"
            " whole text is then shown. Without one it is not."
        ),
    ] = None
    may_quote: Annotated[
        YesNo, Field(description="`no` where not even short passages may be shown.")
    ] = True


class ReadingEntry(Entry):
    """Who read a source of which no text is kept: all that vouches for its words here."""

    by: Annotated[TextLine, Field(description="Who of the site read, heard or watched it.")]
    where: Annotated[
        TextLine,
        Field(description="Which copy: a library’s, an edition with its page, a recording."),
    ]
    when: Annotated[WhenText, Field(description="The day on which it was read.")]


class GoneEntry(Entry):
    """Words that a source had, and has no more."""

    words: Annotated[
        TextLine,
        Field(description="Words of the kept text, copied and not retyped, that are gone."),
    ]
    since: Annotated[
        WhenText | None,
        Field(description="The first day on which they were not there; else that of `when`."),
    ] = None
    now: Annotated[
        TextLine | None,
        Field(description="What stood nearest to them then. For editors: no page shows it."),
    ] = None


class CheckedEntry(Entry):
    """A later look at a source: whether the words that statements rest on are still there."""

    when: Annotated[WhenText, Field(description="The day on which it was compared last.")]
    gone: Annotated[
        tuple[GoneEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Words that were not there; without it all were."),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if "when" in data and not _DAY.fullmatch(str(data["when"])):
            yield "`when` is no single day", "write it as `2024-03-13`: readers are told it"


class SourceEntry(IdentifiedEntry):
    """Something published: who published what, when; one file each."""

    title: Annotated[TextLine, Field(description="The title as published.")]
    short: Annotated[
        TextLine | None,
        Field(description="What labels call it, where the title is long: `the court’s report`"),
    ] = None
    own_title: Annotated[
        YesNo,
        Field(description="`yes` where the title is our description, since its own is not known."),
    ] = False
    outlet: Annotated[
        Id,
        Field(
            description="The outlet; for a book, its publisher, or its author where the publisher"
            " isn't known."
        ),
    ]
    published: Annotated[
        PublishedText,
        Field(
            description="The day of publication; relative dates are counted from it. `unknown` for"
            " a source with `text: none` of which nothing is known, not even the year."
        ),
    ]
    url: Annotated[Url | None, Field(description="Its address.")] = None
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
    archived: Annotated[Url | None, Field(description="Address of an archived copy.")] = None
    captured: Annotated[
        WhenText | None, Field(description="The day on which the text was kept.")
    ] = None
    text: Annotated[
        Literal["full", "excerpt", "none"],
        Field(description="How much of it is kept in `seeds/`."),
    ] = "full"
    read: Annotated[
        ReadingEntry | None,
        Field(description="Of a source with `text: none`: who read it, where and when."),
    ] = None
    sha256: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None,
        Field(description="SHA-256 of the kept text, written by the tool."),
    ] = None
    checked: Annotated[
        CheckedEntry | None,
        Field(
            description="What a later look at it found, written by `explainer drift`: the day, and"
            " the words that were not there any more."
        ),
    ] = None
    parts: Annotated[PartsEntry, Field(description="Which words of it are no body.")] = Field(
        default_factory=PartsEntry
    )
    datelines: Annotated[
        tuple[DatelineEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Entries or additions that have a day of their own, as in a live blog."),
    ] = ()
    quotes: Annotated[Ids, Field(description="Other sources that it relays.")] = ()
    state: Annotated[
        Literal["as-published", "corrected", "withdrawn", "unavailable"],
        Field(description="What has become of it."),
    ] = "as-published"
    rights: Annotated[RightsEntry | None, Field(description="Whose the text is.")] = None

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.get("published") == UNKNOWN and data.get("text") != "none":
            yield (
                "`published: unknown` stands beside a text that is kept",
                "write the day or the year that the text tells: other dates are counted from it",
            )
        if "checked" in data and data.get("text") == "none":
            yield (
                "`checked` stands beside a source of which no text is kept",
                "take `checked` out: there is nothing that a newer text could be compared with",
            )
        if "read" in data and data.get("text") != "none":
            yield (
                "`read` stands beside a text that is kept",
                "take `read` out, or write `text: none`: a kept text is compared with each claim",
            )
