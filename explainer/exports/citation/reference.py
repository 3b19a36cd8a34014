"""What is cited: a source as it was published, or one of our statements with its full label."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.publication import publication
from explainer.dates.edtf import When, parse_when
from explainer.exports.citation.names import CitedName, cited_name
from explainer.exports.schema_org.node import url_of
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.drafts import is_draft_source
from explainer.presentation.statements import plain_statement
from explainer.site import Claim, Event, Explainer, Site, Source

STATEMENT = "statement of ours"
_IN_A_WHOLE = ("article", "post", "broadcast", "caption")


@dataclass(frozen=True, slots=True)
class Reference:
    """Something to be cited. `kind` is the type of a source, or `STATEMENT`.

    `container` is the whole that it stands in, as a newspaper; `note` is a sentence or several.
    """

    id: str
    kind: str
    title: str
    authors: tuple[CitedName, ...] = ()
    container: str = ""
    publisher: str = ""
    issued: When | None = None
    accessed: When | None = None
    url: str = ""
    language: str = ""
    note: str = ""


def cited_sources(site: Site) -> Iterator[Reference]:
    """Give all sources but those of drafts."""
    for source in site.sources.values():
        if not is_draft_source(site, source):
            yield source_reference(site, source)


def source_reference(site: Site, source: Source) -> Reference:
    """Tell a source as it was published; a title that is only ours stands in brackets."""
    entry, outlet = source.entry, site.actors[source.outlet.id]
    authors = [site.actors[ref.id] for ref in source.authors]
    named = tuple(cited_name(author) for author in authors if author.entry.kind != "unnamed")
    is_whole = entry.type not in _IN_A_WHOLE
    publisher = "" if source.outlet in source.authors else outlet.name
    return Reference(
        id=source.ref.id,
        kind=entry.type,
        title=f"[{entry.title}]" if entry.own_title else entry.title,
        authors=named,
        container="" if is_whole else outlet.name,
        publisher=publisher if is_whole else "",
        issued=source.published,
        accessed=parse_when(entry.captured) if entry.captured else None,
        url=entry.url or "",
        language=entry.language,
        note=" ".join(_notes(source)),
    )


def _notes(source: Source) -> Iterator[str]:
    entry = source.entry
    if entry.own_title:
        yield "The title is a description; that of the work is not known."
    if entry.state != "as-published":
        yield f"Since publication: {entry.state}."
    if entry.archived:
        yield f"Archived at {entry.archived}"


def statement_references(site: Site, options: Options, story: Explainer) -> Iterator[Reference]:
    """Tell statements and events of a story as their pages ask to be cited."""
    events = site.events.present(ref.id for ref in story.events)
    owners: tuple[Claim | Event, ...] = (*site.statements_of(story), *events)
    for owner in owners:
        yield _statement_reference(site, options, story, owner)


def _statement_reference(
    site: Site, options: Options, story: Explainer, owner: Claim | Event
) -> Reference:
    as_of = parse_when(story.entry.as_of) if story.entry.as_of else None
    return Reference(
        id=urls.citation_id(owner.ref),
        kind=STATEMENT,
        title=plain_statement(site, owner),
        container=story.title,
        publisher=options.site_name,
        issued=publication(site, owner).modified or as_of,
        url=url_of(options, owner.ref),
        language=options.language,
    )
