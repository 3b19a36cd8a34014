"""The text of a story's page that is seen with nothing unfolded, part by part.

A page must not be rendered for its words to be counted, nor to be searched for quotations that it
has twice: this gives what its templates print of a choice. A test holds it against the built page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.dates.display import in_words
from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.chosen_people import ChosenPrincipal, PersonReactions
from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.label_case import short_name
from explainer.presentation.notes import note
from explainer.presentation.page_choice import ChosenGroup, PageChoice, page_choice
from explainer.presentation.phrases import REPLIES, STANCES, day_of, plain, role_phrase
from explainer.presentation.places import (
    REACTIONS,
    TIMELINE,
    Places,
    dispute_place,
    group_place,
    places,
)
from explainer.presentation.statements import (
    Line,
    blocks,
    event_line,
    lines,
    with_partners,
)
from explainer.site import CitedSentence, Claim, Event, Explainer, Ref, Site
from explainer.tracking.dependencies import tracked_cache_by_identity


@dataclass(frozen=True, slots=True)
class ShownText:
    """Some text of a page; `owner` is the statement or event that it tells, if any."""

    text: str
    owner: Ref | None = None


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of a page by the address of its heading, with its texts in their order."""

    id: str
    title: str
    texts: tuple[ShownText, ...]


@tracked_cache_by_identity
def shown_parts(site: Site, explainer: Explainer) -> tuple[ShownPart, ...]:
    """Give what is seen of each part, without its heading; notes are a part of their own."""
    choice = page_choice(site, explainer)
    page = _Page(site, explainer, choice, places(site, explainer, choice))
    told = {
        ("head", "Title and legend"): page.head(),
        ("in-short", "In short"): page.prose(explainer.summary),
        ("story", "The story"): page.prose(explainer.story),
        ("who", "Who"): page.who(),
        ("what", "What is reported"): page.what(),
        ("disputed", "What is disputed"): page.disputed(),
        ("when", "When"): page.when(),
        ("reactions", "Reactions"): page.reactions(),
        ("unknown", "What is not known"): page.unknown(),
        ("about-the-article", "The article"): page.prose((page.choice.about,)),
        ("notes", "Notes in the margin"): page.notes(),
    }
    return tuple(ShownPart(*name, tuple(texts)) for name, texts in told.items())


