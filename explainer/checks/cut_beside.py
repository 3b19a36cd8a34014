"""The words are cut right beside a “not”, an “if” or a word of doubt.

## What to do
Take the word that the finding names into the `quote` or the `passage`; where the finding is in a
text of ours, into our sentence. Dismiss this only if the words mean the same without it.

## Why it matters
“The licence must go” is not what somebody said who began with “If that is so”. It is enough that
the `passage`, or the field `if`, has the word. A cut that you mark with `[…]` is reported too,
where it takes such a word out of the middle of a sentence. Words of doubt are such words too: who
says *which is hard to believe* or *or so I am told* takes back half of what he says. An *if* with
which the next clause begins (*…, and if it rains, we stay*) belongs to that one.

Nor may a passage begin behind *overturned the conviction of*, *retracted a report that* or
*accused of*: it would then look as if the conviction stood, or the report were right.

## Wrong
    # the source: “If that is so, the licence must go,” said Pim Aster.
    quote: the licence must go

## Right
    # the source: “If that is so, the licence must go,” said Pim Aster.
    quote: If that is so, the licence must go
"""

from collections.abc import Iterator
from itertools import pairwise

from explainer.analysis.context import before_and_after
from explainer.analysis.cut_context import edges, swallowed
from explainer.analysis.our_quotations import OurQuotation, our_quotations
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.english.hedges import UNCERTAIN
from explainer.site import Anchored, Evidence, Site, Standing
from explainer.text.anchor import find_passage

RULE = Rule("EX305", "cut-beside", __doc__, Severity.WARNING, can_be_dismissed=True)

_DISMISS = f"or, where the sense is whole without it, say so {RULE.dismissal}"


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        source, told = site.sources[evidence.source.id], set[tuple[int, int]]()
        text = source.text if source.is_read else None
        for words in evidence.words if text else ():
            if text is None or len(words.hits) != 1:
                continue
            beside, between = _beside(text, evidence, words), _between(text, evidence, words)
            found = beside or between
            if found and (found.start, found.end) not in told:
                told.add((found.start, found.end))  # once for a quote and the passage around it
                yield RULE.at(
                    words.place.span(),
                    f"the source has `{found.text}` right beside the cut"
                    if beside
                    else f"the cut leaves out `{found.text}` in the middle of a sentence",
                    hint=f"take it into the quote or passage; {_DISMISS}",
                    related=[Related(found, "left out")],
                    entry=owner.ref.id,
                )
    for quotation in our_quotations(site):
        left_out = next(_left_out(quotation), None)
        if left_out and quotation.printed.field != "caveat":
            yield RULE.at(
                quotation.span,
                f"the words that this quotes have `{left_out}` right beside them",
                hint=f"take it into the sentence; {_DISMISS}",
                entry=quotation.printed.entry.id,
            )


def _beside(text: TextFile, evidence: Evidence, words: Anchored) -> Span | None:
    """Find what the cut takes away; what the passage or `if` holds is not taken away."""
    held = [(hit.start, hit.end) for one in evidence.words for hit in one.hits]
    hit = words.hits[0]
    for edge in edges(words.words, *before_and_after(text.text, (hit.start, hit.end))):
        cut = hit.start if edge.start < 0 else hit.end
        found = Span(text, cut + edge.start, cut + edge.end)
        if edge.kind is UNCERTAIN and evidence.standing is Standing.OUTLET:
            continue  # EX407 looks at the whole sentence
        inside = any(start <= found.start and found.end <= end for start, end in held)
        if not inside and found.text not in (evidence.entry.condition or ""):
            return found
    return None


def _between(text: TextFile, evidence: Evidence, words: Anchored) -> Span | None:
    """Find what a marked cut swallows, unless `if` prints it."""
    for (_, left), (right, _) in pairwise(words.hits[0].parts):
        found = swallowed(text.text[left:right])
        if found:
            span = Span(text, left + found[0], left + found[1])
            return None if span.text in (evidence.entry.condition or "") else span
    return None


def _left_out(quotation: OurQuotation) -> Iterator[str]:
    """Give what our quotation leaves out of the words that it rests on, and our sentence too."""
    for given in quotation.given:
        for start, end in find_passage(quotation.words, given):
            before, after = before_and_after(given, (start, end))
            for edge in edges(quotation.words, before, after):
                cut = start if edge.start < 0 else end
                if not edge.kind.search(quotation.printed.text):
                    yield given[cut + edge.start : cut + edge.end]
