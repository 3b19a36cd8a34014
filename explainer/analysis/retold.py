"""Each sentence of ours beside the words that it retells, and how the two differ in meaning.

What is printed behind a label is held to its passages. A sentence of prose goes over many of them,
and is held to the statements that it cites, which are held to theirs; so is a title or heading that
states something, and a question that takes something for granted.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from explainer.analysis.added_parts import added_parts
from explainer.analysis.admissions_lost import admissions_lost
from explainer.analysis.amounts_told import changed_amounts
from explainer.analysis.causes_turned import turned_causes
from explainer.analysis.choices_retold import decided_choices, joined_choices
from explainer.analysis.context import sentence_at
from explainer.analysis.cue_changes import CueChange, cue_changes
from explainer.analysis.deeds_told import told_as_done
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.limits_dropped import dropped_limits
from explainer.analysis.meaning import MeaningChange, gained, lost
from explainer.analysis.members_gained import gained_members
from explainer.analysis.numbers_retold import changed_approximations, turned_ranges
from explainer.analysis.polarity import barred_for_not_barred, denied_beside, opposites_told
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.shares_told import weighed_shares
from explainer.analysis.speech_retold import strengthened_speech
from explainer.analysis.stages_told import stages_told
from explainer.analysis.unasserted import told_as_asserted
from explainer.english.conditions import CLAUSE
from explainer.english.hedges import without_unnamed
from explainer.english.phrases import any_of
from explainer.english.presupposition import TAKES_FOR_GRANTED
from explainer.english.speech_strength import ACCUSES
from explainer.english.verbs import FINITE_VERB
from explainer.english.word_classes import WordKind
from explainer.site import Evidence, Site
from explainer.text.anchor import Anchor
from explainer.text.word_stems import content_stems, stemmed_words
from explainer.tracking.dependencies import tracked_cache

_BRACKET = re.compile(r"\[[^\[\]]*\]")  # an editor's words, not the source's
# A passage of more is no passage to retell, and one in more places tells nothing of any.
_LONGEST, _MOST_PLACES = 3000, 5
_KINDS = {
    DetailKind.AMOUNT: WordKind.FEW,
    DetailKind.APPROXIMATION: WordKind.APPROXIMATION,
    DetailKind.CHOICE: WordKind.CHOICE,
    DetailKind.DIRECTION: WordKind.CAUSE,
    DetailKind.STRONG_VERB: WordKind.SPEECH,
    DetailKind.UNDECIDED: WordKind.CHOICE,
    DetailKind.DONE: WordKind.PLAN,
    DetailKind.CONDITION: WordKind.CONDITION,
    DetailKind.STAGE: WordKind.DEED,
}
_TOLD_LAST = (DetailKind.ADDED, DetailKind.AMOUNT)
_WHOLE_WORDS = (DetailKind.STAGE, DetailKind.NOT_ADMITTED)
_CONTRARY = (DetailKind.DENIED, DetailKind.OPPOSITE)
_BY_PLACE = (WordKind.NEGATION, WordKind.BELIEF)
# A bare sentence is held to these as a whole: they may govern what they stand far from.
_BY_WHOLE = (
    WordKind.SUPERLATIVE,
    WordKind.DEGREE,
    WordKind.ATTEMPT,
    WordKind.PLAN,
    WordKind.STATUS,
)
_INSTEAD = {
    WordKind.FEW: {WordKind.ALL, WordKind.MANY, WordKind.FOCUS},
    WordKind.PLAN: {WordKind.DEED},
    WordKind.ATTEMPT: {WordKind.DEED},
    WordKind.CHANCE: {WordKind.CERTAINTY},
    WordKind.BELIEF: {WordKind.CERTAINTY},
}
_CLOSE = 0.7  # of our content words; below it, the benchmark's false errors begin
_TITLES = ("title", "question", "heading", "ask", "point")


@dataclass(frozen=True, eq=False)
class Retelling:
    """A statement of ours whose meaning differs from that of the words it rests on.

    `turned` are the changes that turn its sense for sure: it has most of its words from there, and
    nowhere a word that may tell the same.
    """

    sentence: PublishedSentence
    turned: tuple[MeaningChange, ...]
    changes: tuple[MeaningChange, ...]
    details: tuple[DetailChange, ...]
    cues: tuple[CueChange, ...]


@tracked_cache(2)
def changed_retellings(site: Site) -> tuple[Retelling, ...]:
    """Give the statements that say other than what they rest on, as far as words tell."""
    return tuple(
        retelling
        for sentence in published_sentences(site)
        if _retells(sentence) and (retelling := _compared(site, sentence))
    )


def _retells(sentence: PublishedSentence) -> bool:
    if not sentence.evidence:
        return False
    if sentence.field in _TITLES:
        pattern = TAKES_FOR_GRANTED if sentence.asks else FINITE_VERB
        return pattern.search(sentence.own) is not None
    return sentence.is_bare or (sentence.is_prose and sentence.is_whole)


def _compared(site: Site, sentence: PublishedSentence) -> Retelling | None:
    evidence = [e for e in sentence.evidence if site.sources[e.source.id].is_read]
    told = tuple(
        _without_brackets(words.words)
        for e in evidence
        for words in e.words
        if len(words.words) <= _LONGEST
    )
    around = _around(site, evidence)
    words = (*(one for one in told if not any(one in other for other in around)), *around)
    if sentence.is_bare and (asserted := tuple(told_as_asserted(sentence.own, words))):
        return Retelling(sentence, asserted, (), (), ())
    printed = " ".join((sentence.text, *sentence.conditions, *(e.caveat or "" for e in evidence)))
    kept = told if sentence.is_bare else tuple(_stated(evidence))
    known = words if sentence.is_bare else (*words, *kept)
    changes = dict.fromkeys((*lost(printed, kept), *gained(sentence.text, known)))
    found = tuple(one for one in changes if _matters(sentence, one))
    passages = tuple(_passages(evidence)) if sentence.is_bare else ()
    details = tuple(_details(site, sentence, evidence, printed, (told, known, passages)))
    # What is lost of passages, and what all that is known has not.
    cues = tuple(cue_changes(sentence.own, printed, passages, words)) if sentence.is_bare else ()
    is_close = not (found and sentence.is_bare) or _share(sentence.text, known) >= _CLOSE
    if sentence.is_bare:
        found = tuple(one for one in found if _is_sure(one, cues, is_close=is_close))
    in_details = {_KINDS.get(one.kind) for one in details}
    found = tuple(one for one in found if one.is_lost or one.kind not in in_details)
    found, details, cues = weighed_shares(sentence.own, passages, (found, details, cues))
    unseen = tuple(_unseen(cues, found, details))
    new = tuple(_beside_lost_conditions(unseen, found, details, passages))
    details = tuple(_told_once(details, found, new))
    if not (found or details or new):
        return None
    turned = tuple(one for one in found if is_close and _is_turned(sentence, one, cues))
    others = tuple(one for one in found if one not in turned)
    return Retelling(sentence, turned, others, details, new)


def _around(site: Site, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Give the sentences that the words stand in."""
    hits = ((e, hit) for e in evidence for w in e.words for hit in w.hits[:_MOST_PLACES])
    found = (_sentence(site, e, hit) for e, hit in hits)
    return tuple(dict.fromkeys(one for one in found if len(one) <= _LONGEST))


