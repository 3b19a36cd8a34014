"""Our statement says more than its passage, or something else.

## What to do
- Say it as the source does: put back what is missing, take out what was added.
- Take a shorter passage, if the words are about something that your sentence leaves out.
- Dismiss it if your sentence says the same in other words, and name them.

## Why it matters
Readers see whose word it is, and not how sure, how far or how many the source said. Your sentence
may have other words, but not a stronger sense:

- Stays in: *probably*, *about*, *or*, *acting*, *tried to*, *planned to*, *without admitting
  wrongdoing*.
- Comes in only from the source: *all*, *first*, *because*, *boasted*, and any detail that isn't in
  the passage.
- What was planned, asked for or tried wasn't done. *Pleaded not guilty* is no verdict; a charge
  that was *dropped* wasn't brought; what was *not ruled out* isn't intended. Who *has no
  recollection* or *declined to comment* denied and rejected nothing.
- *If*, *once*, *not*, *because*: another word for it will do. “After the vote” doesn't replace “if
  the court agrees”, nor does “made less progress” bear a *not*.
- Who did it to whom, what came first, and which number counts what, stay as they are.
- A share counts as a whole: “few passed” may become “most failed”, and not “few failed”.
- *Why*, *how* and *when* take for granted what they ask about: the claims of the question have to
  tell it.

Where the source's own words stand and only a small *not*, *if* or *believed* differs, it is EX515.

## Wrong
    # three faults: “acting” and “planned” are lost, “because of” is added
    says: The secretary opened the bridge on 3 May because of the fair.
    passage: The acting secretary planned to open the bridge on 3 May, before the fair

## Right
    says: The acting secretary planned to open the bridge on 3 May, before the fair.
    passage: The acting secretary planned to open the bridge on 3 May, before the fair
"""

from collections.abc import Iterator
from typing import TypeAlias

from explainer.analysis.cue_changes import CueChange
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.meaning import MeaningChange
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.retold import changed_retellings
from explainer.checks.denied_too_much import say_as_source
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.english.word_classes import WordKind
from explainer.site import Site

RULE = Rule("EX511", "says-stronger", __doc__, Severity.WARNING, can_be_dismissed=True)

_Told: TypeAlias = tuple[str, str, str, str]  # our words, the source’s, the message, the hint

