"""Words that the benchmark changes, drops and looks out for. Wider than the lists of the rules."""

import re

SYNONYMS = {
    "great": "big", "good": "fine", "man": "fellow", "men": "people", "little": "small",
    "think": "believe", "house": "home", "say": "tell", "said": "stated", "see": "notice",
    "go": "walk", "come": "arrive", "give": "hand", "made": "built", "make": "create",
    "know": "understand", "must": "should", "shall": "will", "large": "big", "take": "bring",
    "very": "quite", "much": "greatly", "again": "anew", "whole": "entire", "begin": "start",
    "old": "aged", "speak": "talk", "sure": "certain", "look": "gaze", "like": "as", "day": "date",
    "time": "hour", "people": "folk", "always": "ever", "because": "since", "dear": "beloved",
    "father": "parent", "brother": "sibling", "king": "ruler", "answer": "reply", "heard": "learnt",
}  # fmt: skip
ANTONYMS = {
    "good": "bad", "great": "small", "always": "seldom", "more": "less", "before": "after",
    "after": "before", "all": "some", "many": "few", "much": "little", "old": "young",
    "first": "last", "last": "first", "love": "hate", "can": "cannot", "will": "would",
    "true": "false", "better": "worse", "best": "worst", "right": "wrong", "up": "down",
    "in": "out", "to": "from", "with": "without", "come": "go", "give": "take", "shall": "may",
    "must": "may", "every": "no", "is": "was", "has": "had", "are": "were", "have": "had",
    "he": "she", "his": "her", "I": "we", "my": "our", "you": "they", "and": "or", "him": "her",
}  # fmt: skip
NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "hundred", "thousand",
)  # fmt: skip
ADDED = ("very", "really", "also", "only", "now", "certainly", "almost", "again", "all", "still")
BRACKETS = ("[not]", "[never]", "[if asked]", "[allegedly]", "[perhaps]", "[unless told]")

# “No, sir” denies nothing that follows, and “not only” affirms it.
NEGATION = re.compile(
    r"(?<![\w'’-])(?:not|never|no|nor|none|nothing|nobody|neither|cannot)"
    r"(?!\s+only\b)(?=\s+\w)"
)
CONDITION = re.compile(r"(?<![\w'’-])(?:[Ii]f|[Uu]nless|provided that)(?![\w'’-])")
HEDGE = re.compile(
    r"(?<![\w'’-])(?:I (?:think|believe|suppose|fancy|dare say|imagine|guess|fear|hope|am afraid)"
    r"|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]robably|[Aa]llegedly|[Rr]eportedly|may|might"
    r"|[Ii]t seems|seems? to|[Aa]pparently)(?![\w'’-])"
)
# What an honest cut keeps away from, beyond the three lists.
DELICATE = re.compile(
    rf"{NEGATION.pattern}|{CONDITION.pattern}|{HEDGE.pattern}"
    r"|\w+n['’]t\b|(?<![\w'’-])(?i:without|hardly|scarcely|barely|until|whether|though|although"
    r"|but|except|only|denied|refused|would|could|should|lest|were|had)(?![\w'’-])"
)
