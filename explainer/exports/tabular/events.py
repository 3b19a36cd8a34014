"""The table of events of published stories."""

from collections.abc import Iterator

from explainer.exports.tabular.cells import (
    ADDRESS,
    HISTORY,
    SOURCES,
    STATEMENT,
    STORY,
    first_day,
    id_column,
    ids,
    last_day,
    typed,
)
from explainer.exports.tabular.table import Column, Table
from explainer.presentation.drafts import published_ids
from explainer.presentation.phrases import EVENT_KINDS
from explainer.site import Event, Site


def _rows(site: Site, story: str) -> Iterator[Event]:
    return site.events.present(ref.id for ref in site.explainers[story].events)


EVENTS: Table[Event] = Table(
    "events",
    "What is reported to have happened, of all published stories.",
    (
        id_column("`story/event`; permanent."),
        STORY,
        ADDRESS,
        STATEMENT,
        Column(
            "kind",
            "What vouches for it: a report, a public record, a publication, or background.",
            lambda _site, _options, event: EVENT_KINDS[event.entry.kind],
        ),
        Column("date", "When, in EDTF.", lambda _site, _options, event: typed(event.when)),
        Column(
            "first_day",
            "The first day that the date can be.",
            lambda _site, _options, event: first_day(event.when),
            type="date",
        ),
        Column(
            "last_day",
            "The last day that the date can be.",
            lambda _site, _options, event: last_day(event.when),
            type="date",
        ),
        Column(
            "where",
            "The id of the place.",
            lambda site, _options, event: ids(site, (event.where,)),
        ),
        Column(
            "who",
            "The ids of those who are reported to have had a part in it.",
            lambda site, _options, event: ids(site, event.who),
        ),
        SOURCES,
        Column(
            "claims",
            "The ids of the claims that it rests on.",
            lambda site, _options, event: ids(site, event.claims),
        ),
        *HISTORY,
    ),
    published_ids,
    _rows,
)
