"""Corrections, with those who search as with those who read."""

from collections.abc import Iterable

from explainer.exports.schema_org.node import Node, day
from explainer.presentation.phrases import CORRECTIONS, correction_text
from explainer.site import Correction


def corrections(found: Iterable[Correction]) -> list[Node]:
    """Give the corrections of an explainer, of a claim or of an event."""
    return [
        {
            "@type": "CorrectionComment",
            "text": f"{CORRECTIONS[correction.entry.kind]}: {correction_text(correction)}",
            **({"datePublished": date} if (date := day(correction.date)) else {}),
        }
        for correction in found
    ]
