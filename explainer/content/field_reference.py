"""The writers' reference of fields as Markdown, made from the models that read the fields.

What it says of a field (whether it is needed, what it takes, its default) is what the reader does.
`make docs` writes it to docs/guide/writers/, and a test compares.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import NoneType
from typing import Literal, NamedTuple, get_args, get_origin

from explainer.content.schema.actor import ActorEntry, RoleEntry
from explainer.content.schema.choice import DisputedEntry, PrincipalEntry, ShowEntry
from explainer.content.schema.claim import (
    CandidatesEntry,
    ClaimEntry,
    EvidenceEntry,
    ReactionEntry,
    RecordEntry,
    ReplyEntry,
    StanceEntry,
)
from explainer.content.schema.entry import Entry, inner_model
from explainer.content.schema.event import EventEntry
from explainer.content.schema.field_checks import MAX_ID
from explainer.content.schema.field_types import (
    BareLine,
    EventDay,
    Id,
    Licence,
    MarkdownText,
    Number,
    OldId,
    PublishedText,
    RefText,
    TextLine,
    Url,
    WhenText,
    YesNo,
)
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import (
    CheckedEntry,
    DatelineEntry,
    GoneEntry,
    PartsEntry,
    ReadingEntry,
    RightsEntry,
    SourceEntry,
)
from explainer.content.schema.story import (
    CorrectionEntry,
    CoversEntry,
    DefaultsEntry,
    ExplainerEntry,
    GroupEntry,
    SkipEntry,
    UnknownEntry,
)


class FieldTable(NamedTuple):
    """A heading, the model under it, and where a writer types it."""

    title: str
    model: type[Entry]
    where: str


FILES = (
    FieldTable("Claim", ClaimEntry, "Under `claims:` in `content/<explainer>/claims.yaml`, by id."),
    FieldTable("Event", EventEntry, "Under `events:` in the same file, by id."),
    FieldTable("Reaction", ReactionEntry, "Under `reactions:` in the same file, by id."),
    FieldTable("Explainer", ExplainerEntry, "The file `content/<explainer>/explainer.yaml`."),
    FieldTable("Actor", ActorEntry, "The file `content/actors/<id>.yaml`."),
    FieldTable("Source", SourceEntry, "The file `content/sources/<id>.yaml`."),
    FieldTable("Settings", Settings, ""),
)
PARTS = (
    FieldTable(
        "Defaults",
        DefaultsEntry,
        "Under `defaults:` at the top of a file of claims, of a group, or of an explainer.",
    ),
    FieldTable("Evidence", EvidenceEntry, "Under `evidence:` of a claim or a reaction."),
    FieldTable("Record", RecordEntry, "Under `record:` of a claim, an event or a reaction."),
    FieldTable("Stance", StanceEntry, "Under `towards:` of a reaction."),
    FieldTable("Reply", ReplyEntry, "Under `reply:` of a claim, a reaction or defaults."),
    FieldTable("Candidates", CandidatesEntry, "Under `candidates:` of a claim or a reaction."),
    FieldTable("Role", RoleEntry, "Under `roles:` of an actor."),
    FieldTable("Parts", PartsEntry, "Under `parts:` of a source."),
    FieldTable("Dateline", DatelineEntry, "Under `datelines:` of a source."),
    FieldTable("Reading", ReadingEntry, "Under `read:` of a source."),
    FieldTable("Checked", CheckedEntry, "Under `checked:` of a source."),
    FieldTable("Gone", GoneEntry, "Under `gone:` of `checked:`."),
    FieldTable("Rights", RightsEntry, "Under `rights:` of a source."),
    FieldTable("Principal", PrincipalEntry, "Under `principals:` of an explainer."),
    FieldTable("Group", GroupEntry, "Under `groups:` of an explainer."),
    FieldTable("Disputed", DisputedEntry, "Under `disputed:` of an explainer."),
    FieldTable("Show", ShowEntry, "Under `show:` of an explainer."),
    FieldTable("Unknown", UnknownEntry, "Under `unknown:` of an explainer, by id."),
    FieldTable("Covers", CoversEntry, "Under `covers:` of an explainer."),
    FieldTable("Skip", SkipEntry, "Under `skip:` of an explainer."),
    FieldTable("Correction", CorrectionEntry, "Under `corrections:` of an explainer."),
)
_INTRODUCTION = """\
# Every field

