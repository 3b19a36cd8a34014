"""A translation is given of words that are in English, or of no quotation.

## Why it matters
Readers see it beside the quotation as our translation. Beside words that need none it is a second
wording, which nobody compares with the first.

## Wrong
    quote: I have great confidence in General Milley
    translation: I trust General Milley

## Right
    source: weserbote-2024-03-13   # its file has `language: de`
    quote: Wir haben lange darauf gewartet
    translation: We waited for it for a long time
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.kept_texts import is_taken_for_english
from explainer.site import Evidence, Site

RULE = Rule("EX317", "translation-needless", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        why = _why(site, evidence) if evidence.entry.translation else None
        if why:
            message, hint = why
            place = evidence.place.span("translation")
            yield RULE.at(place, message, hint=hint, entry=owner.ref.id)


def _why(site: Site, evidence: Evidence) -> tuple[str, str] | None:
    if not evidence.quotes:
        return "there is no quote of which this is the translation", "tell it in `says`"
    source = site.sources[evidence.source.id]
    if is_taken_for_english(source):
        return (
            "the file of this source names no other language, so its words are taken for English",
            "write `language` in the source’s file, as `language: de`",
        )
    if source.is_read:
        return (
            "the words of this source are in English",
            "take `translation` out; or write `language` in the source’s file",
        )
    return None
