"""The table of sources."""

from collections.abc import Iterator

from explainer.exports.tabular.cells import (
    ADDRESS,
    first_day,
    id_column,
    ids,
    last_day,
    typed,
)
from explainer.exports.tabular.table import Column, Table, all_in_one
from explainer.presentation.drafts import is_draft_source
from explainer.site import Site, Source


def _rows(site: Site, _: str) -> Iterator[Source]:
    return (source for source in site.sources.values() if not is_draft_source(site, source))


def _rights(source: Source) -> tuple[str, str]:
    rights = source.entry.rights
    return (rights.holder, rights.licence or "") if rights else ("", "")


SOURCES_TABLE: Table[Source] = Table(
    "sources",
    "What was published, and what of it is kept.",
    (
        id_column("Permanent."),
        ADDRESS,
        Column("title", "The title.", lambda _site, _options, source: source.entry.title),
        Column(
            "title_is_ours",
            "Whether the title is a description, since its own is not known.",
            lambda _site, _options, source: str(source.entry.own_title).lower(),
            type="boolean",
        ),
        Column("type", "What it is.", lambda _site, _options, source: source.entry.type),
        Column(
            "outlet",
            "The id of the outlet or publisher.",
            lambda site, _options, source: ids(site, (source.outlet,)),
        ),
        Column(
            "authors",
            "The ids of its authors.",
            lambda site, _options, source: ids(site, source.authors),
        ),
        Column(
            "published",
            "When, in EDTF, or `unknown`.",
            lambda _site, _options, source: typed(source.published),
        ),
        Column(
            "first_day",
            "The first day that the date can be.",
            lambda _site, _options, source: first_day(source.published),
            type="date",
        ),
        Column(
            "last_day",
            "The last day that the date can be.",
            lambda _site, _options, source: last_day(source.published),
            type="date",
        ),
        Column(
            "url",
            "Its own address.",
            lambda _site, _options, source: source.entry.url or "",
        ),
        Column(
            "archived",
            "The address of an archived copy.",
            lambda _site, _options, source: source.entry.archived or "",
        ),
        Column(
            "captured",
            "When its text was kept, in EDTF.",
            lambda _site, _options, source: source.entry.captured or "",
        ),
        Column(
            "kept",
            "How much of its text is kept: `full`, `excerpt` or `none`.",
            lambda _site, _options, source: source.entry.text,
        ),
        Column(
            "sha256",
            "The SHA-256 of the kept text.",
            lambda _site, _options, source: source.sha256 or "",
        ),
        Column(
            "language",
            "Its language, as a BCP 47 tag.",
            lambda _site, _options, source: source.entry.language,
        ),
        Column(
            "state",
            "What has become of it since.",
            lambda _site, _options, source: source.entry.state,
        ),
        Column(
            "rights_holder",
            "Who holds the rights.",
            lambda _site, _options, source: _rights(source)[0],
        ),
        Column(
            "licence",
            "Its free licence, by the SPDX id, or `public domain`.",
            lambda _site, _options, source: _rights(source)[1],
        ),
        Column(
            "relays",
            "The ids of sources that it relays.",
            lambda site, _options, source: ids(site, source.quotes),
        ),
    ),
    all_in_one,
    _rows,
)
