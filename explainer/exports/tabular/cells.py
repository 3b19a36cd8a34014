"""What several tables have in their cells: ids, addresses, dates."""

from collections.abc import Iterable

from explainer.analysis.publication import publication
from explainer.dates.edtf import When
from explainer.exports.schema_org.node import url_of
from explainer.exports.tabular.table import Column
from explainer.presentation.drafts import is_published_part
from explainer.presentation.statements import plain_statement
from explainer.site import STORY_KINDS, Actor, Claim, Event, Ref, Site, Source

BETWEEN_IDS = " "
BETWEEN_TEXTS = " | "


def ids(site: Site, refs: Iterable[Ref | None]) -> str:
    """Give the ids of things, each once; what belongs to a draft has none."""
    found = dict.fromkeys(ref for ref in refs if ref is not None)
    return BETWEEN_IDS.join(ref.id for ref in found if not _is_of_draft(site, ref))


def texts(found: Iterable[str]) -> str:
    """Put texts into one cell, each once."""
    return BETWEEN_TEXTS.join(dict.fromkeys(filter(None, found)))


def typed(when: When | None) -> str:
    """Give a date in EDTF."""
    return when.text if when else ""


def first_day(when: When | None) -> str:
    """Give the first day that a date can be."""
    return when.earliest.isoformat() if when and when.earliest else ""


def last_day(when: When | None) -> str:
    """Give the last day that a date can be."""
    return when.latest.isoformat() if when and when.latest else ""


def _is_of_draft(site: Site, ref: Ref) -> bool:
    return ref.kind in STORY_KINDS and not is_published_part(site, Ref("explainer", ref.story))


def id_column(meaning: str) -> Column[Claim | Event | Actor | Source]:
    return Column("id", meaning, lambda _site, _options, thing: thing.ref.id)


ADDRESS: Column[Claim | Event | Actor | Source] = Column(
    "address",
    "The address of its page.",
    lambda _site, options, thing: url_of(options, thing.ref),
    format="uri",
)
STORY: Column[Claim | Event] = Column(
    "story", "The id of the story.", lambda _site, _options, owner: owner.explainer.id
)
STATEMENT: Column[Claim | Event] = Column(
    "statement",
    "The statement as it may be told alone: who says it, through whom, on what condition, and what"
    " is said against it. Shorten it nowhere.",
    lambda site, _options, owner: plain_statement(site, owner),
)
SOURCES: Column[Claim | Event] = Column(
    "sources",
    "The ids of the sources that it rests on.",
    lambda site, _options, owner: ids(site, (one.source for one in owner.evidence)),
)
HISTORY: tuple[Column[Claim | Event], ...] = (
    Column(
        "published",
        "The day on which readers first got it, where that is known.",
        lambda site, _options, owner: _day(publication(site, owner).first),
        type="date",
    ),
    Column(
        "changed",
        "The day of its latest correction.",
        lambda site, _options, owner: _day(publication(site, owner).changed),
        type="date",
    ),
    Column(
        "corrections",
        "How many corrections it has had.",
        lambda _site, _options, owner: str(len(owner.corrections)),
        type="integer",
    ),
)


def _day(when: When | None) -> str:
    return when.day.isoformat() if when and when.day else ""
