"""Changes: every correction of the page, kept for ever."""

from collections.abc import Mapping

from explainer.pages.sections.story_page import StoryPage

ID, TITLE, TEMPLATE = "changes", "Changes to this page", "sections/changes.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    return {"corrections": page.explainer.corrections, "made_from": page.explainer.place.entry}
