"""What questions take for granted that nothing which they rest on tells.

“Why did Reed hide the report?” says that she hid it. The verb, or another word for it, stands in a
passage of the claims that the question leads to; else the question says more than the sources.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.accused import is_harm
from explainer.analysis.names import NameIndex
from explainer.english.accusations import accusation
from explainer.english.presupposition import deeds_asked_for, verb_behind, verb_of_pronoun
from explainer.text.word_senses import content_senses


def granted_deeds(question: str, known: Iterable[str], names: NameIndex) -> Iterator[str]:
    """Give the verbs of a question that none of the words known to it has, each as it is typed."""
    told = content_senses("\n".join(known))
    if not told or accusation(question):
        return  # that it accuses somebody is told by itself (EX401)
    for words in deeds_asked_for(question):
        mentions = names.mentions(words)
        first = mentions[0] if mentions and not words[: mentions[0].start].strip(" the") else None
        found = verb_behind(words[first.end :]) if first else verb_of_pronoun(words)
        if not found or is_harm(found["verb"]):
            continue
        if content_senses(found["verb"]).isdisjoint(told):
            yield found["verb"]
