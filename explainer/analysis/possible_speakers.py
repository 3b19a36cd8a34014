"""Who may be meant where a sentence has a pronoun for the speaker, or quoted words and nobody.

The one who spoke last is meant, as long as nobody else was named since; else all are possible who
were named nearby, and none is chosen. That is narrower than what `attribution_support` takes from
a writer, who has read the text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from explainer.analysis.context import sentence_at
from explainer.analysis.names import NameIndex
from explainer.analysis.words_around import last_speakers, words_before
from explainer.site import Ref
from explainer.text.anchor import TextRange

MeantKind = Literal["persons", "bodies"]


@dataclass(frozen=True, slots=True)
class PossibleSpeakers:
    """Who is meant, where that is sure; else who may be."""

    meant: Ref | None
    possible: tuple[Ref, ...] = ()


def speakers_before(
    text: str, place: TextRange, names: NameIndex, *, only: MeantKind | None
) -> PossibleSpeakers:
    """Tell who spoke last before a sentence, or may be meant by a pronoun in it.

    “He” and “she” are `only` persons, “it” is only a body; with none anybody may be meant.
    """
    sentence = sentence_at(text, place)
    before = words_before(text, sentence, names, of_person=only == "persons")
    named = [
        mention.refs
        for mention in names.mentions(before)
        if only is None or (mention.refs <= names.persons) == (only == "persons")
    ]
    spoke = last_speakers(before, names)
    if only == "bodies":
        spoke -= names.persons
    last = named[-1] if named else frozenset()
    everybody = frozenset(ref for refs in named for ref in refs)
    if len(spoke) == 1 and spoke == last:
        return PossibleSpeakers(next(iter(spoke)))
    if len(everybody) == 1 and (not spoke or spoke == everybody):
        return PossibleSpeakers(next(iter(everybody)))
    return PossibleSpeakers(None, tuple(_in_order(named)))


def _in_order(named: Iterable[frozenset[Ref]]) -> Iterable[Ref]:
    return dict.fromkeys(ref for refs in named for ref in sorted(refs))
