"""All statements of one story one by one: claims, reactions and events, each whole, with its label.

The story's page tells them once and in blocks; here whoever looks for a single one finds it, in the
order of the story, with its condition and the other side beside it. What others copy to have a
dispute or the timeline on their pages stands below.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.pages import dispute_embed, timeline_embed
from explainer.presentation import urls
from explainer.presentation.chosen_people import by_day
from explainer.presentation.embed_code import EmbedCode
from explainer.presentation.output import Heading, Page
from explainer.presentation.story_page import StoryPage, story_page
from explainer.site import Claim, Event, Explainer, Ref, Site

_OTHERS = "In no question of the story"


def keys(site: Site) -> Iterable[str]:
    return site.explainers


def path(key: str) -> PurePosixPath:
    return urls.statements_path(Ref("explainer", key))


def page(site: Site, key: str) -> Page:
    explainer = site.explainers[key]
    groups = list(_groups(site, explainer))
    reactions = by_day(site.reactions[ref.id] for ref in explainer.reactions)
    events = _events(site, explainer)
    lists = {"reactions": ("Reactions", reactions), "events": ("Events", events)}
    present = [Heading(id_, title) for id_, (title, things) in lists.items() if things]
    return Page(
        path=path(key),
        title=f"All statements: {explainer.title}",
        description=f"Every statement, reaction and event, one by one, of: {explainer.title}",
        template="statements.html.j2",
        view={
            "explainer": explainer,
            "groups": groups,
            "reactions": reactions,
            "events": events,
            "embeds": tuple(_embeds(story_page(site, explainer))),
        },
        headings=(*(Heading(id_, title) for id_, title, _ in groups), *present),
        made_from=explainer.place.entry,
        is_draft=explainer.is_draft,
    )


def has_embeds(story: StoryPage) -> bool:
    """Tell whether there is something that others may put on their pages."""
    explainer = story.explainer
    return not explainer.is_draft and bool(story.choice.disputes or explainer.events)


def _embeds(story: StoryPage) -> Iterator[tuple[str, EmbedCode]]:
    """Give what is copied of each dispute, with its question, and of the timeline."""
    codes = dispute_embed.codes(story.site, story.explainer)
    for dispute, code in zip(story.choice.disputes, codes, strict=False):
        yield dispute.question, code
    timeline = timeline_embed.code(story)
    if timeline:
        yield "The timeline", timeline


def _groups(site: Site, explainer: Explainer) -> Iterator[tuple[str, str, list[Claim]]]:
    """Give each question with its claims, then the claims that stand in none; each claim once."""
    left = {ref: site.claims[ref.id] for ref in explainer.claims}
    for number, group in enumerate(explainer.groups, 1):
        claims = [left.pop(ref) for ref in group.claims if ref in left]
        if claims:
            yield f"group-{number}", group.heading, claims
    if left:
        yield "others", _OTHERS if explainer.groups else "Claims", [*left.values()]


def _events(site: Site, explainer: Explainer) -> list[Event]:
    events = (site.events[ref.id] for ref in explainer.events)
    return sorted(events, key=lambda event: event.sort_key)
