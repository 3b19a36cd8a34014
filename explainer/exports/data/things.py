"""Actors and sources as data, and all that refers to each."""

from collections.abc import Iterator

from explainer.dates.edtf import parse_when
from explainer.exports.data.form import (
    ActorData,
    ActorFileData,
    RoleData,
    SourceData,
    SourceFileData,
    UseData,
)
from explainer.exports.data.ids import id_or_none, ids, known_when, url_of, when_data
from explainer.options import Options
from explainer.site import STORY_KINDS, Ref, Site, Source
from explainer.tracking.dependencies import derived


def actor_data(site: Site, options: Options, id_: str) -> ActorData:
    actor = site.actors[id_]
    entry = actor.entry
    return ActorData(
        id=id_,
        url=url_of(options, actor.ref),
        name=actor.name,
        kind=entry.kind,
        aka=[*entry.aka],
        role=entry.role,
        roles=[
            RoleData(role.title, when_data(role.start), when_data(role.end)) for role in actor.roles
        ],
        of=id_or_none(actor.of),
        speaks_for=ids(actor.speaks_for),
        same_as=[*entry.same_as],
        described_as=entry.described_as,
        why_unnamed=entry.why,
        count=entry.count,
    )


def source_data(site: Site, options: Options, id_: str) -> SourceData:
    source = site.sources[id_]
    entry, rights = source.entry, source.entry.rights
    return SourceData(
        id=id_,
        url=url_of(options, source.ref),
        title=entry.title,
        is_own_title=entry.own_title,
        outlet=source.outlet.id,
        authors=ids(source.authors),
        published=known_when(source.published),
        type=entry.type,
        language=entry.language,
        address=entry.url,
        archived=entry.archived,
        captured=known_when(parse_when(entry.captured)) if entry.captured else None,
        text=entry.text,
        text_sha256=source.sha256,
        read_by=_read_by(source),
        relays=ids(source.quotes),
        state=entry.state,
        rights_holder=rights.holder if rights else None,
        licence=rights.licence if rights else None,
    )


def actor_file(site: Site, options: Options, id_: str) -> ActorFileData:
    ref = site.actors[id_].ref
    return ActorFileData(actor_data(site, options, id_), list(_uses(site, ref)))


def source_file(site: Site, options: Options, id_: str) -> SourceFileData:
    ref = site.sources[id_].ref
    return SourceFileData(source_data(site, options, id_), list(_uses(site, ref)))


@derived
def draft_stories(site: Site) -> tuple[str, ...]:
    """Give the ids of the stories that are drafts: nothing of them is in the data."""
    return tuple(id_ for id_, explainer in site.explainers.items() if explainer.is_draft)


def _uses(site: Site, ref: Ref) -> Iterator[UseData]:
    drafts = draft_stories(site)
    for use in dict.fromkeys(site.uses.get(ref, ())):
        if use.user.kind not in STORY_KINDS or use.user.story not in drafts:
            yield UseData(use.user.kind, use.user.id, use.field)


def _read_by(source: Source) -> str | None:
    read = source.entry.read
    return f"{read.by}, {read.where}, {read.when}" if read else None
