"""Whether a heading only names its matter: “The boxes”, “Threats of a strike”.

Without a parser this is not sure for every phrase. Whatever may tell something is taken to do so:
a finite verb, a word that may be a verb in the present (“Mayor resigns”, “Unions fight on”), an
article where no noun phrase can begin (“Tarn steals the boxes”), a clause (“How Tarn fled”).
"""

from itertools import pairwise

from explainer.english.irregular_verbs import BASES, PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import PEOPLE, ROLE
from explainer.english.verbs import FINITE_VERB

_DETERMINERS = frozenset((
    "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "some", "any",
    "no", "every", "each",
))  # fmt: skip
# Behind any of these another noun phrase begins.
_JOINING = frozenset((
    "of", "in", "on", "at", "by", "for", "from", "with", "to", "about", "against", "after",
    "before", "and", "or", "over", "under", "between", "during", "towards", "toward", "through",
    "without", "within", "into", "near", "behind", "beside", "since", "until", "around", "among",
    "versus", "concerning", "regarding",
))  # fmt: skip
_CLAUSE = lazy_regex(
    r"(?i)\b(?:how|why|what|who|whom|whose|which|when|where|while|because|if|unless|whether|although"
    r"|I|he|she|they|it|we|you|there|not|never|must|may|might|shall|should|am|be)\b|n[’']t\b"
    r"|[’'](?:ll|ve|re|d)\b|[?!;:—–“”\"]"
)
_PAST = lazy_regex(rf"(?<![-\w])(?:{'|'.join(PASTS)})(?![-\w])")
_PART = lazy_regex(r",\s*|\s+-\s+")
_WORD = lazy_regex(r"[\w’'.-]+")
# A noun of several, or a verb in the present: only where it stands tells which.
_MAY_BE_PRESENT = lazy_regex(r"[a-z]{2,}[^\Wsiu]s")
# What people and bodies have or are, so that these behind a name are nouns.
_NOUNS = """
    accounts accusations actions activities agents aides allegations answers boxes calls candidates
    charges claims comments complaints denials documents drives elections emails employees
    engineers events executives experts files findings interviews lawyers leaders letters losses
    meetings members ministers movements notes observers officers officials owners papers parties
    plans polls posts powers proposals protesters protests questions reactions reasons records
    remarks replies reports results rights rules sources speeches spokesmen statements supporters
    talks tapes tests texts threats units versions views visits voters votes words workers writings
"""
_SEVERAL = frozenset(_NOUNS.split())
_TITLE_CASE_FROM = 3  # words


def is_noun_phrase(text: str) -> bool:
    """Tell whether a phrase surely has no verb that tells something."""
    plain = _in_sentence_case(text.strip().rstrip("."))
    if not plain or _CLAUSE.search(plain) or FINITE_VERB.search(plain) or _PAST.search(plain):
        return False
    return not any(_may_tell(words) for part in _PART.split(plain) for words in _chunks(part))


def _in_sentence_case(text: str) -> str:
    """Give a heading in the case of a sentence, where all of its words have capitals."""
    long = [word for word in _WORD.findall(text) if len(word) > _TITLE_CASE_FROM]
    is_titled = len(long) >= _TITLE_CASE_FROM and all(word[0].isupper() for word in long)
    return text[:1] + text[1:].lower() if is_titled else text


def _chunks(part: str) -> list[list[str]]:
    """Give the words of each stretch that no joining word parts."""
    found: list[list[str]] = [[]]
    for word in _WORD.findall(part):
        if word.lower() in _JOINING:
            found.append([])
        else:
            found[-1].append(word)
    return found


def _may_tell(words: list[str]) -> bool:
    if any(word.lower() in _DETERMINERS for word in words[1:]):
        return True
    if any(word.lower() in BASES for word in words):
        return True  # “Tarn shot”, “the stolen boxes”
    for number, (before, word) in enumerate(pairwise(words), start=1):
        if _MAY_BE_PRESENT.fullmatch(word):
            is_last = number == len(words) - 1
            if not is_last or (word not in _SEVERAL and _may_act(before)):
                return True
        elif _are_people(before) and word[0].islower():
            return True  # “Protesters block roads”
    return False


def _may_act(word: str) -> bool:
    """Tell whether a verb may follow: somebody’s name, an office, a body."""
    is_owner = word.endswith(("’s", "'s", "’", "'"))
    named = word[0].isupper() and word.lower() not in _DETERMINERS
    return not is_owner and bool(named or ROLE.fullmatch(word) or PEOPLE.fullmatch(word))


def _are_people(word: str) -> bool:
    """Tell whether these are several: behind them a verb has no ending."""
    if not word.endswith(("s", "people", "police", "men")):
        return False
    return bool(PEOPLE.fullmatch(word) or PEOPLE.fullmatch(word.removesuffix("s")))
