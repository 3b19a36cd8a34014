"""A story's timeline for a frame on another site: what its page shows of it, each line whole."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.presentation import urls
from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.embed_code import EmbedCode, height_of
from explainer.presentation.output import Page
from explainer.presentation.story_page import StoryPage, story_page
from explainer.presentation.told_apart import ToldApart, told_apart
from explainer.presentation.told_timeline import without_partners
from explainer.site import Explainer, Ref, Site

DatedParts = tuple[tuple[Moment, ToldApart], ...]


def keys(site: Site) -> Iterable[str]:
    found = [one.ref for one in site.explainers.values() if one.events and not one.is_draft]
    moved = (old for old, now in site.moves.items() if now in found)
    return (ref.id for ref in (*found, *moved))


def path(key: str) -> PurePosixPath:
    return urls.timeline_embed_path(Ref("explainer", key))


def page(site: Site, key: str) -> Page:
    ref = Ref("explainer", key)
    explainer = site.explainers[site.moves.get(ref, ref).id]
    return Page(
        path=path(key),
        title=_title(explainer),
        description="",
        template="timeline_embed.html.j2",
        view=_view(story_page(site, explainer)),
        is_listed=False,
    )


def code(story: StoryPage) -> EmbedCode | None:
    """Give what somebody copies to have it on a page; of a draft, or without events, nothing."""
    explainer = story.explainer
    if explainer.is_draft or not explainer.events:
        return None
    told = _told(story.site, story.choice.timeline.shown)
    return EmbedCode(
        name=_title(explainer),
        path=path(explainer.ref.id),
        height=height_of(*(one for _, one in told)),
        quotation="timeline_quotation.html.j2",
        view=_view(story),
    )


def _title(explainer: Explainer) -> str:
    return f"The timeline of “{explainer.title}”"


def _view(story: StoryPage) -> dict[str, object]:
    timeline = story.choice.timeline
    return {
        "explainer": story.explainer,
        "before": [
            (
                _told(story.site, one.moments),
                one.end.when,
                [story.behind_article(article) for article in one.end.articles],
            )
            for one in timeline.before
        ],
        "after": _told(story.site, timeline.after),
        "today": timeline.as_of,
        "more": len(timeline.folded),
    }


def _told(site: Site, moments: tuple[Moment, ...]) -> DatedParts:
    return tuple(
        (one, told_apart(site, one.owner, is_dated=one.day is None))
        for one in without_partners(moments)
    )
