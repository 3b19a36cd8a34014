"""One sentence of ours that readers see, with what it rests on."""

from dataclasses import dataclass
from functools import lru_cache

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.span import Span
from explainer.site import Claim, Event, Evidence, Ref, Standing
from explainer.text.speech import speech

PROSE_FIELDS = frozenset(("summary", "story", "about", "principals"))  # see `Explainer.prose`
_QUOTED = "·"  # no letter and no blank, so that it neither makes words nor parts them


@dataclass(frozen=True, eq=False)
class PublishedSentence:
    """One text of ours.

    `field` is its name in the file, `owner` the claim or event that it is the text of, `claims`
    the claims and reactions that it rests on, `evidence` all places that it rests on. `is_whole` is
    false where one of them is broken: what is missing is then no fault of the sentence. `carried`
    is the sentence before, of the same paragraph, whose attribution holds for this one too.
    """

    text: str
    place: EntryPlace
    entry: Ref
    field: str
    evidence: tuple[Evidence, ...]
    claims: tuple[Claim, ...] = ()
    owner: Claim | Event | None = None
    is_whole: bool = True
    carried: str = ""

    def span(self, words: str = "") -> Span:
        """Give the place of words of it, or of all of it where they are typed in another way."""
        return span_of(self.place.span(), words)

    @property
    def place_in_field(self) -> Span:
        """Give the place of this very sentence inside the field it is typed in."""
        return self.span(self.text)

    @property
    def own(self) -> str:
        """The text with dots for its quoted words: what we say in our own voice."""
        return _own(self.text)

    @property
    def standings(self) -> frozenset[Standing]:
        return frozenset(one.standing for one in self.evidence)

    @property
    def is_bare(self) -> bool:
        """Whether it is printed behind a label, and so has no attribution of its own."""
        return self.field in ("says", "what", "line", "record")

    @property
    def is_prose(self) -> bool:
        """Whether it is hand-written, and so says in its own words whose word it is."""
        return self.field in PROSE_FIELDS or self.field == "now"

    @property
    def attributed(self) -> str:
        """Our own words of it and of the sentence whose attribution carries on to it."""
        return f"{self.carried} {self.own}" if self.carried else self.own

    @property
    def conditions(self) -> tuple[str, ...]:
        return tuple(e.entry.condition for e in self.evidence if e.entry.condition)

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text.rstrip().endswith("?")


@lru_cache(maxsize=4096)
def _own(text: str) -> str:
    for run in speech(text):
        if run.depth == 0:
            text = text[: run.start] + _QUOTED * (run.end - run.start) + text[run.end :]
    return text


def span_of(whole: Span, words: str) -> Span:
    """Give the place of words inside a field; a citation may stand before their full stop."""
    for tried in (words, words.rstrip(".!?…")):
        found = whole.text.find(tried) if tried else -1
        if found >= 0:
            return Span(whole.file, whole.start + found, whole.start + found + len(tried))
    return whole
