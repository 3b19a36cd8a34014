"""What the open data has, field by field: the form that its schema and its page are made from.

Every key is always there; what isn't known is null or an empty list. An id is that of the whole
site: `story/claim`. A `url` is the address of a page, whole where that of the site is known.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field
from pydantic.fields import FieldInfo

from explainer.content.schema.claim import StanceName
from explainer.site import ThingKind

VERSION = "1.0"
"""Of the form: a key that comes raises what stands behind the dot, any other change the rest."""


def _of(description: str) -> object:
    return Field(description=description)


def description(hint: object) -> str:
    """Give what the form says of a key, from its annotation."""
    notes = getattr(hint, "__metadata__", ())
    return next((note.description or "" for note in notes if isinstance(note, FieldInfo)), "")


_Ids = list[str]
_Text = str | None
_Id = Annotated[str, _of("Its id on this site.")]
_Url = Annotated[str, _of("The address of its page; the same in `.json` is that of its data.")]
_Statement = Annotated[
    str,
    _of(
        "The statement as it may be shown anywhere: its label, condition and caveat, what differs"
        " in other sources, and the other side of a dispute or accusation."
    ),
]
_Says = Annotated[
    _Text,
    _of(
        "What is stated, without whose word it is. Never show it alone: without its label it may"
        " be false, or a libel. It is there to be compared and counted."
    ),
]


@dataclass(frozen=True, slots=True)
class WhenData:
    """A date as it is known."""

    edtf: Annotated[str, _of("In EDTF, level 1 (ISO 8601-2); `unknown` where nothing is known.")]
    earliest: Annotated[_Text, _of("The first day that it may be, as `2020-10-30`.")]
    latest: Annotated[_Text, _of("The last day that it may be; null where it is open.")]


_When = WhenData | None


@dataclass(frozen=True, slots=True)
class RangeData:
    """A stretch of a kept text, counted in code points: not in bytes, not in UTF-16."""

    start: Annotated[int, Field(ge=0, description="Where it begins, from 0.")]
    end: Annotated[int, Field(ge=0, description="Where what follows it begins.")]


@dataclass(frozen=True, slots=True)
class LinkData:
    """Somebody or something that an account came through."""

    kind: Annotated[Literal["actor", "source"], _of("An actor, or a source.")]
    id: Annotated[str, _of("The id of the actor or the source.")]
    name: Annotated[str, _of("The name, or the title.")]


@dataclass(frozen=True, slots=True)
class QuoteData:
    """Somebody's own words, as printed in quotation marks."""

    text: Annotated[str, _of("The words.")]
    at: Annotated[list[RangeData], _of("Where they stand; of words that were cut, each piece.")]


@dataclass(frozen=True, slots=True)
class PassageData:
    """The words of a source that a statement rests on."""

    text: Annotated[
        str,
        _of(
            "As much of them as may be shown, which may be too little to carry the statement;"
            " `[…]` is what may not be shown, or was cut."
        ),
    ]
    hidden_words: Annotated[int, _of("How many words may not be shown.")]
    at: Annotated[list[RangeData], _of("Where they stand; of words that were cut, each piece.")]


@dataclass(frozen=True, slots=True)
class EvidenceData:
    """One place in one source, and through whom its words came."""

    source: Annotated[str, _of("The id of the source.")]
    outlet: Annotated[str, _of("The id of the actor that published it.")]
    label: Annotated[str, _of("Whose word it is, in full.")]
    standing: Annotated[str, _of("On what it stands, in a word or two: `Unnamed sources`.")]
    says: _Says
    condition: Annotated[_Text, _of("The condition under which it was said.")]
    caveat: Annotated[_Text, _of("What must be added to it.")]
    certainty: Annotated[_Text, _of("The speaker's own certainty, where stated.")]
    form: Annotated[_Text, _of("How the person said it.")]
    quotes: Annotated[list[QuoteData], _of("The words of a person, as printed.")]
    translation: Annotated[_Text, _of("What the quotes say in English: our translation.")]
    passage: Annotated[PassageData | None, _of("The words that it rests on.")]
    text_sha256: Annotated[_Text, _of("SHA-256 of the kept text (UTF-8) that `at` counts in.")]
    gone_since: Annotated[
        _When, _of("The day on which these words, or some of them, were found there no more.")
    ]
    by: Annotated[_Ids, _of("Ids of those who assert it.")]
    via: Annotated[_Ids, _of("Ids of those through whom it came, nearest to its origin first.")]
    speaker: Annotated[
        _Ids,
        _of(
            "Ids of those whose words they are said to be: their own only where `by` has them too."
        ),
    ]
    hearer: Annotated[_Ids, _of("Ids of those to whom they are said to be spoken.")]
    inner: Annotated[_Text, _of("The id of whoever is quoted inside the quotation.")]
    chain: Annotated[
        list[list[LinkData]],
        _of("Its links: the origin first, which may be several; the source last."),
    ]
    chain_sentence: Annotated[str, _of("The chain in words.")]
    removed: Annotated[
        int,
        _of(
            "How many links it went through from what happened to the reader. Of one's own words"
            " the speaking is what happened, so the speaker is none of them."
        ),
    ]


