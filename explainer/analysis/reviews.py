"""What of a story was read by a person, and what was changed since.

Each statement, event and open question is read by itself, and so is each sentence of an explainer’s
own prose, with what it cites; what is left of an explainer (title, question, people, headings, what
it says of itself) is read as one. A fingerprint has two halves: what readers are told of the thing,
and what they are told of all that it leans on. Whether a story is published is no part of it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import blake2b
from typing import Literal

from explainer.analysis.published_sentence import span_of
from explainer.analysis.told import Facet, Texts, ToldThing, told
from explainer.diagnostics.span import Span
from explainer.site import Claim, Event, Explainer, Ref, Review, Site, Unknown
from explainer.text.fold import fold_passage

WhyUnread = Literal["changed", "support", "added"]
_PROSE = (Facet.SUMMARY, Facet.STORY, Facet.ON_ARTICLE)  # told sentence by sentence
_HALF = 8  # bytes
_KEY = re.compile(r"\b(?:explainer|claim|reaction|event|unknown|actor|source) [a-z0-9/-]+")


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """What is read as one: a thing of a story, or a sentence of its explainer’s own prose."""

    of: Ref
    is_sentence: bool
    span: Span
    leans_on: tuple[Ref, ...]
    told: str

    @property
    def key(self) -> tuple[Ref, bool]:
        return self.of, self.is_sentence

    def is_told_by(self, review: Review) -> bool:
        return (review.of, review.is_sentence) == self.key and review.told == self.told

    def signed(self, by: str, on: date) -> Review:
        """Note that somebody read it."""
        return Review(self.of, self.is_sentence, by, on, self.told)


@dataclass(frozen=True, slots=True)
class UnreadItem:
    """An item that nobody read since it changed, and who read it, or its story, last.

    `changed` is what of its support was changed; where that was never read alone, it is not known.
    """

    item: ReviewItem
    reason: WhyUnread
    last: Review
    changed: tuple[Ref, ...] = ()


def review_items(site: Site, explainer: Explainer) -> Iterator[ReviewItem]:
    """Give all that is read of a story, in the order of its files."""
    told_now = _Fingerprints(site)
    yield _item(told_now, explainer.ref, _page_of(explainer), _cited_of_people(explainer))
    for field, place, paragraph in explainer.prose():
        for sentence in paragraph if field != "principals" else ():
            span = span_of(place.span(), sentence.text)
            yield _sentence(told_now, explainer.ref, sentence.text, sentence.cites, span)
    for unknown in explainer.unknown:
        yield _item(told_now, unknown.ref, unknown.place.key, _of_unknown(unknown))
    for claim in site.statements_of(explainer):
        yield _item(told_now, claim.ref, claim.place.key, _of_claim(site, claim))
    for event in site.events.present(ref.id for ref in explainer.events):
        yield _item(told_now, event.ref, event.place.key, _of_event(site, event))


def unread(site: Site, explainer: Explainer) -> Iterator[UnreadItem]:
    """Give what of a story was read once and is another now; nothing of what never was read."""
    reviews = site.reviews.get(explainer.ref.id, ())
    if not reviews:
        return
    found = list(filter(None, map(partial(_unread, reviews), review_items(site, explainer))))
    changed = {one.item.of for one in found if not one.item.is_sentence and one.reason != "support"}
    for one in found:
        support = tuple(ref for ref in one.item.leans_on if ref in changed)
        yield UnreadItem(one.item, one.reason, one.last, support)


def is_reviewed(site: Site, explainer: Explainer) -> bool:
    """Tell whether somebody read the story as a whole, be it before it changed."""
    reviews = site.reviews.get(explainer.ref.id, ())
    return any(one.of == explainer.ref and not one.is_sentence for one in reviews)


def is_read(site: Site, ref: Ref, span: Span) -> bool:
    """Tell whether somebody read a thing, or the sentence at a place, as it is told now."""
    explainer = site.explainers.get(ref.story)
    reviews = site.reviews.get(explainer.ref.id, ()) if explainer else ()
    if not explainer or not reviews:
        return False
    items = [one for one in review_items(site, explainer) if one.of == ref]
    sentences = [one for one in items if one.is_sentence and one.span == span]
    asked = sentences or [one for one in items if not one.is_sentence]
    return any(item.is_told_by(review) for item in asked for review in reviews)


def _unread(reviews: Iterable[Review], item: ReviewItem) -> UnreadItem | None:
    own = [one for one in reviews if (one.of, one.is_sentence) == item.key]
    if any(map(item.is_told_by, own)):
        return None
    as_told = [one for one in own if one.told[: 2 * _HALF] == item.told[: 2 * _HALF]]
    if as_told:
        return UnreadItem(item, "support", _last(as_told))
    if own:
        return UnreadItem(item, "changed", _last(own))
    story = item.of.story
    whole = [one for one in reviews if one.of == Ref("explainer", story) and not one.is_sentence]
    return UnreadItem(item, "added", _last(whole)) if whole else None


def _last(reviews: Iterable[Review]) -> Review:
    return max(reviews, key=lambda review: (review.on, review.by))


class _Fingerprints:
    """What things tell now, in short; of each it is worked out once."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._first = _first_keys(site)
        self._known: dict[Ref, str] = {}

    def of(self, ref: Ref) -> str:
        if ref not in self._known:
            self._known[ref] = self._of(ref)
        return self._known[ref]

    def of_words(self, text: str, cites: Iterable[Ref]) -> str:
        """Name a sentence by its words and by which things it cites, in whichever order."""
        keys = sorted(self._as_first(ref.key) for ref in cites)
        return _half("\0".join((fold_passage(text), *keys)))

    def of_all(self, refs: Iterable[Ref]) -> str:
        return _half(" ".join(sorted(map(self.of, refs))))

    def _of(self, ref: Ref) -> str:
        found = told(self._site, ref)
        if found is None:
            return ""
        sides: dict[Facet, Texts] = {
            side: tuple(map(self._as_first, texts))
            for side, texts in found.sides.items()
            if side is not Facet.STATUS and not (ref.kind == "explainer" and side in _PROSE)
        }
        return _half(ToldThing(ref, sides).digest)

    def _as_first(self, text: str) -> str:
        """Call things by their first ids: a new id changes nothing of what is told."""
        if not self._first:
            return text
        return _KEY.sub(lambda found: self._first.get(found[0], found[0]), text)


