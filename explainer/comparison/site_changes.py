"""What readers of a site are told otherwise than before: things, sentences, corrections, ids."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from explainer.analysis.publishing import live_ids, published_ids
from explainer.analysis.told import Facet, ToldThing, told
from explainer.comparison.change import Change, Direction, FacetChange, Reason
from explainer.comparison.corrected import correction_for, corrections_made
from explainer.comparison.naming import called, place_of, told_alone
from explainer.comparison.sentences import PageSentence, paired_sentences, sentences_of
from explainer.comparison.strength import reasons_of
from explainer.comparison.touched import Touched, touched
from explainer.comparison.wording import reasons
from explainer.site import THING_KINDS, Correction, Explainer, Ref, Site
from explainer.text.search_words import search_words
from explainer.tracking.dependencies import tracked_cache

# Told sentence by sentence, so not again of the story as a whole.
_BY_SENTENCE = (
    Facet.TITLE, Facet.QUESTION, Facet.SUMMARY, Facet.STORY, Facet.ON_ARTICLE, Facet.HEADINGS,
    Facet.PRINCIPALS,
)  # fmt: skip
_KEY = re.compile(rf"@(?P<key>(?:{'|'.join(THING_KINDS)}) [a-z0-9/-]+)")


@dataclass(frozen=True, slots=True, eq=False)
class IdChange:
    """A published id that is no longer where it was: `now` is where, `taken_back` why it isn't."""

    was: Ref
    now: Ref | None
    taken_back: Correction | None
    is_in_register: bool

    @property
    def is_vanished(self) -> bool:
        return self.now is None and self.taken_back is None


@dataclass(frozen=True, slots=True, eq=False)
class SiteChanges:
    """Two states of a site, and what a reader of the later one is told otherwise.

    `changes` has statements and what else has an id in the order of the files, then sentences of
    prose; `made` and `deleted` are corrections, an altered one is both. `touched` is where anything
    may be told otherwise at all.
    """

    before: Site
    after: Site
    changes: tuple[Change, ...]
    made: tuple[Correction, ...]
    deleted: tuple[Correction, ...]
    ids: tuple[IdChange, ...]
    touched: Touched


def compare(before: Site, after: Site) -> SiteChanges:
    """Say what is told otherwise; what is only elsewhere in the files is no change."""
    with before.tracker.untracked(), after.tracker.untracked():
        return _Comparison(before, after).changes()


