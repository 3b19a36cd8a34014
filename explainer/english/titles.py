"""Titles before a name, whole and shortened.

A shortened one ends with a full stop that ends no sentence.
"""

from itertools import groupby

from explainer.english.lazy_patterns import lazy_regex

ABBREVIATED = (
    *("Adm", "Atty", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Det", "Dr", "Fr", "Gen", "Gov", "Hon"),
    *("Insp", "Lt", "Maj", "Messrs", "Mr", "Mrs", "Ms", "Pres", "Prof", "Pvt", "Rep", "Reps"),
    *("Ret", "Rev", "Sen", "Sens", "Sgt", "Spc", "Supt"),
)
_IN_NAMES = ("St", "Sr", "Jr")  # behind the last two a sentence may well end
_WHOLE = (
    *("President", "Senator", "General", "Mayor", "Secretary", "Chairman", "Professor", "Judge"),
    *("Admiral", "Captain", "Sir", "Lord", "Lady", "King", "Queen"),
)
_OPENERS = (
    *("The", "A", "In", "On", "At", "And", "But", "When", "Then", "As", "For", "By", "If"),
    *("After", "Also", "Because", "Before", "Both", "During", "Following", "From", "Since", "That"),
    *("Five", "Four", "Many", "Most", "Several", "Six", "Some", "Ten", "Three", "Two"),
    *("These", "This", "Those", "Unless", "While", "With", "Without"),
    *("Afterwards", "Although", "Asked", "Currently", "Eventually", "Finally", "Further"),
    *("Furthermore", "Hence", "However", "Indeed", "Initially", "Instead", "Lately", "Like"),
    *("Likewise", "Meanwhile", "Moreover", "Nevertheless", "Notably", "Originally", "Perhaps"),
    *(
        "Previously",
        "Recently",
        "Reportedly",
        "Separately",
        "Similarly",
        "Speaking",
        "Subsequently",
    ),
    *("Therefore", "Though", "Thus", "Today", "Ultimately", "Unlike", "Whether", "Yesterday"),
)  # they begin a sentence with a capital

# Before the name in a label of a transcript, in any case: “SEN.”, “The Chairman”.
BEFORE_LABEL = "|".join(
    rf"(?i:{title})\.?"
    for title in (*ABBREVIATED, *_WHOLE, "Representative", "Miss", "Justice", "Minister")
)
# What a body is called by once its whole name was given: “the Council”.
KINDS_OF_BODIES = frozenset((
    "Academy", "Agency", "Army", "Assembly", "Association", "Authority", "Bank", "Board", "Bureau",
    "Chamber", "Church", "Club", "Commission", "Committee", "Company", "Congress", "Corporation",
    "Council", "Court", "Department", "Federation", "Foundation", "Government", "Guard", "House",
    "Institute", "League", "Ministry", "Museum", "Navy", "Office", "Parliament", "Party", "Police",
    "School", "Senate", "Service", "Society", "Tribunal", "Union", "University",
))  # fmt: skip
# They stand before a surname, and are no first name.
_OFFICES = (
    *("Ambassador", "Attorney", "Bishop", "Chancellor", "Chief", "Coach", "Commissioner"),
    *("Congressman", "Congresswoman", "Constable", "Councillor", "Deputy", "Detective", "Director"),
    *("Father", "Governor", "Inspector", "Justice", "Lieutenant", "Minister", "Miss", "Officer"),
    *("Prince", "Princess", "Prosecutor", "Representative", "Sergeant", "Sheriff", "Sister"),
    *("Baroness", "Dame", "Premier"),
    *("Speaker", "Spokesman", "Spokesperson", "Spokeswoman", "Superintendent", "Trooper"),
)
# “On Tuesday Lane said”, “Republican Lane”, “as American Lane put it”.
_DAYS_AND_ADJECTIVES = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    *("January", "February", "March", "July", "September", "October", "November", "December"),
    *("American", "Australian", "British", "Canadian", "Chinese", "Conservative", "Democrat"),
    *("Democratic", "English", "French", "German", "Indian", "Irish", "Israeli", "Italian"),
    *("Japanese", "Labour", "Liberal", "Republican", "Russian", "Scottish", "Spanish", "Tory"),
)
RANKS = frozenset((*ABBREVIATED, *_WHOLE, *_OFFICES))  # a name with one is a spelling of it
NO_NAMES = frozenset((*ABBREVIATED, *_WHOLE, *_OFFICES, *_OPENERS, *_DAYS_AND_ADJECTIVES))
TITLE_AT_END = lazy_regex(rf"\b(?:{'|'.join(ABBREVIATED)})\.\s*$")
TITLE_OR_INITIAL_AT_END = lazy_regex(rf"\b(?:{'|'.join(ABBREVIATED)}|[A-Z])\.\s+$")


def _not_behind(words: tuple[str, ...]) -> str:
    """Give a condition for a regular expression: none of the words stands right before."""
    by_length = groupby(sorted(words, key=len), key=len)  # a look behind has one length
    return "".join(rf"(?<!\b(?:{'|'.join(group)}))" for _, group in by_length)


def _behind(words: tuple[str, ...]) -> str:
    """Give the opposite condition: one of the words stands right before."""
    by_length = groupby(sorted(words, key=len), key=len)
    return "|".join(rf"(?<=\b(?:{'|'.join(group)}))" for _, group in by_length)


BEHIND_TITLE = rf"(?:{_behind(ABBREVIATED)})"
NOT_BEHIND_TITLE = rf"(?<!\b[A-Z]){_not_behind((*ABBREVIATED, *_IN_NAMES))}"