@dataclass(frozen=True, slots=True)
class RecordData:
    """What another source has for the same thing: no public record."""

    differs: Annotated[_Ids, _of("In what it differs: `words`, `speaker`, `day`, `fact`.")]
    statement: Annotated[str, _of("What it has, with its label.")]
    when: Annotated[_When, _of("The date on the record.")]
    evidence: Annotated[EvidenceData, _of("Its words and its chain.")]


@dataclass(frozen=True, slots=True)
class CorrectionData:
    """A change to what was published."""

    id: Annotated[str, _of("Its place on the page of its story.")]
    story: Annotated[str, _of("The id of the story.")]
    url: Annotated[str, _of("The address of that place.")]
    date: Annotated[WhenData, _of("Its day.")]
    kind: Annotated[
        Literal["error", "update", "clarification", "withdrawal"], _of("What kind of change.")
    ]
    text: Annotated[str, _of("What readers are told of it.")]
    concerns: Annotated[_Ids, _of("Ids of the statements and events that it is about.")]
    withdrawn: Annotated[_Ids, _of("Ids that it took back.")]


@dataclass(frozen=True, slots=True)
class ReplyData:
    """What is known of the reply of whoever is accused."""

    note: Annotated[_Text, _of("What is to be said of it, in a sentence.")]
    given: Annotated[
        _Text,
        _of(
            "The id of the statement that answers it. Others may speak in it for the accused, or"
            " it was said before, on the same charge: its label says so."
        ),
    ]
    state: Annotated[
        _Text,
        _of("That there is none: `declined`; `none-found` in the sources used; `not-asked` by us."),
    ]
    asked: Annotated[_When, _of("When they were asked.")]
    asked_by: Annotated[_Ids, _of("Ids of those who asked.")]
    how: Annotated[_Text, _of("How they were asked.")]
    answered: Annotated[_When, _of("When they answered or declined.")]
    answered_in: Annotated[_Text, _of("The id of the source that has the answer.")]
    no_answer_by: Annotated[_When, _of("A day on which there was no answer yet.")]


@dataclass(frozen=True, slots=True)
class StanceData:
    """What a reaction says of one thing."""

    kind: Annotated[ThingKind, _of("What kind of thing it is towards.")]
    to: Annotated[str, _of("Its id.")]
    stance: Annotated[StanceName, _of("The stance.")]


