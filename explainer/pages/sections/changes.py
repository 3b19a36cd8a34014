"""Changes: when the page was first published, what was added, and every correction, for ever."""

from collections.abc import Mapping

from explainer.analysis.publication import publication
from explainer.dates.edtf import on
from explainer.presentation.story_page import StoryPage

ID, TITLE, TEMPLATE = "changes", "Changes to this page", "sections/changes.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    published = publication(page.site, page.explainer)
    return {
        "explainer": page.explainer.ref,
        "corrections": page.explainer.corrections,
        "published": published,
        "added": [(on(day), count) for day, count in published.added.items()],
    }
