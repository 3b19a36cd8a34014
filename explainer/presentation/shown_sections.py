"""What each part of a story's page shows with nothing unfolded, in the order of the page."""

from collections.abc import Iterator

from explainer.dates.display import in_words
from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.chosen_people import PersonReactions
from explainer.presentation.chosen_timeline import Moment, without_day
from explainer.presentation.event_labels import known_people, timeline_label
from explainer.presentation.notes import note
from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.phrases import day_of, plain, shared_name, with_article
from explainer.presentation.places import REACTIONS, TIMELINE, dispute_place, group_place
from explainer.presentation.roles import role_in_reactions, role_with_years
from explainer.presentation.sayers import sayer
from explainer.presentation.shown_text import ShownPage, ShownText, line_texts, sentences, told
from explainer.presentation.stance_words import stance_words
from explainer.presentation.statements import event_line
from explainer.site import Claim, Event


def who(page: ShownPage) -> Iterator[ShownText]:
    for one in page.choice.principals.shown:
        yield ShownText(", ".join(actor.name for actor in one.actors))
        roles = dict.fromkeys(plain(role_with_years(actor, one.day)) for actor in one.actors)
        yield from sentences((one.line,)) if one.line else map(ShownText, roles)


def what(page: ShownPage) -> Iterator[ShownText]:
    for number, group in enumerate(page.choice.groups, 1):
        yield ShownText(group.heading)
        if not group.is_folded:
            yield from _group(page, group_place(number), group)
        for place, one in _large(page):
            if _group_of(page, one) == number:
                yield ShownText(" ".join(one.asks))
                yield from _dispute(page, place, one)


def _large(page: ShownPage) -> Iterator[tuple[str, ChosenDispute]]:
    """Give the dispute whose two wordings are set large, with its place: at most one."""
    for number, one in enumerate(page.choice.disputes, 1):
        if one.versus:
            yield dispute_place(number), one
            return


def _group_of(page: ShownPage, large: ChosenDispute) -> int:
    """Give the first question that lists a side of it, below which it stands; else 0."""
    refs = {claim.ref for claim in large.versus or ()}
    for number, group in enumerate(page.choice.groups, 1):
        found = (one for one in page.explainer.groups if one.heading == group.heading)
        if not group.is_folded and any(ref in refs for one in found for ref in one.claims):
            return number
    return 0


def _group(page: ShownPage, place: str, group: ChosenGroup) -> Iterator[ShownText]:
    shown = page.places.told_at(place, group.shown)
    yield from told(page, shown, place)
    against = {ref for claim in shown for ref in page.site.disputed_by(claim.ref)}
    for ref in page.places.added.get(place, ()):
        if ref in against:
            yield from told(page, (page.statement(ref),), place)
    for number, dispute in enumerate(() if shown else page.choice.disputes, 1):
        if not dispute.is_folded and _is_listed(page, group, dispute, dispute_place(number)):
            yield ShownText(f"Disputed: {' '.join(dispute.asks)}")
    yield ShownText("5 more" if page.places.told_at(place, group.folded) else "")


def _is_listed(page: ShownPage, group: ChosenGroup, dispute: ChosenDispute, place: str) -> bool:
    """Tell whether a question lists what is told where the dispute stands."""
    listed = [
        ref for one in page.explainer.groups if one.heading == group.heading for ref in one.claims
    ]
    return any(
        claim.ref in listed and page.places.of[claim.ref] == place
        for claim in dispute.dispute.claims
    )


def disputed(page: ShownPage) -> Iterator[ShownText]:
    above = [place for place, one in _large(page) if _group_of(page, one)]
    for number, one in enumerate(page.choice.disputes, 1):
        if dispute_place(number) in above:
            continue
        yield ShownText(" ".join(one.asks))
        if not one.is_folded:
            yield from _dispute(page, dispute_place(number), one)


