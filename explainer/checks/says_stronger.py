"""Our statement says more than the words that it rests on, or other than they do.

## Why it matters
A label says whose word something is, and not how sure they were of it, whether it was planned or
done, or how many did it. *Probably*, *tried to*, *acting*, *about* and *or* belong to what is said,
and stay in it; *all*, *first*, *because* and *boasted* come in only if the source has them.

A part that shares no word with the passage, and stands in the place of nothing there, was put in:
“…, egged on by a jealous baker”. A verb that the source has only behind *to*, *would* or *may* was
not done. Where the source has *if*, *once* or *all who*, what follows must be told in some words.

The words may be others: *acquired* is found for *seeking to buy*, and *ex-director* does for
*former head*. A word that tells another thing of the passage doesn’t: “after the vote” is no *if*,
where the source has “if the court agrees, after the vote”.

A sentence in other words than its passage has another *if* or *not*, but it has one. So it is held
to the passage class by class: a passage with a condition wants any word for a condition. Where the
passage says that of something else which the sentence leaves out, take the passage shorter, or
dismiss the warning with a reason.

## Wrong
    says: The secretary opened the bridge on 3 May because of the fair.
    passage: The acting secretary planned to open the bridge on 3 May, before the fair

## Right
    says: The acting secretary planned to open the bridge on 3 May, before the fair.
    passage: The acting secretary planned to open the bridge on 3 May, before the fair
"""

from collections.abc import Iterator

from explainer.analysis.cue_changes import CueChange
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.meaning import MeaningChange
from explainer.analysis.retold import changed_retellings
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX511", "says-stronger", __doc__, Severity.WARNING, can_be_dismissed=True)

_HINT = (
    "say it as the source does; where it is said of something else, dismiss this with a reason:"
    " `ok: {EX511: …}`"
)
_DETAILS = {
    DetailKind.APPROXIMATION: "the source has `{theirs}`, and this only `{ours}`",
    DetailKind.CHOICE: "the source has `or` between these, and this joins them: `{ours}`",
    DetailKind.MEMBER: "`{ours}` stands in no passage that this rests on",
    DetailKind.DIRECTION: "the source tells cause and effect the other way round",
    DetailKind.STRONG_VERB: "`{ours}` says more than that somebody said it, and the source has no"
    " such word",
    DetailKind.AMOUNT: "the source has `{theirs}` here, and this `{ours}`",
    DetailKind.ADDED: "`{ours}` has no word of the passages that this rests on",
    DetailKind.DONE: "the source only has `{theirs}`, and this tells it as done: `{ours}`",
    DetailKind.CONDITION: "the source has a condition, `{theirs}`, and this tells nothing of it",
    DetailKind.DENIED: "this has `{ours}`, and nothing beside the same matter in the source denies",
    DetailKind.OPPOSITE: "the source has `{theirs}`, and this the opposite, `{ours}`",
    DetailKind.UNDECIDED: "the source has `{theirs}`, and this tells half of it",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for retelling in changed_retellings(site):
        told = map(_change, retelling.changes)
        details = map(_detail, retelling.details)
        for words, message in (*told, *details, *map(_cue, retelling.cues)):
            yield RULE.at(
                retelling.sentence.span(words),
                message,
                hint=_HINT,
                entry=retelling.sentence.entry.id,
            )


def _change(change: MeaningChange) -> tuple[str, str]:
    if change.is_lost:
        return change.word, (
            f"the source has {change.kind.value} here, `{change.operator}`, and this does not"
        )
    return (
        change.operator,
        f"`{change.operator}` is {change.kind.value}, and the source has none here",
    )


def _detail(change: DetailChange) -> tuple[str, str]:
    return change.ours, _DETAILS[change.kind].format(ours=change.ours, theirs=change.theirs)


def _cue(change: CueChange) -> tuple[str, str]:
    if change.is_lost:
        return "", (
            f"the source has {change.kind.value}, `{change.words}`, and nothing here stands for it"
        )
    return (
        change.words,
        f"`{change.words}` is {change.kind.value}, and the source has none here",
    )