@dataclass(frozen=True, slots=True)
class ClaimData:
    """A claim or a reaction: one statement, and all that it rests on."""

    id: _Id
    kind: Annotated[Literal["claim", "reaction"], _of("A reaction is a claim about an answer.")]
    url: _Url
    story: Annotated[str, _of("The id of its story.")]
    statement: _Statement
    told: Annotated[
        str,
        _of(
            "The same without its day, the other side, and what it is never shown without: only"
            " for where these stand beside it."
        ),
    ]
    standings: Annotated[_Ids, _of("Each standing of its evidence, once.")]
    when: Annotated[_When, _of("When it was said.")]
    evidence: Annotated[list[EvidenceData], _of("All places that it rests on.")]
    origins: Annotated[
        _Ids, _of("Ids of its independent origins, actors or sources: who repeats one is none.")
    ]
    about: Annotated[_Ids, _of("Ids of the events or statements it is about.")]
    is_about_one_of: Annotated[bool, _of("Whether the source leaves open which one of `about`.")]
    who: Annotated[_Ids, _of("Ids of further actors that it concerns.")]
    shown_with: Annotated[_Ids, _of("Ids of statements without which it is never shown.")]
    accuses: Annotated[_Ids, _of("Ids of those whom it accuses of a wrong.")]
    reply: Annotated[ReplyData | None, _of("What is known of their reply.")]
    disputes: Annotated[_Ids, _of("Ids of the statements in dispute with it, whoever says so.")]
    point: Annotated[_Text, _of("The point in dispute, as a question.")]
    towards: Annotated[list[StanceData], _of("Of a reaction: what it is towards.")]
    speaks_for: Annotated[_Ids, _of("Ids of those for whom it was spoken.")]
    record: Annotated[list[RecordData], _of("What other sources have for the same thing.")]
    corrections: Annotated[list[CorrectionData], _of("The corrections of it.")]
    first_published: Annotated[_When, _of("When readers first got it.")]
    last_changed: Annotated[_When, _of("When it last changed in meaning.")]


@dataclass(frozen=True, slots=True)
class EventData:
    """Something reported to have happened."""

    id: _Id
    url: _Url
    story: Annotated[str, _of("The id of its story.")]
    statement: _Statement
    says: _Says
    label: Annotated[_Text, _of("Whose word it is; null for undisputed background.")]
    kind: Annotated[
        Literal["reported", "public-record", "publication", "background"], _of("What it is.")
    ]
    is_key: Annotated[bool, _of("Whether it is what the story asks about.")]
    when: Annotated[_When, _of("When it happened, where a source says so.")]
    after: Annotated[_Ids, _of("Ids of events that it came after.")]
    before: Annotated[_Ids, _of("Ids of events that it came before.")]
    where: Annotated[_Text, _of("The id of the place.")]
    who: Annotated[_Ids, _of("Ids of those who are said to have taken part.")]
    claims: Annotated[_Ids, _of("Ids of the statements that it rests on.")]
    evidence: Annotated[list[EvidenceData], _of("The places that it rests on.")]
    record: Annotated[list[RecordData], _of("What other sources have for the same event.")]
    corrections: Annotated[list[CorrectionData], _of("The corrections of it.")]
    first_published: Annotated[_When, _of("When readers first got it.")]
    last_changed: Annotated[_When, _of("When it last changed in meaning.")]


@dataclass(frozen=True, slots=True)
class RoleData:
    """What somebody was, and from when to when."""

    title: Annotated[str, _of("The role.")]
    start: Annotated[_When, _of("Its first day.")]
    end: Annotated[_When, _of("Its last day.")]


@dataclass(frozen=True, slots=True)
class ActorData:
    """A person, an organisation, an outlet, a place, or unnamed people."""

    id: _Id
    url: _Url
    name: Annotated[str, _of("The name.")]
    kind: Annotated[
        Literal["person", "organisation", "outlet", "place", "unnamed"], _of("What it is.")
    ]
    aka: Annotated[_Ids, _of("Other names, as sources print them.")]
    role: Annotated[_Text, _of("The role, where its dates aren't known.")]
    roles: Annotated[list[RoleData], _of("Roles with their dates.")]
    of: Annotated[
        _Text, _of("The id of the body it belongs to; of the source that it is unnamed in.")
    ]
    speaks_for: Annotated[_Ids, _of("Ids of those for whom it speaks.")]
    same_as: Annotated[_Ids, _of("Addresses that tell who it is.")]
    described_as: Annotated[_Text, _of("Of unnamed people: how the source describes them.")]
    why_unnamed: Annotated[_Text, _of("Of unnamed people: the reason given.")]
    count: Annotated[int | None, _of("Of unnamed people: how many.")]


