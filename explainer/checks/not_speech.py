"""The `quote` is the reporter's own prose, not somebody's words.

## What to do
Move the words to `passage`, and write in `says` what they tell. If some of them stand in
quotation marks in the source, only those may stay in `quote`.

## Why it matters
The page prints a `quote` in quotation marks, behind a name. Outside quotation marks, words are
the reporter's: nobody is known to have said them. The person named would be quoted with words
that he or she never used.

Let pass without quotation marks in the source: a letter, a statement or a speech that it prints
in full, as words of whoever wrote or gave it; what a transcript has behind a speaker's name; the
headline and captions that the file of the source lists under `parts`.

What somebody *might have said*, or *would have said* had they been there, nobody said: marks alone
make no speech.

## Wrong
    # the source, without quotation marks: Aster said that Dorr often meets the council.
    quote: Dorr often meets the council
    by: pim-aster

## Right
    # the source, without quotation marks: Aster said that Dorr often meets the council.
    says: Dorr often meets the council.
    passage: Aster said that Dorr often meets the council.
    by: pim-aster
"""

from collections.abc import Iterator

from explainer.analysis.imagined_speech import imagined_with
from explainer.analysis.inner_texts import inner_text_at
from explainer.analysis.names import names, names_in
from explainer.analysis.parts import is_outlets
from explainer.analysis.quotation_marks import touches_speech
from explainer.analysis.transcripts import labelled
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.site import Anchored, Evidence, Site
from explainer.text.anchor import TextRange

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
            elif supposed := _supposed(site, evidence, quote):
                yield RULE.at(
                    quote.place.span(),
                    f"the source only supposes these words, with `{supposed}`: nobody said them",
                    hint="leave them out; or tell in `says`, without a `quote`, who supposes this",
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
        or _is_in_text_of(site, evidence, (hit.start, hit.end))
        for hit in quote.hits
    )


def _supposed(site: Site, evidence: Evidence, quote: Anchored) -> str:
    """Give by which words the source only supposes a quote, at each place of it; else none."""
    if evidence.entry.condition:
        return ""
    found = [imagined_with(site, evidence, (hit.start, hit.end)) for hit in quote.hits]
    return found[0] if found and all(found) else ""


def _is_in_text_of(site: Site, evidence: Evidence, place: TextRange) -> bool:
    """Tell whether words stand in a letter, a statement or a speech of whoever says them."""
    source = site.sources[evidence.source.id]
    inner = inner_text_at(source, place, names_in(site, source.ref))
    return inner is not None and bool(inner.owners & {*evidence.chain.by, *evidence.speakers})


def _shown(site: Site, evidence: Evidence, quote: Anchored) -> Iterator[Related]:
    text = site.sources[evidence.source.id].text
    assert text is not None
    yield Related(Span(text, quote.hits[0].start, quote.hits[0].end), "they stand here")
