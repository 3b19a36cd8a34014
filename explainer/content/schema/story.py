"""A story as typed: the page of its explainer, and the files of its claims."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from explainer.content.schema.choice import DisputedEntry, PrincipalOrIds, ShowEntry
from explainer.content.schema.claim import (
    ABOUT_SCHEMA,
    AboutEntry,
    ClaimEntry,
    ReactionEntry,
    ReplyOrWord,
    as_about,
)
from explainer.content.schema.entry import Entry, FormText, IdentifiedEntry
from explainer.content.schema.event import EventEntry
from explainer.content.schema.field_checks import as_tuple
from explainer.content.schema.field_types import (
    ONE_OR_MORE,
    Id,
    Ids,
    MarkdownText,
    RefText,
    RefTexts,
    SomeIds,
    TextLine,
    TextLines,
    WhenText,
    YesNo,
)


class DefaultsEntry(Entry):
    """What holds for each claim and reaction of a file, a group or a story that types it not."""

    by: Annotated[Ids, Field(description="Who asserts it.")] = ()
    via: Annotated[Ids, Field(description="Through whom; not for a claim with a `by`.")] = ()
    source: Annotated[Id | None, Field(description="The source.")] = None
    speaker: Annotated[Ids, Field(description="Whose words; not for a claim with a `by`.")] = ()
    hearer: Annotated[Ids, Field(description="To whom; not for a claim with a `by`.")] = ()
    form: Annotated[FormText | None, Field(description="How the person said it.")] = None
    about: Annotated[
        AboutEntry, BeforeValidator(as_about), ABOUT_SCHEMA, Field(description="What it is about.")
    ] = AboutEntry()
    who: Annotated[Ids, Field(description="Actors it concerns.")] = ()
    when: Annotated[WhenText | None, Field(description="When it was said (EDTF).")] = None
    accuses: Annotated[Ids, Field(description="The actor it accuses.")] = ()
    reply: Annotated[
        ReplyOrWord | None, Field(description="The accused's reply, to each accusation.")
    ] = None


class GroupEntry(Entry):
    """A heading of *what is reported*, with its claims in reading order."""

    heading: Annotated[
        TextLine, Field(description="The reader's question or a neutral noun phrase.")
    ]
    claims: Annotated[RefTexts, Field(description="Claims in reading order.")]
    show: Annotated[
        RefTexts | None,
        Field(
            description="Those of the claims that are shown; the rest is folded below them."
            " Without it, all are."
        ),
    ] = None
    fold: Annotated[
        YesNo, Field(description="Whether only the heading is seen until a reader unfolds it.")
    ] = False
    defaults: Annotated[
        DefaultsEntry | None,
        Field(description="Fields that the claims of the group share, where none types its own."),
    ] = None


class UnknownEntry(Entry):
    """A question that is open."""

    ask: Annotated[TextLine, Field(description="The question, in one sentence.")]
    claims: Annotated[RefTexts, Field(description="The claims that raise it.")] = ()
    answered: Annotated[RefText | None, Field(description="The claim that answers it.")] = None
    nearest: Annotated[
        RefText | None,
        Field(description="The claim that comes nearest to an answer, where none answers it."),
    ] = None
    was: Annotated[Ids, Field(description="Old ids.")] = ()


OF_WHICH = "The article, where the page has several and these words stand in more than one."


class SkipEntry(Entry):
    """Words of the article that no claim needs."""

    words: Annotated[TextLine, Field(description="The words, exactly as printed.")]
    reason: Annotated[TextLine, Field(description="Why no claim needs them.")]
    source: Annotated[Id | None, Field(description=OF_WHICH)] = None


class CoversEntry(Entry):
    """The part of its article that a page covers, where it isn't all of it."""

    start: Annotated[
        TextLine,
        Field(
            alias="from",
            description="The words that open the first paragraph, or sentence, of the part.",
        ),
    ]
    end: Annotated[
        TextLine | None,
        Field(
            alias="to",
            description="The words that open the last paragraph, or sentence, of the part; without"
            " it, the part is the one that `from` opens.",
        ),
    ] = None
    why: Annotated[
        TextLine, Field(description="Why the page covers no more, as a sentence for readers.")
    ]
    source: Annotated[Id | None, Field(description=OF_WHICH)] = None


