"""All that is seen of a story's page with nothing unfolded, part by part, without making the page.

A page must not be rendered for its words to be counted, nor to be searched for quotations that it
has twice. What a template adds of itself is in `FURNITURE`; a test holds all of it against the
built page.
"""

import re
from dataclasses import dataclass

from explainer.presentation import shown_sections as parts
from explainer.presentation.shown_text import ShownText, sentences
from explainer.presentation.story_page import story_page
from explainer.site import Explainer, Site
from explainer.tracking.dependencies import tracked_cache_by_identity

NOTES = "notes"
_WORD = re.compile(r"\w[\w’'\-–.]*")
FURNITURE = {  # words that the page has of itself, whatever a writer chooses
    "head": 59,
    "who": 2,
    "disputed": 0,
    "when": 20,
    "reactions": 8,
    "unknown": 7,
    "how-we-know": 58,
    "about-the-article": 18,
    "sources": 33,
    "changes": 30,
}


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of a page: the address and the words of its heading, its texts in their order."""

    id: str
    title: str
    texts: tuple[ShownText, ...]

    @property
    def typed_words(self) -> int:
        """How many words a writer's choice makes, without what every page has."""
        return sum(count(one.text) for one in self.texts)

    @property
    def words(self) -> int:
        """How many words a reader sees of it."""
        return count(self.title) + self.typed_words + FURNITURE.get(self.id, 0)


def count(text: str) -> int:
    return len(_WORD.findall(text))


@tracked_cache_by_identity
def shown_parts(site: Site, explainer: Explainer) -> tuple[ShownPart, ...]:
    """Give each part of a page; the notes in the margin are the last, and apart from all others."""
    page = story_page(site, explainer)
    title = (ShownText(explainer.title), ShownText(explainer.entry.question or ""))
    told = (
        ("head", "", title),
        ("covers", "", parts.covers(page)),
        ("in-short", "In short", sentences(site, explainer.summary)),
        ("story", "The story", sentences(site, explainer.story)),
        ("who", "Who", parts.who(page)),
        ("what", "What is reported", parts.what(page)),
        ("disputed", "What is disputed", parts.disputed(page)),
        ("when", "When", parts.when(page)),
        ("reactions", "Reactions", parts.reactions(page)),
        ("unknown", "What is not known", parts.unknown(page)),
        ("how-we-know", "", parts.how_we_know(page)),
        ("about-the-article", page.about_title, parts.article(page)),
        ("sources", "", ()),
        ("changes", "", ()),
        (NOTES, "", parts.notes(page)),
    )
    return tuple(ShownPart(id_, heading, tuple(texts)) for id_, heading, texts in told)
