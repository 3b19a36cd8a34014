"""An article → each thing that is said in it: the words, whose they are, what is said of them.

The unit is a sentence, or the sentences of one speech with the words that introduce it. For each
unit there are several ways to tell it, the closest first; the last is the outlet's own sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from explainer.analysis.context import paragraph_at, quotations_in, sentence_at
from explainer.analysis.names import NameIndex
from explainer.analysis.possible_speakers import MeantKind, speakers_before
from explainer.analysis.sign_offs import signed
from explainer.analysis.transcripts import labelled
from explainer.analysis.words_around import told_by_narrator, words_before
from explainer.drafting.article import Article
from explainer.drafting.named import is_pronoun
from explainer.drafting.people import ActorBook
from explainer.english.conditions import CONDITION
from explainer.english.hedges import ALLEGEDLY
from explainer.english.loaded_words import LOADED
from explainer.english.name_kinds import PEOPLE
from explainer.english.pronouns import ONE_PERSON
from explainer.english.reported_clauses import ReportedClause, reported_clauses
from explainer.english.speech_verbs import SAYS_PLAINLY
from explainer.english.told_words import (
    CITED,
    CITING,
    CONDITION_CLAUSE,
    GENERIC_SUBJECT,
    LEADING_SUBJECT,
    NAMED_HEARER,
    PERHAPS_ANOTHERS,
    SAID_BY_NOBODY,
)
from explainer.site import Ref
from explainer.text.anchor import TextRange
from explainer.text.speech import Speech

_STRIPPED = " ,;:\n"
_TWICE = 2  # as many words are quoted as stand beside them and tell something else
_FEW = 4  # quoted words that are hardly a statement
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that is said. Without `by` it is the outlet's; `candidates` are those possible.

    `speaker` are those whose words the outlet says they are, where nobody vouches for that.

    `passage` and `quotes` are places of the text; without `says` the quotation tells it. `part` is
    the id of a headline or a caption, which is told whole.
    """

    passage: TextRange
    quotes: tuple[TextRange, ...] = ()
    says: str = ""
    by: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    hearer: tuple[str, ...] = ()
    condition: str = ""
    is_quotation: bool = False
    verb: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """Sentences that are told together, and the ways to tell them, the closest first."""

    place: TextRange
    ways: tuple[tuple[Saying, ...], ...]


def speakers_of(article: Article) -> Iterator[str]:
    """Give the words by which a text names who speaks, or to whom or through whom they do."""
    for start, end in article.sentences:
        for clause in reported_clauses(told_by_narrator(article.text, start, end)):
            yield from filter(None, cited(clause.who))
            if NAMED_HEARER.match(clause.hearer):
                yield clause.hearer


def cited(who: str) -> tuple[str, str]:
    """Part “two employees cited by Radio Orrin” into who says it, and through whom."""
    found = CITED.match(who) or CITING.match(who)
    return (found["who"], found["via"]) if found else (who, "")


def units(article: Article, book: ActorBook, names: NameIndex, outlet: str) -> Iterator[Unit]:
    """Give the units of a text, in order; what its outlet says of itself is by nobody else."""
    reader = _SayingReader(article, book, names, outlet)
    for sentences in _joined(article):
        yield reader.unit(sentences)


def _joined(article: Article) -> Iterator[list[TextRange]]:
    """Put the sentences of one speech together, and those that introduce it."""
    together: list[TextRange] = []
    for place in article.sentences:
        if together and not _goes_on(article.text, together[-1], place):
            yield together
            together = []
        together.append(place)
    if together:
        yield together


def _goes_on(text: str, before: TextRange, after: TextRange) -> bool:
    earlier = {run.group for run in quotations_in(text, before)}
    later = quotations_in(text, after)
    if text.count(text[slice(*after)]) > 1:
        return True  # “Yes.” is told with what it answers: alone it stands in several places
    if any(run.group in earlier for run in later):
        return True
    is_open = text[before[0] : before[1]].rstrip().endswith((":", ","))
    return is_open and bool(later) and later[0].outer_start <= after[0]