class _Comparison:
    """What both sides of a comparison are looked up in."""

    def __init__(self, before: Site, after: Site) -> None:
        self.before, self.after = before, after
        self.public = {ref for _, refs in published_ids(before) for ref in refs}
        self.moved = {old: new for old, new in after.moves.items() if old not in before.moves}
        self.made = tuple(corrections_made(before, after))
        self.is_known = _vocabulary(after)

    def changes(self) -> SiteChanges:
        maybe = touched(self.before, self.after)
        things = tuple(self._things(maybe))
        return SiteChanges(
            self.before,
            self.after,
            (*things, *self._sentences(maybe)),
            self.made,
            tuple(corrections_made(self.after, self.before)),
            tuple(self._ids()),
            maybe,
        )

    # Things

    def _things(self, maybe: Touched) -> Iterator[Change]:
        old = dict.fromkeys(ref for ref in live_ids(self.before) if maybe.has(ref))
        new = dict.fromkeys(ref for ref in live_ids(self.after) if maybe.has(ref))
        came_from = {now: was for was, now in self.moved.items() if was in old and now in new}
        for ref in new:
            was = ref if ref in old else came_from.get(ref)
            change = self._thing(was, ref)
            if change is not None:
                yield change
        gone = old.keys() - new.keys() - set(came_from.values())
        for ref in old:
            if ref in gone and (change := self._thing(ref, None)) is not None:
                yield change

    def _thing(self, was: Ref | None, now: Ref | None) -> Change | None:
        old = told(self.before, was) if was else None
        new = told(self.after, now) if now else None
        found = new or old
        if found is None:
            return None
        sides = tuple(self._sides(found.ref, old, new))
        if old and new and not sides and was == now:
            return None
        ref = now or was
        assert ref is not None
        is_worded = bool(old and new)
        return Change(
            ref=ref,
            before=told_alone(self.before, old.ref) if old and was else "",
            after=told_alone(self.after, new.ref) if new and now else "",
            reasons=tuple(self._reasons(found.ref, sides)) if is_worded else (),
            place=place_of(self.after, now) if now else place_of(self.before, ref),
            sides=sides if is_worded else (),
            was=was if now and was != now else None,
            was_public=was in self.public,
            correction=correction_for(self.made, was, now),
            source=found.side(Facet.PASSAGE) or found.side(Facet.QUOTE),
            words=(
                *(old.side(Facet.WORDS) if old else ()),
                *(new.side(Facet.WORDS) if new else ()),
            ),
        )

    def _sides(
        self, ref: Ref, old: ToldThing | None, new: ToldThing | None
    ) -> Iterator[FacetChange]:
        if old is None or new is None:
            return
        for side in Facet:
            if ref.kind == "explainer" and side in _BY_SENTENCE:
                continue
            was = tuple(map(self._as_now, old.side(side)))
            now = new.side(side)
            if was != now:
                yield FacetChange(side, *(tuple(map(self._readable, one)) for one in (was, now)))

    def _as_now(self, text: str) -> str:
        """Give a text of before with the keys of now."""
        return _KEY.sub(self._moved, text) if self.moved else text

    def _moved(self, found: re.Match[str]) -> str:
        ref = Ref.of_key(found["key"])
        return f"@{self.moved.get(ref, ref).key}"

    def _readable(self, text: str) -> str:
        """Give a text with the names and words of what it refers to: those of now."""
        return _KEY.sub(self._called, text)

    def _called(self, found: re.Match[str]) -> str:
        ref = Ref.of_key(found["key"])
        return called(self.after, ref) or called(self.before, ref) or ref.local

    def _reasons(self, ref: Ref, sides: Iterable[FacetChange]) -> Iterator[Reason]:
        found = [reason for side in sides for reason in reasons_of(side, self.is_known)]
        has_label = any(one.side is Facet.LABEL for one in sides)
        if not has_label:  # of a statement the label tells the day, where it is told at all
            found = [replace(one, direction=_unseen(one, ref)) for one in found]
        yield from found
        if has_label and not found:
            label = next(one for one in sides if one.side is Facet.LABEL)
            was, now = " / ".join(label.before), " / ".join(label.after)
            yield Reason(Direction.ELSEWISE, Facet.LABEL, f"“{was}” became “{now}”")

    # Sentences of prose

    def _sentences(self, maybe: Touched) -> Iterator[Change]:
        for id_, explainer in self.after.explainers.items():
            was = self.before.explainers.get(id_) or self._earlier(explainer.ref)
            if was is None or not maybe.has(explainer.ref):
                continue  # a new story is told as one
            old, new = sentences_of(was), sentences_of(explainer)
            for before, after in paired_sentences(old, new):
                change = self._sentence(was.ref, explainer.ref, before, after)
                if change is not None:
                    yield change

    def _earlier(self, ref: Ref) -> Explainer | None:
        old = next((was for was, now in self.moved.items() if now == ref), None)
        return self.before.explainers.get(old.id) if old else None

    def _sentence(
        self, was: Ref, ref: Ref, before: PageSentence | None, after: PageSentence | None
    ) -> Change | None:
        found = after or before
        assert found is not None
        why: list[Reason] = []
        if before and after:
            why = [*reasons(before.text, after.text, found.part, self.is_known)]
            why += self._cites(before, after)
            if not why:
                return None
        cited = {*(before.cites if before else ()), *(after.cites if after else ())}
        return Change(
            ref=ref,
            part=found.part,
            before=before.text if before else "",
            after=after.text if after else "",
            reasons=tuple(why),
            place=found.span,
            was_public=before is not None and was in self.public,
            correction=correction_for(self.made, was, ref, cited, before.text if before else ""),
        )

    def _cites(self, before: PageSentence, after: PageSentence) -> Iterator[Reason]:
        was, now = ({self.moved.get(ref, ref) for ref in one.cites} for one in (before, after))
        for ref in sorted(was - now):
            text = f"it no longer cites {ref.local}"
            yield Reason(Direction.ELSEWISE, after.part, text)
        for ref in sorted(now - was):
            yield Reason(Direction.ELSEWISE, after.part, f"it cites {ref.local} too")

    # Ids

    def _ids(self) -> Iterator[IdChange]:
        """Give what was published and is not there any more under its id."""
        there = set(live_ids(self.after))
        withdrawn = self.after.withdrawn()
        for ref in sorted({*self.public, *self.before.published} - there):
            if ref in self.before.moves or ref in self.before.withdrawn():
                continue
            yield IdChange(
                ref, self.after.moves.get(ref), withdrawn.get(ref), ref in self.after.published
            )


@tracked_cache(1)
def _words_of_sources(site: Site) -> frozenset[str]:
    texts = (source.text.text for source in site.sources.values() if source.text)
    return frozenset(word for text in texts for word in search_words(text))


def _vocabulary(site: Site) -> Callable[[str], bool]:
    """Tell whether a word stands in any kept text; they are only read where that is asked."""

    @cache
    def is_known(word: str) -> bool:
        return set(search_words(word)) <= _words_of_sources(site)

    return is_known


def _unseen(reason: Reason, ref: Ref) -> Direction:
    """Give which way a reason goes where the label is as it was."""
    is_unseen = reason.side is Facet.DAY and ref.kind in ("claim", "reaction")
    return Direction.ELSEWISE if is_unseen else reason.direction
