"""Corrections, with those who search as with those who read."""

from explainer.exports.schema_org.node import Node, day
from explainer.site import Explainer, Ref
from explainer.wording import CORRECTIONS, correction


def corrections(explainer: Explainer, claim: Ref | None = None) -> list[Node]:
    """Give the corrections of an explainer, or those that concern one of its claims."""
    return [
        {
            "@type": "CorrectionComment",
            "text": f"{CORRECTIONS[entry.kind]}: {correction(entry)}",
            **({"datePublished": date} if (date := day(entry.date)) else {}),
        }
        for entry in explainer.entry.corrections
        if claim is None or claim.local in (ref.rpartition("/")[2] for ref in entry.claims)
    ]
