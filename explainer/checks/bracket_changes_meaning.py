"""Words in square brackets change what the speaker said.

## What to do
Take the brackets out with what stands in them. If readers need an explanation, give it in `says`.

## Why it matters
A bracket is ours, and stands in the middle of somebody's words. It may say who or what a word
means: `[the Heron]` behind *her*. It may not bring in a *not*, an *if* or a word of doubt, put a
name to *I* or *we*, or finish a sentence that the speaker didn't.

## Wrong
    # the source: “We will not sell her before winter,” said Ines Dorr.
    quote: We will not sell her [unless we must] before winter

## Right
    # the source: “We will not sell her before winter,” said Ines Dorr.
    quote: We will not sell her before winter
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import unmatched_with
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site
from explainer.text.diagnosis import Fault
from explainer.text.fold import fold_passage
from explainer.text.passage_pattern import turning_bracket

RULE = Rule("EX308", "bracket-changes-meaning", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, Fault.BRACKET):
        bracket = turning_bracket(fold_passage(words.typed))
        yield RULE.at(
            words.span,
            f"`{bracket}` changes the meaning of the words around it",
            hint="quote the source without this bracket, and explain in `says`",
            related=words.related,
            entry=words.entry.id,
        )
