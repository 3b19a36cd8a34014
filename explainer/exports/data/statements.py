"""Claims, reactions and events as data, each with what it may never be shown without."""

from explainer.analysis.origins import origins
from explainer.analysis.publication import publication
from explainer.exports.data.evidence import evidence_data, record_data
from explainer.exports.data.form import (
    ClaimData,
    CorrectionData,
    EventData,
    ReplyData,
    StanceData,
)
from explainer.exports.data.ids import id_or_none, ids, known_when, url, url_of, when_data
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.phrases import correction_text, plain
from explainer.presentation.replies import reply_note
from explainer.presentation.statements import lines, plain_statement, plain_told
from explainer.site import Claim, Correction, Event, Ref, Site
from explainer.tracking.dependencies import tracked_cache

_KEPT = 512  # a story's: its own files and the one of the story have the same


@tracked_cache(_KEPT)
def claim_data(site: Site, options: Options, ref: Ref) -> ClaimData:
    """Give a claim or a reaction."""
    claim = site.statement(ref)
    published = publication(site, claim)
    return ClaimData(
        id=ref.id,
        kind="reaction" if claim.is_reaction else "claim",
        url=url_of(options, ref),
        story=ref.story,
        statement=plain_statement(site, claim),
        told=plain_told(site, claim),
        standings=[standing.value for standing in claim.standings],
        when=when_data(claim.when),
        evidence=[evidence_data(site, claim, evidence) for evidence in claim.evidence],
        origins=ids(origins(site, claim)),
        about=ids(claim.about),
        is_about_one_of=bool(claim.entry.about.one_of),
        who=ids(claim.who),
        shown_with=ids(claim.shown_with),
        accuses=ids(claim.accuses),
        reply=_reply(site, claim),
        disputes=ids(site.disputed_by(ref)),
        point=claim.entry.point,
        towards=[StanceData(to.kind, to.id, stance) for to, stance in claim.towards],
        speaks_for=ids(claim.speaks_for),
        record=[record_data(site, claim, record) for record in claim.record],
        corrections=[correction_data(options, one) for one in claim.corrections],
        first_published=when_data(published.first),
        last_changed=when_data(published.changed),
    )


@tracked_cache(_KEPT)
def event_data(site: Site, options: Options, ref: Ref) -> EventData:
    event = site.events[ref.id]
    published = publication(site, event)
    return EventData(
        id=ref.id,
        url=url_of(options, ref),
        story=ref.story,
        statement=plain_statement(site, event),
        says=event.entry.what.unlabelled(),
        label=_label(site, event),
        kind=event.entry.kind,
        is_key=event.entry.key,
        when=when_data(event.when),
        after=ids(event.after),
        before=ids(event.before),
        where=id_or_none(event.where),
        who=ids(event.who),
        claims=ids(event.claims),
        evidence=[evidence_data(site, event, evidence) for evidence in event.evidence],
        record=[record_data(site, event, record) for record in event.record],
        corrections=[correction_data(options, one) for one in event.corrections],
        first_published=when_data(published.first),
        last_changed=when_data(published.changed),
    )


def correction_data(options: Options, correction: Correction) -> CorrectionData:
    return CorrectionData(
        id=correction.id,
        story=correction.explainer.id,
        url=url(options, urls.page_path(correction.explainer), correction.id),
        date=known_when(correction.date),
        kind=correction.entry.kind,
        text=correction_text(correction),
        concerns=ids(correction.claims),
        withdrawn=ids(correction.withdrawn),
    )


def _label(site: Site, event: Event) -> str | None:
    label = lines(site, event)[0].label
    return plain(label.full) if label else None


def _reply(site: Site, claim: Claim) -> ReplyData | None:
    typed, record = claim.entry.reply, claim.reply_record
    if typed is None:
        return None
    return ReplyData(
        note=plain(reply_note(site, claim)) or None,
        given=id_or_none(claim.reply),
        state=typed.state,
        asked=when_data(record.asked) if record else None,
        asked_by=ids(record.asked_by) if record else [],
        how=typed.how,
        answered=when_data(record.answered) if record else None,
        answered_in=id_or_none(record.answered_in) if record else None,
        no_answer_by=when_data(record.no_answer_by) if record else None,
    )