This page is made from the code that reads the fields: do not edit it by hand.
A field that is not listed here is refused, with the nearest name as a hint.

- *Needed* says `yes`, or names the fields of which one at least must be there.
- *Takes* says what may stand there. Where a list is taken, one value without brackets will do.
- *Default* is what holds where the field is left out. An empty cell means: nothing.

An **id** has small letters, digits and single hyphens, and at most {longest} characters.
A claim, an event or a reaction of another explainer is written `explainer/id`.
A **date** is year first: `2020-10-30`, `2020-10` or `2020`.
`2021-01~` is *about*, `2020-10?` is *uncertain*.
`2020-10-30/2021-01-08` is an interval, and `..` stands for an open end.

## Which field, for whom and what

| What you have | Where it goes |
| --- | --- |
| who says it, and would have to answer for it | `by` |
| an outlet that says it in its own voice | `by`, with the id of the outlet and not of the source |
| who passed it on before the source had it | `via` |
| whose words they are said to be, as somebody else tells | `speaker`; who tells it is `by` |
| to whom the words were spoken | `hearer` |
| for whom a spokesman or lawyer speaks | `speaks_for` in his file; in a claim, those meant |
| whom it blames | `accuses`, and what they answer under `reply` |
| the event, or the other claim, that it is about | `about`; never a person |
| a person or a body that it is about, and that no other field names | `who` |
| who took part in an event | `who` of the event |
| what somebody reacts to | `towards` of a reaction |
| the text in which you read it | `source`, where it isn’t the one article of the page |
| who published that text | `outlet`, in the file of the source; never in a claim |
| the writers of that text | `authors`, in the file of the source |
"""
_INNER = """\
# Fields inside fields

