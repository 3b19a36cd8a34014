"""Claims and the quotations that they rest on.

Somebody is given as the author of a claim, or as the creator of quoted words, only where the source
gives it as their own: never on the word of unnamed people, and never on the word of others. The
whole chain stands in `creditText` always. Words that were compared with nothing are no `Quotation`:
its text would stand there without that.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.publication import publication
from explainer.exports.schema_org.actors import actor_reference
from explainer.exports.schema_org.corrections import corrections
from explainer.exports.schema_org.node import Node, bare, day, id_of, node, url_of
from explainer.exports.schema_org.stories import story_reference
from explainer.exports.schema_org.works import work_reference
from explainer.options import Options
from explainer.presentation.label_case import LabelCase
from explainer.presentation.phrases import chain_sentence, day_of, plain, role_phrase
from explainer.presentation.statements import plain_statement, plain_told
from explainer.site import Claim, Evidence, Ref, Site, Source, Standing
from explainer.text.anchor import find_passage

_SAID_BY_NOBODY = (Standing.UNNAMED, Standing.NO_ACCUSER)
_BETWEEN = " […] "


def claim_nodes(site: Site, options: Options, claim: Claim) -> Iterator[Node]:
    """Describe a claim with the works that it stands in, then the words that it rests on."""
    sources = dict.fromkeys(evidence.source for evidence in claim.evidence)
    authors, about = list(_authors(site, claim)), list(_about(claim))
    mentioned = [ref for ref in _mentioned(claim) if ref not in (*authors, *about)]
    published = publication(site, claim)
    told: dict[str, object] = {
        "text": plain_told(site, claim),
        "url": url_of(options, claim.ref),
        "description": plain_statement(site, claim),
        "datePublished": day(published.first),
        "dateModified": day(published.modified),
        "correction": corrections(claim.corrections),
        "author": _references(site, options, authors),
        "creditText": "; ".join(_chains(site, claim)),
        "appearance": _references(site, options, sources),
        "firstAppearance": work_reference(site, options, _first(site, claim)),
        "about": _references(site, options, about),
        "mentions": _references(site, options, mentioned),
        "isPartOf": story_reference(options, site.explainers[claim.explainer.id]),
        "inLanguage": options.language,
    }
    yield node("Claim", id_of(options, claim.ref), told)
    for number, evidence in enumerate(claim.evidence, 1):
        if evidence.entry.quote and _can_stand_alone(evidence):
            yield _quotation(site, options, claim, evidence, number)


def _authors(site: Site, claim: Claim) -> Iterator[Ref]:
    """Give those who assert it in their own name; a document speaks for its authors."""
    for evidence in claim.evidence:
        for ref in () if evidence.standing in _SAID_BY_NOBODY else evidence.chain.by:
            source = site.sources[ref.id] if ref.kind == "source" else None
            yield from (source.authors or (source.outlet,)) if source else (ref,)


def _chains(site: Site, claim: Claim) -> Iterable[str]:
    return dict.fromkeys(_credit(site, claim, evidence) for evidence in claim.evidence)


def _credit(site: Site, claim: Claim, evidence: Evidence) -> str:
    chain = plain(chain_sentence(site, evidence))
    if evidence.standing is not Standing.NOT_CHECKED:
        return chain
    return f"{Standing.NOT_CHECKED}: {chain}{LabelCase(site, claim, evidence).reading}"


def _first(site: Site, claim: Claim) -> Source:
    """Give the earliest published of the works that it came through, as far as we know."""
    chains = (evidence.chain for evidence in claim.evidence)
    links = [link for chain in chains for link in (*chain.by, *chain.via, chain.source)]
    works = [site.sources[link.id] for link in links if link.kind == "source"]
    return min(works, key=lambda source: source.published.sort_key)


def _about(claim: Claim) -> Iterator[Ref]:
    """Give what it is certainly about; where the source leaves it open, it only mentions them."""
    if not claim.entry.about.one_of:
        yield from claim.about
    yield from (ref for ref, _ in claim.towards)


def _mentioned(claim: Claim) -> Iterator[Ref]:
    if claim.entry.about.one_of:
        yield from claim.about
    for evidence in claim.evidence:
        yield from (ref for ref in (*evidence.speakers, *evidence.hearers, evidence.inner) if ref)
    yield from (*claim.who, *claim.accuses)


def _references(site: Site, options: Options, refs: Iterable[Ref]) -> list[Node]:
    found = (_reference(site, options, ref) for ref in dict.fromkeys(refs))
    return [reference for reference in found if reference]


def _reference(site: Site, options: Options, ref: Ref) -> Node | None:
    match ref.kind:
        case "actor":
            return actor_reference(options, site.actors[ref.id])
        case "source":
            return work_reference(site, options, site.sources[ref.id])
        case "unknown":
            return None
        case _:
            return bare(options, ref)


def _can_stand_alone(evidence: Evidence) -> bool:
    """Tell whether nothing is lost of quoted words alone: no condition, nor that nobody checked."""
    if evidence.standing is Standing.NOT_CHECKED:
        return False
    condition = evidence.entry.condition
    return condition is None or bool(find_passage(condition, _words(evidence)))


def _words(evidence: Evidence) -> str:
    """Give one speech as one text, so that no part of it is read without the others."""
    return _BETWEEN.join(evidence.entry.quote)


def _quotation(site: Site, options: Options, claim: Claim, evidence: Evidence, number: int) -> Node:
    speaker = evidence.speaker
    creator = actor_reference(options, site.actors[speaker.id]) if speaker else None
    return node(
        "Quotation",
        f"{url_of(options, claim.ref)}#quotation-{number}",
        {
            "name": _attribution(site, claim, evidence),
            "text": _words(evidence),
            "creator": creator if _is_own(evidence) else None,
            "creditText": plain(chain_sentence(site, evidence)),
            "description": plain_statement(site, claim),
            "isPartOf": bare(options, evidence.source),
            "inLanguage": site.sources[evidence.source.id].entry.language,
        },
    )


def _is_own(evidence: Evidence) -> bool:
    """Tell whether the speaker answers for the words, and nobody speaks in another's mouth."""
    in_own_name = evidence.standing not in _SAID_BY_NOBODY and evidence.inner is None
    return in_own_name and evidence.speaker in evidence.chain.by


def _attribution(site: Site, claim: Claim, evidence: Evidence) -> str:
    chain = plain(chain_sentence(site, evidence))
    if evidence.speaker is None:
        return f"Words from {chain}"
    speaker = site.actors[evidence.speaker.id]
    if _is_own(evidence):
        role = plain(role_phrase(speaker, day_of(site, claim)))
        return f"Words of {speaker.name}, {role}" if role else f"Words of {speaker.name}"
    return f"Words attributed to {speaker.name} by {chain}"
