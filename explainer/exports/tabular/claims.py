"""The table of claims and reactions of published stories."""

from collections.abc import Iterable, Iterator

from explainer.exports.tabular.cells import (
    ADDRESS,
    HISTORY,
    SOURCES,
    STATEMENT,
    STORY,
    id_column,
    ids,
    texts,
    typed,
)
from explainer.exports.tabular.table import Column, Table
from explainer.presentation.drafts import published_ids
from explainer.presentation.phrases import chain_sentence, plain, standing_labels
from explainer.site import Claim, Ref, Site


def _rows(site: Site, story: str) -> Iterator[Claim]:
    return site.statements_of(site.explainers[story])


def _asserting(claim: Claim) -> Iterable[Ref]:
    return (ref for one in claim.evidence for ref in one.chain.by)


def _chains(site: Site, claim: Claim) -> str:
    return texts(plain(chain_sentence(site, one)) for one in claim.evidence)


CLAIMS: Table[Claim] = Table(
    "claims",
    "Claims and reactions of all published stories.",
    (
        id_column("`story/claim`; permanent."),
        Column("kind", "`claim` or `reaction`.", lambda _site, _options, claim: claim.ref.kind),
        STORY,
        ADDRESS,
        STATEMENT,
        Column(
            "standing",
            "On what it stands, as its page says it.",
            lambda site, _options, claim: standing_labels(claim, site),
        ),
        Column(
            "condition",
            "The condition, in the words of the source; it stands in the statement too.",
            lambda _site, _options, claim: texts(claim.conditions),
        ),
        Column(
            "chain",
            "Who says it, through whom it came; a text for each place that it rests on.",
            lambda site, _options, claim: _chains(site, claim),
        ),
        Column(
            "asserted_by",
            "The ids of those who assert it: actors or sources.",
            lambda site, _options, claim: ids(site, _asserting(claim)),
        ),
        Column(
            "speakers",
            "The ids of those whose words they are said to be.",
            lambda site, _options, claim: ids(
                site, (ref for one in claim.evidence for ref in one.speakers)
            ),
        ),
        SOURCES,
        Column(
            "about",
            "The ids of what it is about, or takes a stance towards.",
            lambda site, _options, claim: ids(
                site, (*claim.about, *(ref for ref, _ in claim.towards))
            ),
        ),
        Column(
            "accuses",
            "The ids of those whom it accuses.",
            lambda site, _options, claim: ids(site, claim.accuses),
        ),
        Column(
            "reply",
            "The id of the statement in which they reply.",
            lambda site, _options, claim: ids(site, (claim.reply,)),
        ),
        Column(
            "disputed_by",
            "The ids of the statements that it can’t be true with.",
            lambda site, _options, claim: ids(site, site.disputed_by(claim.ref)),
        ),
        Column(
            "date",
            "When it was said, in EDTF, where that is typed.",
            lambda _site, _options, claim: typed(claim.when),
        ),
        *HISTORY,
    ),
    published_ids,
    _rows,
)
