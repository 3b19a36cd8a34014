"""Explainers: background articles, based on the articles that they explain."""

from collections.abc import Iterable, Iterator

from explainer.analysis.publication import publication
from explainer.exports.schema_org.actors import actor_reference
from explainer.exports.schema_org.corrections import corrections
from explainer.exports.schema_org.node import (
    Node,
    bare,
    day,
    extended,
    id_of,
    node,
    publisher,
    url_of,
)
from explainer.exports.schema_org.works import work_reference, work_title
from explainer.options import Options
from explainer.presentation.appearances import articles_of
from explainer.presentation.cited_sentences import plain_sentence
from explainer.presentation.phrases import machine_note
from explainer.site import Explainer, Ref, Site, Standing

_OWN_VOICE = (Standing.OUTLET, Standing.NO_ACCUSER)


def story_reference(options: Options, explainer: Explainer) -> Node:
    """Name an explainer inside other data."""
    named = {"headline": explainer.title}
    return node("BackgroundNewsArticle", id_of(options, explainer.ref), named)


def story(site: Site, options: Options, explainer: Explainer, description: str) -> Node:
    """Describe an explainer; `description` is that of its page."""
    people = list(dict.fromkeys(_people(site, explainer)))
    others = [
        ref for ref in dict.fromkeys(_works(site, explainer)) if ref not in explainer.articles
    ]
    sentences = [plain_sentence(site, one) for bullet in explainer.summary for one in bullet]
    published = publication(site, explainer)
    more: dict[str, object] = {
        "url": url_of(options, explainer.ref),
        "alternativeHeadline": explainer.entry.question,
        "description": description,
        "abstract": " ".join(sentences),
        "author": publisher(options),
        "publisher": {"@id": f"{options.site_url}#publisher"},
        "datePublished": day(published.first),
        "dateModified": day(published.modified),
        "creditText": machine_note(site, explainer),
        "creativeWorkStatus": explainer.entry.status.capitalize(),
        "isBasedOn": _based_on(site, options, explainer),
        "citation": [work_title(options, site.sources[ref.id]) for ref in others],
        "about": [
            *(bare(options, ref) for ref in explainer.events),
            *_actors(site, options, people),
        ],
        "correction": corrections(explainer.corrections),
        "inLanguage": options.language,
    }
    return extended(story_reference(options, explainer), more)


def _based_on(site: Site, options: Options, explainer: Explainer) -> Node | list[Node]:
    """Give the article, or a list where there are several."""
    found = [work_reference(site, options, one) for one in articles_of(site, explainer)]
    return found[0] if len(found) == 1 else found


def _people(site: Site, explainer: Explainer) -> Iterator[Ref]:
    """Give those whose words or deeds it tells; an outlet that tells them is no part of them."""
    for claim in site.statements_of(explainer):
        for evidence in claim.evidence:
            told = evidence.standing not in _OWN_VOICE or bool(evidence.entry.speaker)
            yield from (evidence.speaker,) if evidence.speaker and told else ()
            yield from evidence.hearers
        yield from (*claim.who, *claim.accuses)
    for ref in explainer.events:
        yield from site.events[ref.id].who


def _works(site: Site, explainer: Explainer) -> Iterator[Ref]:
    yield from explainer.articles
    for claim in site.statements_of(explainer):
        for evidence in claim.evidence:
            links = (evidence.source, *evidence.chain.via, *evidence.chain.by)
            yield from (link for link in links if link.kind == "source")


def _actors(site: Site, options: Options, refs: Iterable[Ref]) -> list[Node]:
    found = (actor_reference(options, site.actors[ref.id]) for ref in refs)
    return [reference for reference in found if reference]
