"""How a list of words and phrases becomes a pattern that finds whole words only."""

import re


def any_of(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for any of the phrases, each a regular expression, in large or small letters.

    A hyphen is no part of a word here: “alleged” stands in “alleged-spy”.
    """
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)
