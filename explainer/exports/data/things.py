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
from explainer.presentation.drafts import is_published
from explainer.site import Ref, Site, Source


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
        checked=known_when(parse_when(entry.checked.when)) if entry.checked else None,
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


def _uses(site: Site, ref: Ref) -> Iterator[UseData]:
    for use in dict.fromkeys(site.uses.get(ref, ())):
        if is_published(site, use.user):
            yield UseData(use.user.kind, use.user.id, use.field)


def _read_by(source: Source) -> str | None:
    read = source.entry.read
    return f"{read.by}, {read.where}, {read.when}" if read else None
