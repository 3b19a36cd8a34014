"""One story's page as its sections see it: what is chosen for it, and which place tells what."""

from dataclasses import dataclass

from explainer.presentation.page_choice import PageChoice, page_choice
from explainer.presentation.places import Places, places
from explainer.site import Explainer, Site, Source


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story with its choice; each statement is told in one of its `places`."""

    site: Site
    explainer: Explainer
    choice: PageChoice
    places: Places

    @property
    def article(self) -> Source:
        return self.site.sources[self.explainer.article.id]


def story_page(site: Site, explainer: Explainer) -> StoryPage:
    choice = page_choice(site, explainer)
    return StoryPage(site, explainer, choice, places(site, explainer, choice))
