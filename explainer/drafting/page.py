"""Claims → the page of a story: a first grouping under questions, and lines that may open it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from explainer.drafting.article import Article
from explainer.drafting.claims import DraftedClaim, Fields
from explainer.drafting.days import points_at_day, with_days
from explainer.drafting.people import ActorBook
from explainer.drafting.written import Value
from explainer.english.hedges import is_uncertain
from explainer.english.pronouns import POINTING
from explainer.text.sentences import sentences

_ROOM = 200  # words of all groups: a page has room for 300 under *What is reported*, with labels
_MUCH = 2  # statements of one speaker that make a group
_MANY = 8  # statements of the outlet that make two groups
_LABEL = 5  # words
_LONGEST_LINE = 30  # words
_WORD = re.compile(r"\w[\w’'.-]*")
_POINTS = re.compile(rf"(?i)(?:{POINTING})\b")
_ONE_FOLK = re.compile(r"(?:ese|ish|[ai]ans?|ims?|is)$")  # “Chinese”, “Iraqis”
_SMALL_INSIDE = frozenset((
    "the", "a", "an", "this", "that", "these", "those", "there", "in", "on", "at", "after",
    "before", "two", "three", "four", "five", "six", "many", "some", "several", "one", "both",
    "all", "no", "more", "most", "for", "as", "about", "over", "nearly", "around", "police",
))  # fmt: skip


def groups(book: ActorBook, drafted: Sequence[DraftedClaim]) -> list[Value]:
    """Give a first grouping: what is reported, what those say who say most, what others say."""
    told = [claim for claim in drafted if not claim.is_reaction]
    parts = [claim for claim in told if claim.saying.part]
    by: dict[str, list[DraftedClaim]] = {}
    for claim in told:
        by.setdefault(claim.saying.by[0] if claim.saying.by else "", []).append(claim)
    own = [claim for claim in by.pop("", []) if not claim.saying.part]
    unnamed = [one for id_, its in by.items() if book.kind(id_) == "unnamed" for one in its]
    named = {id_: its for id_, its in by.items() if book.kind(id_) != "unnamed"}
    much = {id_: its for id_, its in named.items() if len(its) >= _MUCH}
    half = len(own) if len(own) < _MANY else (len(own) + 1) // 2
    headed = [
        ("What is reported?", own[:half]),
        ("What else is reported?", own[half:]),
        *((f"What does {book.everybody[id_].name} say?", its) for id_, its in much.items()),
        ("What do others say?", [c for id_, its in named.items() if id_ not in much for c in its]),
        ("What are unnamed people said to have said?", unnamed),
    ]
    found = [(heading, its) for heading, its in headed if its]
    shown = [_group(heading, its, _ROOM // len(found)) for heading, its in found]
    return [
        *shown,
        *([_group(_of_parts(parts), parts, 0)] * bool(parts)),
    ]


def _of_parts(parts: Sequence[DraftedClaim]) -> str:
    """Give the heading for headline and captions; it hedges what they hedge."""
    is_alleged = any(is_uncertain(claim.saying.says) for claim in parts)
    return f"What is {'alleged' if is_alleged else 'reported'} in headline and captions?"


def _group(heading: str, its: Sequence[DraftedClaim], room: int) -> Value:
    """Give a group; what there is no room for is folded."""
    words, shown = len(heading.split()), list[str]()
    for claim in its:
        told = (claim.fields.get(name, "") for name in ("says", "quote"))
        words += sum(len(_WORD.findall(str(one))) for one in told) + _LABEL
        if words > room:
            break
        shown.append(claim.id)
    fields: Fields = {"heading": heading, "claims": [claim.id for claim in its]}
    if not shown:
        fields["fold"] = True
    elif len(shown) < len(its):
        fields["show"] = shown
    return fields


def summary(
    book: ActorBook,
    drafted: Sequence[DraftedClaim],
    outlet: str,
    article: Article,
    day: date | None,
) -> Iterator[tuple[str, str]]:
    """Give lines that may open the page, each with the id of the claim that it tells."""
    for claim in drafted:
        says = claim.saying.says
        if day:
            says = with_days(says, day)
        if claim.is_reaction or claim.saying.candidates or not says or not _is_line(says):
            continue
        who = book.everybody[claim.saying.by[0]].name if claim.saying.by else outlet
        yield claim.id, f"- According to {who}, {_inside(says, article.text)} [@{claim.id}]."


def _is_line(says: str) -> bool:
    """Tell whether a statement can be read alone: one sentence that points at nothing."""
    is_one = len(sentences(says)) == 1 and says.endswith(".")
    points = _POINTS.match(says) or points_at_day(says)
    return is_one and len(says.split()) <= _LONGEST_LINE and not points


def _inside(says: str, text: str) -> str:
    """Write a statement as it stands behind a comma: small, where no name begins it."""
    bare = says.removesuffix(".")
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