def _half(text: str) -> str:
    return blake2b(text.encode(errors="surrogatepass"), digest_size=_HALF).hexdigest()


def _first_keys(site: Site) -> dict[str, str]:
    """Give of each thing that was renamed the id that it was registered by first."""
    ids: dict[Ref, list[Ref]] = {}
    for old, now in site.moves.items():
        ids.setdefault(now, [now]).append(old)
    return {now.key: min(every, key=_age(site)).key for now, every in ids.items()}


def _age(site: Site) -> Callable[[Ref], tuple[date, str]]:
    def age(ref: Ref) -> tuple[date, str]:
        line = site.entire.published.get(ref)
        return (line.day or date.min) if line else date.max, ref.key

    return age


def _item(told_now: _Fingerprints, ref: Ref, span: Span, leans_on: Iterable[Ref]) -> ReviewItem:
    support = tuple(dict.fromkeys(leans_on))
    return ReviewItem(ref, False, span, support, told_now.of(ref) + told_now.of_all(support))


def _sentence(
    told_now: _Fingerprints, story: Ref, text: str, cites: tuple[Ref, ...], span: Span
) -> ReviewItem:
    own = told_now.of_words(text, cites)
    return ReviewItem(story, True, span, cites, own + told_now.of_all(cites))


def _page_of(explainer: Explainer) -> Span:
    return explainer.place.span("title")


def _cited_of_people(explainer: Explainer) -> Iterator[Ref]:
    for principal in explainer.principals:
        for sentence in principal.line:
            yield from sentence.cites


def _of_unknown(unknown: Unknown) -> Iterator[Ref]:
    yield from unknown.claims
    yield from (ref for ref in (unknown.answered, unknown.nearest) if ref)


def _of_claim(site: Site, claim: Claim) -> Iterator[Ref]:
    """Give the other side, the reply, and what it speaks of: read apart, it is another statement.

    What an event is called is told with a statement about it, and the event itself is read alone.
    """
    yield from site.disputed_by(claim.ref)
    yield from (claim.reply,) if claim.reply else ()
    yield from claim.shown_with
    yield from (ref for ref in claim.about if ref.kind in ("claim", "reaction"))
    yield from (ref for ref, _ in claim.towards if ref.kind != "actor")


def _of_event(site: Site, event: Event) -> Iterator[Ref]:
    for ref in event.claims:
        yield ref
        yield from site.disputed_by(ref)
