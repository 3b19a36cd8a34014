"""Each sentence of ours beside the words that it retells, and how the two differ in meaning.

What is printed behind a label is held to its passages. A sentence of prose goes over many of them,
and is held to the statements that it cites, which are held to theirs; so is a title or heading that
states something, and a question that takes something for granted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from explainer.analysis.added_parts import added_parts
from explainer.analysis.admissions_lost import admissions_lost
from explainer.analysis.amounts_told import changed_amounts
from explainer.analysis.causes_turned import turned_causes
from explainer.analysis.changes_told_once import KINDS, beside_lost_conditions, told_once, unseen
from explainer.analysis.choices_retold import decided_choices, joined_choices
from explainer.analysis.cue_changes import CueChange, cue_changes
from explainer.analysis.deeds_told import told_as_done
from explainer.analysis.denials_told import denials_told
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.granted_deeds import granted_deeds
from explainer.analysis.limits_dropped import dropped_limits
from explainer.analysis.meaning import MeaningChange, gained, lost
from explainer.analysis.members_gained import gained_members
from explainer.analysis.names import names
from explainer.analysis.numbers_retold import changed_approximations, turned_ranges
from explainer.analysis.polarity import barred_for_not_barred, denied_beside, opposites_told
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.shares_told import weighed_shares
from explainer.analysis.speech_retold import strengthened_speech
from explainer.analysis.stages_told import stages_told
from explainer.analysis.turned_round import turned_round
from explainer.analysis.unasserted import told_as_asserted
from explainer.analysis.words_retold import WordsRetold, words_retold
from explainer.english.presupposition import TAKES_FOR_GRANTED
from explainer.english.speech_strength import ACCUSES
from explainer.english.verbs import FINITE_VERB
from explainer.english.word_classes import WordKind
from explainer.site import Site
from explainer.text.word_stems import content_stems, stemmed_words
from explainer.tracking.dependencies import tracked_cache

_BY_PLACE = (WordKind.NEGATION, WordKind.BELIEF)
# A bare sentence is held to these as a whole: they may govern what they stand far from.
_BY_WHOLE = (
    WordKind.SUPERLATIVE,
    WordKind.DEGREE,
    WordKind.ATTEMPT,
    WordKind.PLAN,
    WordKind.STATUS,
)
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
    words = words_retold(site, sentence)
    if sentence.is_bare and (asserted := tuple(told_as_asserted(sentence.own, words.around))):
        return Retelling(sentence, asserted, (), (), ())
    changes = dict.fromkeys(
        (*lost(words.printed, words.stated), *gained(sentence.text, words.known))
    )
    found = tuple(one for one in changes if _matters(sentence, one))
    details = tuple(_details(site, sentence, words))
    cues: tuple[CueChange, ...] = ()
    if sentence.is_bare:  # what is lost of passages, and what all that is known has not
        cues = tuple(cue_changes(sentence.own, words.printed, words.passages, words.around))
    is_close = not (found and sentence.is_bare) or _share(sentence.text, words.known) >= _CLOSE
    if sentence.is_bare:
        found = tuple(one for one in found if _is_sure(one, cues, is_close=is_close))
    in_details = {KINDS.get(one.kind) for one in details}
    found = tuple(one for one in found if one.is_lost or one.kind not in in_details)
    found, details, cues = weighed_shares(sentence.own, words.passages, (found, details, cues))
    others = unseen(cues, found, details)
    new = tuple(beside_lost_conditions(others, found, details, words.passages))
    details = tuple(told_once(details, found, new))
    if not (found or details or new):
        return None
    turned = tuple(one for one in found if is_close and _is_turned(sentence, one, cues))
    rest = tuple(one for one in found if one not in turned)
    return Retelling(sentence, turned, rest, details, new)


def _details(site: Site, sentence: PublishedSentence, words: WordsRetold) -> Iterator[DetailChange]:
    """Give the changes of details against the passages, and against all that is known."""
    own, known = sentence.own, "\n".join(words.known)
    held = (
        *changed_approximations(own, known),
        *turned_ranges(own, known),
        *joined_choices(own, known),
        *strengthened_speech(own, known),
        *decided_choices(own, known),
        *turned_causes(own, dict.fromkeys((*words.told, *words.known))),
        *gained_members(own, known, words.texts),
        *stages_told(own, known),
        *denials_told(own, words.known),
        *turned_round(own, known),
    )
    yield from (one for one in held if sentence.is_bare or not _is_ours(one))
    if sentence.is_bare:
        yield from _bare_changes(own, known, words)
    if sentence.asks and sentence.is_whole:
        for verb in granted_deeds(own, words.known, names(site)):
            yield DetailChange(DetailKind.GRANTED, verb)


def _is_turned(
    sentence: PublishedSentence, change: MeaningChange, cues: tuple[CueChange, ...]
) -> bool:
    """Tell whether a change turns the sense for sure; prose, which has no cues, is held closer."""
    return change.turns and (not sentence.is_bare or _is_agreed(change, cues))


def _bare_changes(own: str, known: str, words: WordsRetold) -> Iterator[DetailChange]:
    """Give what only a statement is held to: prose says more than one passage has."""
    for part in added_parts(own, known, words.texts):
        yield DetailChange(DetailKind.ADDED, part)
    for deed, undone in told_as_done(own, known):
        yield DetailChange(DetailKind.DONE, deed, undone)
    for more, less in changed_amounts(own, known):
        yield DetailChange(DetailKind.AMOUNT, more, less)
    for word in denied_beside(own, words.passages, known):
        yield DetailChange(DetailKind.DENIED, word)
    opposite = chain(
        barred_for_not_barred(own, words.passages), opposites_told(own, words.passages, known)
    )
    for ours, theirs in islice(opposite, 1):
        yield DetailChange(DetailKind.OPPOSITE, ours, theirs)
    yield from admissions_lost(own, words.printed, words.passages)
    for limit in dropped_limits(words.printed, words.passages):
        yield DetailChange(DetailKind.CONDITION, "", limit)


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