@dataclass(frozen=True, slots=True)
class SourceData:
    """Something published."""

    id: _Id
    url: _Url
    title: Annotated[str, _of("The title.")]
    is_own_title: Annotated[bool, _of("Whether the title is our description.")]
    outlet: Annotated[str, _of("The id of the actor that published it.")]
    authors: Annotated[_Ids, _of("Ids of its authors.")]
    published: Annotated[WhenData, _of("Its day.")]
    type: Annotated[str, _of("What it is: `article`, `book`, `transcript` …")]
    language: Annotated[str, _of("Its language, as a BCP 47 tag.")]
    address: Annotated[_Text, _of("Where it stands.")]
    archived: Annotated[_Text, _of("Where a copy is kept.")]
    captured: Annotated[_When, _of("The day on which its text was kept.")]
    text: Annotated[
        Literal["full", "excerpt", "none"], _of("How much of its text is kept and compared.")
    ]
    text_sha256: Annotated[_Text, _of("SHA-256 of that text, in UTF-8.")]
    checked: Annotated[
        _When, _of("The last day on which that text was compared with what stands at `address`.")
    ]
    read_by: Annotated[_Text, _of("Without a kept text: who read it, where and when.")]
    relays: Annotated[_Ids, _of("Ids of the sources that it relays.")]
    state: Annotated[
        Literal["as-published", "corrected", "withdrawn", "unavailable"],
        _of("What has become of it."),
    ]
    rights_holder: Annotated[_Text, _of("Whose the text is.")]
    licence: Annotated[_Text, _of("Its free licence, by its SPDX id, or `public domain`.")]


@dataclass(frozen=True, slots=True)
class UseData:
    """A thing that refers to another, and in which part."""

    kind: Annotated[ThingKind, _of("What kind of thing refers to it.")]
    id: Annotated[str, _of("The id of that thing.")]
    part: Annotated[
        str,
        _of(
            "By which field, as writers type it: `by` (asserts it), `via`, `speaker`, `hearer`,"
            " `accuses`, `source` …"
        ),
    ]


@dataclass(frozen=True, slots=True)
class SentenceData:
    """A sentence of our prose, and what it rests on."""

    text: Annotated[
        str, _of("The sentence; behind it, in brackets, what of it was compared with no text.")
    ]
    cites: Annotated[_Ids, _of("Ids of the statements and events that it rests on.")]


@dataclass(frozen=True, slots=True)
class PrincipalData:
    """Somebody who matters in a story."""

    who: Annotated[_Ids, _of("The id; of two who share a line, both.")]
    line: Annotated[list[SentenceData], _of("What is said of them; empty for the role.")]


@dataclass(frozen=True, slots=True)
class GroupData:
    """A question of a story, and the statements under it."""

    heading: Annotated[str, _of("The question.")]
    claims: Annotated[_Ids, _of("Ids of the statements, in order.")]


@dataclass(frozen=True, slots=True)
class DisputeData:
    """A dispute, parted into two sides; it is open, since the site settles none."""

    id: Annotated[
        str,
        _of("The id of the first statement in it, which its embed has in its address too."),
    ]
    points: Annotated[_Ids, _of("What is in dispute, as questions.")]
    settles: Annotated[_Ids, _of("What would settle it.")]
    sides: Annotated[list[list[str]], _of("Ids of the statements of either side.")]


@dataclass(frozen=True, slots=True)
class QuestionData:
    """An open question."""

    id: _Id
    url: Annotated[str, _of("The address of its place.")]
    ask: Annotated[str, _of("The question.")]
    claims: Annotated[_Ids, _of("Ids of the statements that raise it.")]
    answered: Annotated[_Text, _of("The id of the statement that answers it.")]
    nearest: Annotated[_Text, _of("The id of the one that comes nearest to an answer.")]


@dataclass(frozen=True, slots=True)
class SkippedData:
    """Words of an article that no statement needs."""

    reason: Annotated[str, _of("Why.")]
    at: Annotated[list[RangeData], _of("Where they stand in the article.")]


@dataclass(frozen=True, slots=True)
class CoverageData:
    """How much of an article its stories account for."""

    article: Annotated[str, _of("The id of the article.")]
    sentences: Annotated[int, _of("How many sentences it has.")]
    missed: Annotated[int, _of("Of how many nothing is accounted for.")]
    words: Annotated[int, _of("How many words it has.")]
    words_missed: Annotated[int, _of("How many of them nothing accounts for.")]
    covers: Annotated[_Ids, _of("Why the page covers a part of it only, where it does.")]
    skipped: Annotated[list[SkippedData], _of("What no statement needs.")]