class CorrectionEntry(Entry):
    """A change to what was published, kept for ever."""

    date: Annotated[WhenText, Field(description="The day of the correction.")]
    kind: Annotated[
        Literal["error", "update", "clarification", "withdrawal"],
        Field(description="We were wrong, the world moved, we were unclear, or it is withdrawn."),
    ]
    was: Annotated[
        TextLine | None, Field(description="What stood there. Not for a withdrawal.")
    ] = None
    now: Annotated[
        TextLine, Field(description="What stands there now; of a withdrawal, why it was withdrawn.")
    ]
    claims: Annotated[
        RefTexts,
        Field(
            description="The claims, reactions and events concerned; of a withdrawal, the ids that"
            " are taken back and are no longer in the files."
        ),
    ] = ()
    withheld: Annotated[
        TextLines,
        Field(
            description="Of a withdrawal: the words of the sources that it rested on. They are not"
            " printed, also where a whole text may be shown, and no claim has to account for them."
        ),
    ] = ()

    @classmethod
    def incomplete(cls, data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        if data.get("kind") != "withdrawal" and "withheld" in data:
            yield (
                "`withheld` stands in a correction that withdraws nothing",
                "take it out, or write `kind: withdrawal`",
            )
        if data.get("kind") == "withdrawal" and "was" in data:
            yield (
                "`was` stands in a withdrawal",
                "take `was` out: what is withdrawn is not printed again",
            )


class ExplainerEntry(IdentifiedEntry):
    """One story: its page, and the order of what stands on it."""

    title: Annotated[TextLine, Field(description="A neutral noun phrase: no verb of guilt.")]
    question: Annotated[TextLine | None, Field(description="The reader's question.")] = None
    article: Annotated[
        SomeIds,
        Field(
            description="The source that claims rest on by default; or a list of several, and then"
            " each claim names its own.",
        ),
    ]
    status: Annotated[
        Literal["draft", "published"],
        Field(description="A draft carries a banner and stands in no feed or search engine."),
    ] = "draft"
    summary: Annotated[
        MarkdownText,
        Field(
            description="Three to five bullets, each labelled in words at its beginning; each"
            " sentence ends with its claims: `[@id]`."
        ),
    ]
    story: Annotated[
        MarkdownText | None,
        Field(
            description="What happened, told in two to four paragraphs; each sentence ends with its"
            " claims: `[@id]`."
        ),
    ] = None
    defaults: Annotated[
        DefaultsEntry | None,
        Field(description="Fields that all claims and reactions of the story share."),
    ] = None
    principals: Annotated[
        tuple[PrincipalOrIds, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(
            description="Who matters, six to eight, in order: each an id, a list of ids that share"
            " a line, or the fields. Without it, the eight of whom most is said, accused first."
        ),
    ] = ()
    groups: Annotated[
        tuple[GroupEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Headings and claims of *what is reported*, in order."),
    ] = ()
    disputed: Annotated[
        tuple[DisputedEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(
            description="Disputes in the order of the page; what is not listed follows, folded."
            " Without it, all in the order of the claims."
        ),
    ] = ()
    show: Annotated[ShowEntry, Field(description="What of the other parts the page shows.")] = (
        ShowEntry()
    )
    about: Annotated[
        MarkdownText | None,
        Field(
            description="One or two sentences on the article or its outlet; each ends with its"
            " claims: `[@id]`."
        ),
    ] = None
    unknown: Annotated[dict[Id, UnknownEntry], Field(description="Open questions by id.")] = Field(
        default_factory=dict
    )
    method: Annotated[
        MarkdownText | None, Field(description="How this explainer was made, in Markdown.")
    ] = None
    skip: Annotated[
        tuple[SkipEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Words of the article that no claim needs, with a reason."),
    ] = ()
    covers: Annotated[
        tuple[CoversEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(
            description="Which part of the article the page covers, where it isn’t all of it;"
            " readers are told so at its head."
        ),
    ] = ()
    corrections: Annotated[
        tuple[CorrectionEntry, ...],
        BeforeValidator(as_tuple),
        ONE_OR_MORE,
        Field(description="Corrections, in order of time."),
    ] = ()
    drafted_with: Annotated[
        TextLine | None,
        Field(
            description="What helped to draft it, as `a language model`; its pages and data say so"
            " in the words of `machine_note` in the settings."
        ),
    ] = None
    published: Annotated[
        WhenText | None,
        Field(
            description="The day on which it was first published, where that was before"
            " `published.json` noted days."
        ),
    ] = None
    as_of: Annotated[
        WhenText | None, Field(description="The day on which all of this was last looked at.")
    ] = None


class ClaimsFile(Entry):
    """A file of claims, events and reactions: `claims.yaml`, or any of `claims/*.yaml`."""

    defaults: Annotated[
        DefaultsEntry | None,
        Field(description="Fields that the claims and reactions of this file share."),
    ] = None

    claims: Annotated[dict[Id, ClaimEntry], Field(description="Claims by id.")] = Field(
        default_factory=dict
    )
    events: Annotated[dict[Id, EventEntry], Field(description="Events by id.")] = Field(
        default_factory=dict
    )
    reactions: Annotated[dict[Id, ReactionEntry], Field(description="Reactions by id.")] = Field(
        default_factory=dict
    )
