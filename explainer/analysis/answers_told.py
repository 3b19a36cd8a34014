"""Where a kept text tells how somebody answers what a claim accuses them of.

Behind the accusation any denial by whoever is accused counts, and what they are quoted with or said
to say in the next sentence; elsewhere, and in other texts of the story, only one that names the
same deed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.accused import deeds_accused_of
from explainer.analysis.context import sentences_of
from explainer.analysis.names import NameIndex, names_in
from explainer.english.accusations import ACCUSATION
from explainer.english.answers import (
    CREDITED_BEFORE_NAME,
    CREDITS_HIM_OR_HER,
    DENIED_BY_NAME,
    DENIES_DEED_BEHIND_NAME,
    DENIES_IT_BEHIND_NAME,
    HARMS_OTHERS,
    HE_OR_SHE,
    HOLDS_BEHIND_NAME,
    QUOTED,
    QUOTED_BEFORE_NAME,
    QUOTED_BEHIND_NAME,
    REFUSES,
    REJECTS_WHICH,
    SAYS_BEHIND_NAME,
    SAYS_NOT_BEHIND_NAME,
    SAYS_THAT_BEHIND_NAME,
    UNTRUE_BEFORE_NAME,
    WHICH_BEFORE_NAME,
)
from explainer.site import Claim, Evidence, Ref, Site, Source
from explainer.text.anchor import TextRange
from explainer.text.word_stems import content_stems

_NEAR = 4  # sentences behind an accusation


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """The sentence of a source by which somebody answers."""

    source: Source
    place: TextRange
    words: str


def answer_told(site: Site, claim: Claim, sources: Iterable[Source]) -> ToldAnswer | None:
    """Give the first answer to what a claim accuses somebody of, the texts of the claim first."""
    own = {one.source.id for one in claim.evidence}
    for source in sorted(sources, key=lambda one: (one.ref.id not in own, one.ref.id)):
        if source.text and source.is_read:
            places = [one for one in claim.evidence if one.source == source.ref]
            found = next(_answers(site, claim, source, places), None)
            if found:
                return found
    return None


def _answers(
    site: Site, claim: Claim, source: Source, evidence: Iterable[Evidence]
) -> Iterator[ToldAnswer]:
    assert source.text
    text = source.text.text
    told = sentences_of(text)
    accusing = sorted(number for one in evidence for number in _holding(told, one))
    first, last = (accusing[0], accusing[-1]) if accusing else (len(told), -1)
    near = _until_another(site, claim, source, range(first, last + 1 + _NEAR), told)
    before = ""
    for number, (start, end) in enumerate(told):
        sentence = text[start:end]
        case = _Case(site, source, claim, before, sentence)
        if (
            (number in near and case.denies_it())
            or case.denies_deed(is_next=number in near and number <= last + 1)
            or (number in near and number == last + 1 and case.speaks())
            or (number in near and number > last and case.holds_it())
        ):
            yield ToldAnswer(source, (start, end), sentence)
        before = sentence


def _holding(told: tuple[TextRange, ...], evidence: Evidence) -> Iterator[int]:
    """Give the numbers of the sentences that hold the words of a claim."""
    words = evidence.passage or next(iter(evidence.words), None)
    for hit in words.hits[:1] if words else ():
        for number, (start, end) in enumerate(told):
            if start < hit.end and hit.start < end:
                yield number


def _until_another(
    site: Site, claim: Claim, source: Source, near: range, told: tuple[TextRange, ...]
) -> range:
    """Cut the sentences behind an accusation where the next one of the same people begins.

    A denial behind two accusations is of the later one, as far as a program can tell.
    """
    later = (
        number
        for other in site.statements()
        if other.ref != claim.ref and set(other.accuses) & set(claim.accuses)
        for one in other.evidence
        if one.source == source.ref
        for number in _holding(told, one)
        if number in near and number > near.start
    )
    return range(near.start, min(later, default=near.stop))


@dataclass(frozen=True, slots=True)
class _Case:
    """A sentence that may answer a claim, and the one before it."""

    site: Site
    source: Source
    claim: Claim
    before: str
    sentence: str

    def denies_it(self) -> bool:
        """Tell whether the accused denies what stands before, whatever that is."""
        text = self._unquoted
        if any(DENIES_IT_BEHIND_NAME.match(text, end) for end in self._subjects()):
            return True
        is_she = [he.span() for he in HE_OR_SHE.finditer(text)] if self._accused_in(text) else []
        return any(
            (WHICH_BEFORE_NAME.search(text[:start]) and REJECTS_WHICH.match(text, end))
            or DENIED_BY_NAME.search(text[:start])
            or (UNTRUE_BEFORE_NAME.search(text[:start]) and SAYS_BEHIND_NAME.match(text, end))
            for start, end in (*self._accused_in(text), *is_she)
        )

    def denies_deed(self, *, is_next: bool) -> bool:
        """Tell whether the accused denies to have done it; whatever it is called, right behind."""
        for end in self._subjects():
            found = DENIES_DEED_BEHIND_NAME.match(self._unquoted, end)
            if found and ((is_next and found["doing"]) or self._is_the_deed(found)):
                return True
        return False

    def speaks(self) -> bool:
        """Tell whether the accused is quoted, or said to say something."""
        if REFUSES.search(self._unquoted):
            return False
        return self.is_quoted() or self._is_told_to_say()

    def holds_it(self) -> bool:
        """Tell whether the accused is said to maintain something, or to put it down to another."""
        return any(HOLDS_BEHIND_NAME.match(self._unquoted, end) for end in self._subjects())

    def _is_told_to_say(self) -> bool:
        text = self._unquoted
        if ACCUSATION.search(text) or HARMS_OTHERS.search(text):
            return False  # whoever accuses in return says that of others
        if any(
            SAYS_THAT_BEHIND_NAME.match(text, end) or CREDITED_BEFORE_NAME.search(text[:start])
            for start, end in self._accused_in(text)
        ):
            return True
        return self._is_alone(self.before) and bool(
            CREDITS_HIM_OR_HER.search(text)
            or any(SAYS_THAT_BEHIND_NAME.match(text, end) for end in self._pronouns())
        )

    def is_quoted(self) -> bool:
        for start, end in self._accused_in(self.sentence):
            before = self.sentence[:start]
            if SAYS_NOT_BEHIND_NAME.match(self.sentence, end) or (
                QUOTED.search(self.sentence)
                and (
                    QUOTED_BEHIND_NAME.match(self.sentence, end)
                    or QUOTED_BEFORE_NAME.search(before)
                )
            ):
                return True
        return self._is_alone(self.before) and any(
            SAYS_NOT_BEHIND_NAME.match(self.sentence, end)
            or (QUOTED.search(self.sentence) and QUOTED_BEHIND_NAME.match(self.sentence, end))
            for end in self._pronouns()
        )

    @property
    def _unquoted(self) -> str:
        return QUOTED.sub(lambda found: f"“{'_' * (len(found[0]) - 2)}”", self.sentence)

    def _subjects(self) -> Iterator[int]:
        """Give where the names of the accused end, and the pronouns that may mean them."""
        yield from (end for _, end in self._accused_in(self._unquoted))
        if self._accused_in(self.before):
            yield from self._pronouns()

    def _pronouns(self) -> Iterator[int]:
        """Give the ends of *he* and *she* before which the sentence has no name."""
        text = self._unquoted
        first = min((one.start for one in self._names.mentions(text)), default=len(text))
        return (he.end() for he in HE_OR_SHE.finditer(text, 0, first))

    @property
    def _names(self) -> NameIndex:
        return names_in(self.site, self.source.ref)

    def _accused_in(self, text: str) -> list[TextRange]:
        """Give where a text names whom the claim accuses, or who speaks for them."""
        return [
            (one.start, one.end)
            for one in self._names.mentions(text)
            if any(map(self._is_accused, one.refs))
        ]

    def _is_accused(self, ref: Ref) -> bool:
        if ref.kind != "actor":
            return False
        return bool({ref, *self.site.actors[ref.id].speaks_for}.intersection(self.claim.accuses))

    def _is_alone(self, text: str) -> bool:
        """Tell whether a text names whom the claim accuses, and no other person."""
        persons = self._names.named(text) & self._names.persons
        return bool(persons) and all(map(self._is_accused, persons))

    def _is_the_deed(self, denied: re.Match[str]) -> bool:
        """Tell whether most of what is denied stands in the accusation, or doing its very deed."""
        mine = content_stems(f"{denied['doing'] or ''} {denied['deed']}")
        doing = content_stems(denied["doing"] or "")
        if doing & deeds_accused_of(self.site, self.claim):
            return True
        accusing = (words.words for one in self.claim.evidence for words in one.words)
        return 2 * len(mine & content_stems(" ".join(accusing))) > len(mine)
