"""On which days a story's articles appeared, and with which of them the account of the day ends."""

from dataclasses import dataclass
from itertools import groupby

from explainer.dates.edtf import When
from explainer.site import Explainer, Site, Source


@dataclass(frozen=True, slots=True)
class Appearance:
    """A day with the articles that appeared on it, in the order in which they are typed."""

    when: When
    articles: tuple[Source, ...]


def articles_of(site: Site, explainer: Explainer) -> tuple[Source, ...]:
    """Give the articles of a story in their order, as typed."""
    return tuple(site.sources[ref.id] for ref in explainer.articles)


def appearances(site: Site, explainer: Explainer) -> tuple[Appearance, ...]:
    """Give the days of a story's articles, the earliest first; one without a day is the last."""
    in_time = sorted(articles_of(site, explainer), key=_day)
    grouped = ((*those,) for _, those in groupby(in_time, key=_day))
    return tuple(Appearance(those[0].published, those) for those in grouped)


def last_appeared(site: Site, explainer: Explainer) -> When:
    """Give the day on which the last of a story's articles appeared: what follows is later."""
    return appearances(site, explainer)[-1].when


def _day(source: Source) -> tuple[object, ...]:
    return source.published.sort_key
