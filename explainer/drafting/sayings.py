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
from explainer.drafting.article import Article
from explainer.drafting.named import is_pronoun
from explainer.drafting.people import ActorBook
from explainer.drafting.quoted_words import inside, is_within, narrated, of_one_speech, outermost
from explainer.drafting.speakers import SpeakerReader
from explainer.english.conditions import ASKED, CONDITION
from explainer.english.hedges import ALLEGEDLY
from explainer.english.loaded_words import LOADED
from explainer.english.name_kinds import PEOPLE
from explainer.english.reported_clauses import (
    ReportedClause,
    Rest,
    reported_clauses,
    subject_of,
)
from explainer.english.speech_verbs import SAYS_PLAINLY
from explainer.english.tellers import is_told, outlets_named
from explainer.english.told_words import (
    ADDED_BEHIND,
    CIRCUMSTANCE_BEHIND,
    CITED,
    CITING,
    CONDITION_CLAUSE,
    DID_BEHIND,
    GOES_ON_BEHIND_QUOTATION,
    NAMED_HEARER,
    NO_CONDITION,
    PERHAPS_ANOTHERS,
    SAID_BY_NOBODY,
)
from explainer.english.verbs import FINITE_VERB
from explainer.text.anchor import TextRange
from explainer.text.speech import Speech

_STRIPPED = " ,;:\n"
_TWICE = 2  # as many words are quoted as stand beside them and tell something else
_FEW = 4  # quoted words that are hardly a statement
_SHORT = 14  # words that tell when or where something was said
_CONJUNCTION = re.compile(r"^[\s,;]*(?:and|but|while|although|though|however|as)\s+")
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
        for clause in reported_clauses(narrated(article.text, start, end)):
            yield from filter(None, cited(clause.who))
            if NAMED_HEARER.match(clause.hearer):
                yield clause.hearer
        yield from _outlets_told(article.text[start:end])


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
    alone = quotations_in(text, before)
    if (
        alone
        and len(text[slice(*before)].split()) < _FEW - 1
        and "\n" not in text[before[1] : after[0]]
    ):
        return True  # “Never again.” is told with the next sentence: alone it tells nothing
    is_open = text[before[0] : before[1]].rstrip().endswith((":", ","))
    return is_open and bool(later) and later[0].outer_start <= after[0]


