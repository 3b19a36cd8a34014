"""One story: in short, told, who, what, when, the reactions, what is not known, how we know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.pages.sections import SECTIONS
from explainer.pages.statements import has_embeds
from explainer.presentation import urls
from explainer.presentation.cited_sentences import plain_sentence
from explainer.presentation.notes import noted
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.places import dispute_place
from explainer.presentation.sayers import sayer
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
        description=_description(site, explainer),
        template="explainer.html.j2",
        view={
            "sections": sections,
            "noted": noted(site, story.choice.notes),
            "explainer": explainer,
            "has_embeds": has_embeds(story),
        },
        headings=tuple(Heading(one.id, one.title) for one in sections if one.title),
        made_from=explainer.place.entry,
        search=(_search(site, explainer), *_questions(story)),
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


def _description(site: Site, explainer: Explainer) -> str:
    first = explainer.summary[0] if explainer.summary else ()
    return " ".join(plain_sentence(site, one) for one in first) or explainer.title


def _search(site: Site, explainer: Explainer) -> SearchEntry:
    question = explainer.entry.question or ""
    description = _description(site, explainer)
    return SearchEntry(explainer.title, description, kind="Explainer", note=question)


def _questions(story: StoryPage) -> Iterator[SearchEntry]:
    """Give what is disputed and what is not known: readers look for a question, not for a side."""
    title = story.explainer.title
    for number, dispute in enumerate(story.choice.disputes, 1):
        sides = (dispute.dispute.one_side, dispute.dispute.other_side)
        names = (dict.fromkeys(sayer(story.site, one) for one in side) for side in sides)
        told = " against ".join(", ".join(filter(None, one)) for one in names)
        yield SearchEntry(
            dispute.question, told, kind="Disputed", note=title, anchor=dispute_place(number)
        )
    for one in (*story.choice.unknown.shown, *story.choice.unknown.folded):
        kind = "Answered" if one.answered else "Not known"
        anchor = f"unknown-{one.ref.local}"
        yield SearchEntry(one.entry.ask, "", kind=kind, note=title, anchor=anchor)
