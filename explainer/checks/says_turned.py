"""Our sentence dropped or added a *not*, an *if* or a *believed*.

## What to do
- Put the word in, or take it out, as the source has it.
- Or say it in words that don't need it: *closed* for *not open*.

## Why it matters
These small words turn the sense round, or make a fact of what somebody only thought. The sentence
has the source's words but not this small one, so readers get the opposite. The summary, the story,
titles, headings, open questions and corrections are compared with the statements that they cite.
This can't be dismissed. Where your sentence has other words than the source, EX511 looks at it.

## Wrong
    says: Dorr signed the letter.
    passage: Dorr did not sign the letter

## Right
    says: Dorr did not sign the letter.
    passage: Dorr did not sign the letter
"""

from collections.abc import Iterator

from explainer.analysis.retold import changed_retellings
from explainer.checks.denied_too_much import say_as_source
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.word_classes import WordKind
from explainer.site import Site

RULE = Rule("EX515", "says-turned", __doc__)

_LOST = {
    WordKind.CONDITION: "tell the condition as well, in the source’s words or in your own: what"
    " follows holds only with it",
    WordKind.BELIEF: "tell it as the source does: as what somebody believed, suspected or said in"
    " jest",
}
_LOST_NOT = "put the word in, or say it in others that need none: `closed` for `not open`"


def check(site: Site) -> Iterator[Diagnostic]:
    for retelling in changed_retellings(site):
        for change in retelling.turned:
            yield RULE.at(
                retelling.sentence.span(change.word if change.is_lost else change.operator),
                f"the source has `{change.operator}` here, and this does not"
                if change.is_lost
                else f"this has `{change.operator}`, and the source does not",
                hint=_LOST.get(change.kind, _LOST_NOT)
                if change.is_lost
                else say_as_source(change.operator),
                entry=retelling.sentence.entry.id,
            )
