"""The `quote` reaches beyond one quotation of the source.

## What to do
- Quote only what stands between one pair of quotation marks, and put the rest into `passage`.
- If you typed the quotation marks of the source too, take them out: the page sets them.
- If `quote` is a list with words of two people, or of two speeches, write a claim for each.

## Why it matters
What stands between two quotations is the reporter's, and the second may be somebody else's or
about something else. Joined, they can say what nobody said. A list is right where the reporter
breaks up one speech, as by *Dorr said*, and for two pieces of one person's words in one sentence.

## Wrong
    # Dorr said that she “knew of no broken pump” and that the Heron was “as safe as ever.”
    quote: knew of no broken pump” and that the Heron was “as safe as ever

## Right
    # Dorr said that she “knew of no broken pump” and that the Heron was “as safe as ever.”
    quote: knew of no broken pump
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from explainer.analysis.attribution import says_by_pronoun, speaks_unknown, tellers
from explainer.analysis.context import quotations_in, sentence_at
from explainer.analysis.names import NameIndex, names_in
from explainer.analysis.quotation_marks import quoting
from explainer.content.fixes import with_text
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Anchored, Evidence, Site

_IN_MARKS = re.compile(r"[“”„\"]([^“”„\"]+)[“”„\"]")

RULE = Rule("EX303", "two-speeches", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        for quote in evidence.quotes:
            if not _runs_out(site, evidence, quote):
                continue
            bare = _without_marks(quote.words)
            if bare:
                yield RULE.at(
                    quote.place.span(),
                    "a quote is written without its marks: the page sets them",
                    hint="take the quotation marks out",
                    entry=owner.ref.id,
                ).mended_by(with_text(quote.place, bare))
            else:
                yield RULE.at(
                    quote.place.span(),
                    "these words run out of one quotation of the source",
                    hint=f"{_its_end(site, evidence, quote)}quote what stands between one pair of"
                    " marks; put the rest into `passage`",
                    entry=owner.ref.id,
                )
        for first, second in pairwise(evidence.quotes):
            if _are_two(site, evidence, first, second):
                yield RULE.at(
                    second.place.span(),
                    "these words belong to another speech than those before them",
                    hint="a list is one speech that is broken up; write a claim for each speech",
                    entry=owner.ref.id,
                )


def _without_marks(words: str) -> str:
    """Give what stands between marks that were typed around a whole quote; "" where none were."""
    found = _IN_MARKS.fullmatch(words)
    return found[1] if found else ""


def _runs_out(site: Site, evidence: Evidence, quote: Anchored) -> bool:
    text = _text(site, evidence)
    found = [quoting(text, hit) for hit in quote.hits]
    return bool(found) and not any(one.is_speech or one.is_narration for one in found)


def _its_end(site: Site, evidence: Evidence, quote: Anchored) -> str:
    """Say which mark is read as the end of the quotation that the words begin in."""
    text, hit = _text(site, evidence), quote.hits[0]
    run = next(iter(quotations_in(text, (hit.start, hit.end))), None)
    if run is None or not run.start <= hit.start < run.end < hit.end:
        return ""
    return f"it ends with the mark of `{text[: run.outer_end].split()[-1]}` here; "


def _are_two(site: Site, evidence: Evidence, first: Anchored, second: Anchored) -> bool:
    text = _text(site, evidence)
    groups = [{quoting(text, hit).group for hit in one.hits} - {None} for one in (first, second)]
    if not all(groups) or groups[0] & groups[1]:
        return False
    return not _is_one_sentence(text, first, second, names_in(site, evidence.source))


def _is_one_sentence(text: str, first: Anchored, second: Anchored, names: NameIndex) -> bool:
    """Tell whether words go on in the same sentence, in which nobody begins to speak between."""
    here, there = first.hits[-1], second.hits[0]
    start, end = sentence_at(text, (here.start, here.end))
    between = text[here.end : there.start]
    return (
        start <= there.start < end
        and here.end <= there.start
        and not tellers(between, names)
        and not speaks_unknown(between, names)
        and not says_by_pronoun(between)
    )


def _text(site: Site, evidence: Evidence) -> str:
    text = site.sources[evidence.source.id].text
    return text.text if text else ""
