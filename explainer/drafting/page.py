"""Claims → the page of a story: a first grouping under questions, and lines that may open it."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from explainer.analysis.context import paragraphs_of
from explainer.dates.resolution import told_in
from explainer.drafting.article import Article
from explainer.drafting.claims import DraftedClaim, Fields
from explainer.drafting.days import points_at_day
from explainer.drafting.named import NamedActor
from explainer.drafting.people import ActorBook
from explainer.drafting.sayings import Saying
from explainer.drafting.written import Value
from explainer.english.accusations import ACCUSATION
from explainer.english.hedges import is_uncertain
from explainer.english.loaded_words import LOADED
from explainer.english.name_kinds import PEOPLE
from explainer.english.pronouns import POINTING
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.text.anchor import TextRange
from explainer.text.sentences import sentences

_ROOM = 200  # words of all groups: a page has room for 300 under *What is reported*, with labels
_MUCH = 2  # statements of one speaker that make a group
_ABOUT = 3  # statements of the outlet about somebody that make a group
_MANY = 8  # statements of a rest that is parted by what they are about
_TOPICS = 3
_NAMED = 3  # speakers that a heading names
_LEAD = 2  # paragraphs that tell what a report is about
_LONG_AGO = 300  # days
_LABEL = 5  # words
_SHORTEST_LINE, _LONGEST_LINE = 5, 30  # words
_LONGEST_LEAD = 65  # words: the first sentence of a report tells the most
_QUOTED = range(3, 9)  # words of a quotation that a line may take from a block
_MOST_LINES = 4
_SUMMARY = 120  # words of all lines
_WORD = re.compile(r"\w[\w’'.-]*")
_THING = re.compile(
    r"\b(?i:the|an?|its|their|this)\s+(?:[a-z-]+\s+)?(?P<thing>[a-z]{4,})"
    r"(?=[.,;:]|\s(?:of|in|on|at|was|were|is|are|has|have|had|to|for|by|with|and|that|which|as|after"
    r"|will|would|from|before|during|over|near)\b)"
)
_VAGUE = frozenset((
    "weekend", "night", "morning", "evening", "afternoon", "month", "year", "years", "week",
    "hours", "place", "area", "part", "number", "case", "amount", "total", "rest", "same",
    "country", "public", "name", "word", "words", "report", "article", "statement",
    "response", "result", "front", "side",
))  # fmt: skip
_END = re.compile(r"\.(?P<mark>[”\"]?)$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_POINTS = re.compile(rf"(?i)(?:{POINTING})\b")
_ONE_FOLK = re.compile(r"(?:ese|ish|[ai]ans?|ims?|is)$")  # “Chinese”, “Iraqis”
_SMALL_INSIDE = frozenset((
    "the", "a", "an", "this", "that", "these", "those", "there", "in", "on", "at", "after",
    "before", "two", "three", "four", "five", "six", "many", "some", "several", "one", "both",
    "all", "no", "more", "most", "for", "as", "about", "over", "nearly", "around", "police",
))  # fmt: skip


@dataclass(slots=True)
class _Question:
    """Claims under a heading, plainer ones behind it; what is not shown of them is folded."""

    headings: tuple[str, ...]
    claims: list[DraftedClaim]
    shown: int = 0

    def fields(self, without: Container[str]) -> Value:
        ids = [claim.id for claim in self.claims]
        heading = next((one for one in self.headings if one not in without), self.headings[-1])
        fields: Fields = {"heading": heading, "claims": ids}
        if not self.shown:
            fields["fold"] = True
        elif self.shown < len(ids):
            fields["show"] = ids[: self.shown]
        return fields


def groups(
    book: ActorBook,
    drafted: Sequence[DraftedClaim],
    article: Article,
    day: date | None,
    without: Container[str],
) -> list[Value]:
    """Give a first grouping: what happened, who says what, about whom or what, what came before.

    A heading that a rule found fault with, one of `without`, gives way to a plainer one.
    """
    told = [claim for claim in drafted if not claim.is_reaction]
    parts = [claim for claim in told if claim.saying.part]
    body = [claim for claim in told if not claim.saying.part]
    own = [claim for claim in body if not (claim.saying.by or claim.saying.candidates)]
    unchosen = [claim for claim in body if claim.saying.candidates]
    lead, before, rest = _by_time(own, article, day)
    about, rest = _by_person(book, rest)
    topics, rest = _by_topic(article, rest)
    else_ = "else " if lead or about or topics else ""
    found = [
        _Question(_of_lead(lead), lead),
        *_by_speaker(book, body, article.text),
        _Question(("What else is said?", "What further things are alleged?"), unchosen),
        *about,
        *topics,
        _Question((f"What {else_}is reported?", f"What {else_}is alleged?"), rest),
        _Question(("What came before?", "What is said to have come before?"), before),
    ]
    found = [group for group in found if group.claims]
    _show(found)
    headline = [_Question(_of_parts(parts), parts)] if parts else []
    return [group.fields(without) for group in (*found, *headline)]


def _by_time(
    own: Sequence[DraftedClaim], article: Article, day: date | None
) -> tuple[list[DraftedClaim], list[DraftedClaim], list[DraftedClaim]]:
    """Part what an outlet says itself: what it opens with, what was long before, and the rest."""
    paragraphs = [
        one
        for one in paragraphs_of(article.text)
        if any(_within(s, one) for s in article.sentences)
    ]
    end = paragraphs[:_LEAD][-1][1] if paragraphs else 0
    lead = [claim for claim in own if claim.saying.passage[1] <= end]
    later = [claim for claim in own if claim.saying.passage[1] > end]
    before = [claim for claim in later if day and _is_long_ago(claim.saying.says, day)]
    return lead, before, [claim for claim in later if claim not in before]


def _within(inner: TextRange, outer: TextRange) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _is_long_ago(says: str, day: date) -> bool:
    """Tell whether a statement tells of other times alone."""
    dates = [one.reading.when for one in told_in(says, day) if one.reading.when]
    days = [when.latest for when in dates if when.latest]
    if days:
        return all((day - one).days > _LONG_AGO for one in days)
    years = [int(year) for year in _YEAR.findall(says)]
    return bool(years) and all(year < day.year for year in years)


def _by_person(
    book: ActorBook, rest: Sequence[DraftedClaim]
) -> tuple[list[_Question], list[DraftedClaim]]:
    """Part what is told of one person or body at length from the rest."""
    by: dict[str, list[DraftedClaim]] = {}
    for claim in rest:
        who = claim.fields.get("who")
        if isinstance(who, list) and len(who) == 1:
            by.setdefault(str(who[0]), []).append(claim)
    about = {id_: its for id_, its in by.items() if len(its) >= _ABOUT}
    held = [claim for its in about.values() for claim in its]
    return [_about(book.everybody[id_].name, its) for id_, its in about.items()], [
        claim for claim in rest if claim not in held
    ]


def _about(what: str, its: list[DraftedClaim]) -> _Question:
    return _Question((f"What is reported about {what}?", f"What is alleged about {what}?"), its)


def _by_topic(
    article: Article, rest: Sequence[DraftedClaim]
) -> tuple[list[_Question], list[DraftedClaim]]:
    """Part what is told of one thing, as “the bridge”, from a rest that is long."""
    found, left = list[_Question](), [*rest]
    while len(left) >= _MANY and len(found) < _TOPICS:
        things = Counter(thing for claim in left for thing in {*_things(claim.saying.says)})
        often = [(n, thing) for thing, n in things.items() if n >= _ABOUT and n < len(left)]
        if not often:
            break
        _, thing = max(often, key=lambda one: (one[0], -article.text.find(one[1])))
        its = [claim for claim in left if thing in _things(claim.saying.says)]
        found.append(_about(f"the {thing}", its))
        left = [claim for claim in left if claim not in its]
    return found, left


def _things(says: str) -> Iterator[str]:
    """Give the nouns that a statement has with an article before and no noun behind them."""
    for match in _THING.finditer(says):
        thing = match["thing"]
        neutral = not (ACCUSATION.search(thing) or LOADED.search(thing) or PEOPLE.search(thing))
        if neutral and thing not in GENERIC and thing not in STOP_WORDS and thing not in _VAGUE:
            yield thing


def _by_speaker(book: ActorBook, body: Sequence[DraftedClaim], text: str) -> Iterator[_Question]:
    by: dict[tuple[str, ...], list[DraftedClaim]] = {}
    unnamed = list[DraftedClaim]()
    for claim in body:
        if any(book.kind(id_) == "unnamed" for id_ in claim.saying.by):
            unnamed.append(claim)
        elif claim.saying.by:
            by.setdefault(claim.saying.by, []).append(claim)
    few = {ids: its for ids, its in by.items() if len(its) < _MUCH}
    for ids, its in by.items():
        if ids not in few:
            yield _Question((_ask(book, ids, text), "What do some say?", "What is alleged?"), its)
    speakers = tuple(dict.fromkeys(id_ for ids in few for id_ in ids))
    named = (_ask(book, speakers, text),) if 0 < len(speakers) <= _NAMED else ()
    yield _Question(
        (*named, "What do others say?", "What do others allege?"),
        [claim for its in few.values() for claim in its],
    )
    yield _Question(("What are unnamed people said to have said?",), unnamed)


def _ask(book: ActorBook, speakers: Sequence[str], text: str) -> str:
    """Ask what some say, by their names: “What do Ivo Tarn and the council say?”."""
    names = [_called(book.everybody[id_], text) for id_ in speakers]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    is_one = len(names) == 1 and not (PEOPLE.fullmatch(names[0]) and names[0].islower())
    return f"What {'does' if is_one else 'do'} {listed} say?"


def _called(actor: NamedActor, text: str) -> str:
    """Give a name as it stands in a sentence: “the Council” where the text has it so, “police”."""
    name = actor.name
    if actor.kind == "person":
        return name
    if PEOPLE.fullmatch(name):
        return name.lower()
    return f"the {name}" if re.search(rf"\b[Tt]he {re.escape(name)}\b", text) else name


def _of_lead(lead: Sequence[DraftedClaim]) -> tuple[str, ...]:
    """Give the heading for what a report opens with; it hedges what that hedges."""
    is_alleged = any(is_uncertain(claim.saying.says) for claim in lead)
    return ("What is alleged?",) if is_alleged else ("What happened?", "What is alleged?")


def _of_parts(parts: Sequence[DraftedClaim]) -> tuple[str, ...]:
    """Give the heading for headline and captions; it hedges what they hedge."""
    is_alleged = any(is_uncertain(claim.saying.says) for claim in parts)
    alleged = "What is alleged in headline and captions?"
    return (alleged,) if is_alleged else ("What is reported in headline and captions?", alleged)


def _show(found: Sequence[_Question]) -> None:
    """Show the first of each group as far as there is room, then the second of each, and so on."""
    room = _ROOM - sum(len(group.headings[0].split()) for group in found)
    for number in range(max((len(group.claims) for group in found), default=0)):
        for group in found:
            if group.shown == number < len(group.claims):
                words = _words(group.claims[number])
                if words <= room:
                    group.shown, room = number + 1, room - words


def _words(claim: DraftedClaim) -> int:
    told = (claim.fields.get(name, "") for name in ("says", "quote"))
    return sum(len(_WORD.findall(str(one))) for one in told) + _LABEL


def summary(
    book: ActorBook, drafted: Sequence[DraftedClaim], outlet: str, article: Article
) -> Iterator[tuple[str, str]]:
    """Give lines that may open the page, each with its label and the id of the claim that it tells.

    First what the report opens with, then one line of each who speaks.
    """
    told, room = set[tuple[str, ...]](), _SUMMARY
    lines = [claim for claim in drafted if not (claim.is_reaction or claim.saying.candidates)]
    lines = [claim for claim in lines if not claim.saying.part]
    for number, claim in enumerate(lines):
        words = _line(book, claim, article.text, is_first=number == 0)
        room_needed = len(words.split()) + _LABEL
        if not words or claim.saying.by in told or room_needed > room:
            continue
        told.add(claim.saying.by)
        room -= room_needed
        yield (
            claim.id,
            f"- *{_label(book, claim.saying, outlet, article.text)}:* {words} [@{claim.id}].",
        )
        if len(told) == _MOST_LINES:
            return


def _label(book: ActorBook, saying: Saying, outlet: str, text: str) -> str:
    """Say whose word a line is: “Ivo Tarn and Runa Esk, as reported by The Courier”."""
    if not saying.by:
        return outlet
    who = " and ".join(_called(book.everybody[id_], text) for id_ in saying.by)
    through = [book.everybody[id_].name for id_ in saying.via]
    verb = "quoted" if saying.quotes and not saying.says else "reported"
    return f"{who[0].upper()}{who[1:]}, as {verb} by {' and '.join((*through, outlet))}"


def _line(book: ActorBook, claim: DraftedClaim, text: str, *, is_first: bool) -> str:
    """Give a statement as it stands behind a label; "" where it can't be read alone."""
    says, quotes = claim.saying.says, claim.saying.quotes
    if says:
        longest = _LONGEST_LEAD if is_first else _LONGEST_LINE
        surnames = (book.everybody[id_].surname for id_ in claim.saying.by)
        names_speaker = any(name in says for name in surnames if name)
        return _inside(says, text) if _is_line(says, longest) and not names_speaker else ""
    words = " ".join(text[slice(*quotes[0])].split()).rstrip(".,") if len(quotes) == 1 else ""
    is_short = len(words.split()) in _QUOTED and not _POINTS.match(words)
    return f"“{words}”" if is_short and not points_at_day(words) else ""


def _is_line(says: str, longest: int) -> bool:
    """Tell whether a statement can be read alone: one sentence that points at nothing."""
    is_one = len(sentences(says)) == 1 and _END.search(says) is not None
    points = _POINTS.match(says) or points_at_day(says)
    return is_one and _SHORTEST_LINE <= len(says.split()) <= longest and not points


def _inside(says: str, text: str) -> str:
    """Write a statement as it stands behind a comma: small, where no name begins it."""
    bare = _END.sub(r"\g<mark>", says)
    first, _, rest = bare.partition(" ")
    if first.lower() in _SMALL_INSIDE:
        return bare[0].lower() + bare[1:]
    word = first.strip(",")
    is_name = (
        not word[1:].islower()
        or rest[:1].isupper()
        or _ONE_FOLK.search(word)
        or re.search(rf"[a-z,]\s{re.escape(word)}\b", text)
    )
    is_small = re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text) or word.endswith("s")
    return bare if is_name or not is_small else bare[0].lower() + bare[1:]
