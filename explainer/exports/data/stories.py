"""A story as data: its page, its parts, and all that these name."""

from collections.abc import Iterable, Iterator

from explainer.analysis.coverage import SentenceCoverage, coverage
from explainer.analysis.publication import publication
from explainer.dates.edtf import parse_when
from explainer.exports.data.form import (
    ClaimData,
    CoverageData,
    DisputeData,
    EventData,
    EvidenceData,
    GroupData,
    PrincipalData,
    QuestionData,
    SentenceData,
    SkippedData,
    SourceData,
    StoryData,
)
from explainer.exports.data.ids import id_or_none, ids, known_when, ranges, url_of, when_data
from explainer.exports.data.statements import claim_data, correction_data, event_data
from explainer.exports.data.things import actor_data, source_data
from explainer.options import Options
from explainer.presentation.cited_sentences import plain_sentence
from explainer.presentation.disputes import disputes
from explainer.presentation.phrases import machine_note
from explainer.site import CitedSentence, Explainer, Ref, Site, Unknown


def story_data(site: Site, options: Options, id_: str) -> StoryData:
    """Give a story with everything in it; actors and sources stand in the order of first use."""
    explainer = site.explainers[id_]
    published = publication(site, explainer)
    statements = [*site.statements_of(explainer)]
    told = [claim_data(site, options, claim.ref) for claim in statements]
    events = [*site.events.present(ref.id for ref in explainer.events)]
    dated = [
        event_data(site, options, event.ref) for event in sorted(events, key=lambda e: e.sort_key)
    ]
    sources = _sources(site, options, explainer, told, dated)
    as_of = explainer.entry.as_of
    return StoryData(
        id=id_,
        url=url_of(options, explainer.ref),
        title=explainer.title,
        question=explainer.entry.question,
        articles=ids(explainer.articles),
        as_of=known_when(parse_when(as_of)) if as_of else None,
        first_published=when_data(published.first),
        last_changed=when_data(published.changed),
        machine_note=machine_note(site, explainer) or None,
        summary=[_sentences(site, bullet) for bullet in explainer.summary],
        story=[_sentences(site, paragraph) for paragraph in explainer.story],
        about=_sentences(site, explainer.about),
        principals=[
            PrincipalData(ids(p.who), _sentences(site, p.line)) for p in explainer.principals
        ],
        groups=[GroupData(group.heading, ids(group.claims)) for group in explainer.groups],
        disputes=[
            DisputeData(
                dispute.one_side[0].ref.id,
                [*dispute.points],
                [*dispute.settles],
                [ids(c.ref for c in side) for side in (dispute.one_side, dispute.other_side)],
            )
            for dispute in disputes(site, statements)
        ],
        unknown=[_question(options, question) for question in explainer.unknown],
        coverage=[_coverage(site, explainer, article) for article in explainer.articles],
        corrections=[correction_data(options, one) for one in explainer.corrections],
        claims=[claim for claim in told if claim.kind == "claim"],
        reactions=[claim for claim in told if claim.kind == "reaction"],
        events=dated,
        actors=[
            actor_data(site, options, actor)
            for actor in dict.fromkeys(_actors(explainer, told, dated, sources))
            if actor in site.actors
        ],
        sources=sources,
    )


def _sentences(site: Site, cited: Iterable[CitedSentence]) -> list[SentenceData]:
    return [SentenceData(plain_sentence(site, one), ids(one.cites)) for one in cited]


def _question(options: Options, question: Unknown) -> QuestionData:
    return QuestionData(
        id=question.ref.id,
        url=url_of(options, question.ref),
        ask=question.entry.ask,
        claims=ids(question.claims),
        answered=id_or_none(question.answered),
        nearest=id_or_none(question.nearest),
    )


def _coverage(site: Site, explainer: Explainer, article: Ref) -> CoverageData:
    sentences = coverage(site, article)
    return CoverageData(
        article=article.id,
        sentences=sum(_is_text(sentence) for sentence in sentences),
        missed=sum(sentence.is_missed for sentence in sentences),
        words=sum(sentence.words for sentence in sentences),
        words_missed=sum(number for sentence in sentences for number in sentence.words_left),
        covers=[stretch.why for stretch in explainer.covers if stretch.article == article],
        skipped=[
            SkippedData(skip.reason, ranges(skip.words.hits[0]) if skip.words.hits else [])
            for skip in explainer.skip
            if skip.article == article
        ],
    )


def _is_text(sentence: SentenceCoverage) -> bool:
    return sentence.words > 0


def _sources(
    site: Site,
    options: Options,
    explainer: Explainer,
    claims: Iterable[ClaimData],
    events: Iterable[EventData],
) -> list[SourceData]:
    resting = (id_ for one in _evidence(claims, events) for id_ in _all(one))
    named = (*ids(explainer.articles), *resting)
    return [source_data(site, options, id_) for id_ in dict.fromkeys(named) if id_ in site.sources]


def _actors(
    explainer: Explainer,
    claims: Iterable[ClaimData],
    events: Iterable[EventData],
    sources: Iterable[SourceData],
) -> Iterator[str]:
    for principal in explainer.principals:
        yield from ids(principal.who)
    for claim in claims:
        yield from (*claim.who, *claim.accuses, *claim.speaks_for, *claim.about, *claim.origins)
        yield from (stance.to for stance in claim.towards)
        yield from claim.reply.asked_by if claim.reply else ()
    for event in events:
        yield from (*event.who, *([event.where] if event.where else ()))
    for evidence in _evidence(claims, events):
        yield from _all(evidence)
    for source in sources:
        yield from (source.outlet, *source.authors)


def _evidence(claims: Iterable[ClaimData], events: Iterable[EventData]) -> Iterator[EvidenceData]:
    owners: tuple[ClaimData | EventData, ...] = (*claims, *events)
    for one in owners:
        yield from one.evidence
        yield from (record.evidence for record in one.record)


def _all(evidence: EvidenceData) -> Iterator[str]:
    """Give all ids that evidence names: actors and sources have no id in common."""
    yield from (evidence.source, evidence.outlet, *evidence.by, *evidence.via)
    yield from (*evidence.speaker, *evidence.hearer, *([evidence.inner] if evidence.inner else ()))