@dataclass(frozen=True, slots=True)
class _Page:
    """A story with its choice, and where each of its statements is told."""

    site: Site
    explainer: Explainer
    choice: PageChoice
    places: Places

    def head(self) -> Iterator[ShownText]:
        yield ShownText(self.explainer.title)
        yield ShownText(self.explainer.entry.question or "")

    def prose(self, paragraphs: Iterable[Iterable[CitedSentence]]) -> Iterator[ShownText]:
        for paragraph in paragraphs:
            yield from (ShownText(sentence.text) for sentence in paragraph)

    def who(self) -> Iterator[ShownText]:
        for one in self.choice.principals.shown:
            yield ShownText(", ".join(actor.name for actor in one.actors))
            yield from self.prose((one.line,)) if one.line else _roles(one)

    def what(self) -> Iterator[ShownText]:
        for number, group in enumerate(self.choice.groups, 1):
            yield ShownText(group.heading)
            if not group.is_folded:
                yield from self._group(group_place(number), group)
                yield ShownText("More" if group.folded else "")

    def _group(self, place: str, group: ChosenGroup) -> Iterator[ShownText]:
        shown = self.places.told_at(place, group.shown)
        yield from self._told(shown)
        against = {ref for claim in shown for ref in self.site.disputed_by(claim.ref)}
        added = (ref for ref in self.places.added.get(place, ()) if ref in against)
        for ref in added:
            yield from self._told((self.site.statement(ref),))

    def disputed(self) -> Iterator[ShownText]:
        for number, one in enumerate(self.choice.disputes, 1):
            yield ShownText(" ".join(one.asks))
            if not one.is_folded:
                yield from self._dispute(dispute_place(number), one)

    def _dispute(self, place: str, one: ChosenDispute) -> Iterator[ShownText]:
        shown = one.versus or one.shown
        for claim in one.dispute.claims:
            if self.places.of[claim.ref] != place:
                yield ShownText(self._label(claim), claim.ref)
        for side in (one.one_side, one.other_side):
            told = [claim for claim in self.places.told_at(place, side) if claim in shown]
            yield from self._told(told)
        yield from (ShownText(f"Would settle it {text}") for text in one.dispute.settles)

    def when(self) -> Iterator[ShownText]:
        timeline = self.choice.timeline
        for moment in (*timeline.before, *timeline.after):
            yield ShownText(in_words(moment.day))
            yield from self._moment(moment)

    def _moment(self, moment: Moment) -> Iterator[ShownText]:
        owner = moment.owner
        if isinstance(owner, Event):
            line = event_line(self.site, owner)
            label = f"{plain(line.label.short)}:" if line.label else ""
            yield ShownText(label, owner.ref)
            yield from _line(line)
        elif self.places.of[owner.ref] == TIMELINE:
            yield from self._told((owner,))
        else:
            yield ShownText(self._label(owner), owner.ref)

    def reactions(self) -> Iterator[ShownText]:
        for person in self.choice.reactions:
            if person.shown:
                yield from self._person(person)

    def _person(self, person: PersonReactions) -> Iterator[ShownText]:
        names = ", ".join(actor.name for actor in person.who)
        day = day_of(self.site, person.shown[0])
        role = plain(role_phrase(person.who[0], day)) if len(person.who) == 1 else ""
        yield ShownText(f"{names} {role}")
        here = self.places.told_at(REACTIONS, person.shown)
        said = [_stance(self.site, claim) for claim in here or person.shown]
        yield from (ShownText(words) for words in dict.fromkeys(said))
        for claim in here:
            yield from self._told((claim,), without=person)

    def unknown(self) -> Iterator[ShownText]:
        for one in self.choice.unknown.shown:
            yield ShownText(one.entry.ask)
            yield ShownText("Nearest to an answer" if one.nearest or one.answered else "")

    def notes(self) -> Iterator[ShownText]:
        for ref in self.choice.notes:
            found = note(self.site, self.site.statement(ref))
            yield ShownText(found.words, ref)
            yield ShownText(plain(found.chain), ref)

    def _told(
        self, claims: Iterable[Claim], without: PersonReactions | None = None
    ) -> Iterator[ShownText]:
        """Tell statements in blocks, each under its label; beside its person without the name."""
        for block in blocks(self.site, with_partners(self.site, claims)):
            label = plain(block.label)
            for actor in without.who if without else ():
                label = label.removeprefix(short_name(actor)).removeprefix(", ")
            yield ShownText(label, block.lines[0].owner.ref)
            for line in block.lines:
                yield from _line(line)

    def _label(self, claim: Claim) -> str:
        label = lines(self.site, claim)[0].label
        return plain(label.short) if label else ""


def _line(line: Line) -> Iterator[ShownText]:
    """Give a line with what may never be apart from it, but for the label."""
    owner = line.owner
    state = None
    if isinstance(owner, Claim) and owner.accuses and owner.entry.reply and not owner.reply:
        state = owner.entry.reply.state
    texts = (line.condition, plain(line.words), line.caveat, REPLIES[state] if state else "")
    yield from (ShownText(text, owner.ref) for text in texts if text)
    yield from (ShownText(plain(one), owner.ref) for one in line.differs)


def _roles(one: ChosenPrincipal) -> Iterator[ShownText]:
    roles = dict.fromkeys(plain(role_phrase(actor, one.day)) for actor in one.actors)
    yield from (ShownText(role) for role in roles if role)


def _stance(site: Site, claim: Claim) -> str:
    """Say a stance as the page does, towards whom and on which condition."""
    towards: dict[str, list[str]] = {}
    for ref, stance in claim.towards:
        towards.setdefault(STANCES[stance], []).append(_target(site, ref))
    said = [f"{words} {' and '.join(dict.fromkeys(names))}" for words, names in towards.items()]
    return "; ".join(said) + "".join(f", “{one}”" for one in dict.fromkeys(claim.conditions))


def _target(site: Site, ref: Ref) -> str:
    if ref.kind == "actor":
        return short_name(site.actors[ref.id])
    name = site.events[ref.id].entry.name if ref.kind == "event" else None
    return name or "what is reported"
