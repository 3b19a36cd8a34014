"""Sayings → claims and reactions with their ids and fields."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from explainer.drafting.article import Article
from explainer.drafting.ids import free, statement_id
from explainer.drafting.named import NamedActor
from explainer.drafting.people import ActorBook
from explainer.drafting.sayings import Saying
from explainer.drafting.written import Value
from explainer.english.accusations import accusation
from explainer.english.capitals import UPPER
from explainer.english.misdeeds import MISDEED
from explainer.english.stances import BLAME, CONFIRMS, NO_COMMENT, PRAISE
from explainer.english.titles import NO_NAMES

Fields = dict[str, Value]
_WORD = re.compile(r"\w[\w’'.-]*")
_DENIES = re.compile(r"(?i)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b")
_CAPITAL_BEFORE = re.compile(rf"([{UPPER}][\w.’'-]*)\s+$")
_STANCES = (
    (NO_COMMENT, ("no-comment",)),
    (_DENIES, ("denies",)),
    (CONFIRMS, ("confirms",)),
    (PRAISE, ("supports", "defends")),
    (BLAME, ("condemns", "opposes")),
)
_OF_MATTERS = frozenset(("denies", "confirms", "no-comment"))  # of what is said, not of somebody
_MOST_REACTIONS = 4
_WORDS_NEAR = 6


@dataclass(slots=True)
class DraftedClaim:
    """A claim or a reaction with its id, the unit of the article that it is of, and its fields."""

    id: str
    unit: int
    saying: Saying
    fields: Fields
    is_reaction: bool = False


def claims(
    article: Article,
    book: ActorBook,
    ways: Sequence[tuple[Saying, ...]],
    outlet: str,
    taken: Iterable[str],
    no_reactions: Container[int],
) -> Iterator[DraftedClaim]:
    """Give the claims, each with an id of its own that is not taken.

    `ways` has the sayings of each unit; units of `no_reactions` are told as claims.
    """
    ids, reactions = set(taken), 0
    for number, sayings in enumerate(ways):
        for saying in sayings:
            id_ = _id(article, book, saying, ids)
            ids.add(id_)
            fields = dict((_of_part if saying.part else _of_saying)(article, book, saying, outlet))
            claim = DraftedClaim(id_, number, saying, fields)
            if number not in no_reactions and reactions < _MOST_REACTIONS:
                claim.is_reaction = _make_reaction(claim, book)
                reactions += claim.is_reaction
            yield claim


def _id(article: Article, book: ActorBook, saying: Saying, taken: Container[str]) -> str:
    if saying.part:
        return free(saying.part, taken)
    who = _short(book, saying.by[0]) if saying.by else ""
    told = saying.says or " ".join(article.text[slice(*one)] for one in saying.quotes)
    return statement_id(told, who, taken)


def _short(book: ActorBook, id_: str) -> str:
    """Give a person’s surname, which tells a reader of the file enough."""
    return id_.rsplit("-", 1)[-1] if book.kind(id_) == "person" else id_


def _of_part(
    article: Article, _: ActorBook, saying: Saying, outlet: str
) -> Iterator[tuple[str, Value]]:
    """Give the fields of a headline or a caption, which speaks for itself."""
    yield from (("says", saying.says),) if saying.says else ()
    yield from _passage(article, saying)
    yield "by", outlet
    yield "guessed", ["says", "by"] if saying.says else ["by"]


def _of_saying(
    article: Article, book: ActorBook, saying: Saying, outlet: str
) -> Iterator[tuple[str, Value]]:
    told: dict[str, Value] = {
        "says": saying.says,
        "quote": [_flat(article.text[slice(*one)]) for one in saying.quotes],
    }
    chain: dict[str, Value] = {
        "by": [] if saying.candidates else list(saying.by or (outlet,)),
        "via": list(saying.via),
        "speaker": list(saying.speaker),
        "hearer": list(saying.hearer),
        "if": saying.condition,
        "who": list(_concerned(article, book, saying, outlet)),
    }
    fields = {**told, **chain}
    yield from ((name, value) for name, value in told.items() if value)
    if len(saying.quotes) != 1 or _has_words_beside(article, saying):
        yield from _passage(article, saying)
    yield from ((name, value) for name, value in chain.items() if value)
    candidates = _candidates(article, book, saying, chain["who"])
    if candidates:
        yield "candidates", candidates
    yield "guessed", [name for name, value in fields.items() if value]


def _passage(article: Article, saying: Saying) -> Iterator[tuple[str, Value]]:
    """Give the passage; where it stands more than once, with the words before it."""
    words = article.text[slice(*saying.passage)]
    yield "passage", _flat(words)
    if article.text.count(words) > 1:
        before = article.text[: saying.passage[0]].split()[-_WORDS_NEAR:]
        if before:
            yield "near", " ".join(before)


def _has_words_beside(article: Article, saying: Saying) -> bool:
    """Tell whether words stand beside a quotation that its passage would hold."""
    start, end = saying.passage
    first, last = saying.quotes[0]
    return _WORD.search(article.text[start:first] + article.text[last:end]) is not None


def _concerned(article: Article, book: ActorBook, saying: Saying, outlet: str) -> Iterator[str]:
    """Give the actors that the words name beyond those of the chain."""
    words = _flat(article.text[slice(*saying.passage)])
    chain = {*saying.by, *saying.via, *saying.speaker, *saying.hearer, *saying.candidates, outlet}
    for id_, actor in book.everybody.items():
        if id_ in chain or actor.kind == "unnamed":
            continue
        names = (actor.name, *actor.aka)
        is_named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names)
        if is_named or (actor.kind == "person" and _has_surname(book, actor, words)):
            yield id_


def _has_surname(book: ActorBook, actor: NamedActor, words: str) -> bool:
    """Tell whether a surname stands alone that nobody else has: “Liam Tarn” is another."""
    if len(book.by_surname(actor.surname)) != 1:
        return False
    found = re.finditer(rf"(?<!\w){re.escape(actor.surname)}(?!\w)", words)
    before = (_CAPITAL_BEFORE.search(words[: match.start()]) for match in found)
    return any(word is None or word[1].strip(".") in NO_NAMES for word in before)


def _candidates(article: Article, book: ActorBook, saying: Saying, who: Value) -> Fields:
    found: Fields = {}
    if saying.candidates:
        found["by"] = list(saying.candidates)
    listed = _listed(who)
    own = set(_own_side(book, (*saying.by, *listed)))
    named = [id_ for id_ in listed if book.kind(id_) != "unnamed" and id_ not in own]
    words = article.text[slice(*saying.passage)]
    if named and (accusation(words) or MISDEED.search(words)):
        found["accuses"] = named
    return found


def _own_side(book: ActorBook, ids: Iterable[str]) -> Iterator[str]:
    """Give the bodies for which somebody here speaks, and who does so: they accuse, or answer."""
    for id_ in ids:
        principal = book.everybody[id_].speaks_for
        if principal:
            yield from (id_, principal)


def _make_reaction(claim: DraftedClaim, book: ActorBook) -> bool:
    """Make a reaction of praise, reproach or denial by somebody named; the stance stays open."""
    saying, who = claim.saying, claim.fields.get("who", ())
    speaker = saying.by[0] if len(saying.by) == 1 else ""
    if not speaker or book.kind(speaker) not in ("person", "organisation"):
        return False
    told = " ".join((saying.says, *_listed(claim.fields.get("quote", ()))))
    stances = next((given for sign, given in _STANCES if sign.search(told)), ())
    targets = [id_ for id_ in _listed(who) if book.kind(id_) == "person"]
    if not stances or not targets or _OF_MATTERS & set(stances):
        return False
    guessed = claim.fields.pop("guessed")
    candidates = claim.fields.pop("candidates", {})
    assert isinstance(candidates, dict)
    claim.fields["towards"] = {"to": targets[0], "stance": "open"}
    claim.fields["candidates"] = {**candidates, "stance": list(stances)}
    claim.fields["guessed"] = [*_listed(guessed), "towards"]
    return True


def _listed(value: Value) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []


def _flat(words: str) -> str:
    return " ".join(words.split())
