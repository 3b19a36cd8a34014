"""What stands in which file for reference managers: the sources in one, each story in one."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.exports.citation.reference import Reference, cited_sources, statement_references
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.drafts import published_stories
from explainer.site import Ref, Site

SOURCES = ""  # no story has such an id


def keys(site: Site) -> Iterable[str]:
    return (SOURCES, *(story.ref.id for story in published_stories(site)))


def references(site: Site, options: Options, key: str) -> Iterator[Reference]:
    if key == SOURCES:
        return cited_sources(site)
    return statement_references(site, options, site.explainers[key])


def path(key: str, suffix: str) -> PurePosixPath:
    if key == SOURCES:
        return urls.sources_cited_path(suffix)
    return urls.statements_cited_path(Ref("explainer", key), suffix)
