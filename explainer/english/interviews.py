"""The words around the questions and answers of an interview."""

from explainer.english.lazy_patterns import lazy_regex

ASKS, ANSWERS = ("Q", "QUESTION"), ("A", "ANSWER")
# In front of the name of whoever wrote an interview, and is not asked in it.
WRITTEN_BY = lazy_regex(r"(?i)\b(?:by|interview(?:er)?:|text:|words:|photos?:|pictures?:)\s+$")
# In a sentence of ours that does not state what was asked.
TELLS_OF_ASKING = lazy_regex(
    r"(?i)\?|\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|whether"
    r"|[ei]nquir\w+|want(?:s|ed)? to know|press(?:es|ed) \w+|put (?:it )?to|suggest(?:s|ed)?"
    r"|rais(?:es|ed|ing))\b"
)
