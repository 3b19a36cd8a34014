"""Who is meant by the words for a speaker, by a pronoun, or where no words are: or all who may be.

Of several who may speak none is chosen. A pronoun is the subject of the sentence before, the only
person of its paragraph so far, or whoever spoke last while nobody else was named.
"""

import re
from collections.abc import Iterator

from explainer.analysis.context import paragraph_at, quotations_in, sentence_at
from explainer.analysis.names import NameIndex
from explainer.analysis.possible_speakers import MeantKind, speakers_before
from explainer.analysis.sign_offs import signed
from explainer.analysis.transcripts import labelled
from explainer.analysis.words_around import words_before
from explainer.drafting.named import is_pronoun
from explainer.drafting.people import ActorBook
from explainer.drafting.quoted_words import narrated
from explainer.english.name_kinds import ONE_UNNAMED
from explainer.english.pronouns import ONE_PERSON
from explainer.english.reported_clauses import ReportedClause, reported_clauses, subject_of
from explainer.english.told_words import GENERIC_SUBJECT, LEADING_SUBJECT
from explainer.site import Ref

_MOST_POSSIBLE = 6  # speakers of whom one is left open


class SpeakerReader:
    """Tells who speaks in one article."""

    def __init__(self, text: str, book: ActorBook, names: NameIndex, outlet: str) -> None:
        self.text, self.book, self.names, self.outlet = text, book, names, outlet

    def meant(
        self, clause: ReportedClause | None, place: int
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give who is meant, or all who may be; the outlet is nobody beside itself."""
        if clause and GENERIC_SUBJECT.match(clause.who):
            return (), ()
        if clause and not is_pronoun(clause.who):
            by, possible = self.book.meant(clause.who)
        else:
            only = only_kind(clause)
            by = self._person_just_told_of(place) if only == "persons" else ()
            if only != "bodies":
                by = by or self._subject_just_before(place) or self._only_one_so_far(place)
            by, possible = (by, ()) if by else self._before(place, only)
        return () if by == (self.outlet,) else by, possible

    def named_behind(self, place: int) -> Iterator[str]:
        """Give the persons of the next sentence of a paragraph: “Never again.” So said Tarn."""
        start = sentence_at(self.text, (place, place))[1]
        end = paragraph_at(self.text, (place, place))[1]
        if start < end:
            behind = sentence_at(self.text, (start + 1, start + 1))
            for mention in self.names.mentions(narrated(self.text, *behind)):
                yield from sorted(ref.id for ref in mention.refs & self.names.persons)

    def _person_just_told_of(self, place: int) -> tuple[str, ...]:
        """Give whom “he” or “she” means: the subject of this sentence, or who spoke just before.

        Nobody where another person is named there, but as whose something is: “Esk’s house”.
        """
        start, end = sentence_at(self.text, (place, place))
        told = narrated(self.text, start, end)
        mark = re.search(r"[“\"]", told)
        subject = LEADING_SUBJECT.match(told, 0, mark.start() if mark else 0)
        if subject and mark and mark.start() > 0:
            by, _ = self.book.meant(subject["who"])
            if len(by) == 1 and self.book.kind(by[0]) == "person":
                return by
        return self._who_spoke(start)

    def _subject_just_before(self, place: int) -> tuple[str, ...]:
        """Give whom the sentence before a bare quotation is about, where it names nobody else."""
        start, _ = sentence_at(self.text, (place, place))
        before = self.text[:start].rstrip(" ")
        if start == 0 or before.endswith("\n"):
            return ()
        last = sentence_at(self.text, (len(before) - 1, len(before) - 1))
        told = narrated(self.text, *last)
        who = subject_of(told)
        if not who or is_pronoun(who) or quotations_in(self.text, last):
            return ()
        by, _ = self.book.meant(who)
        is_person = len(by) == 1 and self.book.kind(by[0]) == "person"
        return by if is_person and self._names_no_other(told.replace(who, " ", 1), by[0]) else ()

    def _only_one_so_far(self, place: int) -> tuple[str, ...]:
        """Give the only person whom the paragraph names before a sentence.

        One who stands as “he” before anybody is named is another: “He met Jon Perk.”
        """
        first = paragraph_at(self.text, (place, place))[0]
        told = narrated(self.text, first, place)
        named = [
            mention
            for mention in self.names.mentions(told)
            if mention.refs & self.names.persons
            and told[mention.end : mention.end + 2] not in ("'s", "’s")
        ]
        by = {ref.id for mention in named for ref in mention.refs & self.names.persons}
        if len(by) != 1 or self.book.has_strangers(told):
            return ()
        is_second = ONE_PERSON.search(told, 0, named[0].start) is not None
        return () if is_second else tuple(by)

    def _names_no_other(self, words: str, id_: str) -> bool:
        """Tell whether words name no other person but as whose something is: “Esk’s house”."""
        others = [
            mention.refs
            for mention in self.names.mentions(words)
            if mention.refs & self.names.persons
            and id_ not in {ref.id for ref in mention.refs}
            and words[mention.end : mention.end + 2] not in ("'s", "’s")
        ]
        return not others and not ONE_UNNAMED.search(words) and not self.book.has_strangers(words)

    def _who_spoke(self, start: int) -> tuple[str, ...]:
        before = paragraph_at(self.text, (start, start))[0]
        if not self.text[before:start].strip():
            return ()
        last = sentence_at(self.text, (start - 2, start - 2))
        told = narrated(self.text, *last)
        clauses = reported_clauses(told)
        if len(clauses) != 1 or is_pronoun(clauses[0].who):
            return ()
        by, _ = self.book.meant(clauses[0].who)
        if len(by) != 1 or self.book.kind(by[0]) != "person":
            return ()
        rest = told.replace(clauses[0].who, " ", 1)
        return by if self._names_no_other(rest, by[0]) else ()

    def _before(
        self, place: int, only: MeantKind | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        signed_by = signed(self.text, (place, place + 1), self.names) if only is None else ()
        label = labelled(self.text, (place, place + 1), self.names) or signed_by
        if len(label) == 1:
            return tuple(ref.id for ref in label), ()
        found = speakers_before(self.text, (place, place), self.names, only=only)
        before = words_before(self.text, sentence_at(self.text, (place, place)), self.names)
        if found.meant and not self.book.has_strangers(before):
            return (found.meant.id,), ()
        possible = (ref.id for ref in found.possible if _is_actor(ref))
        near = self._named_just_before(place) if only == "persons" else ()
        return (), tuple(dict.fromkeys((*near, *possible)))[:_MOST_POSSIBLE]

    def _named_just_before(self, place: int) -> Iterator[str]:
        """Give the persons of the sentence before in its paragraph, who may be “he” or “she”."""
        start, _ = sentence_at(self.text, (place, place))
        first = paragraph_at(self.text, (place, place))[0]
        if self.text[first:start].strip():
            last = sentence_at(self.text, (start - 2, start - 2))
            for mention in self.names.mentions(narrated(self.text, *last)):
                yield from sorted(ref.id for ref in mention.refs & self.names.persons)

    def possible(
        self, clause: ReportedClause | None, place: int, by: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Give all who may speak: words in marks alone may be the outlet’s, or of who follows."""
        found = speakers_before(self.text, (place, place), self.names, only=only_kind(clause))
        before = (ref.id for ref in found.possible if _is_actor(ref))
        last = (*self.named_behind(place), self.outlet) if clause is None else ()
        return tuple(dict.fromkeys((*by, *before, *last)))[:_MOST_POSSIBLE]


def only_kind(clause: ReportedClause | None) -> MeantKind | None:
    """Tell what kind of speaker a pronoun can be."""
    if clause is None:
        return None
    if ONE_PERSON.fullmatch(clause.who):
        return "persons"
    return "bodies" if clause.who.lower() == "it" else None


def _is_actor(ref: Ref) -> bool:
    return ref.kind == "actor"