class _SayingReader:
    """Tells the units of one article."""

    def __init__(self, article: Article, book: ActorBook, names: NameIndex, outlet: str) -> None:
        self.text, self.book, self.outlet = article.text, book, outlet
        self.speakers = SpeakerReader(article.text, book, names, outlet)

    def unit(self, sentences: list[TextRange]) -> Unit:
        place = sentences[0][0], sentences[-1][1]
        whole = Saying(place, says=_sentence(self.text[slice(*place)]))
        judged = replace(whole, says=_judged(whole.says))
        # Its label says “allegedly” and “it is reported”, and says it of the whole sentence
        without = ALLEGEDLY.sub("", judged.says)
        by_nobody = SAID_BY_NOBODY.match(without)
        bare = without[by_nobody.end() :] if by_nobody else without
        unhedged = replace(judged, says=_sentence(bare))
        possible = self._introduced_by(place)
        own = [replace(one, candidates=possible) for one in (whole, judged, unhedged)]
        ways = [*self._attributed(sentences, place), *((one,) for one in own)]
        return Unit(place, tuple(ways))

    def _introduced_by(self, place: TextRange) -> tuple[str, ...]:
        """Give whose words a paragraph may be that stands behind a colon, without any marks.

        “The Church denied these allegations:” and a paragraph set apart: they are the outlet's own
        words only if a person says so.
        """
        start = paragraph_at(self.text, place)[0]
        before = self.text[:start].rstrip()
        if not before.endswith(":"):
            return ()
        told = narrated(self.text, *sentence_at(self.text, (len(before) - 1, len(before) - 1)))
        named = dict.fromkeys(
            ref.id
            for mention in self.speakers.names.mentions(told)
            for ref in sorted(mention.refs)
            if self.book.kind(ref.id) in ("person", "organisation")
        )
        return (*named, self.outlet) if named else ()

    def _attributed(
        self, sentences: list[TextRange], place: TextRange
    ) -> Iterator[tuple[Saying, ...]]:
        """Give the ways in which somebody but the outlet says it."""
        text = self.text
        runs = outermost(text, place)
        if all(is_within(first[1], runs) for first in sentences[:-1]):
            sentences = [place]  # the others are quoted
        found = [
            (sentence, clause)
            for sentence in sentences
            for clause in reported_clauses(narrated(text, *sentence))
        ]
        acts = any(clause.form == "act" for _, clause in found)
        if runs and not acts and self._is_all_quoted(place, runs, found):
            yield from self._quotation(place, runs, found)
            return
        if runs:
            yield from self._quotation_and_more(place, runs, found)
        if len(sentences) == 1 and found:
            yield from self._statements(sentences[0], [clause for _, clause in found])

    # Quotations

    def _is_all_quoted(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> bool:
        """Tell whether nothing but the quoted words and their attribution stands there."""
        if len({run.group for run in runs}) > 1:
            return False
        left = self._left(place, runs, found)
        words = [word for _, _, piece in left for word in _WORD.findall(piece)]
        quoted = sum(len(_WORD.findall(self.text[run.start : run.end])) for run in runs)
        told = any(
            sentence[0] + clause.end <= start < runs[0].start
            for start, _, _ in left
            for sentence, clause in found
            if clause.form == "before"
        )  # “Tarn said that the bridge is “a wreck””
        if told or any(not _is_circumstance(piece) for _, _, piece in left):
            is_behind = bool(found) and all(start >= runs[-1].end for start, _, _ in left)
            return is_behind and quoted > max(_FEW, _TWICE * len(words))
        return quoted > _FEW or ((bool(found) or not left) and self._is_sentence(runs[0]))

    def _is_sentence(self, run: Speech) -> bool:
        """Tell whether quoted words are a whole sentence, however short: “Never again,”."""
        words = self.text[run.start : run.end].strip()
        return words[:1].isupper() and words[-1:] in ",.!?"

    def _left(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> list[tuple[int, int, str]]:
        """Give the words beside the quotations and their attribution: where, and what."""
        held = [(run.outer_start, run.outer_end) for run in runs]
        for sentence, clause in found:
            held.append((sentence[0] + clause.start, sentence[0] + clause.end))
        left, at = [], place[0]
        for start, end in (*sorted(held), (place[1], place[1])):
            if start > at and _WORD.search(self.text, at, min(start, place[1])):
                left.append((at, min(start, place[1]), self.text[at : min(start, place[1])]))
            at = max(at, end)
        return left

    def _quotation_and_more(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> Iterator[tuple[Saying, ...]]:
        """Part a quotation from what is told before its colon, or behind who says it."""
        for run in runs:
            head = self.text[place[0] : run.outer_start].rstrip()
            if head.endswith(":"):
                yield from self._behind_colon(place, place[0] + len(head), found)
                return
        last = runs[-1].outer_end
        left = self._left(place, runs, found)
        is_one = len({run.group for run in runs}) == 1
        if not (is_one and found and len(left) == 1 and left[0][0] >= last):
            return
        start, end, words = left[0]
        added, did = ADDED_BEHIND.match(words), DID_BEHIND.match(words)
        begin = next((one.outer_end for one in reversed(runs) if one.outer_end <= start), start)
        begin += len(self.text[begin:start]) - len(self.text[begin:start].lstrip(_STRIPPED))
        for (quoted,) in self._quotation((place[0], last), runs, found):
            passage = begin, end
            if added:
                says = _sentence(words[added.end() :])
                yield quoted, replace(quoted, passage=passage, quotes=(), says=says,
                                      is_quotation=False, condition="")  # fmt: skip
            elif did:
                yield (
                    quoted,
                    Saying(passage, says=_sentence(f"{found[0][1].who} {words[did.end() :]}")),
                )

    def _behind_colon(
        self, place: TextRange, colon: int, found: list[tuple[TextRange, ReportedClause]]
    ) -> Iterator[tuple[Saying, ...]]:
        """Give what is told before a colon, and the quotation behind it by whom that is about."""
        start = sentence_at(self.text, (colon - 1, colon - 1))[0]
        told = narrated(self.text, start, colon)
        clauses = [one for one in reported_clauses(told.rstrip(":") + ".") if one.form == "before"]
        runs = [run for run in outermost(self.text, place) if run.outer_start >= colon]
        if start < place[0] or len({run.group for run in runs}) != 1:
            return
        head = Saying((place[0], colon), says=_sentence(self.text[place[0] : colon - 1]))
        is_label = len(told.split()) < _FEW and PEOPLE.search(told) is not None  # “Police chief: …”
        who = clauses[0].who if clauses else told.rstrip(":") if is_label else subject_of(told)
        if len(clauses) > 1 or not who:
            return
        said = ReportedClause("introducing", 0, 0, who, "", "", (0, 0))
        if clauses:
            stated = self._statement((start, colon), (place[0], colon), clauses[0])
            if stated is None or start != place[0]:
                return
        else:
            stated = () if is_label else (head,)
        behind = place[0] if is_label else runs[0].outer_start, place[1]
        if self._left((runs[0].outer_start, place[1]), runs, found):
            return
        quotes = tuple(inside(self.text, run) for run in runs)
        saying = Saying(behind, quotes, is_quotation=True, verb="said")
        for way in self._spoken(saying, said, start):
            yield *stated, way

    def _quotation(
        self,
        place: TextRange,
        runs: list[Speech],
        found: list[tuple[TextRange, ReportedClause]],
    ) -> Iterator[tuple[Saying, ...]]:
        quotes = tuple(inside(self.text, run) for run in runs)
        clause = found[0][1] if found else None
        whos = {clause.who for _, clause in found if not is_pronoun(clause.who)}
        clause = next((one for _, one in found if not is_pronoun(one.who)), clause)
        clause, via = self._cited(clause) if clause else (None, ())
        verb = clause.verb if clause else ""
        saying = Saying(place, quotes, via=via, is_quotation=True, verb=verb)
        saying = self._with_condition(saying, " ".join(self.text[slice(*one)] for one in quotes))
        if len(whos) > 1:
            return
        words = " ".join(self.text[slice(*one)] for one in quotes)
        for way in self._spoken(saying, clause, runs[0].start):
            yield (way,)
            if way.condition:
                yield (replace(way, condition=""),)
            if len(words.split()) <= _FEW:
                yield (replace(way, condition="", says=_sentence(f"“{words}”")),)

    # Statements in the narrator's words

    def _statements(
        self, sentence: TextRange, clauses: list[ReportedClause]
    ) -> Iterator[tuple[Saying, ...]]:
        """Give a statement for each clause, and the outlet's own for words before the first."""
        start, end = sentence
        cuts = [start + clause.start for clause in clauses[1:]]
        if clauses[0].form in ("before", "act") and clauses[0].start > 0:
            cuts = [start + clauses[0].start, *cuts]
        edges = [start, *cuts, end]
        sayings: list[Saying] = []
        for first, last in pairwise(edges):
            inside = [one for one in clauses if first <= start + one.start < last]
            passage = first, _trimmed(self.text, first, last)
            if not inside:
                sayings += self._before_others(passage)
                continue
            way = self._statement(sentence, passage, inside[0])
            if way is None and sayings and sayings[-1].by:
                told = _sentence(_CONJUNCTION.sub("", self.text[slice(*passage)]))
                way = (Saying(passage, says=told, candidates=(*sayings[-1].by, self.outlet)),)
            if way is None:
                return
            sayings += way
        yield from _variants(tuple(sayings))

    def _before_others(self, place: TextRange) -> tuple[Saying, ...]:
        """Give what stands before the first clause: “Tarn called it “a wreck”, and said that …”."""
        acts = [one for one in reported_clauses(narrated(self.text, *place)) if one.form == "act"]
        own = self._statement(place, place, acts[0]) if acts else None
        return own or (Saying(place, says=_sentence(self.text[slice(*place)])),)

    def _statement(
        self, sentence: TextRange, passage: TextRange, clause: ReportedClause
    ) -> tuple[Saying, ...] | None:
        """Give what a clause attributes, and what goes on behind it."""
        if clause.form in ("beside", "introducing"):
            return None
        start = sentence[0]
        content, rest = self._content(start, passage, clause)
        behind = self._rest(start, rest, passage) if rest else None
        if behind:
            passage = passage[0], _trimmed(self.text, passage[0], behind.passage[0])
        outer, via, words = self._told(start, content, clause)
        if not words or PERHAPS_ANOTHERS.search(words):
            return None
        saying = replace(self._stated(passage, content, words), via=via, verb=outer.verb)
        said = next(self._spoken(self._with_condition(saying, words), outer, content[0]), None)
        if said is None or behind is None:
            return None if said is None else (said,)
        if rest and rest.is_open and said.by:
            behind = replace(behind, candidates=(*said.by, self.outlet))
        return said, behind

    def _content(
        self, start: int, passage: TextRange, clause: ReportedClause
    ) -> tuple[TextRange, Rest | None]:
        """Give where the words stand that a clause attributes, and what goes on behind them."""
        first, last = start + clause.content[0], min(start + clause.content[1], passage[1])
        on = GOES_ON_BEHIND_QUOTATION.search(self.text, first, last)
        if on is None or clause.rest or clause.form != "before":
            return (first, last), clause.rest
        cut = on.start("rest")
        return (first, cut), Rest((cut - start, last - start), "", is_open=True)

    def _told(
        self, start: int, content: TextRange, clause: ReportedClause
    ) -> tuple[ReportedClause, tuple[str, ...], str]:
        """Give the clause of who says it, through whom, and the words that tell it."""
        words = self.text[slice(*content)]
        if clause.form == "amid":
            before, after = self.text[start : start + clause.start], self.text[start + clause.end :]
            words = f"{before} {after[: content[1] - start - clause.end]}"
        elif clause.form == "act":  # “was described by Tarn as …”: its label says by whom
            words = words.replace(f" by {clause.who}", "", 1)
        outer, via = self._cited(clause)
        if clause.form == "according-to":
            inner = reported_clauses(narrated(self.text, *content))
            through, _ = self.book.meant(clause.who)
            is_outlet = len(through) == 1 and self.book.kind(through[0]) == "outlet"
            if is_outlet and inner and inner[0].form == "before" and inner[0].start == 0:
                outer, via = inner[0], through
                words = self.text[content[0] + inner[0].content[0] : content[1]]
        if clause.form == "act" or not outer.verb or SAYS_PLAINLY.search(outer.verb):
            return outer, via, words
        return outer, via, self._with_verb(start, content, clause, outer)

    def _with_verb(
        self, start: int, content: TextRange, clause: ReportedClause, outer: ReportedClause
    ) -> str:
        """Keep a verb without which it would be another statement: “Tarn denied that …”."""
        if outer.form == "behind":
            return self.text[start + clause.content[0] : start + clause.end]
        if outer.form != "before":
            return ""
        place = content[0] if clause.form == "according-to" else start + clause.start
        return f"{outer.who} {self.text[self.text.index(outer.verb, place) : content[1]]}"

    def _stated(self, passage: TextRange, content: TextRange, words: str) -> Saying:
        """Tell words; where they are all quoted, the quotation tells them."""
        runs = outermost(self.text, content)
        quotes = tuple(
            inside(self.text, run)
            for run in runs
            if content[0] <= run.start and run.end <= content[1]
        )
        quoted = self.text[slice(*quotes[0])] if len(quotes) == 1 else ""
        if quoted and not _WORD.search(words.replace(quoted, "")):
            return Saying(passage, quotes, is_quotation=True)
        return Saying(passage, of_one_speech(quotes, runs), _sentence(words))

    def _rest(self, start: int, rest: Rest, passage: TextRange) -> Saying | None:
        """Give what goes on behind a statement; the subject is carried on where it has none."""
        first, last = start + rest.place[0], min(start + rest.place[1], passage[1])
        words = _CONJUNCTION.sub("", self.text[first:last])
        if not _WORD.search(words):
            return None
        place = last - len(words), last
        return Saying(place, says=_sentence(f"{rest.subject} {words}"))

    def _cited(self, clause: ReportedClause) -> tuple[ReportedClause, tuple[str, ...]]:
        """Take out of a clause the outlet through which it came, where the words name one."""
        who, via = cited(clause.who)
        through, _ = self.book.meant(via) if via else ((), ())
        if len(through) != 1:
            return clause, ()
        return replace(clause, who=who), through

    def _with_condition(self, saying: Saying, words: str) -> Saying:
        found = CONDITION_CLAUSE.search(words) if CONDITION.search(words) else None
        if found and (
            ASKED.search(words[: found.start()]) or NO_CONDITION.search(words, 0, found.end())
        ):
            return saying  # “They would see if it was open”, “few if any”
        return replace(saying, condition=_flat(found[0]) if found else "")

    # Who says it

    def _spoken(
        self, saying: Saying, clause: ReportedClause | None, place: int
    ) -> Iterator[Saying]:
        """Give it with its speaker, or with all who may be; nothing where nobody can be found."""
        by, possible = self.speakers.meant(clause, place)
        if not by:
            if len(possible) > 1:
                yield replace(saying, candidates=possible)
            elif clause is None:
                yield from self._one_of(saying, clause, place, possible)
            return
        told = self._with_hearer(saying, clause, by)
        if clause and ALLEGEDLY.search(clause.verb):
            # “Tarn allegedly said”: whose words they are said to be, and nobody who says so
            yield from (replace(told, speaker=by, via=()),) if saying.is_quotation else ()
            return
        yield replace(told, by=by)
        if told != saying:
            yield replace(saying, by=by)
        if clause is None or is_pronoun(clause.who):
            yield from self._one_of(saying, clause, place, by)

    def _one_of(
        self, saying: Saying, clause: ReportedClause | None, place: int, by: tuple[str, ...]
    ) -> Iterator[Saying]:
        """Leave open who of those speaks who may."""
        candidates = self.speakers.possible(clause, place, by)
        if len(candidates) > 1:
            yield replace(saying, candidates=candidates)

    def _with_hearer(
        self, saying: Saying, clause: ReportedClause | None, by: tuple[str, ...]
    ) -> Saying:
        """Add to whom it was said; an outlet that was told is a link of the chain."""
        passage = self.text[slice(*saying.passage)]
        told = {id_ for name in _outlets_told(passage) for id_ in self.book.meant(name)[0]}
        told = {id_ for id_ in told - {self.outlet} if self.book.kind(id_) == "outlet"}
        if len(told) == 1 and not told & {*by, *saying.via}:
            return replace(saying, via=(*saying.via, *told))
        if clause is None or not NAMED_HEARER.match(clause.hearer):
            return saying
        ids, _ = self.book.meant(clause.hearer)
        if len(ids) != 1 or ids[0] in by:
            return saying
        if self.book.kind(ids[0]) == "outlet":
            return replace(saying, via=(*saying.via, *ids))
        return replace(saying, hearer=ids)


def _outlets_told(words: str) -> Iterator[str]:
    return (found[0] for found in outlets_named(words) if is_told(words, found.span()))


def _is_circumstance(words: str) -> bool:
    """Tell whether words beside who says it only tell when, where or how it was said."""
    bare = words.strip(_STRIPPED)
    if FINITE_VERB.search(bare):
        return CIRCUMSTANCE_BEHIND.match(bare) is not None and len(bare.split()) <= _SHORT
    return not re.search(r"\bthat\b", bare)


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
    bare = re.sub(r",([”\"’']+)$", r"\1", bare)
    if bare[-1] not in ".!?" and not re.search(r"[.!?][”\"’')]+$", bare):
        bare += "."
    return bare[0].upper() + bare[1:]
