"""Words in quotation marks in our own sentence are not those of the source.

## What to do
- Copy the words as they stand in the `quote` or `passage` that the sentence rests on.
- Or take the quotation marks away, and tell it in your own words.
- If they stand in the source, but not in what this sentence rests on, take them into its
  `passage`, or cite the claim that has them.

## Why it matters
Quotation marks promise the words that were used, in a statement, the summary, a heading or a
title alike. Wrong ones put words into somebody's mouth. The title of a source may stand in them
too, and a word that begins our sentence may have a capital.

## Wrong
    says: They had known of “no faulty pump”.
    quote: We knew of no broken pump

## Right
    says: They had known of “no broken pump”.
    quote: We knew of no broken pump
"""

import re
from collections.abc import Iterator

from explainer.analysis.our_quotations import OurQuotation, may_be_from, our_quotations
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.anchor import TextRange
from explainer.text.changes import word_changes
from explainer.text.nearest import nearest_passage

RULE = Rule("EX312", "quotation-in-our-text", __doc__)

_SHORT = 8  # words
_WORD = re.compile(r"\w")
_IN_NO_PASSAGE = "these words stand in no passage or quote that this sentence rests on"
_IN_NO_TEXT = "these words stand in no text that is kept here"


def check(site: Site) -> Iterator[Diagnostic]:
    for quotation in our_quotations(site):
        if not quotation.is_found and quotation.printed.is_whole:
            yield RULE.at(
                quotation.span,
                _IN_NO_TEXT if quotation.printed.entry.kind == "actor" else _IN_NO_PASSAGE,
                hint=_hint(site, quotation),
                entry=quotation.printed.entry.id,
            )


def _hint(site: Site, quotation: OurQuotation) -> str:
    for words in may_be_from(site, quotation):
        place = nearest_passage(quotation.words, words)
        if place is None:
            continue
        there = " ".join(words[slice(*place)].split())
        if there[1:] == quotation.words[1:] and there[:1].lower() == quotation.words[:1].lower():
            first = quotation.words[:1]
            return (
                f"the source has `{there.split()[0]}` there: write"
                f" `[{first}]{quotation.words.split()[0][1:]}`, or take the marks away"
            )
        return (
            f"{_difference(quotation.words, words, place)}; copy the words, or take the marks away"
        )
    return "copy the words from the source, or take the marks away"


def _difference(quoted: str, words: str, place: TextRange) -> str:
    """Tell what stands there: whole where it is short, else the words that differ."""
    there = " ".join(words[slice(*place)].split())
    if len(there.split()) <= _SHORT:
        return f"what stands there is `{there}`"
    changes = [str(one) for one in word_changes(quoted, words, *place) if _WORD.search(str(one))]
    return f"the nearest there differs: {', '.join(f'`{one}`' for one in changes)}"
