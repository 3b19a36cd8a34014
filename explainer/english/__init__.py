"""All that is of the English language: words that hedge, accuse, say, count and date.

Rules and readers take their words from here and hold none themselves, so that one word is added in
one place. A list of words is a tuple or an alternation for a regular expression; a name in
capitals that holds a pattern can be searched with as it is.
"""
