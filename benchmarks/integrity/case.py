"""One passage as a claim would have it, honest or not, and what is expected of the checks."""

from dataclasses import dataclass

OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of passage; `rules` are the codes of the rules that name this fault rightly.

    `counts` says whether the target holds for it: a random clause may well deserve its warning.
    """

    name: str
    rules: tuple[str, ...] = ()
    is_honest: bool = False
    is_clause: bool = False
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """What stands in the claim. `by` is a name in the text, or the outlet."""

    kind: Kind
    quote: tuple[str, ...] = ()
    passage: str | None = None
    by: str = OUTLET
    whole: str = ""


def spoken(kind: Kind, *quote: str, by: str = OUTLET, whole: str = "") -> Case:
    """Give a case in which the words are typed as somebody's speech."""
    return Case(kind, quote, by=by, whole=whole)
