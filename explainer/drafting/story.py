"""Sayings → the entries of a story: claims, events, the page with its questions and its summary."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from explainer.dates.resolution import told_in
from explainer.drafting.article import Article
from explainer.drafting.ids import free, statement_id
from explainer.drafting.people import ActorBook
from explainer.drafting.sayings import Saying
from explainer.drafting.written import Value
from explainer.english.accusations import accusation

Fields = dict[str, Value]
_TIMELINE_WORDS = 90
_SHOWN_WORDS = 200  # of all groups: the page has room for 300 in *what is reported*, labels with it
_SAYS_MUCH = 3  # statements of one speaker that make a group
_SHOWN = ("says", "quote")
_SUMMARY_WORDS = 30  # of a line
_WORD = re.compile(r"\w[\w’'.-]*")


@dataclass(slots=True)
class DraftedClaim:
    """A claim with its id, the unit of the article that it is of, and its fields."""

    id: str
    unit: int
    saying: Saying
    fields: Fields
    who: tuple[str, ...] = ()


@dataclass(slots=True)
class DraftedStory:
    """What is proposed for a story, before it is written."""

    claims: list[DraftedClaim] = field(default_factory=list)
    events: dict[str, Fields] = field(default_factory=dict)


def claims(
    article: Article,
    book: ActorBook,
    ways: Sequence[tuple[Saying, ...]],
    outlet: str,
    source: str | None,
    taken: Iterable[str] = (),
) -> Iterator[DraftedClaim]:
    """Give the claims, each with an id of its own; `source` where it isn't the story's article."""
    ids = set(taken)
    for number, sayings in enumerate(ways):
        for saying in sayings:
            if saying.part:
                id_ = free(saying.part, ids)
                ids.add(id_)
                yield DraftedClaim(id_, number, saying, dict(_of_part(article, saying, outlet)))
                continue
            who = _short(book, saying.by[0]) if saying.by else ""
            told = saying.says or " ".join(article.text[slice(*one)] for one in saying.quotes)
            id_ = statement_id(told, who, ids)
            ids.add(id_)
            fields = dict(_fields(article, book, saying, outlet, source))
            yield DraftedClaim(id_, number, saying, fields)


def _of_part(article: Article, saying: Saying, outlet: str) -> Iterator[tuple[str, Value]]:
    """Give the fields of a headline or a caption, which speaks for itself where it is short."""
    if saying.says:
        yield "says", saying.says
    yield "passage", _flat(article.text[slice(*saying.passage)])
    if near := _near(article, saying.passage):
        yield "near", near
    yield "by", outlet
    yield "guessed", ["says", "by"] if saying.says else ["by"]


def _short(book: ActorBook, id_: str) -> str:
    actor = book.actors.get(id_)
    is_person = actor is not None and actor.kind == "person"
    return id_.rsplit("-", 1)[-1] if is_person else id_


def _fields(
    article: Article, book: ActorBook, saying: Saying, outlet: str, source: str | None
) -> Iterator[tuple[str, Value]]:
    guessed = []
    if saying.says:
        yield "says", saying.says
        guessed.append("says")
    if saying.quotes:
        yield "quote", [_flat(article.text[slice(*one)]) for one in saying.quotes]
        guessed.append("quote")
    passage = _flat(article.text[slice(*saying.passage)])
    if not (len(saying.quotes) == 1 and _holds_no_more(article, saying)):
        yield "passage", passage
        near = _near(article, saying.passage)
        if near:
            yield "near", near
    if not saying.candidates:
        yield "by", list(saying.by) or outlet
        guessed.append("by")
    for name, ids in (("via", saying.via), ("hearer", saying.hearer)):
        if ids:
            yield name, list(ids)
            guessed.append(name)
    if source:
        yield "source", source
    if saying.condition:
        yield "if", saying.condition
        guessed.append("if")
    who = [
        id_ for id_ in _named(book, passage) if id_ not in (*saying.by, *saying.via, *saying.hearer)
        and id_ not in saying.candidates and id_ != outlet
    ]  # fmt: skip
    if who:
        yield "who", who
        guessed.append("who")
    candidates: Fields = {}
    if saying.candidates:
        candidates["by"] = list(saying.candidates)
    may_accuse = [id_ for id_ in who if book.kinds[id_] in ("person", "organisation")]
    if may_accuse and accusation(passage):
        candidates["accuses"] = may_accuse
    if candidates:
        yield "candidates", candidates
    yield "guessed", guessed


def _holds_no_more(article: Article, saying: Saying) -> bool:
    """Tell whether a quotation has no words beside it that its passage would hold."""
    start, end = saying.passage
    first, last = saying.quotes[0]
    around = article.text[start:first] + article.text[last:end]
    return not _WORD.search(around)


def _near(article: Article, place: tuple[int, int]) -> str:
    """Give the words before a passage that stands more than once."""
    words = article.text[slice(*place)]
    if article.text.count(words) < 2:
        return ""
    before = article.text[: place[0]].split()[-6:]
    return " ".join(before)


def _named(book: ActorBook, words: str) -> Iterator[str]:
    for id_, actor in book.actors.items():
        names = [actor.name, *actor.aka, *([actor.surname] if actor.kind == "person" else [])]
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names):
            yield id_


def _flat(words: str) -> str:
    return " ".join(words.split())


# Events


def events(
    article: Article, drafted: Sequence[DraftedClaim], day: date | None, taken: Iterable[str]
) -> dict[str, Fields]:
    """Give an event for each claim whose words tell one day, which is not after the article's."""
    ids, found, words_told = set(taken), dict[str, Fields](), 0
    for claim in drafted:
        saying = claim.saying
        if day is None or not saying.says or saying.condition or saying.candidates:
            continue
        told = [
            one
            for one in told_in(saying.says, day)
            if one.reading.when and one.reading.when.day and one.reading.when.day <= day
        ]
        words_told += len(_WORD.findall(saying.says)) + 6 if len(told) == 1 else 0
        if len(told) != 1 or not told[0].reading.when or words_told > _TIMELINE_WORDS:
            continue
        words = saying.says[told[0].start : told[0].end]
        id_ = free(f"{claim.id}-day", ids)
        ids.add(id_)
        fields: Fields = {
            "what": saying.says,
            "when": told[0].reading.when.text,
            "words": words,
            "claims": claim.id,
        }
        if "who" in claim.fields:
            fields["who"] = claim.fields["who"]
        found[id_] = {**fields, "guessed": ["what", "when", *(["who"] if "who" in fields else [])]}
    return found


