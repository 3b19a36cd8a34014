"""One story: in short, told, who, what, when, the reactions, what is not known, how we know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.pages.sections import SECTIONS
from explainer.pages.statements import has_embeds
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.story_page import StoryPage, story_page
from explainer.site import Explainer, Ref, Site


@dataclass(frozen=True, slots=True)
class FilledSection:
    """A section with all that its template may read."""

    id: str
    title: str
    template: str
    view: Mapping[str, object]


def keys(site: Site) -> Iterable[str]:
    return site.explainers


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("explainer", key))


def page(site: Site, key: str) -> Page:
    explainer = site.explainers[key]
    story = story_page(site, explainer)
    sections = tuple(_filled(story))
    return Page(
        path=path(key),
        title=explainer.title,
        description=_description(explainer),
        template="explainer.html.j2",
        view={
            "sections": sections,
            "noted": story.choice.notes,
            "explainer": explainer,
            "has_embeds": has_embeds(story),
        },
        headings=tuple(Heading(one.id, one.title) for one in sections if one.title),
        made_from=explainer.place.entry,
        search=(_search(explainer),),
        is_draft=explainer.is_draft,
        has_data=not explainer.is_draft,
        thing=explainer.ref,
    )


def _filled(story: StoryPage) -> Iterator[FilledSection]:
    """Give the sections that the story has something for."""
    for section in SECTIONS:
        view = section.view(story)
        if view is not None:
            title = str(view.get("title", section.TITLE))
            yield FilledSection(section.ID, title, section.TEMPLATE, view)


def _description(explainer: Explainer) -> str:
    first = explainer.summary[0] if explainer.summary else ()
    return " ".join(sentence.text for sentence in first) or explainer.title


def _search(explainer: Explainer) -> SearchEntry:
    question = explainer.entry.question or ""
    return SearchEntry(explainer.title, _description(explainer), kind="Explainer", note=question)