def _dispute(page: ShownPage, place: str, one: ChosenDispute) -> Iterator[ShownText]:
    if one.versus:
        for claim in one.versus:
            yield from told(page, (claim,), place)
    else:
        for name, side, whole in (
            ("One side", one.one_side, one.dispute.one_side),
            ("The other side", one.other_side, one.dispute.other_side),
        ):
            yield ShownText(name)
            yield from told(page, page.places.told_at(place, side), place)
            elsewhere = [claim for claim in whole if page.places.of[claim.ref] != place]
            names = dict.fromkeys(sayer(page.site, claim) for claim in elsewhere)
            yield from (ShownText(name) for name in names)
            folded = page.places.told_at(place, (claim for claim in whole if claim not in side))
            yield ShownText("5 more" if folded else "")
    yield from (ShownText(f"Would settle it {text}") for text in one.dispute.settles)


def when(page: ShownPage) -> Iterator[ShownText]:
    timeline = page.choice.timeline
    moments = (*timeline.before, *timeline.after)
    partners = {
        ref for one in moments if isinstance(one.owner, Claim) for ref in one.owner.shown_with
    }
    for moment in moments:
        owner = moment.owner
        if owner.ref in partners and not (isinstance(owner, Claim) and owner.shown_with):
            continue  # it stands with what it is never shown without
        yield ShownText(in_words(moment.day))
        yield from _moment(page, moment)


def _moment(page: ShownPage, moment: Moment) -> Iterator[ShownText]:
    owner = moment.owner
    if isinstance(owner, Event):
        line = event_line(page.site, owner)
        label = timeline_label(page.site, owner, moment.day, known_people(page.choice))
        yield ShownText(plain(label), owner.ref)
        yield from line_texts(line)
    elif page.places.of[owner.ref] == TIMELINE:
        yield from told(page, (owner,), TIMELINE)
    else:
        yield ShownText(plain(without_day(page.short_label(owner), moment.day)), owner.ref)


def reactions(page: ShownPage) -> Iterator[ShownText]:
    for person in page.choice.reactions:
        if person.shown:
            yield from _person(page, person)


def _person(page: ShownPage, person: PersonReactions) -> Iterator[ShownText]:
    day = day_of(page.site, person.shown[0])
    role = plain(role_in_reactions(page.choice, person.who[0], day)) if len(person.who) == 1 else ""
    yield ShownText(f"{', '.join(actor.name for actor in person.who)} {role}")
    here = page.places.told_at(REACTIONS, person.shown)
    has_conditions = any(claim.conditions for claim in person.shown)
    stances = dict.fromkeys(
        stance_words(page.site, claim, has_conditions=has_conditions)
        for claim in here or person.shown
    )
    yield from map(ShownText, stances)
    yield from told(page, here, REACTIONS, beside=person.who)


def unknown(page: ShownPage) -> Iterator[ShownText]:
    for one in page.choice.unknown.shown:
        yield ShownText(one.entry.ask)
        told = one.answered or one.nearest
        if told:
            by = sayer(page.site, page.statement(told))
            yield ShownText(f"{'Answered' if one.answered else 'Partly answered'}: {by}")


def article(page: ShownPage) -> Iterator[ShownText]:
    """Give what is written on the article, what kind of item it is, and where others differ."""
    source = page.site.sources[page.explainer.article.id]
    yield from sentences((page.choice.about,))
    yield ShownText(f"{source.entry.title} is {with_article(source.entry.type)}")
    named = (*source.authors, *source.quotes)
    yield from (ShownText(shared_name(page.site, ref)) for ref in named)
    for ref in dict.fromkeys(one.owner.ref for one in page.choice.differences.shown):
        owner = page.site.events[ref.id] if ref.kind == "event" else page.statement(ref)
        points = dict.fromkeys(point for one in owner.record for point in one.entry.differs)
        if points:
            label = plain(page.short_label(owner)).split(",")[0]
            yield ShownText(f"{label}: other {', other '.join(points)}")


def notes(page: ShownPage) -> Iterator[ShownText]:
    for ref in page.choice.notes:
        found = note(page.site, page.statement(ref))
        yield ShownText(found.words, ref)
        yield ShownText(plain(found.chain), ref)
