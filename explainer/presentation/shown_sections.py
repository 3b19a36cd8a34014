"""What each part of a story's page shows with nothing unfolded, in the order of the page."""

from collections.abc import Iterator

from explainer.dates.display import in_words
from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.chosen_people import PersonReactions
from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.label_case import short_name
from explainer.presentation.notes import note
from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.phrases import STANCES, day_of, plain, role_phrase, shared_name
from explainer.presentation.places import REACTIONS, TIMELINE, dispute_place, group_place
from explainer.presentation.shown_text import ShownPage, ShownText, line_texts, sentences, told
from explainer.presentation.statements import event_line
from explainer.site import Claim, Event, Ref, Site


def who(page: ShownPage) -> Iterator[ShownText]:
    for one in page.choice.principals.shown:
        yield ShownText(", ".join(actor.name for actor in one.actors))
        roles = dict.fromkeys(plain(role_phrase(actor, one.day)) for actor in one.actors)
        yield from sentences((one.line,)) if one.line else map(ShownText, roles)


def what(page: ShownPage) -> Iterator[ShownText]:
    for number, group in enumerate(page.choice.groups, 1):
        yield ShownText(group.heading)
        if not group.is_folded:
            yield from _group(page, group_place(number), group)


def _group(page: ShownPage, place: str, group: ChosenGroup) -> Iterator[ShownText]:
    shown = page.places.told_at(place, group.shown)
    yield from told(page, shown, place)
    against = {ref for claim in shown for ref in page.site.disputed_by(claim.ref)}
    for ref in page.places.added.get(place, ()):
        if ref in against:
            yield from told(page, (page.statement(ref),), place)
    for number, dispute in enumerate(page.choice.disputes, 1):
        if not dispute.is_folded and _is_listed(page, group, dispute, dispute_place(number)):
            yield ShownText(f"Disputed: {' '.join(dispute.asks)}")
    yield ShownText("More" if page.places.told_at(place, group.folded) else "")


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
    for number, one in enumerate(page.choice.disputes, 1):
        yield ShownText(" ".join(one.asks))
        if not one.is_folded:
            yield from _dispute(page, dispute_place(number), one)


def _dispute(page: ShownPage, place: str, one: ChosenDispute) -> Iterator[ShownText]:
    if one.versus:
        for claim in one.versus:
            yield from told(page, (claim,), place)
    else:
        for name, side in (("One side", one.one_side), ("The other side", one.other_side)):
            yield ShownText(name)
            yield from told(page, page.places.told_at(place, side), place)
        for claim in one.dispute.claims:
            if page.places.of[claim.ref] != place:
                yield ShownText(page.short_label(claim), claim.ref)
    yield from (ShownText(f"Would settle it {text}") for text in one.dispute.settles)


def when(page: ShownPage) -> Iterator[ShownText]:
    timeline = page.choice.timeline
    for moment in (*timeline.before, *timeline.after):
        yield ShownText(in_words(moment.day))
        yield from _moment(page, moment)


def _moment(page: ShownPage, moment: Moment) -> Iterator[ShownText]:
    owner = moment.owner
    if isinstance(owner, Event):
        line = event_line(page.site, owner)
        yield ShownText(plain(line.label.short) if line.label else "", owner.ref)
        yield from line_texts(line)
    elif page.places.of[owner.ref] == TIMELINE:
        yield from told(page, (owner,), TIMELINE)
    else:
        yield ShownText(page.short_label(owner), owner.ref)


def reactions(page: ShownPage) -> Iterator[ShownText]:
    for person in page.choice.reactions:
        if person.shown:
            yield from _person(page, person)


def _person(page: ShownPage, person: PersonReactions) -> Iterator[ShownText]:
    day = day_of(page.site, person.shown[0])
    role = plain(role_phrase(person.who[0], day)) if len(person.who) == 1 else ""
    yield ShownText(f"{', '.join(actor.name for actor in person.who)} {role}")
    here = page.places.told_at(REACTIONS, person.shown)
    stances = dict.fromkeys(_stance(page.site, claim) for claim in here or person.shown)
    yield from map(ShownText, stances)
    yield from told(page, here, REACTIONS, beside=person.who)


def _stance(site: Site, claim: Claim) -> str:
    """Say a stance, towards whom and on which condition."""
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


def unknown(page: ShownPage) -> Iterator[ShownText]:
    for one in page.choice.unknown.shown:
        yield ShownText(one.entry.ask)
        yield ShownText("Nearest to an answer" if one.nearest or one.answered else "")


def article(page: ShownPage) -> Iterator[ShownText]:
    """Give what is written on the article, what kind of item it is, and where others differ."""
    source = page.site.sources[page.explainer.article.id]
    yield from sentences((page.choice.about,))
    named = (*source.authors, source.outlet, *source.quotes)
    yield ShownText(f"{source.entry.title} {in_words(source.published)}")
    yield from (ShownText(shared_name(page.site, ref)) for ref in named)
    for ref in dict.fromkeys(one.owner.ref for one in page.choice.differences.shown):
        owner = page.site.events[ref.id] if ref.kind == "event" else page.statement(ref)
        points = dict.fromkeys(point for one in owner.record for point in one.entry.differs)
        if points:
            yield ShownText(f"In the {' and '.join(points)}: {page.short_label(owner)}")


def notes(page: ShownPage) -> Iterator[ShownText]:
    for ref in page.choice.notes:
        found = note(page.site, page.statement(ref))
        yield ShownText(found.words, ref)
        yield ShownText(plain(found.chain), ref)
