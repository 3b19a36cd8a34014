"""Evidence and records as data: no words that the pages don't show."""

from explainer.analysis.drift import gone_words
from explainer.dates.edtf import parse_when
from explainer.exports.data.form import (
    EvidenceData,
    LinkData,
    PassageData,
    QuoteData,
    RecordData,
)
from explainer.exports.data.ids import id_or_none, ids, known_when, ranges
from explainer.presentation.labels import Label, label
from explainer.presentation.passage_view import PassageView, passage_view
from explainer.presentation.phrases import chain_sentence, plain
from explainer.presentation.statements import lines, record_statement
from explainer.site import Claim, Event, Evidence, Record, Ref, Site

_GAP = "[…] "


def evidence_data(
    site: Site, owner: Claim | Event, evidence: Evidence, record: Record | None = None
) -> EvidenceData:
    """Give a piece of evidence; its label is without its condition, which stands beside it."""
    source = site.sources[evidence.source.id]
    gone = gone_words(source, evidence)
    return EvidenceData(
        source=evidence.source.id,
        outlet=evidence.chain.outlet.id,
        label=plain(_label(site, owner, evidence, record).full),
        standing=evidence.standing.value,
        says=evidence.says.unlabelled() if evidence.says else None,
        condition=evidence.entry.condition,
        caveat=evidence.caveat,
        certainty=evidence.entry.certainty,
        form=evidence.form,
        quotes=[
            QuoteData(quote.words, ranges(quote.hits[0]) if quote.hits else [])
            for quote in evidence.quotes
        ],
        translation=evidence.entry.translation,
        passage=_passage(site, evidence),
        text_sha256=source.sha256,
        gone_since=known_when(gone.since) if gone else None,
        by=ids(evidence.chain.by),
        via=ids(evidence.chain.via),
        speaker=ids(evidence.speakers),
        hearer=ids(evidence.hearers),
        inner=id_or_none(evidence.inner),
        chain=[[_link(site, ref) for ref in link] for link in evidence.chain.links],
        chain_sentence=plain(chain_sentence(site, evidence)),
        removed=evidence.degrees_removed,
    )


def record_data(site: Site, owner: Claim | Event, record: Record) -> RecordData:
    return RecordData(
        differs=[*record.entry.differs],
        statement=plain(record_statement(site, owner, record)),
        when=known_when(parse_when(when)) if (when := record.entry.when) else None,
        evidence=evidence_data(site, owner, record.evidence, record),
    )


def _label(site: Site, owner: Claim | Event, evidence: Evidence, record: Record | None) -> Label:
    """Take the label of the only line where that is it: it was worked out for the page."""
    if record is None and isinstance(owner, Claim) and len(owner.evidence) == 1:
        (line,) = lines(site, owner)
        if line.label and not line.condition:
            return line.label
    return label(site, owner, evidence, record)


def _link(site: Site, ref: Ref) -> LinkData:
    if ref.kind == "source":
        return LinkData("source", ref.id, site.sources[ref.id].entry.title)
    return LinkData("actor", ref.id, site.actors[ref.id].name)


def _passage(site: Site, evidence: Evidence) -> PassageData | None:
    view = passage_view(site, evidence) if evidence.passage else None
    if view is None or evidence.passage is None:
        return None
    return PassageData(_shown(view), view.hidden, ranges(evidence.passage.hits[0]))


def _shown(view: PassageView) -> str:
    """Give what is shown, with one mark for each gap, whoever left the words out."""
    told: list[str] = []
    for number, part in enumerate(view.parts):
        pieces = (piece for run in part for piece in run.pieces)
        texts = [f"{piece.text}{piece.blank}" if piece.is_shown else _GAP for piece in pieces]
        for text in [_GAP, *texts] if number else texts:
            if text == _GAP and told:
                told[-1] = f"{told[-1].rstrip()} "
            if not (text == _GAP and told[-1:] == [_GAP]):
                told.append(text)
    return "".join(told).rstrip()
