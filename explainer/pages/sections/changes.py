"""Changes: every correction of the page, kept for ever."""

from collections.abc import Mapping

from explainer.presentation.story_page import StoryPage

ID, TITLE, TEMPLATE = "changes", "Changes to this page", "sections/changes.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    return {"explainer": page.explainer.ref, "corrections": page.explainer.corrections}
