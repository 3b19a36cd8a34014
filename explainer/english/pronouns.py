"""Pronouns, and the words that only point: at a person, a place, a day."""

from explainer.english.lazy_patterns import lazy_regex

_FIRST_PERSON = r"I|me|my|mine|myself|we|us|our|ours|ourselves"

FIRST_PERSON_WORDS = _FIRST_PERSON
FIRST_PERSON = lazy_regex(rf"\b(?:{_FIRST_PERSON})\b")  # “US” is a country
SUBJECTS = r"I|he|she|they|we|it"
POINTING = (
    r"he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|here|there"
    r"|who|which|today|yesterday|tomorrow|now|then"
)
# Who can speak in place of a name; “we” and “it” do not lead back to one person.
SPEAKERS = r"he|she|they|the latter|the former"
# Who a sentence without a name is about, and who speaks in a clause of it: “and admits himself”.
PERSON = lazy_regex(r"(?i)\b(?:he|she|they|himself|herself|themselves)\b")
ONE_PERSON = lazy_regex(r"(?i)\b(?:he|she)\b")
# A name with what is added to it: “Milley, who …”.
ASIDE = lazy_regex(r"^(?:[^,]+, (?:who|which|whose|where)\b|(?:who|which|that)\b)")
# What may stand for a name in a text, and for how many: “they” may be two people.
COUNTED_POINTERS = tuple(
    (lazy_regex(rf"\b(?:{words})\b"), bears)
    for words, bears in (
        ("[Hh]e|[Hh]im|[Hh]is|[Hh]imself", 1),
        ("[Ss]he|[Hh]ers?|[Hh]erself", 1),
        ("[Ii]ts?|[Ii]tself", 1),
        ("[Tt]hey|[Tt]hem|[Tt]heirs?|[Tt]hemselves", 2),
        ("[Ww]e|us|[Oo]urs?|[Oo]urselves", 1),
        ("I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself", 1),
        ("[Yy]ou|[Yy]our", 1),
        ("[Bb]oth|[Pp]air|[Tt]wo|[Dd]uo|[Cc]ouple|[Ll]atter|[Ff]ormer", 2),
    )
)
# “the mayor”, “a neighbour of hers”, with the words behind that say who is meant.
POINTING_PHRASE = lazy_regex(
    r"(?i)\b(?:the|this|that|these|those|his|her|its|their|our|my|an?)((?: [\w’'-]+){1,4})"
)