def _details(
    site: Site,
    sentence: PublishedSentence,
    evidence: Iterable[Evidence],
    printed: str,
    given: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
) -> Iterator[DetailChange]:
    """Give the changes of details against the passages, and against all that is known."""
    (told, known, passages), texts = given, _texts(site, evidence)
    joined = "\n".join(known)
    held = (
        *changed_approximations(sentence.own, joined),
        *turned_ranges(sentence.own, joined),
        *joined_choices(sentence.own, joined),
        *strengthened_speech(sentence.own, joined),
        *decided_choices(sentence.own, joined),
        *turned_causes(sentence.own, dict.fromkeys((*told, *known))),
        *gained_members(sentence.own, joined, texts),
        *stages_told(sentence.own, joined),
    )
    yield from (one for one in held if sentence.is_bare or not _is_ours(one))
    if sentence.is_bare:
        yield from _bare_changes(sentence, printed, joined, passages, texts)


def _without_brackets(words: str) -> str:
    return _BRACKET.sub(" ", words) if "[" in words else words


def _is_turned(
    sentence: PublishedSentence, change: MeaningChange, cues: tuple[CueChange, ...]
) -> bool:
    """Tell whether a change turns the sense for sure; prose, which has no cues, is held closer."""
    return change.turns and (not sentence.is_bare or _is_agreed(change, cues))


