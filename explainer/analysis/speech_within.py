"""Who spoke quoted words to whoever tells of it, where one sentence makes both of them speak.

In “Faro had told him, ‘Leave,’ said Reve” the words are Faro’s, and Reve is the hearer who tells.
"""

from explainer.analysis.attribution import tellers
from explainer.analysis.context import sentence_at, speeches_at
from explainer.analysis.names import Mention, NameIndex
from explainer.english.speech_within import (
    ADDED_TO_NAME,
    CLAUSE_BEGINS,
    SPOKE_BEFORE,
    SPOKE_BEHIND,
)
from explainer.site import Ref
from explainer.text.anchor import TextRange

_NOBODY = frozenset[Ref]()


def spoken_within(text: str, place: TextRange, names: NameIndex) -> frozenset[Ref] | None:
    """Give whom a sentence makes speak the words at a place to whoever tells it.

    None where no second one tells it; nobody where who spoke has no name that we know.
    """
    runs = speeches_at(text, place)
    if not runs:
        return None
    start, end = sentence_at(text, place)
    before, behind = text[start : runs[0].outer_start], text[runs[0].outer_end : end]
    speaker = _before(before, names)
    if speaker is None:
        speaker = _behind(behind, names)
    told_by = tellers(text[start:end], names)
    return speaker if speaker is not None and told_by - speaker else None


def _before(before: str, names: NameIndex) -> frozenset[Ref] | None:
    """Give who speaks right before quoted words; None where nobody does to a hearer."""
    spoke = SPOKE_BEFORE.search(before)
    if spoke is None:
        return None
    begun = [one.end() for one in CLAUSE_BEGINS.finditer(before, 0, spoke.start())]
    mentions = [one for one in names.mentions(before) if one.end <= spoke.start()]
    nearest = mentions[-1] if mentions else None
    if nearest and ADDED_TO_NAME.fullmatch(before, nearest.end, spoke.start()):
        return nearest.refs
    if not spoke["joined"]:
        return _NOBODY
    subject = next((one for one in mentions if one.start >= (begun or [0])[-1]), None)
    return subject.refs if subject and _is_subject(before, subject, begun) else _NOBODY


def _is_subject(before: str, name: Mention, begun: list[int]) -> bool:
    """Tell whether a name opens its clause, but for a title: “Colonel Faro stopped him and”."""
    opening = before[(begun or [0])[-1] : name.start].split()
    return all(word[:1].isupper() or word in ("the", "a", "an") for word in opening)


def _behind(behind: str, names: NameIndex) -> frozenset[Ref] | None:
    for one in names.mentions(behind):
        is_first = not any(word.islower() for word in behind[: one.start].split())
        return one.refs if is_first and SPOKE_BEHIND.match(behind, one.end) else None
    return None