_OR_DISMISS = f"; if it is right as it stands, say why {RULE.dismissal}"
_LOST = (
    "tell that too, in the source’s words or in your own; where the source says it of something"
    f" that your sentence leaves out, say so {RULE.dismissal}"
)
_GAINED = f"take it out, or say it as the source does{_OR_DISMISS}"
_CONDITION = (
    "tell the condition in the sentence, or print the source’s words for it with a line `if:`;"
    f" where it is one of something that your sentence leaves out, say so {RULE.dismissal}"
)
_UNDONE = f"say that it was planned, asked for or tried, as the source does{_OR_DISMISS}"
_AS_SOURCE = f"say it as the source does{_OR_DISMISS}"
_NOT_THERE = (
    "take it out, or rest the sentence on a passage that has it; if the source says it in other"
    f" words, name them {RULE.dismissal}"
)
# What denies need not be a *not*, as in `unable` and `quashed`; what leaves open asks nothing.
_LOST_HERE = {
    WordKind.NEGATION: "the source has `{words}` here, and this does not",
    WordKind.QUESTION: "the source leaves this open with `{words}`, and this does not",
}
_LOST_ANYWHERE = {
    WordKind.NEGATION: "the source has `{words}`, and nothing here stands for it",
    WordKind.QUESTION: "the source leaves it open with `{words}`, and nothing here does",
}
_DENIES_MORE = "this has `{words}`, and the source has no such word here"
_LOST_HINTS = {
    WordKind.CONDITION: _CONDITION,
    WordKind.PLAN: _UNDONE,
    WordKind.ATTEMPT: _UNDONE,
}
_DETAIL_HINTS = {
    DetailKind.CONDITION: _CONDITION,
    DetailKind.DONE: _UNDONE,
    DetailKind.ADDED: _NOT_THERE,
    DetailKind.MEMBER: _NOT_THERE,
    DetailKind.UNDECIDED: _LOST,
    DetailKind.NOT_ADMITTED: _LOST,
    DetailKind.GRANTED: "ask whether it was so, or lead the question to a claim that tells it; if"
    f" the source says it in other words, name them {RULE.dismissal}",
    DetailKind.NO_DENIAL: "tell it as the source does: that somebody doesn’t remember, or doesn’t"
    f" answer{_OR_DISMISS}",
    DetailKind.STAGE: "tell what has happened so far, as the source does: a plea, a request or a"
    f" charge that was dropped decides nothing{_OR_DISMISS}",
}
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
    DetailKind.STAGE: "the source has `{theirs}`, which is not the same as `{ours}`",
    DetailKind.NOT_ADMITTED: "the source adds `{theirs}`, and this leaves it out",
    DetailKind.ORDER: "what comes first here comes last in the source",
    DetailKind.EXCHANGED: "`{theirs}` and `{ours}` stand the other way round in the source",
    DetailKind.TURNED_DEED: "in the source `{theirs}` does this, and not `{ours}`",
    DetailKind.GRANTED: "the question takes `{ours}` for granted, and nothing that it rests on has"
    " such a word",
    DetailKind.SHARE: "the source has `{theirs}`, and this the contrary, `{ours}`",
    DetailKind.NO_DENIAL: "the source has `{theirs}`, which denies nothing, and this `{ours}`",
    DetailKind.UNDECIDED: "the source has `{theirs}`, and this tells half of it",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for retelling in changed_retellings(site):
        told = map(_change, retelling.changes)
        details = map(_detail, retelling.details)
        for words, theirs, message, hint in (*told, *details, *map(_cue, retelling.cues)):
            yield RULE.at(
                retelling.sentence.span(words),
                message,
                hint=hint,
                related=tuple(_compared(site, retelling.sentence, theirs)),
                entry=retelling.sentence.entry.id,
            )


def _compared(site: Site, sentence: PublishedSentence, words: str) -> Iterator[Related]:
    """Give the source’s words that were compared: where they stand, or the whole passage."""
    for one in sentence.evidence if sentence.is_bare else ():
        text, anchored = site.sources[one.source.id].text, one.passage or one.words[0]
        if text is None or len(anchored.hits) != 1:
            continue
        start, end = anchored.hits[0].start, anchored.hits[0].end
        found = text.text.find(words, start, end) if words else -1
        span = Span(text, found, found + len(words)) if found >= 0 else Span(text, start, end)
        if found >= 0 or not words:
            yield Related(span, "compared with this")
            return


def _change(change: MeaningChange) -> _Told:
    if not change.is_lost:
        return change.operator, "", *_gained(change.kind, change.operator)
    message = _LOST_HERE.get(
        change.kind, f"the source has {change.kind.value} here, `{{words}}`, and this does not"
    ).format(words=change.operator)
    return change.word, change.operator, message, _LOST_HINTS.get(change.kind, _LOST)


def _detail(change: DetailChange) -> _Told:
    message = _DETAILS[change.kind].format(ours=change.ours, theirs=change.theirs)
    return change.ours, change.theirs, message, _DETAIL_HINTS.get(change.kind, _AS_SOURCE)


def _cue(change: CueChange) -> _Told:
    if not change.is_lost:
        return change.words, "", *_gained(change.kind, change.words)
    message = _LOST_ANYWHERE.get(
        change.kind,
        f"the source has {change.kind.value}, `{{words}}`, and nothing here stands for it",
    ).format(words=change.words)
    return "", change.words, message, _LOST_HINTS.get(change.kind, _LOST)


def _gained(kind: WordKind, words: str) -> tuple[str, str]:
    """Give the message on a word that the source has not, and what to do."""
    if kind is WordKind.NEGATION:
        hint = f"{say_as_source(words)}{_OR_DISMISS}"
        return _DENIES_MORE.format(words=words), hint
    return f"`{words}` is {kind.value}, and the source has none here", _GAINED