def _bare_changes(
    sentence: PublishedSentence,
    printed: str,
    known: str,
    passages: Iterable[str],
    texts: Iterable[str],
) -> Iterator[DetailChange]:
    """Give what only a statement is held to: prose says more than one passage has."""
    for part in added_parts(sentence.own, known, texts):
        yield DetailChange(DetailKind.ADDED, part)
    for deed, undone in told_as_done(sentence.own, known):
        yield DetailChange(DetailKind.DONE, deed, undone)
    for more, less in changed_amounts(sentence.own, known):
        yield DetailChange(DetailKind.AMOUNT, more, less)
    for word in denied_beside(sentence.own, passages, known):
        yield DetailChange(DetailKind.DENIED, word)
    opposite = chain(
        barred_for_not_barred(sentence.own, passages),
        opposites_told(sentence.own, passages, known),
    )
    for ours, theirs in islice(opposite, 1):
        yield DetailChange(DetailKind.OPPOSITE, ours, theirs)
    yield from admissions_lost(sentence.own, printed, passages)
    for limit in dropped_limits(printed, passages):
        yield DetailChange(DetailKind.CONDITION, "", limit)


def _passages(evidence: Iterable[Evidence]) -> Iterator[str]:
    """Give the passages, not the quotations: those are printed with the statement.

    That somebody is not to be named is told by the label, and is no plan of theirs.
    """
    read = tuple(evidence)
    shown = {words.words for e in read for words in e.quotes}
    passages = (e.passage.words for e in read if e.passage and e.passage.words not in shown)
    return (
        without_unnamed(_without_brackets(words)) for words in passages if len(words) <= _LONGEST
    )


def _unseen(
    cues: Iterable[CueChange], found: Iterable[MeaningChange], details: Iterable[DetailChange]
) -> Iterator[CueChange]:
    """Give each change once, and none that another tells: what was a plan is told as done."""
    seen = {*(one.kind for one in found), *(_KINDS.get(one.kind) for one in details)}
    if any(_KINDS.get(one.kind) is WordKind.CHOICE for one in details):
        seen.add(WordKind.QUESTION)  # “either” is both
    other = (one.ours for one in details if one.kind is not DetailKind.AMOUNT)
    typed = {*(one.operator for one in found), *other}
    steps = tuple(_steps(details))
    once = tuple(dict.fromkeys(cues))
    gained = {one.kind for one in once if not one.is_lost} | seen
    for one in once:
        if one.kind in seen or one.words in typed or any(one.words in step for step in steps):
            continue
        if not (one.is_lost and gained & _INSTEAD.get(one.kind, frozenset())):
            yield one


def _beside_lost_conditions(
    cues: Iterable[CueChange],
    found: Iterable[MeaningChange],
    details: Iterable[DetailChange],
    passages: Iterable[str],
) -> Iterator[CueChange]:
    """Leave out what is lost with the whole clause of a condition that is told of already."""
    all_cues = tuple(cues)
    kinds: set[WordKind | None] = {one.kind for one in found if one.is_lost}
    kinds |= {one.kind for one in all_cues if one.is_lost}
    kinds |= {_KINDS.get(one.kind) for one in details}
    if WordKind.CONDITION not in kinds:
        yield from all_cues
        return
    rest = " ".join(CLAUSE.sub(" ", passage) for passage in passages)
    for one in all_cues:
        is_elsewhere = one.kind is WordKind.CONDITION or not one.is_lost
        if is_elsewhere or any_of(re.escape(one.words)).search(rest):
            yield one