@dataclass(frozen=True, slots=True)
class StoryData:
    """A story, with everything in it."""

    id: _Id
    url: _Url
    title: Annotated[str, _of("The title.")]
    question: Annotated[_Text, _of("The reader's question.")]
    articles: Annotated[_Ids, _of("Ids of the articles that it explains.")]
    as_of: Annotated[_When, _of("The day on which all of it was last looked at.")]
    first_published: Annotated[_When, _of("When it was first published.")]
    last_changed: Annotated[_When, _of("When it last changed in meaning.")]
    machine_note: Annotated[_Text, _of("What is to be said of how it was drafted.")]
    summary: Annotated[list[list[SentenceData]], _of("In short: its points.")]
    story: Annotated[list[list[SentenceData]], _of("What happened: its paragraphs.")]
    about: Annotated[list[SentenceData], _of("About the article or its outlet.")]
    principals: Annotated[list[PrincipalData], _of("Who matters, in order.")]
    groups: Annotated[list[GroupData], _of("What is reported, in order.")]
    disputes: Annotated[list[DisputeData], _of("All disputes among its statements.")]
    unknown: Annotated[list[QuestionData], _of("What is open.")]
    coverage: Annotated[list[CoverageData], _of("What it accounts for.")]
    corrections: Annotated[list[CorrectionData], _of("All corrections.")]
    claims: Annotated[list[ClaimData], _of("All claims.")]
    reactions: Annotated[list[ClaimData], _of("All reactions.")]
    events: Annotated[list[EventData], _of("All events, in order of time.")]
    actors: Annotated[list[ActorData], _of("All actors that these name.")]
    sources: Annotated[list[SourceData], _of("All sources that these name.")]


@dataclass(frozen=True, slots=True)
class IndexedData:
    """A thing in the index, and where its data lies."""

    id: _Id
    name: Annotated[str, _of("The name or title.")]
    url: Annotated[str, _of("The address of its page.")]
    file: Annotated[str, _of("Where its data lies, seen from the folder of the site.")]


@dataclass(frozen=True, slots=True)
class IndexedStoryData:
    """A story in the index."""

    id: _Id
    name: Annotated[str, _of("The title.")]
    url: Annotated[str, _of("The address of its page.")]
    file: Annotated[str, _of("Where its data lies, seen from the folder of the site.")]
    last_changed: Annotated[_When, _of("When it last changed in meaning.")]
    claims: Annotated[int, _of("How many claims it has.")]
    reactions: Annotated[int, _of("How many reactions it has.")]
    events: Annotated[int, _of("How many events it has.")]


@dataclass(frozen=True, slots=True)
class MovedData:
    """An address that was left."""

    old: Annotated[str, _of("Where it was.")]
    new: Annotated[str, _of("Where it is.")]


@dataclass(frozen=True, slots=True)
class IndexData:
    """What there is: all of the site, to be loaded story by story."""

    stories: Annotated[list[IndexedStoryData], _of("All published stories.")]
    actors: Annotated[list[IndexedData], _of("All actors.")]
    sources: Annotated[list[IndexedData], _of("All sources.")]
    withdrawn: Annotated[_Ids, _of("Ids that were taken back: whoever has them deletes them.")]
    moved: Annotated[list[MovedData], _of("Addresses that were left for others.")]


@dataclass(frozen=True, slots=True)
class ActorFileData:
    """An actor, with all that refers to it."""

    actor: Annotated[ActorData, _of("The actor.")]
    uses: Annotated[list[UseData], _of("All that refers to it.")]


@dataclass(frozen=True, slots=True)
class SourceFileData:
    """A source, with all that refers to it."""

    source: Annotated[SourceData, _of("The source.")]
    uses: Annotated[list[UseData], _of("All that refers to it.")]


FileKind = Literal["index", "story", "claim", "event", "actor", "source"]
FileContent = IndexData | StoryData | ClaimData | EventData | ActorFileData | SourceFileData


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of the data: what it holds, whose it is, and how it may be used."""

    version: Annotated[str, _of("The version of the form, as `1.0`.")]
    site: Annotated[str, _of("The name of the site.")]
    site_url: Annotated[_Text, _of("Its address.")]
    licence: Annotated[
        _Text, _of("How the data may be used, as the site says it; null where it doesn't.")
    ]
    kind: Annotated[FileKind, _of("What it holds.")]
    content: Annotated[FileContent, _of("What it holds.")]
