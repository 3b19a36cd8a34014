"""A translation stands beside words that are in English, or beside no quotation.

## What to do
- If the quotation is in another language, write `language` into the file of the source, as
  `language: de`.
- If it is in English, take `translation` out.
- If there is a `passage` and no `quote`, take `translation` out and tell it in `says`.

## Why it matters
Readers see `translation` beside the quotation, as our English for it. Beside English words it is
a second wording, which nobody compares with the first. A source whose file names no language is
taken for English.

## Wrong
    # in content/sources/weserbote-2024-06-06.yaml, of a German article
    title: Die Pumpe war kaputt

    # in the claim
    quote: Wir wussten nichts davon
    translation: We knew nothing of it

## Right
    # in content/sources/weserbote-2024-06-06.yaml, of a German article
    title: Die Pumpe war kaputt
    language: de

    # in the claim
    quote: Wir wussten nichts davon
    translation: We knew nothing of it
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
