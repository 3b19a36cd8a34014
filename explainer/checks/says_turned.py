"""Our statement lost, or has more than the source, a *not*, an *if* or a *believed*.

## Why it matters
These words turn the sense round, or make a fact of what somebody thought. A statement that has the
source’s words and not this one tells something else than the source, and this can’t be dismissed:
tell it with the word, or in words that don’t need it.

A summary, a story, a title, a heading, an open question and a correction are held to the statements
that they cite.

## Wrong
    says: Reed opened the bridge.
    passage: Reed did not open the bridge

## Right
    says: Reed did not open the bridge.
    passage: Reed did not open the bridge
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
