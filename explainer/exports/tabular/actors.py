"""The table of people, bodies, outlets, places and unnamed groups."""

from collections.abc import Iterator

from explainer.exports.tabular.cells import ADDRESS, id_column, ids, texts
from explainer.exports.tabular.table import Column, Table, all_in_one
from explainer.presentation.drafts import is_draft_actor
from explainer.presentation.phrases import last_role
from explainer.site import Actor, Site


def _rows(site: Site, _: str) -> Iterator[Actor]:
    return (actor for actor in site.actors.values() if not is_draft_actor(site, actor))


ACTORS: Table[Actor] = Table(
    "actors",
    "People, organisations, outlets, places and unnamed groups.",
    (
        id_column("Permanent."),
        ADDRESS,
        Column("name", "The name.", lambda _site, _options, actor: actor.name),
        Column(
            "kind",
            "`person`, `organisation`, `outlet`, `place` or `unnamed`: a group, no one person.",
            lambda _site, _options, actor: actor.entry.kind,
        ),
        Column(
            "described_as",
            "Of unnamed people: how their source describes them.",
            lambda _site, _options, actor: actor.entry.described_as or "",
        ),
        Column(
            "role",
            "The latest role, with its dates.",
            lambda _site, _options, actor: last_role(actor) or actor.entry.role or "",
        ),
        Column(
            "also_called",
            "Other names and spellings.",
            lambda _site, _options, actor: texts(actor.entry.aka),
        ),
        Column(
            "of",
            "The id of the body that they belong to; of unnamed people, the source in which they"
            " are unnamed.",
            lambda site, _options, actor: ids(site, (actor.of,)),
        ),
        Column(
            "speaks_for",
            "The ids of those for whom they speak in their role.",
            lambda site, _options, actor: ids(site, actor.speaks_for),
        ),
        Column(
            "same_as",
            "Addresses elsewhere that stand for the same, as at Wikidata.",
            lambda _site, _options, actor: texts(map(str, actor.entry.same_as)),
        ),
    ),
    all_in_one,
    _rows,
)
