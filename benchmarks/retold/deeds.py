"""A plan told as a deed, in the first set: `will open` → `duly opened`."""

import re

_PLAN = re.compile(
    r"\b(?:(?:was|were|is|are) (?:meant|getting ready|about|going) to|(?:was|were|is|are) to|will|"
    r"would(?! have)|(?<!that )wants? to|meaning to|intend(?:s|ing)? to|hopes? to) "
    r"(?P<verb>[a-z]+)"
)
_PAST = {
    "pay": "paid", "get": "got", "go": "went", "give": "gave", "rise": "rose", "have": "had",
    "shut": "shut", "lead": "led", "camp": "camped", "modify": "modified", "move": "moved",
    "take": "took", "keep": "kept", "quit": "quit",
}  # fmt: skip
_NO_VERB = frozenset(("some", "not", "militarily"))
_ADVERBS = ("", "duly ", "already ", "forthwith ", "in the event ", "meanwhile ")


def done(says: str, turn: int = 0) -> str | None:
    """Tell the first plan in a sentence as done, or give nothing where there is none.

    `turn` says which adverb goes with it.
    """
    found = _PLAN.search(says)
    if found is None or found["verb"] in _NO_VERB:
        return None
    told = f"{_ADVERBS[turn % len(_ADVERBS)]}{_past(found['verb'], says[: found.start()].rstrip())}"
    return says[: found.start()] + told + says[found.end() :]


def _past(verb: str, before: str) -> str:
    if verb == "be":
        return "were" if before.endswith("s") else "was"
    if verb in _PAST:
        return _PAST[verb]
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"
