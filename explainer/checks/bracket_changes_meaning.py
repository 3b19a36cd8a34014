"""Words in brackets change what the speaker said.

## Why it matters
An editor's bracket may explain who “he” is. It may not bring in or take away a negation, a
condition or a hedge, put a name to “I”, or finish a sentence for its speaker.

## Wrong
    quote: We are [not] going to attack

## Right
    quote: We are not going to attack
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
