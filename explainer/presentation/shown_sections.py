"""What each part of a story's page shows with nothing unfolded, in the order of the page."""

from collections.abc import Iterable, Iterator

from explainer.dates.display import in_brief
from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.notes import note, noted
from explainer.presentation.phrases import plain, shared_name, with_article
from explainer.presentation.roles import principal_roles
from explainer.presentation.sayers import sayer
from explainer.presentation.shown_text import (
    ShownText,
    block_texts,
    line_texts,
    lines_and_links,
    sentences,
)
from explainer.presentation.statements import event_line
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link
from explainer.presentation.told_differences import differences_of, differences_told
from explainer.presentation.told_disputes import (
    Side,
    ToldDispute,
    Versus,
    told_disputes,
    versus,
    versus_group,
)
from explainer.presentation.told_questions import Question, told_questions
from explainer.presentation.told_reactions import Person, told_person
from explainer.presentation.told_timeline import TimelinePoint, told_timeline

_COVERS = "This page covers a part of the article{}. 10 sentences of it are not told here."
_APPEARS = "1 May 2024 The article appears"
_WAYS = (
    "10 statements of the article in The Courier: 5 go back to unnamed people, 5 to named people, 5"
    " stand in its own voice or name nobody. Unnamed people 5 The Courier 10 5 its own word This"
    " page In words"
)


def covers(page: StoryPage) -> Iterator[ShownText]:
    for article in page.articles:
        stretches = [one for one in page.explainer.covers if one.article == article.ref]
        if stretches:
            yield ShownText(_COVERS.format(plain(page.behind_article(article))))
        for one in stretches:
            end = f" to {one.end.words}" if one.end is not one.start else ""
            yield ShownText(f"From {one.start.words}{end}: {one.why}")


def who(page: StoryPage) -> Iterator[ShownText]:
    for one in page.choice.principals.shown:
        yield ShownText(", ".join(actor.name for actor in one.actors))
        roles = (ShownText(plain(role)) for role in principal_roles(page.site, one))
        yield from sentences(page.site, (one.line,)) if one.line else roles


def what(page: StoryPage) -> Iterator[ShownText]:
    for one in told_questions(page, with_folded=False):
        yield ShownText(one.heading)
        if not one.is_folded:
            yield from _question(one)


def _question(one: Question) -> Iterator[ShownText]:
    yield from block_texts(one.shown)
    if one.versus:
        yield from _versus(one.versus)
    yield _links("Disputed: ", one.disputed)
    yield _more(is_any=one.has_folded)


def _links(lead: str, links: tuple[Link, ...]) -> ShownText:
    return ShownText(lead + " ".join(link.text for link in links) if links else "")


def _more(*, is_any: bool) -> ShownText:
    return ShownText("5 more" if is_any else "")


def _versus(one: Versus) -> Iterator[ShownText]:
    yield ShownText(one.ask)
    for side in one.sides:
        yield from block_texts(side)
    yield from _settles(one)
    yield _more(is_any=bool(one.more))


def _settles(one: Versus | ToldDispute) -> Iterator[ShownText]:
    return (ShownText(f"Would settle it {text}") for text in one.settles)


def disputed(page: StoryPage) -> Iterator[ShownText]:
    large = versus(page)
    if large and not versus_group(page):
        yield from _versus(large)
    for one in told_disputes(page, with_folded=False):
        yield ShownText(one.ask)
        if not one.is_folded:
            yield from (text for side in one.sides for text in _side(side))
            yield from _settles(one)


def _side(side: Side) -> Iterator[ShownText]:
    yield ShownText(side.name)
    yield from block_texts(side.shown)
    yield _links("Also " if side.shown else "", side.elsewhere)
    yield _more(is_any=side.has_folded)


def when(page: StoryPage) -> Iterator[ShownText]:
    timeline = page.choice.timeline
    for stretch in timeline.before:
        yield from _points(page, stretch.moments)
        for article in stretch.end.articles:
            yield ShownText(plain(page.behind_article(article)))
    for _ in timeline.before[1:]:  # the words of the last are furniture
        yield ShownText(_APPEARS)
    yield from _points(page, timeline.after)


def _points(page: StoryPage, moments: tuple[Moment, ...]) -> Iterator[ShownText]:
    for point in told_timeline(page, moments):
        yield ShownText(in_brief(point.when))
        yield from _point(page, point)


def _point(page: StoryPage, point: TimelinePoint) -> Iterator[ShownText]:
    owner = point.moment.owner
    if point.event:
        line = event_line(page.site, point.event)
        yield ShownText(plain(point.label), owner.ref)
        yield from line_texts(line, line.words)
    yield from block_texts(point.blocks)
    if point.elsewhere:
        yield ShownText(point.elsewhere.text, owner.ref)


def reactions(page: StoryPage) -> Iterator[ShownText]:
    for one in page.choice.reactions:
        if one.shown:
            yield from _person(told_person(page, one.who, one.shown))


def _person(person: Person) -> Iterator[ShownText]:
    yield ShownText(f"{', '.join(actor.name for actor in person.who)} {plain(person.role)}")
    for stance in person.stances:
        yield ShownText(stance.words)
        for by, block in stance.blocks:
            yield ShownText(by, block.owners[0].ref)
            yield from lines_and_links(block)
    yield _links("", person.elsewhere)


def unknown(page: StoryPage) -> Iterator[ShownText]:
    for one in page.choice.unknown.shown:
        yield ShownText(one.entry.ask)
        told = one.answered or one.nearest
        if told:
            by = sayer(page.site, page.site.statement(told))
            yield ShownText(f"{'Answered' if one.answered else 'Nearest'}: {by}")


def how_we_know(page: StoryPage) -> Iterator[ShownText]:
    """Give what is told of each article beyond the first: that is furniture."""
    yield from (ShownText(_WAYS) for _ in page.articles[1:])


def article(page: StoryPage) -> Iterator[ShownText]:
    """Give what is written on the article, what kind of item it is, and where others differ."""
    yield from sentences(page.site, (page.choice.about,))
    shown = page.choice.differences.shown
    for source in page.articles:
        yield ShownText(f"{source.entry.title} is {with_article(source.entry.type)}")
        yield ShownText(plain(page.behind_article(source)))
        named = (*source.authors, *source.quotes)
        yield from (ShownText(shared_name(page.site, ref)) for ref in named)
        yield from (ShownText(one.text) for one in differences_told(page, shown, source))
    yield from _differences(differences_of(page, shown, None))


def _differences(found: Iterable[tuple[Link, tuple[str, ...]]]) -> Iterator[ShownText]:
    for link, points in found:
        yield ShownText(f"{link.text} ({', '.join(points)})" if points else link.text)


def notes(page: StoryPage) -> Iterator[ShownText]:
    for ref in noted(page.site, page.choice.notes):
        found = note(page.site, page.site.statement(ref))
        yield ShownText(found.words, ref)
        yield ShownText(plain(found.chain), ref)
