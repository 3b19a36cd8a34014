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