This page is made from the code that reads the fields.
[Every field](fields.md) says how to read it.
"""
# The first row whose marks a field's type carries says what it takes.
_KINDS = (
    (PublishedText, "a date, or `unknown`"),
    (EventDay, "a date, or `unknown`"),
    (WhenText, "a date"),
    (Licence, "the id of a [licence](more-sources.md#whose-the-text-is)"),
    (Url, "an address that starts with `https://` or `http://`"),
    (Number, "a whole number from 1"),
    (YesNo, "`yes` or `no`"),
    (OldId, "an id"),
    (Id, "an id"),
    (RefText, "an id or `explainer/id`"),
    (BareLine, "a text"),
    (TextLine, "a text"),
    (MarkdownText, "a text"),
)
_OWN_WORDS: Mapping[str, str] = {
    "language": "a language tag, as `en` or `zh-Hant`",
    "sha256": "64 hexadecimal digits",
    "ok": "a rule's code and a reason: `{EX706: the reason}`",
    "about": "an id, a list of ids, or `{one_of: [a, b]}`",
    "principals": "a list, each an id, a list of ids or fields of [principal](#principal)",
    "reply": "an id, `declined`, `none-found`, `not-asked`, or fields of [reply](#reply)",
}


def field_pages() -> dict[str, str]:
    """Give the pages by the names of their files: fields of files, then fields inside fields."""
    introduction = _INTRODUCTION.format(longest=MAX_ID)
    return {
        "fields.md": _page(introduction, FILES, "inner-fields.md", PARTS),
        "inner-fields.md": _page(_INNER, PARTS, "fields.md", FILES),
    }


def field_reference() -> str:
    """Give all of it as one text."""
    return "\n".join(field_pages().values())


def _page(
    introduction: str, own: Iterable[FieldTable], other_page: str, others: Iterable[FieldTable]
) -> str:
    """Give one page; links to sections of the other one lead there."""
    text = "\n".join((introduction, *(_section(section) for section in own)))
    for title in (section.title.lower() for section in others):
        text = text.replace(f"](#{title})", f"]({other_page}#{title})")
    return text


def _section(section: FieldTable) -> str:
    entry = section.model
    shared = [name for name in entry.model_fields if _is_as_in_claim(entry, name)]
    summary = (entry.__doc__ or "").split("\n", 1)[0]
    head = "| Field | Needed | Takes | Default | Meaning |\n| --- | --- | --- | --- | --- |"
    rows = "\n".join(_rows(entry, without=shared))
    as_there = ", ".join(f"`{_typed(entry, name)}`" for name in shared)
    also = f"\nAs in a [claim](#claim): {as_there}.\n" if shared else ""
    return f"## {section.title}\n\n{summary}\n{section.where}\n\n{head}\n{rows}\n{also}"


def _is_as_in_claim(entry: type[Entry], name: str) -> bool:
    there = ClaimEntry.model_fields.get(name)
    return (
        entry is not ClaimEntry
        and there is not None
        and there.description == entry.model_fields[name].description
        and not _needed(entry, name)
    )


def _rows(entry: type[Entry], *, without: Iterable[str]) -> Iterator[str]:
    """Give the fields that are needed first; the others in the order of the model."""
    for name in sorted(entry.model_fields.keys() - set(without), key=_order(entry)):
        needed, takes = _needed(entry, name), _takes(entry, name)
        cells = (f"`{_typed(entry, name)}`", needed, takes, _default(entry, name))
        yield f"| {' | '.join(cells)} | {entry.model_fields[name].description or ''} |"


def _order(entry: type[Entry]) -> Callable[[str], tuple[int, int]]:
    names, ranks = list(entry.model_fields), {"yes": 0, "": 2}
    return lambda name: (ranks.get(_needed(entry, name), 1), names.index(name))


def _typed(entry: type[Entry], name: str) -> str:
    return entry.model_fields[name].alias or name


def _needed(entry: type[Entry], name: str) -> str:
    if entry.model_fields[name].is_required():
        return "yes"
    choices = [enough for enough in _enough(entry) if name in enough]
    if len(choices) != 1:  # a field that stands in for several others is named beside each
        return ""
    return "yes" if choices[0] == [name] else " or ".join(f"`{choice}`" for choice in choices[0])


def _enough(entry: type[Entry]) -> Iterator[list[str]]:
    """Find the fields of which one at least is needed: each of them ends the same complaint."""
    for complaint in dict(entry.incomplete({})):
        yield [
            name
            for name in entry.model_fields
            if complaint not in dict(entry.incomplete({name: ""}))
        ]


def _default(entry: type[Entry], name: str) -> str:
    value = entry.model_fields[name].default
    if isinstance(value, bool):
        return "`yes`" if value else "`no`"
    return f"`{value}`" if isinstance(value, str | int) else ""


def _takes(entry: type[Entry], name: str) -> str:
    field = entry.model_fields[name]
    annotation: object = field.annotation
    inner = inner_model(annotation)
    if name in _OWN_WORDS and not _is_markdown(field.annotation):
        return _OWN_WORDS[name]
    if inner is not None:
        return _takes_entries(annotation, inner)
    several = _several(annotation)
    if several is not None:
        return f"{_kind(several, ())}, or a list"
    return _kind(annotation, tuple(field.metadata))


def _is_markdown(annotation: object) -> bool:
    return MarkdownText in get_args(annotation)


def _several(annotation: object) -> object | None:
    """Give the type of each in a list, which may be left out."""
    parts: tuple[object, ...] = get_args(annotation)
    if get_origin(annotation) is tuple:
        return parts[0]
    return next(filter(None, map(_several, parts)), None)


def _takes_entries(annotation: object, inner: type[Entry]) -> str:
    title = next(section.title for section in PARTS if section.model is inner)
    link = f"[{title.lower()}](#{title.lower()})"
    if get_origin(annotation) is dict:
        return f"ids, each with the fields of {link}"
    several = get_origin(annotation) is tuple
    return f"fields of {link}, or a list of such" if several else f"fields of {link}"


def _kind(annotation: object, metadata: tuple[object, ...]) -> str:
    """Say what a single value may be: by its choices, else by the marks on its type."""
    parts = [part for part in get_args(annotation) if part is not NoneType]
    if get_origin(annotation) is Literal:
        return ", ".join(f"`{choice}`" for choice in parts)
    for kind, words in _KINDS:
        if kind == annotation or kind in parts or get_args(kind)[1] in metadata:
            return words
    return _kind(parts[0], ())
