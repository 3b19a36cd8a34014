"""The front page: every story, or the newest of many; how to read the marks; what is new."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from explainer.dates.edtf import When, parse_when
from explainer.link.corrections import latest_first
from explainer.pages.explainers import in_order
from explainer.pages.pagination import MOST
from explainer.pages.story_card import story_card
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.presentation.phrases import CORRECTIONS
from explainer.site import Ref, Site

_NEWEST = 20  # explainers, where there are too many to name all
_NEWS = 6
_LEGEND = (
    ("named", "Named", "Words or deed of a named person or body, testimony, or a document."),
    ("unnamed", "Unnamed sources", "It goes back to people whom the source does not name."),
    ("outlet", "Outlet’s own word", "The outlet’s own voice, without a source or an accuser."),
    ("differs", "Disputed", "Another source says otherwise. The other side stands with it."),
    ("background", "Background", "The article has it, and no source read so far differs."),
    ("unchecked", "Not checked", "No text of the source is kept here, so nothing was compared."),
)


@dataclass(frozen=True, slots=True)
class News:
    """What was done to a story on a day, and the place on its page that tells it."""

    when: When
    what: str
    explainer: Ref
    place: str = ""


def keys(_: Site) -> Iterable[str]:
    return ("home",)


def path(_: str) -> PurePosixPath:
    return urls.HOME


def page(site: Site, key: str) -> Page:
    explainers = in_order(site)
    is_long = len(explainers) > MOST
    shown = explainers[:_NEWEST] if is_long else explainers
    return Page(
        path=urls.HOME,
        title=site.settings.title or "",  # the name of the site, which pages are not told
        description=site.settings.description,
        template=f"{key}.html.j2",
        view={
            "cards": [story_card(site, explainer) for explainer in shown],
            "all_explainers": (urls.EXPLAINERS, len(explainers)) if is_long else None,
            "legend": _LEGEND,
            "places": tuple(_places(site)),
            "news": _news(site),
            "contact": site.settings.contact,
            "contact_address": urls.contact_address(site.settings.contact),
        },
    )


def _places(site: Site) -> Iterator[tuple[str, PurePosixPath]]:
    """Give the lists of which there is something to list."""
    if site.actors:
        yield "People", urls.PEOPLE
    if site.sources:
        yield "Sources", urls.SOURCES
    if site.claims or site.reactions:
        yield "Statements", urls.CLAIMS
    if site.reactions:
        yield "Reactions", urls.REACTIONS
    if site.events:
        yield "Timeline", urls.TIMELINE
    yield "Everything from A to Z", urls.A_TO_Z


def _news(site: Site) -> list[News]:
    """Give the latest corrections, and the stories that were looked at last, the newest first."""
    corrections = (
        News(one.date, CORRECTIONS[one.entry.kind], one.explainer, one.id)
        for one in islice(latest_first(site.corrections()), _NEWS)
    )
    looked_at = (
        News(parse_when(one.entry.as_of), "Last looked at", one.ref)
        for one in islice(in_order(site), _NEWS)
        if one.entry.as_of
    )
    newest = sorted((*corrections, *looked_at), key=lambda one: one.when.sort_key, reverse=True)
    return newest[:_NEWS]
