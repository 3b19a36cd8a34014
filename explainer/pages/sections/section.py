"""What a section of a story's page has; mypy and a test hold each to it."""

from collections.abc import Mapping
from typing import Protocol

from explainer.presentation.story_page import StoryPage


class Section(Protocol):
    """A module of `explainer/pages/sections/`: one part of the page, with a template beside it.

    `ID` is the address of its heading on the page, `TITLE` the heading; a part without a title
    stands at the head of the page and is in no table of contents. A `title` in the view stands in
    the place of `TITLE`.
    """

    ID: str
    TITLE: str
    TEMPLATE: str

    def view(self, page: StoryPage, /) -> Mapping[str, object] | None:
        """Give all that the template may read; nothing where the story has no such part."""
