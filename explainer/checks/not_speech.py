"""The quote is the outlet's own prose, not somebody's words.

## Why it matters
`quote` is printed in quotation marks with a speaker's name. Words that stand outside quotation
marks in the source are the reporter's, and nobody is known to have said them.

## Wrong
    quote: Milley regularly speaks with counterparts around the world
    by: john-kirby

## Right
    passage: He noted that Milley regularly speaks with counterparts around the world
    by: john-kirby
"""

from collections.abc import Iterator

from explainer.analysis.names import names
from explainer.analysis.parts import is_outlets
from explainer.analysis.quotation_marks import touches_speech
from explainer.analysis.transcripts import labelled
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.site import Anchored, Evidence, Site

RULE = Rule("EX302", "not-speech", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        for quote in evidence.quotes:
            if quote.hits and _is_prose(site, evidence, quote):
                yield RULE.at(
                    quote.place.span(),
                    "these words do not stand inside quotation marks in the source",
                    hint="put them into `passage`; only what somebody is quoted with is a `quote`",
                    related=_shown(site, evidence, quote),
                    entry=owner.ref.id,
                )


def _is_prose(site: Site, evidence: Evidence, quote: Anchored) -> bool:
    source = site.sources[evidence.source.id]
    assert source.text is not None
    text = source.text.text
    if any(touches_speech(text, hit) for hit in quote.hits):
        return False
    return not all(
        is_outlets(source, hit.start, hit.end)
        or labelled(text, (hit.start, hit.end), names(site)) is not None
        for hit in quote.hits
    )


def _shown(site: Site, evidence: Evidence, quote: Anchored) -> Iterator[Related]:
    text = site.sources[evidence.source.id].text
    assert text is not None
    yield Related(Span(text, quote.hits[0].start, quote.hits[0].end), "they stand here")
