"""`says` only repeats the quotation or the headline that the page prints anyway.

## What to do
- Take `says` out.
- Or let `explainer check --fix` do it.

## Why it matters
Readers get the quotation with the name of whoever said it. The same words a second time are one
more place for a slip.

## Wrong
    says: We knew of no broken pump.
    quote: We knew of no broken pump

## Right
    quote: We knew of no broken pump
"""

from collections.abc import Iterator

from explainer.analysis.published_sentences import published_sentences
from explainer.content.fixes import with_values
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Evidence, Site
from explainer.text.fold import fold_passage

RULE = Rule("EX510", "says-needless", __doc__, Severity.WARNING, can_be_dismissed=True)
_MARKS = "“”‘’\"'.,;!? "


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if sentence.field in ("says", "record") and any(
            _is_told(sentence.text, one) for one in sentence.evidence
        ):
            yield RULE.at(
                sentence.place_in_field,
                "this says no more than the words of the source that are printed anyway",
                hint="take `says` out",
                entry=sentence.entry.id,
            ).mended_by(with_values(sentence.place, ()))


def _is_told(says: str, evidence: Evidence) -> bool:
    whole = [quote.words for quote in evidence.quotes]
    if evidence.part is not None and evidence.part.is_whole and evidence.passage:
        whole.append(evidence.passage.words)
    return any(_bare(says) == _bare(words) for words in whole)


def _bare(text: str) -> str:
    return fold_passage(text).casefold().strip(_MARKS)