class _SayingReader:
    """Tells the units of one article."""

    def __init__(self, article: Article, book: ActorBook, names: NameIndex, outlet: str) -> None:
        self.text, self.book, self.names, self.outlet = article.text, book, names, outlet

    def unit(self, sentences: list[TextRange]) -> Unit:
        place = sentences[0][0], sentences[-1][1]
        whole = Saying(place, says=_sentence(self.text[slice(*place)]))
        judged = replace(whole, says=_judged(whole.says))
        # Its label says “allegedly” and “it is reported”, and says it of the whole sentence
        without = ALLEGEDLY.sub("", judged.says)
        by_nobody = SAID_BY_NOBODY.match(without)
        bare = without[by_nobody.end() :] if by_nobody else without
        unhedged = replace(judged, says=_sentence(bare))
        ways = [*self._attributed(sentences, place), (whole,), (judged,), (unhedged,)]
        return Unit(place, tuple(ways))

    def _attributed(
        self, sentences: list[TextRange], place: TextRange
    ) -> Iterator[tuple[Saying, ...]]:
        """Give the ways in which somebody but the outlet says it."""
        text = self.text
        runs = _outermost(text, place)
        found = [
            (sentence, clause)
            for sentence in sentences
            for clause in reported_clauses(told_by_narrator(text, *sentence))
        ]
        if runs and self._is_all_quoted(place, runs, found):
            yield from self._quotation(place, runs, found)
        elif len(sentences) == 1 and found:
            yield from self._statements(sentences[0], [clause for _, clause in found])

    # Quotations

    def _is_all_quoted(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> bool:
        """Tell whether nothing but the quoted words and their attribution stands there."""
        held = [(run.outer_start, run.outer_end) for run in runs]
        for sentence, clause in found:
            held.append((sentence[0] + clause.start, sentence[0] + clause.end))
        left = self.text[slice(*place)]
        for start, end in held:
            first, last = max(start, place[0]) - place[0], min(end, place[1]) - place[0]
            left = left[:first] + " " * max(0, last - first) + left[last:]
        quoted = sum(len(_WORD.findall(self.text[run.start : run.end])) for run in runs)
        rest = len(_WORD.findall(left))
        is_behind = not rest or (
            found and _WORD.search(left) and self._is_behind(left, runs, place)
        )
        is_one = len({run.group for run in runs}) == 1
        return bool(is_one and is_behind and quoted > max(_FEW, _TWICE * rest))

    def _is_behind(self, left: str, runs: list[Speech], place: TextRange) -> bool:
        """Tell whether words are left only behind the last that is quoted: “…, adding that …”."""
        return not _WORD.search(left[: runs[-1].end - place[0]])

    def _quotation(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> Iterator[tuple[Saying, ...]]:
        quotes = tuple(_inside(self.text, run) for run in runs)
        clause = found[0][1] if found else None
        whos = {clause.who for _, clause in found if not is_pronoun(clause.who)}
        clause = next((one for _, one in found if not is_pronoun(one.who)), clause)
        saying = Saying(place, quotes, is_quotation=True, verb=clause.verb if clause else "")
        saying = self._with_condition(saying, " ".join(self.text[slice(*one)] for one in quotes))
        if len(whos) > 1:
            return
        for way in self._spoken(saying, clause, runs[0].start):
            yield (way,)
            if way.condition:
                yield (replace(way, condition=""),)

    # Statements in the narrator's words

    def _statements(
        self, sentence: TextRange, clauses: list[ReportedClause]
    ) -> Iterator[tuple[Saying, ...]]:
        """Give a statement for each clause, and the outlet's own for words before the first."""
        start, end = sentence
        cuts = [start + clause.start for clause in clauses[1:]]
        if clauses[0].form == "before" and clauses[0].start > 0:
            cuts = [start + clauses[0].start, *cuts]
        edges = [start, *cuts, end]
        sayings: list[Saying] = []
        for first, last in pairwise(edges):
            inside = [one for one in clauses if first <= start + one.start < last]
            passage = first, _trimmed(self.text, first, last)
            if not inside:
                sayings.append(Saying(passage, says=_sentence(self.text[slice(*passage)])))
                continue
            way = self._statement(sentence, passage, inside[0])
            if way is None:
                return
            sayings.append(way)
        yield from _variants(tuple(sayings))

    def _statement(
        self, sentence: TextRange, passage: TextRange, clause: ReportedClause
    ) -> Saying | None:
        if clause.form in ("beside", "introducing"):
            return None
        start = sentence[0]
        content = start + clause.content[0], min(start + clause.content[1], passage[1])
        words = self.text[slice(*content)]
        if clause.form == "amid":
            before, after = self.text[start : start + clause.start], self.text[start + clause.end :]
            words = f"{before} {after[: content[1] - start - clause.end]}"
        inner = reported_clauses(told_by_narrator(self.text, *content))
        outer, via = self._cited(clause)
        if clause.form == "according-to" and inner and inner[0].form == "before":
            through, _ = self.book.meant(clause.who)
            if len(through) == 1 and self.book.kind(through[0]) == "outlet" and inner[0].start == 0:
                outer, via = inner[0], through
                words = self.text[content[0] + inner[0].content[0] : content[1]]
        if outer.verb and not SAYS_PLAINLY.search(outer.verb):
            # “Tarn denied that …”: without its verb it would be another statement
            if outer.form != "before":
                return None
            place = content[0] if clause.form == "according-to" else start + clause.start
            words = self.text[self.text.index(outer.who, place) : content[1]]
        if PERHAPS_ANOTHERS.search(words):
            return None
        runs = _outermost(self.text, content)
        quotes = tuple(
            _inside(self.text, run)
            for run in runs
            if content[0] <= run.start and run.end <= content[1]
        )
        saying = Saying(
            passage, _of_one_speech(quotes, runs), _sentence(words), via=via, verb=outer.verb
        )
        saying = self._with_condition(saying, words)
        ways = list(self._spoken(saying, outer, content[0]))
        return ways[0] if ways else None

    def _cited(self, clause: ReportedClause) -> tuple[ReportedClause, tuple[str, ...]]:
        """Take out of a clause the outlet through which it came, where the words name one."""
        who, via = cited(clause.who)
        through, _ = self.book.meant(via) if via else ((), ())
        if len(through) != 1:
            return clause, ()
        return replace(clause, who=who), through

    def _with_condition(self, saying: Saying, words: str) -> Saying:
        found = CONDITION_CLAUSE.search(words) if CONDITION.search(words) else None
        return replace(saying, condition=_flat(found[0]) if found else "")

    # Who says it

    def _spoken(
        self, saying: Saying, clause: ReportedClause | None, place: int
    ) -> Iterator[Saying]:
        """Give it with its speaker, or with all who may be; nothing where nobody can be found."""
        by, possible = self._meant(clause, place)
        if not by:
            yield from (replace(saying, candidates=possible),) if len(possible) > 1 else ()
            return
        told = self._with_hearer(saying, clause, by)
        if clause and ALLEGEDLY.search(clause.verb):
            # “Tarn allegedly said”: whose words they are said to be, and nobody who says so
            yield from (replace(told, speaker=by, via=()),) if saying.is_quotation else ()
            return
        yield replace(told, by=by)
        if told != saying:
            yield replace(saying, by=by)

    def _meant(
        self, clause: ReportedClause | None, place: int
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give who is meant, or all who may be; the outlet is nobody beside itself."""
        if clause and GENERIC_SUBJECT.match(clause.who):
            return (), ()
        if clause and not is_pronoun(clause.who):
            by, possible = self.book.meant(clause.who)
        else:
            only = _only(clause)
            by = self._person_just_told_of(place) if only == "persons" else ()
            by, possible = (by, ()) if by else self._before(place, only)
        return () if by == (self.outlet,) else by, possible

    def _person_just_told_of(self, place: int) -> tuple[str, ...]:
        """Give whom “he” or “she” means: the subject of this sentence, or who spoke just before.

        Nobody where another person is named there, but as whose something is: “Esk’s house”.
        """
        start, end = sentence_at(self.text, (place, place))
        told = told_by_narrator(self.text, start, end)
        mark = re.search(r"[“\"]", told)
        subject = LEADING_SUBJECT.match(told, 0, mark.start() if mark else 0)
        if subject and mark and mark.start() > 0:
            by, _ = self.book.meant(subject["who"])
            if len(by) == 1 and self.book.kind(by[0]) == "person":
                return by
        return self._who_spoke(start)

    def _who_spoke(self, start: int) -> tuple[str, ...]:
        before = paragraph_at(self.text, (start, start))[0]
        if not self.text[before:start].strip():
            return ()
        last = sentence_at(self.text, (start - 2, start - 2))
        told = told_by_narrator(self.text, *last)
        clauses = reported_clauses(told)
        if len(clauses) != 1 or is_pronoun(clauses[0].who):
            return ()
        by, _ = self.book.meant(clauses[0].who)
        if len(by) != 1 or self.book.kind(by[0]) != "person":
            return ()
        rest = told.replace(clauses[0].who, " ", 1)
        others = [
            mention.refs
            for mention in self.names.mentions(rest)
            if mention.refs & self.names.persons
            and by[0] not in {ref.id for ref in mention.refs}
            and rest[mention.end : mention.end + 2] not in ("'s", "’s")
        ]
        is_clear = not others and not PEOPLE.search(rest) and not self.book.has_strangers(rest)
        return by if is_clear else ()

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
        return (), tuple(ref.id for ref in found.possible if _is_actor(ref))[:6]

    def _with_hearer(
        self, saying: Saying, clause: ReportedClause | None, by: tuple[str, ...]
    ) -> Saying:
        """Add to whom it was said; an outlet that was told is a link of the chain."""
        if clause is None or not NAMED_HEARER.match(clause.hearer):
            return saying
        ids, _ = self.book.meant(clause.hearer)
        if len(ids) != 1 or ids[0] in by:
            return saying
        if self.book.kind(ids[0]) == "outlet":
            return replace(saying, via=(*saying.via, *ids))
        return replace(saying, hearer=ids)


def _only(clause: ReportedClause | None) -> MeantKind | None:
    """Tell what kind of speaker a pronoun can be."""
    if clause is None:
        return None
    if ONE_PERSON.fullmatch(clause.who):
        return "persons"
    return "bodies" if clause.who.lower() == "it" else None


def _is_actor(ref: Ref) -> bool:
    return ref.kind == "actor"


def _outermost(text: str, place: TextRange) -> list[Speech]:
    return list(quotations_in(text, place))


def _of_one_speech(quotes: tuple[TextRange, ...], runs: list[Speech]) -> tuple[TextRange, ...]:
    """Keep the quoted words, where they are one speech; a list can hold no other."""
    return quotes if len({run.group for run in runs}) == 1 else ()


def _inside(text: str, run: Speech) -> TextRange:
    """Give the quoted words without the comma that only leads on to the speaker."""
    words = text[run.start : run.end].rstrip(", \n")
    return run.start, run.start + len(words)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(re.sub(r"[\s,;]*(?:\b(?:but|and|while)\s*)?$", "", text[start:end]))


def _variants(sayings: tuple[Saying, ...]) -> Iterator[tuple[Saying, ...]]:
    """Give statements as they are, and in the ways in which a rule may find no fault with them."""
    yield sayings
    for plainer in (
        tuple(replace(one, says=_judged(one.says)) for one in sayings),
        tuple(replace(one, condition="") for one in sayings),
        tuple(replace(one, quotes=()) for one in sayings),
        tuple(replace(one, hearer=(), via=()) for one in sayings),
    ):
        if plainer != sayings:
            yield plainer


def _judged(says: str) -> str:
    """Put words that judge into quotation marks: they are the source’s."""
    return LOADED.sub(r"“\g<0>”", says)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _sentence(words: str) -> str:
    """Write words as a sentence: a capital first, a full stop last, no comma hanging."""
    bare = _flat(words).strip(_STRIPPED)
    bare = re.sub(r"\s+([,.;])", r"\1", re.sub(r"^(?:but|and)\s+", "", bare))
    if not bare:
        return ""
    if bare[-1] not in ".!?" and not re.search(r"[.!?][”\"’')]+$", bare):
        bare += "."
    return bare[0].upper() + bare[1:]
