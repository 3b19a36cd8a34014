"""Headings that tell nothing: they name their matter, or ask and take nothing for granted."""

from explainer.english.accusations import accusation_of_ours
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.noun_phrases import is_noun_phrase
from explainer.english.verbs import OPEN_QUESTION

_TOLD = r"known|said|told|reported|alleged|claimed|disputed|stated|written|unclear|at stake|unknown"
# “What is known of the polls?”, “What do both sides say?”
_ASKS_WHAT_IS_TOLD = lazy_regex(
    r"(?i)\s*(?:but |and )?what (?:else )?(?:"
    rf"(?:is|was|are|were) (?:still |not |now )?(?:{_TOLD})\b"
    r"|(?:do|does|did|has|have) [^,;:]{2,60} (?:say|tell|report|write|said|told|written)\b)"
)
_ASKS_WHAT_IT_IS = lazy_regex(r"(?i)\s*(?:who|what) (?:is|was|are|were) (?P<what>[^?]+)\?\s*$")


def tells_nothing(heading: str) -> bool:
    """Tell whether a heading needs neither a hedge nor a condition; one that accuses does."""
    if not heading.rstrip().endswith("?"):
        return is_noun_phrase(heading) and accusation_of_ours(heading) is None
    if OPEN_QUESTION.match(heading):
        return True
    if accusation_of_ours(heading):
        return False
    it_is = _ASKS_WHAT_IT_IS.match(heading)
    return bool(_ASKS_WHAT_IS_TOLD.match(heading) or (it_is and is_noun_phrase(it_is["what"])))