# The page


def groups(book: ActorBook, drafted: Sequence[DraftedClaim]) -> list[Value]:
    """Give a first grouping: what is reported, what those say who say most, what others say."""
    own = [claim for claim in drafted if not claim.saying.by and not claim.saying.part]
    parts = [claim for claim in drafted if claim.saying.part]
    by: dict[str, list[DraftedClaim]] = {}
    for claim in drafted:
        if claim.saying.by:
            by.setdefault(claim.saying.by[0], []).append(claim)
    unnamed = [one for id_, its in by.items() if book.kinds[id_] == "unnamed" for one in its]
    named = {id_: its for id_, its in by.items() if book.kinds[id_] != "unnamed"}
    much = {id_: its for id_, its in named.items() if len(its) >= _SAYS_MUCH}
    others = [one for id_, its in named.items() if id_ not in much for one in its]
    headed = [
        ("What is reported?", own),
        *((f"What does {_name(book, id_)} say?", its) for id_, its in much.items()),
        ("What do others say?", others),
        ("What are unnamed people said to have said?", unnamed),
    ]
    found = [(heading, its) for heading, its in headed if its]
    room = _SHOWN_WORDS // max(1, len(found))
    shown = [_group(heading, its, room) for heading, its in found]
    return [*shown, _group("What is reported in headline and captions?", parts, 0)] if parts else shown


def _name(book: ActorBook, id_: str) -> str:
    actor = book.actors.get(id_)
    return actor.name if actor else id_


def _group(heading: str, its: Sequence[DraftedClaim], room: int) -> Value:
    """Give a group; what there is no room for is folded."""
    words, shown = len(heading.split()), list[str]()
    for claim in its:
        words += sum(len(_WORD.findall(str(claim.fields.get(name, "")))) for name in _SHOWN) + 5
        if words > room:
            break
        shown.append(claim.id)
    fields: Fields = {"heading": heading, "claims": [claim.id for claim in its]}
    if not shown:
        fields["fold"] = "yes"
    elif len(shown) < len(its):
        fields["show"] = shown
    return fields


def summary(
    book: ActorBook, drafted: Sequence[DraftedClaim], outlet_name: str
) -> Iterator[tuple[str, str]]:
    """Give lines that may open the page, with the id of the claim that each tells."""
    for claim in drafted:
        says = claim.saying.says
        if not says or claim.saying.candidates or len(says.split()) > _SUMMARY_WORDS:
            continue
        who = _name(book, claim.saying.by[0]) if claim.saying.by else outlet_name
        yield claim.id, f"- According to {who}, {_inside(says, book)} [@{claim.id}]."


def _inside(says: str, book: ActorBook) -> str:
    """Write a statement as it stands behind a comma: small, where no name begins it."""
    bare = says.rstrip(".")
    first = bare.split()[0]
    is_small = first.lower() in _SMALL_BEHIND_COMMA
    return bare[0].lower() + bare[1:] if is_small else bare


_SMALL_BEHIND_COMMA = frozenset(
    "the a an this that these those it he she they we there in on at after before two three four"
    " five six many some several one both all no more most his her their its for as".split()
)