def _told_once(
    details: Iterable[DetailChange], found: Iterable[MeaningChange], cues: Iterable[CueChange]
) -> Iterator[DetailChange]:
    """Leave out a part that was added, or a deed, where a word of it is told of already."""
    all_details, changes = tuple(details), tuple(found)
    words_lost = {one.word for one in changes if one.is_lost}
    conditions = tuple(
        one.operator.lower() for one in changes if one.is_lost and one.kind is WordKind.CONDITION
    )
    told = {one.words for one in cues if not one.is_lost} | {one.operator for one in changes}
    told |= {one.ours for one in all_details if one.kind not in _TOLD_LAST}
    kinds = {*(one.kind for one in changes), *(one.kind for one in cues)}
    is_denial_told = WordKind.NEGATION in kinds
    for one in all_details:
        is_added, is_deed = one.kind in _TOLD_LAST, one.kind is DetailKind.DONE
        if one.kind is DetailKind.CONDITION and one.theirs.lower().startswith(conditions):
            continue
        if one.kind in _CONTRARY and is_denial_told:
            continue
        if one.kind in _WHOLE_WORDS and any(word.operator in one.theirs for word in changes):
            continue
        if is_deed and any(one.theirs in step for step in _steps(all_details)):
            continue
        again = is_added and any(words in one.ours for words in told)
        if not (again or (is_deed and one.ours in words_lost)):
            yield one


def _steps(details: Iterable[DetailChange]) -> Iterator[str]:
    """Give the words of which a change tells as a whole: what else they have is told with it."""
    return (one.theirs for one in details if one.kind in _WHOLE_WORDS)


def _share(ours: str, known: Iterable[str]) -> float:
    """Give the part of our content words that stands in the words it rests on."""
    mine = content_stems(ours)
    theirs = {word.stem for text in known for word in stemmed_words(text)}
    return len(mine & theirs) / len(mine) if mine else 1.0


def _is_sure(change: MeaningChange, cues: tuple[CueChange, ...], *, is_close: bool) -> bool:
    """Tell whether a bare sentence changed it: where it is in other words, all of it must agree."""
    is_by_place = change.kind not in _BY_WHOLE if is_close else change.kind in _BY_PLACE
    return is_by_place or change.turns or _is_agreed(change, cues)


def _is_agreed(change: MeaningChange, cues: tuple[CueChange, ...]) -> bool:
    """Tell whether no word that may tell the same stands anywhere in the sentence."""
    return any((one.kind, one.is_lost) == (change.kind, change.is_lost) for one in cues)


def _matters(sentence: PublishedSentence, change: MeaningChange) -> bool:
    """Tell whether prose may not do this: it says what was not found, and dates people itself."""
    if change.is_lost:
        return sentence.is_bare or change.operator.lower() != "then"
    return sentence.field != "about"


def _is_ours(change: DetailChange) -> bool:
    """Tell whether it names what a statement does: one that accuses is “accused of” in prose."""
    return change.kind is DetailKind.STRONG_VERB and ACCUSES.match(change.ours) is not None


def _stated(evidence: Iterable[Evidence]) -> dict[str, None]:
    """Give what statements say that are cited, or the very words of those that say no more."""
    return dict.fromkeys(
        one
        for each in evidence
        for one in ([each.says.unlabelled()] if each.says else [w.words for w in each.words])
    )


def _texts(site: Site, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    texts = (site.sources[ref.id].text for ref in dict.fromkeys(e.source for e in evidence))
    return tuple(text.text for text in texts if text)


def _sentence(site: Site, evidence: Evidence, hit: Anchor) -> str:
    """Give the sentences of the source that found words stand in."""
    text = site.sources[evidence.source.id].text
    return text.text[slice(*sentence_at(text.text, (hit.start, hit.end)))] if text else ""
