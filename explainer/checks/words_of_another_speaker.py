"""The quote is words that its speaker puts into somebody else's mouth.

## What to do
- Begin the `quote` earlier, so that it has the words that lead to the inner ones, as *and told us
  that*.
- Write in `by` who is quoted with the whole, and in `inner` in whose mouth he or she puts the
  inner words.
- If `inner` names the same person as `by` or `speaker`, one of them is wrong: mend it.
- If the inner words are the speaker's own, or you can name nobody for them, leave `quote` out:
  keep the `passage`, and tell it in `says`.

## Why it matters
Aster tells what Dorr said. Without his words around them, hers look as if the source quoted her.
`speaker` is another thing: it is for a whole quotation that the source gives to somebody through
a teller, who stands in `by`.

Let pass without `inner`: what the speaker thinks or says (“I said, ‘…’”), and what is only
imagined (“it feels like, ‘we can wait’”). So is what people say in general, if the `quote` has
“people say” too.

## Wrong
    # “Dorr came and told us that ‘I will have the pump mended’,” said Pim Aster.
    quote: I will have the pump mended
    by: ines-dorr

## Right
    # “Dorr came and told us that ‘I will have the pump mended’,” said Pim Aster.
    quote: Dorr came and told us that ‘I will have the pump mended’
    by: pim-aster
    inner: ines-dorr
"""

from collections.abc import Iterator

from explainer.analysis.context import speeches_at
from explainer.analysis.quotation_marks import quoting
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.inner_speech import is_anybodys, is_nobodys
from explainer.english.pronouns import FIRST_PERSON
from explainer.site import Anchored, Evidence, Site
from explainer.text.anchor import Anchor
from explainer.text.speech import speech

RULE = Rule("EX314", "words-of-another-speaker", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        for quote in evidence.quotes:
            if evidence.entry.inner is None and _is_inside(site, evidence, quote):
                yield RULE.at(
                    quote.place.span(),
                    "the source quotes these words inside another quotation",
                    hint="write who is quoted with the whole as `by` or `speaker`, and in whose"
                    " mouth these words are put as `inner`",
                    entry=owner.ref.id,
                )
        yield from _own_words(evidence, owner.ref.id)


def _own_words(evidence: Evidence, entry: str) -> Iterator[Diagnostic]:
    if evidence.inner is not None and evidence.inner == evidence.speaker:
        yield RULE.at(
            evidence.place.span("inner"),
            "the speaker and the one in whose mouth the words are put are the same",
            hint="`speaker` is who is quoted with the whole; `inner` is somebody else",
            entry=entry,
        )


def _is_inside(site: Site, evidence: Evidence, quote: Anchored) -> bool:
    text = site.sources[evidence.source.id].text
    if text is None or not quote.hits:
        return False
    if all(_is_put_into_a_mouth(text.text, hit) for hit in quote.hits):
        return True
    inner = (run for run in speech(quote.words) if run.depth == 0)
    return any(
        FIRST_PERSON.search(quote.words[run.start : run.end])
        and not is_anybodys(quote.words[: run.outer_start])
        and not (run.outer_start == 0 and is_nobodys(_before(text.text, quote.hits[0])))
        for run in inner
    )


def _before(text: str, hit: Anchor) -> str:
    """Give the words of the same speech that stand before a hit."""
    frames = speeches_at(text, (hit.start, hit.end))
    return text[frames[-1].start : hit.start] if frames else ""


def _is_put_into_a_mouth(text: str, hit: Anchor) -> bool:
    """Tell whether found words are quoted within a quotation, as somebody else's."""
    if not quoting(text, hit).is_nested:
        return False
    frames = speeches_at(text, (hit.start, hit.end))
    return not is_nobodys(text[frames[-2].start : frames[-1].outer_start])
