"""Questions and answers of an interview whose speakers stand before their words.

Who takes a question and its answer as a passage tells what was answered. A question alone states
nothing of who asks it. Places count code points of the text.
"""

import re
from itertools import pairwise

from explainer.analysis.names import NameIndex
from explainer.analysis.transcripts import Turn, turns_in
from explainer.english.interviews import TELLS_OF_ASKING
from explainer.text.anchor import TextRange
from explainer.text.sentences import sentences

_ASKS = re.compile(r"\?[”\"’')\]]*\s*$")


def answer_in(text: str, place: TextRange, names: NameIndex) -> TextRange:
    """Give the part of a place behind the questions that it begins with; all, if that is none."""
    turns = turns_in(text, place, names)
    for turn, following in pairwise(turns):
        if following.words is None or not _only_asks(text, turn, place):
            break
        place = following.start, place[1]
    return place


def is_question(text: str, place: TextRange, names: NameIndex) -> bool:
    """Tell whether words stand in a question that somebody else answers in the next paragraph.

    Who asks on in a speech may well state something by it.
    """
    turns = turns_in(text, place, names)
    if len(turns) != 1 or turns[0].words is None:
        return False
    asked = turns[0]
    following = turns_in(text, (asked.end, len(text)), names)[1:2]
    is_answered = any(each.words and each.speaker != asked.speaker for each in following)
    return is_answered and _only_asks(text, asked, (asked.start, asked.end))


def tells_of_asking(says: str) -> bool:
    """Tell whether a sentence of ours says that something was asked."""
    return TELLS_OF_ASKING.search(says) is not None


def _only_asks(text: str, turn: Turn, place: TextRange) -> bool:
    start = max(turn.words or turn.start, place[0])
    words = text[start : min(turn.end, place[1])]
    asked = [words[slice(*each)] for each in sentences(words)]
    return bool(asked) and all(map(_ASKS.search, asked))
