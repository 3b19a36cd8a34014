"""One story's page as its sections see it: what is chosen for it, and which place tells what."""

from dataclasses import dataclass

from explainer.pages.sections.places import Places, places
from explainer.presentation.page_choice import PageChoice, page_choice
from explainer.site import Explainer, Ref, Site, Source


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

    @property
    def accused(self) -> tuple[Ref, ...]:
        """Give whom statements accuse, each once, who is accused most often first."""
        counts: dict[Ref, int] = {}
        for claim in self.site.statements_of(self.explainer):
            for ref in claim.accuses:
                counts[ref] = counts.get(ref, 0) + 1
        return tuple(sorted(counts, key=lambda ref: -counts[ref]))


def story_page(site: Site, explainer: Explainer) -> StoryPage:
    choice = page_choice(site, explainer)
    return StoryPage(site, explainer, choice, places(site, explainer, choice))
