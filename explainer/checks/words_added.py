"""The copied words hold some that the source doesn't have.

## What to do
Take the words out. If readers need them to understand the others, put them in square brackets.

## Why it matters
What is put into a quotation is put into somebody's mouth. Brackets show that a word is ours. They
may explain, and change nothing (EX308).

## Wrong
    # the source: “We will not sell her before winter,” said Ines Dorr.
    quote: We will not sell her, the Heron, before winter

## Right
    # the source: “We will not sell her before winter,” said Ines Dorr.
    quote: We will not sell her [the Heron] before winter
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault

RULE = Rule("EX311", "words-added", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.ADDED):
        yield RULE.at(
            words.span,
            f"the source does not have all of these words: {words.changes}",
            hint="take them out, or put an explanation in [brackets]",
            related=words.related,
            entry=words.entry.id,
        )
